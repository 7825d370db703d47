import { expect, test } from 'vitest';
import { hashOf } from '../../../../../../src/engine/compare/by-words/report/hash.ts';

test('hashes are kept in databases and files, and may never change', () => {
  expect(['', 'harbour', 'harbours', 'café'].map(hashOf)).toEqual([447806413, 2635921745, 2688316396, 1560171916]);
});

test('thousands of short words hardly ever share one, nor its last bits', () => {
  const words = Array.from({ length: 5_000 }, (_, at) => at.toString(36));
  expect(new Set(words.map(hashOf)).size).toBe(words.length);
  const ends = Array.from({ length: 16 }, () => 0);
  for (const word of words) ends[hashOf(word) & 15] = (ends[hashOf(word) & 15] ?? 0) + 1;
  expect(Math.min(...ends)).toBeGreaterThan(200);
});
