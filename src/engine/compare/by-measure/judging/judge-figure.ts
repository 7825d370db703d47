// What becomes of a figure: the best measure it may count, with its counterparts, and one rule after another.
// Knows the order of the rules; what each does stands in its own file.

import { type FigureReading, readAs } from '../counterparts.ts';
import type { MeasureScore } from '../evidence/score-measure.ts';
import { type FigureMatch, hasOtherValue } from '../figure-match.ts';
import { NO_RECORDS } from '../measure-records.ts';
import { certainEnough } from './certain-enough.ts';
import { type FigureRefiner, type JudgedFigure, type OnChange, refine } from './figure-refiner.ts';
import { inDoubt } from './in-doubt.ts';
import { partOfKnownSet } from './known-set.ts';
import { moreOfTheSame } from './more-of-the-same.ts';
import { namedEnough } from './named-enough.ts';
import { formerCount, oneOfMany } from './only-equal.ts';
import { tied } from './tied.ts';

/** In their order: which sources are counterparts, what leaves it open, and then whether it is enough. */
export const FIGURE_REFINERS: readonly FigureRefiner[] = [
  oneOfMany,
  formerCount,
  inDoubt,
  tied,
  partOfKnownSet,
  moreOfTheSame,
  certainEnough,
  namedEnough,
];

/** The best reading; but what agrees as one measure does not differ as another, however well it fits there. */
function choose(candidates: readonly MeasureScore[], read: (candidate: MeasureScore) => FigureReading): FigureReading {
  const best = read(candidates[0] as MeasureScore);
  if (best.agrees) return best;
  for (const candidate of candidates.slice(1)) {
    const reading = read(candidate);
    if (reading.agrees) return reading;
  }
  return best;
}

/** `null` when there is no counterpart to show. */
export function judgeFigure(judged: JudgedFigure, onChange?: OnChange): FigureMatch | null {
  const { setting, candidates, context } = judged;
  if (candidates.length === 0) return null;
  const chosen = choose(candidates, (candidate) =>
    readAs(candidate, setting, (context.records.get(candidate.measure.id) ?? NO_RECORDS).all, context.pack.places),
  );
  if (chosen.counterparts.length === 0) return null;
  const { measure, basis, counterparts, score, evidence } = chosen;
  const match: FigureMatch = {
    figure: setting.figure,
    measure,
    basis,
    standing: hasOtherValue(chosen) ? 'differs' : 'agrees',
    openBy: [],
    counterparts,
    score,
    evidence,
  };
  return refine(match, FIGURE_REFINERS, judged, onChange);
}
