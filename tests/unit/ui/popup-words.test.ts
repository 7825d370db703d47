// What the popup counts, and the sentence that sums a page up.

import { expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { countFacts } from '../../../src/ui/popup/count-findings.ts';
import { summaryWords } from '../../../src/ui/popup/summary-words.ts';
import { galleryWords } from '../../dom/ui/gallery/words.ts';
import { makeFigureFinding } from '../../made-up-findings.ts';

const fact = (factId: string, verdict: Finding['verdict'] = 'differs', start = 0) =>
  makeFigureFinding({ factId, verdict, start });

const none = { mentions: 0, facts: 0 };

const summary = (findings: readonly Finding[], read: number, hidden = none) =>
  summaryWords(countFacts(findings, { figureCount: read, quoteCount: 0, hidden }), galleryWords());

test('a page that says a thing seven times has one fact of it', () => {
  const seven = Array.from({ length: 7 }, (_, index) => fact('a', 'differs', index));
  expect(summary([...seven, fact('b', 'agrees')], 10)).toEqual({
    sentence: '1 of this page’s 4 figures and quotes is printed differently elsewhere',
    counts: ['1 agrees', '2 in no report you have'],
  });
});

test('where one mention differs, the fact differs', () => {
  const { differing, agreeing } = countFacts([fact('a', 'agrees'), fact('a', 'differs', 9)], {
    figureCount: 2,
    quoteCount: 0,
    hidden: none,
  });
  expect([differing.map(({ index }) => index), agreeing]).toEqual([[1], []]);
});

test('what is hidden is in reports all the same', () => {
  const { counts, sentence } = summary([fact('a')], 6, { mentions: 3, facts: 1 });
  expect(sentence).toBe('1 of this page’s 4 figures and quotes is printed differently elsewhere');
  expect(counts).toEqual(['2 in no report you have']);
});

test('nothing in any report is not "all agree"', () => {
  expect(summary([], 6)).toEqual({
    sentence: 'None of its 6 figures and quotes is in a report you have',
    counts: [],
  });
  expect(summary([], 0).sentence).toBe('There is no figure and no quote on this page');
});

test('nothing differs, and what is unsure is named', () => {
  expect(summary([fact('a', 'agrees'), fact('b', 'possible')], 5)).toEqual({
    sentence: 'None of this page’s 5 figures and quotes is printed differently elsewhere',
    counts: ['1 agrees', '1 unsure', '3 in no report you have'],
  });
});
