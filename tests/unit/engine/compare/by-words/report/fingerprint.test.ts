// How much of their runs of words two texts share, by the least hashes of both.

import { expect, test } from 'vitest';
import { sharedRuns } from '../../../../../../src/engine/compare/by-words/report/fingerprint.ts';

test.each([
  ['the same text', [1, 2, 3, 4], [1, 2, 3, 4], 1],
  ['another text', [1, 3, 5, 7], [2, 4, 6, 8], 0],
  ['half of each', [1, 2, 5, 6], [1, 2, 7, 8], 0.5],
  ['only what is among the least of both counts', [1, 2, 3, 9], [4, 5, 6, 9], 0],
  ['a shorter one, against as many as the longer has', [1, 2], [1, 2, 3, 4], 0.5],
  ['one too short to be known again', [], [1, 2, 3, 4], 0],
])('%s', (_, one, two, share) => {
  expect(sharedRuns(one, two)).toBe(share);
  expect(sharedRuns(two, one)).toBe(share);
});
