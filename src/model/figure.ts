// A figure: a quantity or a date in the text, with everything that is needed to compare it.

import type { TextSpan } from './span.ts';

/**
 * How a printed number stands to the number that is meant.
 *
 * - `about`: about, around, some, roughly, or so, -odd
 * - `nearly`: nearly, almost, just under: close to it from below
 * - `over`: more than, over, upwards of, -plus: above it
 * - `at-least`: at least, or more, no fewer than
 * - `under`: fewer than, less than, under
 * - `at-most`: up to, at most, no more than
 */
export type Hedge = 'about' | 'nearly' | 'over' | 'at-least' | 'under' | 'at-most';

/**
 * What sort of number it is. A `share` is a part of one (`low` and `high` between 0 and 1: "a fifth", "one in 50",
 * "12 per cent" are all shares); `percentage-points` are not. `duration` is in the unit it names; `age` in years.
 */
export type QuantityKind =
  | 'count'
  | 'share'
  | 'percentage-points'
  | 'money'
  | 'duration'
  | 'age'
  | 'measurement'
  | 'multiple'
  | 'number';

/**
 * Where the counted phrase was found, strongest first.
 *
 * - `behind`: right behind the number: "161 officers", "76 of those cases"
 * - `list`: shared with the next number of a list: "49, 76 and 161 officers"
 * - `label`: beside a colon or a dash: "Officers suspended: 144"
 * - `subject`: of the verb before it: "the number of officers suspended was 144"
 * - `earlier`: that of the count before it in the sentence: "Of the 161 officers, 49 were"
 */
export type CountedBy = 'behind' | 'list' | 'label' | 'subject' | 'earlier';

/** A quantity in the text: a value or a range, with its hedge, its unit and the thing counted. */
export interface QuantityFigure extends TextSpan {
  readonly kind: QuantityKind;
  /** Both ends of a printed range; equal for a single number. */
  readonly low: number;
  readonly high: number;
  /** True for "dozens", "hundreds", "tens of thousands": an order of magnitude, open above. */
  readonly isVague: boolean;
  readonly hedge: Hedge | null;
  /** `%`, an ISO currency code, `year`, `month`, `day`, `mile`, `mm` …; `null` for a plain count. */
  readonly unit: string | null;
  /** For a share printed as "N in M" or "N of M": its two numbers. */
  readonly parts: { readonly part: number; readonly whole: number } | null;
  /** The noun phrase that names what is counted, found by grammar; `null` where the text names none. */
  readonly counted: TextSpan | null;
  /** Where `counted` was found; absent or `null` where there is none. */
  readonly countedBy?: CountedBy | null;
  /** The words of the hedge, before the figure or behind it; absent or `null` where there is none. */
  readonly hedgeSpan?: TextSpan | null;
  /** Set when the two ends are what something went from and to ("rose from 12 to 15"), not a range of what it is. */
  readonly isChange?: boolean;
  /** Set when the text gives it as part of a group: "76 of those cases", "three of the eight". */
  readonly isPart?: boolean;
}

/** A date, or a part of one: a day, a month, a year, a decade, as far as it is printed. */
export interface DateFigure extends TextSpan {
  readonly kind: 'date';
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** True for "the 1970s", "the early eighties"; `year` is then the first of the ten. */
  readonly isDecade: boolean;
}

/** What the reader of figures finds in a text. */
export type Figure = QuantityFigure | DateFigure;

/** A quantity without its place in a text: what comparison works on. */
export type Quantity = Pick<QuantityFigure, 'kind' | 'low' | 'high' | 'isVague' | 'hedge' | 'unit'>;

/** A date without its place in a text. */
export type CalendarDate = Pick<DateFigure, 'kind' | 'year' | 'month' | 'day' | 'isDecade'>;

/** The value of a figure without its place in a text, as records keep it. */
export type FigureValue = Quantity | CalendarDate;
