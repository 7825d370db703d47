// Where another value is another thing, and no difference: only sources that print an equal one are counterparts.

import { type FigureMatch, hasOtherValue } from '../figure-match.ts';
import type { FigureRefiner } from './figure-refiner.ts';

function withEqualOnly(match: FigureMatch): FigureMatch | null {
  if (!hasOtherValue(match)) return match;
  const counterparts = match.counterparts.filter(({ agrees }) => agrees);
  return counterparts.length === 0 ? null : { ...match, counterparts, standing: 'agrees' };
}

export const oneOfMany: FigureRefiner = {
  name: 'one-of-many',
  because: 'several things of the kind exist, so another value is another thing',
  refine: (match) => (match.measure.isOneOfMany === true ? withEqualOnly(match) : match),
};

export const formerCount: FigureRefiner = {
  name: 'former-count',
  because: 'the text itself says that it is another count now: "up from 69"',
  refine: (match, { context: { question } }) =>
    question.countedAt.get(match.figure)?.isFormer === true ? withEqualOnly(match) : match,
};
