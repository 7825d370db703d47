// How much is kept of reports, in words.

import { expect, test } from 'vitest';
import { amountWords } from '../../../src/ui/library/amount-words.ts';
import { galleryWords } from '../../dom/ui/gallery/words.ts';

const words = galleryWords();

test.each([
  [14, 2, '14 figures and 2 quotes'],
  [1, 1, '1 figure and 1 quote'],
  [14, 0, '14 figures'],
  [0, 1, '1 quote'],
  [0, 0, '0 figures'],
])('%d figures and %d quotes: %s', (figureCount, quoteCount, told) => {
  expect(amountWords([{ figureCount, quoteCount }], words)).toBe(told);
});

test('of several reports together', () => {
  const reports = [
    { figureCount: 1, quoteCount: 0 },
    { figureCount: 2, quoteCount: 3 },
  ];
  expect(amountWords(reports, words)).toBe('3 figures and 3 quotes');
});
