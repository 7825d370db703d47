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
    start: -1.9,
    least: -0.6,
    of: {
      'sentence-words': 1.06,
      'clause-words': 0.23,
      'telling-words': 0.6,
      'same-head': 0.22,
      'kin-head': 0,
      'other-head': -0.62,
      'unknown-head': -0.55,
      'no-head': 0,
      'counted-words': 0.06,
      'other-counted': 0,
      names: 0,
      'other-names': -0.24,
      frame: 1.02,
      'lone-words': 1.67,
      'same-deed': 0,
      'other-deed': -0.24,
      'own-deed': 0,
      'other-own-deed': -1,
      context: 1.34,
      neighbours: 1.66,
      'same-number': 1.49,
      'rare-number': 1.67,
      'near-number': 0,
      'far-number': 0,
      'same-digits': 0,
      'only-of-unit': 0,
      'only-of-head': 0.39,
      years: 0.41,
      'other-years': -0.05,
      'other-role': -0.04,
      'words-around': 0,
      'kin-words': 0.62,
      'same-sum': 1.53,
      'same-share': 0.4,
      'same-span': 0.84,
      'both-changes': 0.38,
      'small-number': -0.46,
      'lone-year': 0,
      'both-lead': 0,
      'both-one': -1.11,
      'mutual-nearest': 0,
      'partner-here': 0,
      'told-alike': 0,
      'also-elsewhere': 0,
      'agrees-elsewhere': 0,
    },
  },
  differing: {
    start: -5.12,
    least: -1.6,
    of: {
      'sentence-words': 1.23,
      'clause-words': 1.77,
      'telling-words': 0.43,
      'same-head': 0,
      'kin-head': 0.56,
      'other-head': -0.33,
      'unknown-head': -0.38,
      'no-head': 0,
      'counted-words': 0.64,
      'other-counted': -0.04,
      names: 0.27,
      'other-names': -0.42,
      frame: 1.22,
      'lone-words': 2.02,
      'same-deed': 0.16,
      'other-deed': -0.37,
      'own-deed': 0.14,
      'other-own-deed': -0.11,
      context: 0,
      neighbours: 0.49,
      'same-number': 0,
      'rare-number': 0,
      'near-number': 2.67,
      'far-number': -0.95,
      'same-digits': 1.85,
      'only-of-unit': 0.74,
      'only-of-head': 0.13,
      years: 0.38,
      'other-years': -0.37,
      'other-role': -1.13,
      'words-around': 0.46,
      'kin-words': 1.38,
      'same-sum': 0,
      'same-share': 0,
      'same-span': 0,
      'both-changes': 0.06,
      'small-number': -0.77,
      'lone-year': -0.67,
      'both-lead': 0.15,
      'both-one': 0,
      'mutual-nearest': 1.34,
      'partner-here': -2.03,
      'told-alike': 0,
      'also-elsewhere': 1.03,
      'agrees-elsewhere': -1.14,
    },
  },
};
