// "12 women, of whom nine", "12 women, it missed nine": a figure without a noun of its own, behind one that has it.

import { isVague, valuesAgree } from '../../values/compare-values.ts';
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
    if (lender === undefined) return candidate;
    // "More than a thousand people, 1,071 of them, are accused": the same once more, and exactly.
    const { value } = context.settings[place] as Setting;
    const isSame = !isVague(value) && valuesAgree(value, lender.value) === true;
    return isSame ? candidate : { refusal: 'borrowed-noun', from: lender.figure.text };
  },
};
