// The doubts of a pack: words beside a figure that leave it open whether the measure is meant.

import { closenessOf, type Value, valuesAgree } from '../../values/compare-values.ts';
import type { MeasureCounterpart } from '../counterparts.ts';
import { readObjection, stands } from '../evidence/cues.ts';
import { hasEvidence } from '../evidence/evidence.ts';
import { NEARNESS } from '../zones/setting.ts';
import type { FigureRefiner } from './figure-refiner.ts';
import { isSettled } from './settled.ts';

/** Smaller numbers are the same by chance. */
const SMALLEST_TELLING = 20;

/** Whether a date has its month and its year. */
const isWholeDate = (value: Value): boolean => value.kind === 'date' && value.month !== null && value.year !== null;

/** Whether a source that counts as the article does prints the very value: 24, or a month with its year. */
function isPrinted(own: Value, counterparts: readonly MeasureCounterpart[]): boolean {
  const isLarge = own.kind !== 'date' && own.low >= SMALLEST_TELLING;
  return counterparts.some(
    ({ value, isOnOtherBasis }) =>
      !isOnOtherBasis && (isLarge || (isWholeDate(own) && isWholeDate(value))) && closenessOf(own, value) === 1,
  );
}

/** Whether any source's value can stand for the same number. */
const hasAgreeing = (own: Value, counterparts: readonly MeasureCounterpart[]): boolean =>
  counterparts.some(({ value }) => valuesAgree(own, value) === true);

export const inDoubt: FigureRefiner = {
  name: 'in-doubt',
  because: 'words of the pack’s doubts stand beside it: another value is another thing, and a like one is unsure',
  refine(match, { setting, context }) {
    const { doubts = [], partOf } = match.measure;
    // Of a part of a total that agrees only what stands beside the part itself can raise doubts.
    const isOfKnownTotal =
      partOf !== undefined && hasEvidence(match, 'part-of-total') && context.isAgreeingInSentence(partOf);
    const farthest = isOfKnownTotal ? NEARNESS.near : NEARNESS.article;
    const isInDoubt = doubts.some((doubt) => {
      const read = readObjection(doubt, context.pack.places);
      return stands(read, setting, Math.min(read.farthest, farthest));
    });
    if (!isInDoubt || isSettled(setting.value, match.counterparts)) return match;
    if (isPrinted(setting.value, match.counterparts)) return match;
    if (!hasAgreeing(setting.value, match.counterparts)) return null;
    return { ...match, openBy: [...match.openBy, 'in-doubt'] };
  },
};
