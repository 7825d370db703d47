// A small share of `npm run attack`, always the same one; by hand it takes as many rounds as one likes.

import { expect, test } from 'vitest';
import { runRounds } from '../../scripts/attack/attack-rounds.ts';
import { createChance } from '../../scripts/attack/chance.ts';
import { attackArticles } from '../../scripts/attack/on-articles.ts';
import { attackFiles } from '../../scripts/attack/on-files.ts';
import { attackMessages } from '../../scripts/attack/on-messages.ts';

test.each([
  ['articles', attackArticles, 60],
  ['files', attackFiles, 300],
  ['messages', attackMessages, 2000],
] as const)('spoilt %s do no harm', { timeout: 60_000 }, async (_name, attack, count) => {
  expect(await runRounds(attack(), { seed: 1, first: 0, count })).toEqual([]);
});

test('what does not hold, and what is thrown, is told with its round', async () => {
  const attack = {
    name: 'sample',
    round: (chance: { fraction(): number }) => {
      if (chance.fraction() < 0.5) throw new Error('thrown');
      return 'not so';
    },
  };
  const faults = await runRounds(attack, { seed: 7, first: 3, count: 20 });
  expect(faults.map(({ round }) => round)).toEqual(Array.from({ length: 20 }, (_, at) => at + 3));
  expect(new Set(faults.map(({ what }) => what.slice(0, 13)))).toEqual(new Set(['not so', 'Error: thrown']));
});

test('the same seed gives the same attack, another seed another', () => {
  const tenOf = (seed: number) => {
    const chance = createChance(seed);
    return Array.from({ length: 10 }, () => chance.below(1_000_000));
  };
  expect(tenOf(5)).toEqual(tenOf(5));
  expect(tenOf(5)).not.toEqual(tenOf(6));
});
