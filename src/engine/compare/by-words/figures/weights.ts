// How much each piece of evidence counts, on one scale: the logarithm of how many times likelier it makes it that two
// figures are of one thing. Fitted by logistic regression on labelled pairs of figures, then checked by hand.

import type { EvidenceName } from './evidence.ts';

export interface FigureWeights {
  /** Where nothing speaks for or against. */
  readonly start: number;
  readonly of: Readonly<Record<EvidenceName, number>>;
}

/** For two figures whose values agree. */
export const AGREEING: FigureWeights = {
  start: -1.65,
  of: {
    'sentence-words': 0.54,
    'clause-words': 0.9,
    'telling-words': 0,
    'same-head': 0.42,
    'kin-head': 0.4,
    'other-head': -0.78,
    'no-head': 0,
    'counted-words': 0.37,
    names: 0.88,
    'other-names': -0.25,
    'word-before': 0,
    'word-behind': 0.7,
    'same-deed': 0,
    'other-deed': -0.51,
    context: 1.13,
    neighbours: 0.45,
    'same-number': 1.39,
    'rare-number': 1.88,
    'near-number': 0,
    'only-of-unit': 0.63,
    years: 0.92,
    'other-years': -0.52,
    'other-role': -0.45,
  },
};

/** For two figures whose values differ. */
export const DIFFERING: FigureWeights = {
  start: -5.61,
  of: {
    'sentence-words': 1.08,
    'clause-words': 1.99,
    'telling-words': 0.83,
    'same-head': 0,
    'kin-head': 0,
    'other-head': -0.92,
    'no-head': -0.3,
    'counted-words': 0.47,
    names: 1.05,
    'other-names': -0.09,
    'word-before': 0.86,
    'word-behind': 0.91,
    'same-deed': 0.53,
    'other-deed': 0,
    context: 0,
    neighbours: 0.3,
    'same-number': 0,
    'rare-number': 0,
    'near-number': 4.08,
    'only-of-unit': 1.54,
    years: 0.53,
    'other-years': -0.85,
    'other-role': -0.39,
  },
};
