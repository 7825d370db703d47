// Whether two printed values can stand for the same number. Knows hedges, rounding and dates; knows no measures.
//
// Every rule here is the reader's: "nearly 200" and 196 agree, "1,600" may round 1,633, "1,631" may not; "more than
// 1,000" does not contradict 1,071, and 800 does. An unhedged small number is exact.

import type { CalendarDate, FigureValue, Quantity } from '../../../model/figure.ts';

/** Numbers a printed one may stand for. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A printed quantity, ready to be compared: decades and centuries are years. */
export interface QuantityValue extends Quantity {
  /** The numbers that it may stand for. */
  readonly interval: Interval;
  /** Whether it is a number with three or more digits that count ("1,633", "161"): they hardly ever coincide by chance. */
  readonly isDistinctive: boolean;
}

/** A printed value, ready to be compared. */
export type Value = QuantityValue | CalendarDate;

/** Below this, nobody rounds: "nine incidents" is not ten. */
const SMALLEST_ROUNDED = 20;

/** How far an unhedged round number may be from the true one, as a part of it. */
const ROUNDING = 0.05;
const ROUNDING_OF_SHARES = 0.07;
/** "Two decades" for eighteen years: spans of time are rounded more freely than counts. */
const ROUNDING_OF_YEARS = 0.15;
const ABOUT = 0.1;
/** "About 1,000" says no more than the order of a thousand; "about 1,100" does. */
const ABOUT_OF_POWERS = 0.15;
const ABOUT_OF_SHARES = 0.2;
const NEARLY = 0.1;
/** "More than 150" for 161: at least this part above, and at least one step of the number's own roundness. */
const OVER = 0.1;
const AT_LEAST = 0.25;
/** Shares are rounded more freely: "more than a fifth" may be 23 per cent. */
const OVER_OF_SHARES = 0.2;
/** "Dozens" for 20: such a word fixes the order of magnitude, but one dozen is none of them. */
const VAGUE_FROM = 1.25;

/** Beyond a million a number is as round as it gets. */
const ROUNDEST = 1_000_000;

/** The decimal step of a number: 100 for 1,600, 1,000 for 45,000; unhedged numbers are rounded to those only. */
function decimalStep(value: number): number {
  let step = 1;
  while (value % (step * 10) === 0 && step * 10 <= value) step *= 10;
  return step;
}

/** The largest natural step that the number is a multiple of: 50 for 150, 1,000 for 43,000, 1 for 161. */
function roundStep(value: number): number {
  const step = Math.min(decimalStep(value), ROUNDEST);
  return step < ROUNDEST && value % (step * 5) === 0 && step * 5 <= value ? step * 5 : step;
}

function roundingOf(quantity: Quantity, value: number): number {
  if (quantity.kind === 'share') return value * ROUNDING_OF_SHARES;
  if (quantity.kind === 'duration' && quantity.unit === 'year' && value >= 10) return value * ROUNDING_OF_YEARS;
  if (value < SMALLEST_ROUNDED) return 0;
  return Math.min(decimalStep(value) / 2, value * ROUNDING);
}

const overOf = ({ kind }: Quantity): number => (kind === 'share' ? OVER_OF_SHARES : OVER);

/** The step that a hedge may add to a number; a share has none, for "over 2 per cent" is far from all. */
const hedgedStep = ({ kind }: Quantity, value: number): number => (kind === 'share' ? 0 : roundStep(value));

/** How far off "about" lets a number be: "about 1,000" is vague, "some 1,131" is not. */
function vicinityOf(quantity: Quantity, value: number): number {
  if (quantity.kind === 'share') return value * ABOUT_OF_SHARES;
  if (value >= 100 && decimalStep(value) === value) return value * ABOUT_OF_POWERS;
  return Math.max(roundingOf(quantity, value), Math.min(value * ABOUT, roundStep(value)));
}

function intervalOf(quantity: Quantity): Interval {
  const { low, high, hedge } = quantity;
  if (quantity.isVague) return { low: low * VAGUE_FROM, high };
  switch (hedge) {
    case 'about':
      return { low: low - vicinityOf(quantity, low), high: high + vicinityOf(quantity, high) };
    case 'nearly':
      return { low: low * (1 - NEARLY), high };
    case 'over':
      return { low, high: high + Math.max(hedgedStep(quantity, high), high * overOf(quantity)) };
    case 'at-least':
      return { low, high: high + Math.max(hedgedStep(quantity, high), high * AT_LEAST) };
    case 'under':
    case 'at-most':
      return { low: low - Math.max(hedgedStep(quantity, high), low * overOf(quantity)), high };
    case null:
      return { low: low - roundingOf(quantity, low), high: high + roundingOf(quantity, high) };
  }
}

const isRange = ({ low, high, isVague }: Quantity): boolean => high > low && !isVague;

const overlap = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;

/** Whether one of the two, as printed, is a number that the other may stand for; both at once would stretch too far. */
const mayStandFor = (a: QuantityValue, b: QuantityValue): boolean =>
  overlap(a, b) || overlap(a, b.interval) || overlap(a.interval, b);

/** Two ranges agree when one lies within the other: "one or two" is not "two or three", though they touch. */
const nests = (a: Interval, b: Interval): boolean =>
  (a.low >= b.low && a.high <= b.high) || (b.low >= a.low && b.high <= a.high);

function quantitiesAgree(a: QuantityValue, b: QuantityValue): boolean {
  // A source that says "hundreds" does not deny that it was a thousand; an article that says so tells its reader less.
  if (b.isVague && !a.isVague) return a.high >= b.interval.low;
  if (a.isVague && !b.isVague) return overlap(a.interval, b);
  if (isRange(a) && isRange(b)) return nests(a, b);
  return mayStandFor(a, b);
}

const YEARS: ReadonlyMap<string, number> = new Map([
  ['decade', 10],
  ['century', 100],
]);

const isDistinctiveNumber = ({ kind, low, high, isVague }: Quantity): boolean =>
  kind !== 'share' && !isVague && low === high && low >= 100 && roundStep(low) < 10;

/** Gets a printed value ready to be compared, so that "two decades" can be held against "20 years". */
export function readValue(printed: FigureValue): Value {
  if (printed.kind === 'date') return printed;
  const { kind, isVague, hedge } = printed;
  const years = kind === 'duration' ? YEARS.get(printed.unit ?? '') : undefined;
  const [low, high] = [printed.low * (years ?? 1), printed.high * (years ?? 1)];
  const quantity = { kind, low, high, isVague, hedge, unit: years === undefined ? printed.unit : 'year' };
  const interval = intervalOf(quantity);
  return {
    kind,
    low,
    high,
    isVague,
    hedge,
    unit: quantity.unit,
    interval,
    isDistinctive: isDistinctiveNumber(quantity),
  };
}

/** `null` where the two have no part in common to compare ("in March", "in 2021"). */
function datesAgree(a: CalendarDate, b: CalendarDate): boolean | null {
  if (a.year !== null && b.year !== null) {
    const [decade, other] = a.isDecade ? [a, b] : [b, a];
    const isSameYear = decade.isDecade
      ? Math.floor((other.year as number) / 10) === Math.floor((decade.year as number) / 10)
      : a.year === b.year;
    if (!isSameYear) return false;
    if (a.month === null || b.month === null) return true;
  }
  if (a.month !== null && b.month !== null) return a.month === b.month;
  return null;
}

/** Pounds and dollars have no number in common, and neither has a number without a currency. */
const areOfOneCurrency = (a: QuantityValue, b: QuantityValue): boolean =>
  (a.kind !== 'money' && b.kind !== 'money') || (a.kind === b.kind && a.unit === b.unit);

/**
 * Whether an article's value `a` agrees with a source's value `b`; `null` where they cannot be compared (a date and a
 * number, two currencies, no common part). The same either way round, but for a source's "hundreds", which is open above.
 */
export function valuesAgree(a: Value, b: Value): boolean | null {
  if (a.kind === 'date') return b.kind === 'date' ? datesAgree(a, b) : null;
  if (b.kind === 'date') return null;
  if ((a.kind === 'share') !== (b.kind === 'share')) return null;
  if (!areOfOneCurrency(a, b)) return null;
  if (a.kind === 'duration' && b.kind === 'duration' && a.unit !== b.unit) return null;
  return quantitiesAgree(a, b);
}

/** "Hundreds" and 1,071 are compatible, and not the same number. */
const CLOSENESS_OF_VAGUE = 0.9;

/**
 * How close two values are, for matching and not for the verdict: 1 when they are the same number, below 1 the smaller
 * over the larger; for dates 1 or 0. A figure that is far from every value that sources print most likely counts
 * something else.
 */
export function closenessOf(a: Value, b: Value): number {
  if (a.kind === 'date' || b.kind === 'date') return valuesAgree(a, b) === true ? 1 : 0;
  if (!areOfOneCurrency(a, b)) return 0;
  if ((a.isVague || b.isVague) && valuesAgree(a, b) === true) return CLOSENESS_OF_VAGUE;
  if (a.low === b.low && a.high === b.high) return 1;
  // Of a vague word only its lower end says anything.
  if (a.isVague && !b.isVague && b.high <= a.low) return b.high / (a.low * VAGUE_FROM);
  const middleOfA = (a.low + a.high) / 2;
  const middleOfB = (b.low + b.high) / 2;
  const larger = Math.max(middleOfA, middleOfB);
  return larger === 0 ? 1 : Math.min(middleOfA, middleOfB) / larger;
}

/** "Hundreds" agrees with too much to say which measure is meant, or that two sources say the same. */
export const isVague = (value: FigureValue): boolean => value.kind !== 'date' && value.isVague;

/** Whether the value is a number that hardly coincides by chance. */
export const isDistinctive = (value: Value): boolean => value.kind !== 'date' && value.isDistinctive;

/** How close a rounded number is to the one it rounds. */
const CLOSENESS_OF_ROUNDING = 0.97;

/** Whether `a` rounds the distinctive number `b` and says more than its order of magnitude, as 1,600 does for 1,633. */
export function isRoundingOf(a: Value, b: Value): boolean {
  if (a.kind === 'date' || !isDistinctive(b) || valuesAgree(a, b) !== true) return false;
  return a.low > decimalStep(a.low) * 10 && closenessOf(a, b) >= CLOSENESS_OF_ROUNDING;
}

/** Whether `a` is a vague word for more than `b`, a number so small that nobody rounds it: "dozens" for 12. */
export function isVaguelyMore(a: Value, b: Value): boolean {
  if (a.kind === 'date' || b.kind === 'date' || !a.isVague) return false;
  return b.high < Math.min(SMALLEST_ROUNDED, a.low * VAGUE_FROM);
}
