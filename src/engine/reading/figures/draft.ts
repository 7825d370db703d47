// A figure while it is being read: what each step of the pipeline fills in, in tokens rather than characters.

import type { CountedBy, Hedge, QuantityKind } from '../../../model/figure.ts';

/** How the number is spelled. */
export type NumeralForm = 'digits' | 'words' | 'sign';

/** A number as spelled, before anything is known of its unit. Its tokens are `[first, end)`. */
export interface Numeral {
  readonly first: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly form: NumeralForm;
  /** Set for "dozens", "a few hundred": an order of magnitude. */
  readonly isVague: boolean;
  /** Set for "a third", "half", "3/4": a part of one. */
  readonly isFraction: boolean;
  /** The multiplier printed with it ("million" is 1e6), 1 where there is none: a range may share it. */
  readonly scale: number;
  /** Token behind a hedge that the number begins with: "a couple of" of "a couple of dozen". */
  readonly hedgeEnd?: number;
}

/** What is known so far of one figure. All places are tokens `[first, end)`. */
export interface Draft {
  /** The number with its currency and unit. */
  first: number;
  end: number;
  /** The number alone. */
  readonly numeral: Numeral;
  /** Token behind the number's last part, for a range the number behind the dash. */
  numeralEnd: number;
  low: number;
  high: number;
  form: NumeralForm;
  scale: number;
  isVague: boolean;
  kind: QuantityKind;
  unit: string | null;
  parts: { part: number; whole: number } | null;
  hedge: Hedge | null;
  hedgeFirst: number;
  hedgeEnd: number;
  /** Set when the range is what something went from and to ("rose from 12 to 15"). */
  isChange: boolean;
  /** Set when the figure is part of a group that the text names: "76 of those cases". */
  isPart: boolean;
  /** Tokens of the counted noun phrase; empty while there is none. */
  countedFirst: number;
  countedEnd: number;
  countedBy: CountedBy | null;
}

/** The draft of a number of which nothing else is known. */
export function draftOf(numeral: Numeral): Draft {
  return {
    first: numeral.first,
    end: numeral.end,
    numeral,
    numeralEnd: numeral.end,
    low: numeral.low,
    high: numeral.high,
    form: numeral.form,
    scale: numeral.scale,
    isVague: numeral.isVague,
    kind: numeral.isFraction ? 'share' : 'count',
    unit: null,
    parts: null,
    hedge: numeral.hedgeEnd === undefined ? null : 'about',
    hedgeFirst: numeral.first,
    hedgeEnd: numeral.hedgeEnd ?? 0,
    isChange: false,
    isPart: false,
    countedFirst: 0,
    countedEnd: 0,
    countedBy: null,
  };
}
