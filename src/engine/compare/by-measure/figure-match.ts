// What matching a figure with a measure gives. A type only.

import type { Figure } from '../../../model/figure.ts';
import type { Verdict } from '../../../model/finding.ts';
import type { Measure } from '../../../model/pack.ts';
import type { BasisId } from '../../../model/reference.ts';
import type { FigureCounterpart } from './counterparts.ts';
import type { Evidence } from './score-measure.ts';

/** A figure of the article as one measure, with what sources print of it. */
export interface FigureMatch {
  readonly figure: Figure;
  readonly measure: Measure;
  readonly basis: BasisId | null;
  readonly verdict: Verdict;
  readonly possible: boolean;
  /** Whether something else may be meant, however high the score. */
  readonly isOpen: boolean;
  /** Whether so little names the measure that only what is told beside it can make it worth telling. */
  readonly isHeld: boolean;
  /** One a source: the record that agrees best. */
  readonly counterparts: readonly FigureCounterpart[];
  readonly score: number;
  readonly evidence: readonly Evidence[];
}
