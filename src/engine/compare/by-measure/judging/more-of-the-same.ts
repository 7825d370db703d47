// "Four more photograph charges": more of what has been counted before is another number than that.

import type { Figure } from '../../../../model/figure.ts';
import type { FigureRefiner } from './figure-refiner.ts';

const MORE_BEFORE = /\b(?:another|further|other) $/i;
const MORE_BEHIND = /^(?:more|other|further|additional)\b/i;

/** "Four more photograph charges", "another four": more of what has been counted before, if it has. */
function isMore(figure: Figure, text: string): boolean {
  if (figure.kind === 'date' || figure.counted === null) return false;
  return (
    MORE_BEHIND.test(figure.counted.text) || MORE_BEFORE.test(text.slice(Math.max(0, figure.start - 10), figure.start))
  );
}

export const moreOfTheSame: FigureRefiner = {
  name: 'more-of-the-same',
  because: 'more of what the text has counted before is another number',
  refine(match, { context }) {
    if (!context.isTold(match.measure.id) || !isMore(match.figure, context.text)) return match;
    return { ...match, openBy: [...match.openBy, 'more-of-the-same'] };
  },
};
