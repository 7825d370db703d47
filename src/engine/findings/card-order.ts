// The order of counterparts on a card, and what they have in common. Knows findings; matches nothing.

import type { Counterpart, FigureCounterpart, TimeRelation } from '../../model/finding.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Differing ones first, newest first; those without a date are the oldest. */
const byCardOrder = (a: Counterpart, b: Counterpart): number =>
  Number(a.agrees) - Number(b.agrees) ||
  compare(b.source.date ?? '', a.source.date ?? '') ||
  compare(a.source.id, b.source.id);

/** Puts differing before agreeing, newest first, copies right behind what they copy. */
export function inCardOrder<T extends Counterpart>(counterparts: T[]): T[] {
  const sorted = counterparts.sort(byCardOrder);
  const isUnder = (copy: T, original: T): boolean =>
    copy.source.copyOf === original.source.id && copy.agrees === original.agrees;
  if (!sorted.some(({ source }) => source.copyOf !== null)) return sorted;
  const ordered: T[] = [];
  for (const original of sorted) {
    if (sorted.some((other) => isUnder(original, other))) continue;
    ordered.push(original);
    for (const copy of sorted) if (isUnder(copy, original)) ordered.push(copy);
  }
  return ordered;
}

/** A counted value differs by its basis only where that explains every source that differs. */
export const differenceOf = (counterparts: readonly FigureCounterpart[]): 'value' | 'basis' =>
  counterparts.every(({ agrees, difference }) => agrees || difference === 'basis') ? 'basis' : 'value';

/** That of every source that differs, where they have one in common. */
export function commonTime(counterparts: readonly FigureCounterpart[]): TimeRelation | null {
  const differing = counterparts.filter(({ agrees }) => !agrees);
  const time = differing[0]?.time ?? null;
  return differing.every((counterpart) => counterpart.time === time) ? time : null;
}
