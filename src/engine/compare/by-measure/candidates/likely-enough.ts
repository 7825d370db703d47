// All evidence together has to make the measure likely before anything is told of it.

import { isVague } from '../../values/compare-values.ts';
import type { Setting } from '../zones/setting.ts';
import type { CandidateRefiner } from './candidate-refiner.ts';

export const likelyEnough: CandidateRefiner = {
  name: 'likely-enough',
  because: 'what little speaks for is told to nobody; "hundreds" fits so much that it takes more',
  refine(candidate, place, { settings, pack: { weights } }) {
    const { figure } = settings[place] as Setting;
    const needed = isVague(figure) ? weights.least['likely-for-vague'] : weights.least.likely;
    return candidate.score < needed
      ? { refusal: 'unlikely', from: `${candidate.score.toFixed(2)} of ${needed}` }
      : candidate;
  },
};
