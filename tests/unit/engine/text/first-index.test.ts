// Binary search: first, last, none and nothing to search in.

import { expect, it } from 'vitest';
import { firstIndexWhere } from '../../../../src/engine/text/first-index.ts';

it.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [5, 2],
  [8, 3],
  [9, 4],
])('the first number that is at least %i stands at %i', (least, index) => {
  expect(firstIndexWhere([1, 3, 5, 8], (number) => number >= least)).toBe(index);
});

it('of equal items the first is meant', () => {
  expect(firstIndexWhere([2, 4, 4, 4], (number) => number >= 4)).toBe(1);
});

it('is 0 where there is nothing', () => {
  expect(firstIndexWhere([], () => true)).toBe(0);
});
