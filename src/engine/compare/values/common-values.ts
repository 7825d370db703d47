// Values that stories share by chance, so that one by itself says nothing about what is counted.

import type { FigureValue } from '../../../model/figure.ts';
import { stepOfWhole } from './printed-precision.ts';

/** Below this, numbers are everywhere. */
const SMALLEST_TELLING = 20;

/** Digits that count: 3 of 1,630 and 4 of 1,633. */
export function significantDigits(value: number): number {
  const step = stepOfWhole(value);
  if (step !== null) {
    let count = 1;
    for (let rest = Math.abs(value) / step; rest >= 10; rest = Math.floor(rest / 10)) count += 1;
    return count;
  }
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
