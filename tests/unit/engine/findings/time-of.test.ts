// When a source's count is later or earlier than the article's.

import { expect, test } from 'vitest';
import { timeOf } from '../../../../src/engine/findings/time-of.ts';

test.each([
  ['later', '2023-01-26', '2023-04-06'],
  ['earlier', '2023-01-26', '2023-01-17'],
  [null, '2023-01-26', '2023-01-29'],
  [null, '2023-01-26', '2023-01-23'],
  [null, '2023-01-26', null],
  [null, null, '2023-01-26'],
] as const)('%s: an article of %s, a source of %s', (time, articleDate, sourceDate) => {
  expect(timeOf({ kind: 'count', articleDate, sourceDate })).toBe(time);
});

test.each(['age', 'date', 'duration', 'share'] as const)('a %s does not move', (kind) => {
  expect(timeOf({ kind, articleDate: '2023-01-26', sourceDate: '2024-01-26' })).toBeNull();
});
