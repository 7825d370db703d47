// "12 women, of whom nine", "12 women, it missed nine": a figure without a noun of its own, behind one that has it.

import type { Setting } from '../zones/setting.ts';
import type { CandidateRefiner } from './candidate-refiner.ts';

export const borrowedNoun: CandidateRefiner = {
  name: 'borrowed-noun',
  because: 'a figure that borrows its noun from one of the same measure is a part of that, or something else',
  refine(candidate, place, context) {
    const { figure } = context.settings[place] as Setting;
    if (figure.kind === 'date' || figure.countedBy !== 'earlier') return candidate;
    const { id } = candidate.measure;
    const lender = context.beforeInSentence(place).find((other) => context.isReadAs(other.figure, id));
    return lender === undefined ? candidate : { refusal: 'borrowed-noun', from: lender.figure.text };
  },
};
