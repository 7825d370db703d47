// A difference is marked on the page, and has to be certain: a false badge costs more than ten missed ones.

import { isVague, isVaguelyMore } from '../../values/compare-values.ts';
import { type FigureMatch, isOpen } from '../figure-match.ts';
import type { FigureRefiner, JudgedFigure } from './figure-refiner.ts';

/** "Hundreds" takes more to be certain of than a number, and less where it contradicts small ones that are exact. */
function certaintyFor({ counterparts }: FigureMatch, { setting, context: { pack } }: JudgedFigure): number {
  const { least } = pack.weights;
  if (!isVague(setting.value)) return least.certain;
  return counterparts.every(({ value }) => isVaguelyMore(setting.value, value))
    ? least['certain-for-vaguely-more']
    : least['certain-for-vague'];
}

export const certainEnough: FigureRefiner = {
  name: 'certain-enough',
  because: 'a difference is shown only where nothing else may be meant and the evidence is enough for a badge',
  refine(match, judged) {
    if (match.standing !== 'differs') return match;
    return isOpen(match) || match.score < certaintyFor(match, judged) ? { ...match, standing: 'possible' } : match;
  },
};
