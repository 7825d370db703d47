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
    start: -1.61,
    least: -0.5,
    of: {
      'sentence-words': 1.07,
      'clause-words': 1.16,
      'telling-words': 0.95,
      'same-head': 0.43,
      'kin-head': 0,
      'other-head': -0.73,
      'no-head': 0,
      'counted-words': 0.2,
      names: 0.03,
      'other-names': -0.42,
      frame: 0.43,
      'lone-words': 0.97,
      'same-deed': 0.46,
      'other-deed': -0.31,
      context: 0.62,
      neighbours: 0.83,
      'same-number': 1.6,
      'rare-number': 1.78,
      'near-number': 0,
      'far-number': 0,
      'same-digits': 0,
      'only-of-unit': 0.49,
      'only-of-head': 0.57,
      years: 0.52,
      'other-years': -0.36,
      'other-role': -0.53,
      'words-around': 1.05,
      'kin-words': 0.86,
      'same-sum': 1.77,
      'same-share': 0.15,
      'same-span': 0.13,
      'both-changes': 0,
      'small-number': -0.55,
      'lone-year': 0,
      'mutual-nearest': 0,
      'partner-here': 0,
      'told-alike': 0,
      'also-elsewhere': 0,
      'agrees-elsewhere': 0,
    },
  },
  differing: {
    start: -2.96,
    least: -1.2,
    of: {
      'sentence-words': 0.87,
      'clause-words': 1.72,
      'telling-words': 0.68,
      'same-head': 0,
      'kin-head': 0.13,
      'other-head': -1.36,
      'no-head': -0.46,
      'counted-words': 0,
      names: 0.38,
      'other-names': -0.48,
      frame: 1.05,
      'lone-words': 1.86,
      'same-deed': 0.65,
      'other-deed': -0.11,
      context: 0,
      neighbours: 0.74,
      'same-number': 0,
      'rare-number': 0,
      'near-number': 1.12,
      'far-number': -1.9,
      'same-digits': 2.15,
      'only-of-unit': 0.65,
      'only-of-head': 0.41,
      years: 0.33,
      'other-years': -0.21,
      'other-role': -0.28,
      'words-around': 0.06,
      'kin-words': 0.53,
      'same-sum': 0,
      'same-share': 0,
      'same-span': 0,
      'both-changes': 0.14,
      'small-number': -1.07,
      'lone-year': -0.63,
      'mutual-nearest': 0.96,
      'partner-here': -2.32,
      'told-alike': 0.27,
      'also-elsewhere': 1.38,
      'agrees-elsewhere': -0.85,
    },
  },
};
