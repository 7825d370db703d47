import { expect, test } from 'vitest';
import { isTried, ratio, withSums } from '../../../scripts/mutate/scores.ts';

test('a folder with several rows has their sum, and one with a single row none', () => {
  const score = (noticed: number, tried: number) => ({ noticed, tried, seed: 1 });
  const byFolder = new Map([
    ['src/engine/reading', score(3, 4)],
    ['src/engine/text', score(1, 2)],
    ['src/store', score(5, 6)],
  ]);
  expect([...withSums(byFolder)]).toEqual([...byFolder, ['src/engine/**', score(4, 6)]]);
});

test('a score is told in per cent, of nothing too', () => {
  expect(ratio({ noticed: 2, tried: 3, seed: 1 })).toBe('66.7 % (2 of 3)');
  expect(ratio({ noticed: 0, tried: 0, seed: 1 })).toBe('0.0 % (0 of 0)');
});

test('what no test reaches was there to be noticed, what runs once was not', () => {
  expect((['noticed', 'let through', 'unreached', 'left out'] as const).map(isTried)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
