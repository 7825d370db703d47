// Values that leave no doubt what they count. Knows values; knows no words.

import { closenessOf, isDistinctive, isRoundingOf, type Value } from '../../values/compare-values.ts';
import type { MeasureCounterpart } from '../counterparts.ts';

/** Whether the value leaves no doubt: a number such as 1,633 that a source prints, or 1,600, which rounds it. */
export const isSettled = (own: Value, counterparts: readonly MeasureCounterpart[]): boolean =>
  counterparts.some(({ value }) => isRoundingOf(own, value) || (isDistinctive(own) && closenessOf(own, value) === 1));
