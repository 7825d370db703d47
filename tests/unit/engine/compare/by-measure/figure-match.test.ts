import { expect, it } from 'vitest';
import {
  type FigureMatch,
  hasEqualValue,
  hasOtherValue,
  isOpen,
  isUnsure,
  isWorthTelling,
} from '../../../../../src/engine/compare/by-measure/figure-match.ts';

const of = (part: object): FigureMatch => part as FigureMatch;

it.each([
  ['differs', true, false],
  ['agrees', true, false],
  ['possible', true, true],
  ['held', false, true],
])('what %s is worth telling: %s, and unsure: %s', (standing, isTold, isDoubted) => {
  expect([isWorthTelling(of({ standing })), isUnsure(of({ standing }))]).toEqual([isTold, isDoubted]);
});

it('is open where a question is', () => {
  expect([isOpen(of({ openBy: [] })), isOpen(of({ openBy: ['tied'] }))]).toEqual([false, true]);
});

it.each([
  [[], false, false],
  [[true], false, true],
  [[false], true, false],
  [[true, false], true, true],
])('sources that agree as %j print another value: %s, an equal one: %s', (agreeing, other, equal) => {
  const match = of({ counterparts: agreeing.map((agrees) => ({ agrees })) });
  expect([hasOtherValue(match), hasEqualValue(match)]).toEqual([other, equal]);
});
