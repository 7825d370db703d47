// Records as the facts that the library lists: by measure, by utterance, and by the words of reports of one story.

import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/engine/reading/read-article.ts';
import { recordArticle } from '../../../src/engine/records/record-article.ts';
import { measuredFacts, type ReportsById, storyFacts, type TopicWords } from '../../../src/library/facts.ts';
import type { LibraryFact, LibraryReport } from '../../../src/ui/library/library-state.ts';
import { storyTexts } from '../../e2e/story-pages.ts';
import { sampleFigure, sampleQuote, sampleSource } from '../store/sample-sets.ts';

const WORDS: TopicWords = {
  measures: new Map([
    ['pupils', 'Pupils'],
    ['teachers', 'Teachers to be hired'],
  ]),
  bases: new Map([['people', 'people']]),
};

function reportOf(id: string, changes: Partial<LibraryReport> = {}): LibraryReport {
  const counts = { figureCount: 1, quoteCount: 1, isOn: true, isBundled: false, addedAtMs: 1 };
  return { ...sampleSource(id), ...counts, ...changes };
}

const byId = (...reports: readonly LibraryReport[]): ReportsById => new Map(reports.map((one) => [one.id, one]));

const told = (facts: readonly LibraryFact[]) =>
  facts.map(({ id, name, isDisputed, prints }) => [id, name, isDisputed, prints.map(({ report }) => report.id)]);

describe('figures of a measure', () => {
  const figures = [sampleFigure('north', 1, 40), sampleFigure('south', 1, 60)];

  test('are one fact with the name of the measure, in dispute where two reports print different values', () => {
    expect(told(measuredFacts(figures, [], byId(reportOf('north'), reportOf('south')), WORDS))).toEqual([
      ['measure:teachers', 'Teachers to be hired', true, ['north', 'south']],
    ]);
    const alike = [sampleFigure('north', 1, 40), sampleFigure('south', 1, 40)];
    expect(measuredFacts(alike, [], byId(reportOf('north'), reportOf('south')), WORDS)[0]?.isDisputed).toBe(false);
  });

  test('of a copy stand behind those of its original, and dispute nothing', () => {
    const reports = byId(reportOf('north'), reportOf('south', { copyOf: 'north', date: '2024-01-01' }));
    expect(told(measuredFacts(figures, [], reports, WORDS))).toEqual([
      ['measure:teachers', 'Teachers to be hired', false, ['north', 'south']],
    ]);
  });

  test('of a report that is not listed are left out, and so is a fact that has no other', () => {
    expect(told(measuredFacts(figures, [], byId(reportOf('south')), WORDS))).toEqual([
      ['measure:teachers', 'Teachers to be hired', false, ['south']],
    ]);
    expect(measuredFacts(figures, [], byId(), WORDS)).toEqual([]);
  });
});

test('quotes of an utterance are one fact with its speaker, in dispute where their words differ', () => {
  const quotes = [
    { ...sampleQuote('north', 1), words: 'We will rebuild the harbour wall before the winter storms come' },
    { ...sampleQuote('south', 1), words: 'We may rebuild the harbour wall before the winter storms come' },
  ];
  const reports = byId(reportOf('north'), reportOf('south'));
  expect(told(measuredFacts([], quotes, reports, WORDS))).toEqual([
    ['utterance:glad', 'Ada Bell', true, ['north', 'south']],
  ]);
  const [first] = quotes;
  const same = quotes.map((quote) => ({ ...quote, words: first?.words ?? '' }));
  expect(measuredFacts([], same, reports, WORDS)[0]?.isDisputed).toBe(false);
});

describe('reports of one story', () => {
  const recorded = (['first', 'third'] as const).map((name) => {
    const { title, url, paragraphs } = storyTexts[name];
    return recordArticle(readArticle({ title, url, text: paragraphs.join('\n\n'), date: '2026-03-02' }), [], []);
  });
  const open = recorded.map((one) => one.open);
  const reports = recorded.map(({ source }) => reportOf(source.id, source));

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
