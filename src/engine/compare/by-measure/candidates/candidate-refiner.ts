// What a rule for candidates is: a measure that a figure may count goes in, and comes out the same, with more evidence, or
// refused. A type only.

import type { MeasureScore } from '../evidence/score-measure.ts';
import type { MatchingContext } from '../matching-context.ts';
import type { CandidateRefusal } from './refusals.ts';

export interface CandidateRefiner {
  readonly name: string;
  /** Why there is such a rule, in a line. */
  readonly because: string;
  /** `place` is that of the figure among all figures of the text. */
  readonly refine: (
    candidate: MeasureScore,
    place: number,
    context: MatchingContext,
  ) => MeasureScore | CandidateRefusal;
}
