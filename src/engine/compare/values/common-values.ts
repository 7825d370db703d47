// Values that stories share by chance, so that one by itself says nothing about what is counted.

import type { FigureValue } from '../../../model/figure.ts';

/** Below this, numbers are everywhere. */
const SMALLEST_TELLING = 20;

/** Whole numbers up to here have no more digits than are looked at. */
const LARGEST_EXACT = 1e9;

/** Of a whole number without writing it out: it is asked of every pair of figures of a story. */
function digitsOfWhole(value: number): number {
  let rest = value;
  while (rest !== 0 && rest % 10 === 0) rest /= 10;
  let digits = 1;
  for (; rest >= 10; rest = Math.floor(rest / 10)) digits += 1;
  return digits;
}

/** Digits that count: 3 of 1,630 and 4 of 1,633. */
export function significantDigits(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) <= LARGEST_EXACT) return digitsOfWhole(Math.abs(value));
  const digits = Math.abs(value)
    .toPrecision(10)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  return Math.max(1, digits.length);
}

/**
 * Whether stories that have nothing to do with each other print this value: a vague word, a number below twenty, a round
 * span ("ten years"), a year or a month by itself, a part with one digit ("a third", "10 per cent").
 */
export function isCommonValue(value: FigureValue): boolean {
  if (value.kind === 'date') return value.month === null || (value.day === null && value.year === null);
  if (value.isVague) return true;
  const printed = value.kind === 'share' ? value.low * 100 : value.low;
  if (value.kind === 'share') return Number.isInteger(printed) || significantDigits(printed) < 2;
  if (value.kind === 'duration' || value.kind === 'age') return significantDigits(printed) < 3;
  return printed < SMALLEST_TELLING || significantDigits(printed) < 2;
}
