// What the reports of one story give alike, by their own words: the facts that the library lists besides measures.

import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/engine/reading/read-article.ts';
import { recordArticle } from '../../../src/engine/records/record-article.ts';
import { type ReportsById, storyFacts } from '../../../src/library/facts.ts';
import type { Source } from '../../../src/model/article.ts';
import type { LibraryReport } from '../../../src/ui/library/library-state.ts';
import { storyTexts } from '../../e2e/story-pages.ts';

const reportOf = (source: Source): LibraryReport => ({
  ...source,
  figureCount: 1,
  quoteCount: 1,
  isOn: true,
  isBundled: false,
  addedAtMs: 1,
});

const byId = (...reports: readonly LibraryReport[]): ReportsById => new Map(reports.map((one) => [one.id, one]));

describe('reports of one story', () => {
  const recorded = (['first', 'third'] as const).map((name) => {
    const { title, url, paragraphs } = storyTexts[name];
    return recordArticle(readArticle({ title, url, text: paragraphs.join('\n\n'), date: '2026-03-02' }), [], []);
  });
  const open = recorded.map((one) => one.open);
  const reports = recorded.map(({ source }) => reportOf(source));

  test('give facts by their own words, in dispute where they print them differently', () => {
    const facts = storyFacts(open, byId(...reports), []);
    expect(facts.some(({ kind, isDisputed }) => kind === 'figure' && isDisputed)).toBe(true);
    expect(facts.every(({ prints }) => prints.length === 2)).toBe(true);
  });

  test('give none where one copies the other, or is not listed', () => {
    const [one, two] = reports as [LibraryReport, LibraryReport];
    expect(storyFacts(open, byId(one, { ...two, copyOf: one.id }), [])).toEqual([]);
    expect(storyFacts(open, byId(one), [])).toEqual([]);
  });

  test('do not tell again what measures tell', () => {
    const facts = storyFacts(open, byId(...reports), []);
    expect(storyFacts(open, byId(...reports), facts)).toEqual([]);
  });
});
