// Which values stories have in common that have nothing to do with each other. Knows values; knows no measures.

import type { Value } from './compare-values.ts';

/** Below this a count is the same by chance: every story has three of something. */
const SMALLEST_TELLING = 20;

/** Whether a number has one digit that counts: 30, 700, 1,000. Such numbers are chosen for being round. */
function isRound(value: number): boolean {
  if (!Number.isInteger(value)) return false;
  let rest = value;
  while (rest >= 10 && rest % 10 === 0) rest /= 10;
  return rest < 10;
}

/**
 * Whether an equal value says next to nothing about being of the same thing: a vague word, a small or a round count, a
 * bare month or year, any share, age or length of time. To show that such a value agrees takes as much as to show that it
 * differs.
 */
export function isSharedByChance(value: Value): boolean {
  if (value.kind === 'date') return value.year === null || value.month === null;
  if (value.isVague) return true;
  if (value.kind === 'money') return isRound(value.low) && isRound(value.high);
  if (value.kind !== 'count' && value.kind !== 'number') return true;
  return value.high < SMALLEST_TELLING || (isRound(value.low) && isRound(value.high));
}
