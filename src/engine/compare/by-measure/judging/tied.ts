// Two measures that fit a figure as well leave it open which one is meant.

import { hasEvidence } from '../evidence/evidence.ts';
import type { FigureRefiner } from './figure-refiner.ts';

export const tied: FigureRefiner = {
  name: 'tied',
  because: 'another measure fits as well, and the value is not one that sources print for this one alone',
  refine(match, { candidates, context: { pack } }) {
    const [best, second] = candidates;
    if (best === undefined || second === undefined || best.score - second.score >= pack.weights.least.tie) return match;
    const isSettled = candidates.every(
      (candidate) => hasEvidence(candidate, 'same-distinctive-value') === (candidate.measure === match.measure),
    );
    return isSettled ? match : { ...match, openBy: [...match.openBy, 'tied'] };
  },
};
