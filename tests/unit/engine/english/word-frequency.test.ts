import { expect, it } from 'vitest';
import { rarityInEnglish } from '../../../../src/engine/english/word-frequency.ts';

it('is 0 for what every text has, 1 for what hardly any has, and grows between', () => {
  expect(['the', 'of', 'is'].map(rarityInEnglish)).toEqual([0, 0, 0]);
  expect(['harbourmaster', 'zzyzx', ''].map(rarityInEnglish)).toEqual([1, 1, 1]);
  const row = ['people', 'council', 'boat', 'museum', 'harbour'].map(rarityInEnglish);
  expect(row).toEqual(row.toSorted((one, other) => one - other));
  expect(new Set(row).size).toBe(row.length);
  for (const rarity of row) expect(rarity >= 0 && rarity <= 1).toBe(true);
});

it('of a plural that is not in the table is that of its singular', () => {
  expect(rarityInEnglish('museums')).toBe(rarityInEnglish('museum'));
  expect(rarityInEnglish('museums')).toBeLessThan(1);
  expect(rarityInEnglish('xyzs')).toBe(1);
});
