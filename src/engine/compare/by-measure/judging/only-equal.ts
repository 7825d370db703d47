// Where another value is another thing, and no difference: only sources that print an equal one are counterparts.

import type { Value } from '../../values/compare-values.ts';
import { namingOf } from '../evidence/evidence.ts';
import { type FigureMatch, hasOtherValue } from '../figure-match.ts';
import type { FigureRefiner, JudgedFigure } from './figure-refiner.ts';

function withEqualOnly(match: FigureMatch): FigureMatch | null {
  if (!hasOtherValue(match)) return match;
  const counterparts = match.counterparts.filter(({ agrees }) => agrees);
  return counterparts.length === 0 ? null : { ...match, counterparts, standing: 'agrees' };
}

/** Smaller numbers are those of other cases of the kind as well. */
const SMALLEST_TOLD_APART = 20;

const isSmall = (value: Value): boolean => value.kind === 'count' && value.low < SMALLEST_TOLD_APART;

/**
 * Whether a figure of which stories have many can only be this one, so that another value is a difference: a count or a
 * share whose measure is named all round, with nothing against it, and no small number on either side.
 */
function isToldApart(match: FigureMatch, { setting, context }: JudgedFigure): boolean {
  const { measure, evidence, counterparts } = match;
  if (measure.kind !== 'count' && measure.kind !== 'share') return false;
  if (isSmall(setting.value) || counterparts.some(({ value }) => isSmall(value))) return false;
  const least = context.pack.weights.least['named-among-many'];
  return namingOf(match) >= least && evidence.every(({ weight }) => weight > 0);
}

export const oneOfMany: FigureRefiner = {
  name: 'one-of-many',
  because: 'several things of the kind exist, so another value is another thing, unless a count is named all round',
  refine: (match, judged) =>
    match.measure.isOneOfMany === true && !isToldApart(match, judged) ? withEqualOnly(match) : match,
};

export const formerCount: FigureRefiner = {
  name: 'former-count',
  because: 'the text itself says that it is another count now: "up from 69"',
  refine: (match, { context: { reading } }) =>
    reading.countedAt.get(match.figure)?.isFormer === true ? withEqualOnly(match) : match,
};
