// A count told of another year than the one it was taken in is another count.

import type { CandidateRefiner } from './candidate-refiner.ts';

export const ofAnotherTime: CandidateRefiner = {
  name: 'of-another-time',
  because: 'a count told of another year than those it was taken in is another count',
  refine(candidate, place, { times }) {
    const { years } = candidate.measure;
    if (years === undefined || !times.isOfAnother(candidate.measure, place)) return candidate;
    return { refusal: 'other-time', from: `counted ${years.join(' to ')}` };
  },
};
