// An agreement has to be named clearly enough to be shown. A telling value speaks for itself; one that stories share by
// chance is shown only where everything but the value would do for a badge.

import { isDistinctive, isVague } from '../../values/compare-values.ts';
import { isSharedByChance } from '../../values/shared-by-chance.ts';
import { isFarFetched, namingOf } from '../evidence/evidence.ts';
import type { FigureMatch, Standing } from '../figure-match.ts';
import type { FigureRefiner, JudgedFigure } from './figure-refiner.ts';

function standingOf(match: FigureMatch, { setting: { value }, context: { pack } }: JudgedFigure): Standing {
  const { least } = pack.weights;
  const naming = namingOf(match);
  if (!isSharedByChance(value)) {
    // A month with its year is told of many events: of whom has to be said.
    if (value.kind === 'date' && isFarFetched(match)) return 'possible';
    if (isDistinctive(value)) return 'agrees';
    return naming >= least[value.kind === 'date' ? 'named-for-dates' : 'named-for-others'] ? 'agrees' : 'possible';
  }
  if (naming >= least[isVague(value) ? 'named-by-chance-for-vague' : 'named-by-chance']) {
    return match.openBy.includes('in-doubt') || isFarFetched(match) ? 'possible' : 'agrees';
  }
  return naming >= least['listed-by-chance'] ? 'possible' : 'held';
}

export const namedEnough: FigureRefiner = {
  name: 'named-enough',
  because: 'an equal value that stories share by chance says little: what it counts has to be named',
  refine(match, judged) {
    if (match.standing !== 'agrees') return match;
    const standing = standingOf(match, judged);
    return standing === 'agrees' ? match : { ...match, standing };
  },
};
