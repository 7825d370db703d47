// A pair of figures that may be of one thing, with the places of both. A type only.

import type { FigurePair } from './evidence.ts';

/** A pair of figures with their numbers in the page and in the report. */
export interface PlacedPair extends FigurePair {
  readonly atA: number;
  readonly atB: number;
}
