// How much each piece of evidence counts. Written by `npm run fit`, and checked by hand: see docs/engine.md.

import type { EvidenceName } from './evidence.ts';

/** On the scale of log odds: 1 makes it 2.7 times likelier that two figures are of one thing. */
export interface FigureWeights {
  /** Where nothing speaks for or against. */
  readonly start: number;
  /** Least log odds, with all rivals counted, for a pair to be shown: chosen by hand for precision. */
  readonly least: number;
  readonly of: Readonly<Record<EvidenceName, number>>;
}

/** For two figures whose values agree, and for two whose values differ. */
export interface WeightsTable {
  readonly agreeing: FigureWeights;
  readonly differing: FigureWeights;
}

export const WEIGHTS: WeightsTable = {
  agreeing: {
    start: 0.5,
    least: 0,
    of: {
      'sentence-words': 0.21,
      'clause-words': 0.4,
      'telling-words': 0.25,
      'same-head': 0,
      'kin-head': 0,
      'other-head': -0.58,
      'no-head': 0,
      'counted-words': 0,
      names: 0,
      'other-names': -0.51,
      frame: 0.34,
      'lone-words': 0.43,
      'same-deed': 0.32,
      'other-deed': 0,
      context: 0.37,
      neighbours: 0.32,
      'same-number': 1,
      'rare-number': 1.58,
      'near-number': 0,
      'far-number': 0,
      'same-digits': 0,
      'only-of-unit': 0,
      'only-of-head': 0.17,
      years: 0.23,
      'other-years': 0,
      'other-role': -0.25,
    },
  },
  differing: {
    start: -3.89,
    least: -1.5,
    of: {
      'sentence-words': 0.46,
      'clause-words': 1.38,
      'telling-words': 0.49,
      'same-head': 0.04,
      'kin-head': 0.23,
      'other-head': -1.06,
      'no-head': 0,
      'counted-words': 0.07,
      names: 0.08,
      'other-names': -0.01,
      frame: 0.63,
      'lone-words': 1.78,
      'same-deed': 0.56,
      'other-deed': 0,
      context: 0,
      neighbours: 0.31,
      'same-number': 0,
      'rare-number': 0,
      'near-number': 1.67,
      'far-number': -1.61,
      'same-digits': 2.8,
      'only-of-unit': 0.52,
      'only-of-head': 0,
      years: 0.16,
      'other-years': -0.07,
      'other-role': -0.49,
    },
  },
};
