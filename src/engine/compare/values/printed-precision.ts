// How far an unhedged number may be from the true one, by the digits that are printed of it, and whether two such numbers
// can be one. Knows no hedges and no units.

import type { Quantity } from '../../../model/figure.ts';

/** Whole numbers up to here have no more digits than are looked at. */
const LARGEST_EXACT = 1e9;

/**
 * The largest power of ten in a whole number, `null` of any other and of a very large one. Without writing the number out:
 * it is asked of every pair of figures of a story.
 */
export function stepOfWhole(value: number): number | null {
  if (!Number.isInteger(value) || Math.abs(value) > LARGEST_EXACT) return null;
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** The last decimal place that is printed: 0.1 for 22.6, 1,000 for 45,000, a million for "15 million". */
export function printedStep(value: number): number {
  const whole = stepOfWhole(value);
  if (whole !== null) return whole;
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential(9).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '').length;
  return 10 ** (Number(exponent) - digits + 1);
}

export const digitsOf = (value: number): number =>
  Math.floor(Math.log10(Math.max(1, Math.abs(value) / printedStep(value))) + 1e-9) + 1;

/** Trailing zeros of a number this small are not rounding: "20 officers" is not 18. */
const SMALLEST_ROUNDED = 100;

/** An unhedged number of one digit ("10,000", "three hours") is not meant to be off by as much as its one digit says. */
const LARGEST_ROUNDING = 0.06;
/** Terms and ages are told by the year: "20 years" is not 21, nor "100 years" 105. */
const LARGEST_ROUNDING_OF_TIME = 0.045;

/** A share as the per cent that is printed; any other number as it is. */
export const percentOf = ({ kind }: Quantity, value: number): number =>
  kind === 'share' ? Number((value * 100).toPrecision(10)) : value;

/** How far the unhedged `value` of `quantity`, a share in per cent, may be from the true one, above and below. */
export function precisionOf({ kind }: Quantity, value: number): { readonly below: number; readonly above: number } {
  const isWhole = kind === 'count' || kind === 'number';
  if (isWhole && value < SMALLEST_ROUNDED) return { below: 0, above: 0 };
  const step = printedStep(value);
  if (isWhole && step <= 1) return { below: 0, above: 0 };
  const largest = kind === 'duration' || kind === 'age' ? LARGEST_ROUNDING_OF_TIME : LARGEST_ROUNDING;
  const half = Math.min(step / 2, value * largest);
  // "£122 million" of 122.7: papers also cut where they should round, where three digits and more are left. Of votes and
  // prices in per cent the last digit is what is told.
  return { below: half, above: kind !== 'share' && digitsOf(value) >= 3 ? step * 0.99 : half };
}

/** No rounding goes farther, as a part of the number: most pairs of numbers are told apart by it at once. */
const FARTHEST = 0.07;

/** Whether the exact number `exact` may be printed as `round`, unhedged. */
function rounds(quantity: Quantity, round: number, exact: number): boolean {
  if (round === exact) return true;
  if (Math.abs(exact - round) > FARTHEST * Math.abs(round)) return false;
  const { below, above } = precisionOf(quantity, round);
  const slack = Math.abs(round) * 1e-9;
  return exact >= round - below - slack && exact <= round + above + slack;
}

export function plainAgree(a: Quantity, b: Quantity): boolean {
  const [lowA, highA] = [percentOf(a, a.low), percentOf(a, a.high)];
  const [lowB, highB] = [percentOf(b, b.low), percentOf(b, b.high)];
  if (lowA !== highA || lowB !== highB) return (lowA >= lowB && highA <= highB) || (lowB >= lowA && highB <= highA);
  return rounds(a, lowA, lowB) || rounds(a, lowB, lowA);
}
