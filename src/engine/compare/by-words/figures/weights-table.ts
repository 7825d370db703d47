// The form of the weights that `npm run fit` writes. Types only.

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
