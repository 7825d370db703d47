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
    start: -1.88,
    least: -0.5,
    of: {
      'sentence-words': 1.17,
      'clause-words': 0.28,
      'telling-words': 0.63,
      'same-head': 0.11,
      'kin-head': 0.07,
      'other-head': -0.65,
      'unknown-head': -0.87,
      'no-head': 0,
      'counted-words': 0,
      'other-counted': 0,
      names: 0,
      'other-names': -0.22,
      frame: 0.8,
      'lone-words': 1.78,
      'same-deed': 0,
      'other-deed': -0.24,
      'own-deed': 0,
      'other-own-deed': -0.98,
      context: 1.21,
      neighbours: 1.42,
      parallels: 0.75,
      'same-number': 1.56,
      'rare-number': 1.6,
      'near-number': 0,
      'far-number': 0,
      'same-digits': 0,
      'only-of-unit': 0,
      'only-of-head': 0.43,
      years: 0.33,
      'other-years': -0.06,
      'other-role': -0.11,
      'words-around': 0,
      'kin-words': 0.43,
      'same-sum': 1.46,
      'same-share': 0.53,
      'same-span': 0.88,
      'both-changes': 0.31,
      'small-number': -0.7,
      'lone-year': 0,
      'both-lead': 0,
      'both-one': -1.14,
      'mutual-nearest': 0,
      'partner-here': 0,
      'told-alike': 0,
      'also-elsewhere': 0,
      'agrees-elsewhere': 0,
    },
  },
  differing: {
    start: -5.13,
    least: -1.6,
    of: {
      'sentence-words': 1.28,
      'clause-words': 1.73,
      'telling-words': 0.38,
      'same-head': 0,
      'kin-head': 0.35,
      'other-head': -0.37,
      'unknown-head': -0.59,
      'no-head': 0,
      'counted-words': 0.65,
      'other-counted': -0.05,
      names: 0.29,
      'other-names': -0.35,
      frame: 1.26,
      'lone-words': 1.99,
      'same-deed': 0.22,
      'other-deed': -0.38,
      'own-deed': 0.18,
      'other-own-deed': -0.14,
      context: 0,
      neighbours: 0.55,
      parallels: 0,
      'same-number': 0,
      'rare-number': 0,
      'near-number': 2.59,
      'far-number': -0.81,
      'same-digits': 1.74,
      'only-of-unit': 0.73,
      'only-of-head': 0.05,
      years: 0.37,
      'other-years': -0.38,
      'other-role': -1.18,
      'words-around': 0.49,
      'kin-words': 1.2,
      'same-sum': 0,
      'same-share': 0,
      'same-span': 0,
      'both-changes': 0.05,
      'small-number': -0.81,
      'lone-year': -0.67,
      'both-lead': 0.09,
      'both-one': 0,
      'mutual-nearest': 1.4,
      'partner-here': -1.86,
      'told-alike': 0,
      'also-elsewhere': 1.09,
      'agrees-elsewhere': -1.14,
    },
  },
};
