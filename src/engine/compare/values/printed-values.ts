// Whether two figures as printed can be one number, by the precision they are printed with. Stricter than what a measure
// asks: without one, nothing but the number's own digits says how far it was rounded. Knows no words.

import type { CalendarDate, FigureValue, Quantity } from '../../../model/figure.ts';
import { readValue, valuesAgree } from './compare-values.ts';
import { eitherWay, floorsAgree, hedgedAgree, isFloor, isOnOtherSide } from './hedged-values.ts';
import { plainAgree } from './printed-precision.ts';
import { inOneUnit } from './units-of-values.ts';

/** Words for parts ("a third", "two thirds", "one in five") stand for what is this near. */
const SHARE_IN_WORDS = 0.07;

/** 985 and 984 feet are 300 metres, converted with more or less care. */
const OF_MEASURES = 0.002;

/** How two printed values stand to each other. */
export interface ValueRelation {
  readonly agrees: boolean;
  /** Smaller over larger, 1 for the same number; 0 where that says nothing (dates). */
  readonly closeness: number;
  /** Whether both print the very same number, whatever the hedges. */
  readonly isEqual: boolean;
}

/**
 * A count this large, or with a fraction, may be a sum of money that is printed without its sign: "104.5 million because of
 * sewage", "closed at 1.86".
 */
const LEAST_BARE_SUM = 100_000;

const isBareSum = ({ kind, low }: Quantity): boolean =>
  (kind === 'count' || kind === 'number') && (low >= LEAST_BARE_SUM || !Number.isInteger(low));

/** Kinds that may tell of the same thing: "161 officers" and "161" of a table. */
function areComparable(a: Quantity, b: Quantity): boolean {
  if (a.kind === b.kind) return true;
  const kinds = [a.kind, b.kind];
  if (kinds.includes('count') && kinds.includes('number')) return true;
  if (kinds.includes('money') && (isBareSum(a) || isBareSum(b))) return true;
  return kinds.includes('age') && kinds.includes('duration');
}

/** A fraction in words ("a third", "two thirds") is no per cent with a point. */
const isWordShare = ({ kind, low }: Quantity, printed: string): boolean =>
  kind === 'share' && !/\d\s?%|\d\s?per\s?cent|\dpc\b/i.test(printed) && low > 0;

const closenessOf = (a: Quantity, b: Quantity): number => {
  const [one, two] = [(a.low + a.high) / 2, (b.low + b.high) / 2];
  const larger = Math.max(Math.abs(one), Math.abs(two));
  return larger === 0 ? 1 : Math.max(0, Math.min(one, two) / larger);
};

/** A third is "33 per cent", also where it is "more than a third"; half is not 48 where it is "more than half". */
const BESIDE_WORDS = 0.02;

function agree(a: Quantity, b: Quantity, slack: number, isInWords: boolean): boolean {
  const near = closenessOf(a, b);
  if (slack > 0 && near >= 1 - slack) return true;
  if (a.kind === 'measurement' && near >= 1 - OF_MEASURES) return true;
  if (isInWords && near >= 1 - (eitherWay(isOnOtherSide, a, b) ? BESIDE_WORDS : SHARE_IN_WORDS)) return true;
  if (a.isVague || b.isVague) {
    return eitherWay((one, two) => valuesAgree(readValue(one), readValue(two)) === true, a, b);
  }
  if (isFloor(a) && isFloor(b)) return floorsAgree(a, b);
  return a.hedge !== null || b.hedge !== null ? hedgedAgree(a, b) : plainAgree(a, b);
}

/** Whether both name a day of a month, and not the same. */
const areOfOtherDays = (a: CalendarDate, b: CalendarDate): boolean =>
  a.month !== null && b.month !== null && a.day !== null && b.day !== null && a.day !== b.day;

function datesRelate(a: CalendarDate, b: CalendarDate): ValueRelation | null {
  const agree = valuesAgree(readValue(a), readValue(b));
  if (agree === null) return null;
  const agrees = agree && !areOfOtherDays(a, b);
  return { agrees, closeness: agrees ? 1 : 0, isEqual: agrees };
}

const areEqual = (one: Quantity, two: Quantity): boolean =>
  one.low === two.low && one.high === two.high && one.isVague === two.isVague;

/** Whether both are the very same number, as `relateValues` would say; a good deal quicker. */
export function isEqualValue(a: FigureValue, b: FigureValue): boolean {
  if (a.kind === 'date' || b.kind === 'date')
    return a.kind === 'date' && b.kind === 'date' && datesRelate(a, b)?.isEqual === true;
  const converted = areComparable(a, b) ? inOneUnit(a, b) : null;
  return converted !== null && areEqual(converted.a, converted.b);
}

/**
 * How the value `a` of a page stands to `b` of a report, with the words both are printed in; `null` where they cannot be
 * compared: other kinds, other currencies, units of other dimensions.
 */
export function relateValues(a: FigureValue, printedA: string, b: FigureValue, printedB: string): ValueRelation | null {
  if (a.kind === 'date' || b.kind === 'date') return a.kind === 'date' && b.kind === 'date' ? datesRelate(a, b) : null;
  if (!areComparable(a, b)) return null;
  const converted = inOneUnit(a, b);
  if (converted === null) return null;
  const isInWords = isWordShare(a, printedA) || isWordShare(b, printedB);
  const { a: one, b: two, slack } = converted;
  const agrees = agree(one, two, slack, isInWords);
  // A bare number may be the sum without its sign; one that is another number counts something else.
  if (!agrees && (a.kind === 'money') !== (b.kind === 'money')) return null;
  return {
    agrees,
    closeness: closenessOf(one, two),
    isEqual: areEqual(one, two),
  };
}
