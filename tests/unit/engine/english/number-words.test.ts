import { expect, it } from 'vitest';
import { DENOMINATORS, FOLDS } from '../../../../src/engine/english/number-words.ts';

it('a number is made manifold from two on', () => {
  expect(['twofold', 'tenfold', 'twentyfold', 'hundredfold', 'thousandfold'].map((word) => FOLDS.get(word))).toEqual([
    2, 10, 20, 100, 1000,
  ]);
  expect(FOLDS.has('onefold') || FOLDS.has('zerofold') || FOLDS.has('fold')).toBe(false);
});

it('what a whole is divided by has a plural', () => {
  expect(['half', 'halves', 'third', 'thirds', 'quarters', 'hundredths'].map((word) => DENOMINATORS.get(word))).toEqual(
    [2, 2, 3, 3, 4, 100],
  );
  expect(DENOMINATORS.has('halfs')).toBe(false);
});
