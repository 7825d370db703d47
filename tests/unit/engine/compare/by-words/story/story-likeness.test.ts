// How alike two sides are: the cosine of their words, the pairs on both.

import { expect, test } from 'vitest';
import { likenessOf, StorySide } from '../../../../../../src/engine/compare/by-words/story/story-likeness.ts';

const side = (weights: Readonly<Record<string, number>>, pairs: number[] = []) =>
  new StorySide({ words: Object.keys(weights), weights: Object.values(weights), pairs } as never);

test('a side and itself are as alike as can be', () => {
  const one = side({ harbour: 300, boat: 120 }, [1, 2]);
  expect(likenessOf(one, one).words).toBeCloseTo(1);
  expect(likenessOf(one, one).pairs).toBe(2);
});

test('words that one side has not make them less alike, the more the more they tell', () => {
  const one = side({ harbour: 300, boat: 400 });
  expect(likenessOf(one, side({ harbour: 300 })).words).toBeCloseTo(0.6);
  expect(likenessOf(one, side({ boat: 400 })).words).toBeCloseTo(0.8);
  expect(likenessOf(one, side({ teacher: 300 })).words).toBe(0);
});

test('it is the same either way round', () => {
  const [one, other] = [side({ harbour: 300, boat: 120 }, [1, 2, 3]), side({ boat: 200, crew: 50 }, [3, 4])];
  expect(likenessOf(one, other)).toEqual(likenessOf(other, one));
  expect(likenessOf(one, other).pairs).toBe(1);
});

test('a side of several reports has a word as heavy as where it is heaviest', () => {
  const both = side({ harbour: 100, boat: 120 }, [1]);
  both.add({ words: ['harbour', 'boat', 'crew'], weights: [300, 20, 50], pairs: [1, 2] } as never);
  const whole = side({ harbour: 300, boat: 120, crew: 50 }, [1, 2]);
  expect(both.length).toBeCloseTo(whole.length);
  expect(likenessOf(both, whole).words).toBeCloseTo(1);
  expect(likenessOf(both, whole).pairs).toBe(2);
});

test('of a side without words nothing is said', () => {
  expect(likenessOf(side({}), side({ harbour: 300 }))).toEqual({ words: 0, pairs: 0 });
});
