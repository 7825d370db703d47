// The words of the marks of a page: one for each fact, no two lines alike.

import { expect, test } from 'vitest';
import { markedFacts, markTexts } from '../../../src/ui/finding/mark-texts.ts';
import { galleryWords } from '../../dom/ui/gallery/words.ts';
import { makeQuoteCounterpart, makeQuoteFinding } from '../../made-up-findings.ts';

const words = galleryWords();

/** Four of them stand in a row, and a report has each otherwise without telling how. */
const quotes = ['It will be painful', 'We were wrong', 'It is over', 'We are sorry'].map((text, index) => ({
  ...makeQuoteFinding({
    factId: `fact-${index}`,
    words: text,
    counterparts: [makeQuoteCounterpart({ words: 'Other' })],
  }),
  text,
  start: index * 100,
}));

test('no two buttons have one name', () => {
  const lines = [...markTexts(quotes, null, words).values()].map(({ line }) => line);
  expect(lines).toHaveLength(4);
  expect(new Set(lines).size).toBe(4);
  expect(lines[1]).toContain('We were wrong');
});

test('a fact is marked at its first mention, and only where it differs', () => {
  const [first] = quotes;
  if (!first) throw new Error('There is no quote.');
  const again = { ...first, start: 900 };
  const agreeing = { ...first, factId: 'agreeing', verdict: 'agrees' as const };
  expect(markedFacts([first, again, agreeing]).map(({ factId, start }) => [factId, start])).toEqual([['fact-0', 0]]);
});

test('how many reports differ is told beside the words', () => {
  expect([...markTexts(quotes, null, words).values()].map(({ count }) => count)).toEqual([1, 1, 1, 1]);
});
