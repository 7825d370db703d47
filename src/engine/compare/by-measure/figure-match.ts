// What matching a figure with a measure gives. Types, and what is asked of them everywhere.

import type { Figure } from '../../../model/figure.ts';
import type { Verdict } from '../../../model/finding.ts';
import type { Measure } from '../../../model/pack.ts';
import type { BasisId } from '../../../model/reference.ts';
import type { MeasureCounterpart } from './counterparts.ts';
import type { MeasureEvidence } from './evidence/evidence.ts';

/** `held`: so little names the measure that only what is told beside it can make it worth telling. */
export type Standing = Verdict | 'held';

/** What can leave it open whether the measure is meant, however high the score. */
export type OpenQuestion = 'in-doubt' | 'tied' | 'part-of-known-set' | 'more-of-the-same';

/** A figure of the article as one measure, with what sources print of it. */
export interface FigureMatch {
  readonly figure: Figure;
  readonly measure: Measure;
  readonly basis: BasisId | null;
  readonly standing: Standing;
  readonly openBy: readonly OpenQuestion[];
  /** One a source: the record that agrees best. */
  readonly counterparts: readonly MeasureCounterpart[];
  readonly score: number;
  readonly evidence: readonly MeasureEvidence[];
}

/** A match that is worth telling. */
export interface ToldMatch extends FigureMatch {
  readonly standing: Verdict;
}

export const isWorthTelling = (match: FigureMatch): match is ToldMatch => match.standing !== 'held';

/** Whether something else may be meant, however high the score. */
export const isOpen = ({ openBy }: FigureMatch): boolean => openBy.length > 0;

/** Whether it is not sure enough to be shown on the page. */
export const isUnsure = ({ standing }: FigureMatch): boolean => standing === 'possible' || standing === 'held';

/** Whether a source prints another value. */
export const hasOtherValue = ({ counterparts }: Pick<FigureMatch, 'counterparts'>): boolean =>
  counterparts.some(({ agrees }) => !agrees);

/** Whether a source prints a value that agrees. */
export const hasEqualValue = ({ counterparts }: Pick<FigureMatch, 'counterparts'>): boolean =>
  counterparts.some(({ agrees }) => agrees);
