// What the library lists as facts: figures of one measure, quotes of one utterance, and which of them are in dispute.

import { describe, expect, test } from 'vitest';
import { measuredFacts } from '../../../src/library/facts.ts';
import type { FigureRecord, QuoteRecord } from '../../../src/model/reference.ts';
import type { LibraryReport } from '../../../src/ui/library/library-state.ts';
import { sampleFigure, sampleQuote, sampleSource } from '../store/sample-sets.ts';

const WORDS = { measures: new Map([['teachers', 'teachers hired']]), bases: new Map([['people', 'people']]) };

function report(id: string, own: Partial<LibraryReport> = {}): LibraryReport {
  return {
    ...sampleSource(id),
    figureCount: 1,
    quoteCount: 1,
    isOn: true,
    isBundled: false,
    addedAtMs: 1,
    ...own,
  };
}

const byId = (...reports: LibraryReport[]) => new Map(reports.map((each) => [each.id, each]));

const factsOf = (
  reports: ReadonlyMap<string, LibraryReport>,
  figures: readonly FigureRecord[],
  quotes: readonly QuoteRecord[] = [],
) => measuredFacts(figures, quotes, reports, WORDS);

describe('figures of one measure', () => {
  test('are one fact with the name of the measure, in dispute where the values differ', () => {
    const reports = byId(report('a'), report('b'));
    const [differing] = factsOf(reports, [sampleFigure('a', 1, 40), sampleFigure('b', 1, 55)]);
    expect(differing).toMatchObject({ kind: 'figure', name: 'teachers hired', isDisputed: true });
    expect(differing?.prints.map(({ printed, basis }) => [printed, basis])).toEqual([
      ['40 teachers', 'people'],
      ['55 teachers', 'people'],
    ]);
    const [alike] = factsOf(reports, [sampleFigure('a', 1, 40), sampleFigure('b', 1, 40)]);
    expect(alike?.isDisputed).toBe(false);
  });

  test('a copy disputes nothing that its original says, and comes behind it', () => {
    const reports = byId(report('a'), report('b', { copyOf: 'a', date: '2024-01-01' }));
    const [fact] = factsOf(reports, [sampleFigure('b', 1, 55), sampleFigure('a', 1, 40)]);
    expect(fact?.isDisputed).toBe(false);
    expect(fact?.prints.map((print) => print.report.id)).toEqual(['a', 'b']);
  });

  test('a copy of a report that is not there speaks for it', () => {
    const reports = byId(report('a'), report('b', { copyOf: 'gone' }), report('c', { copyOfOutside: 'a gazette' }));
    const figure = (source: string, value: number) => sampleFigure(source, 1, value);
    expect(factsOf(reports, [figure('a', 40), figure('b', 55)])[0]?.isDisputed).toBe(true);
    expect(factsOf(reports, [figure('a', 40), figure('c', 55)])[0]?.isDisputed).toBe(true);
  });

  test('copies of one report that is not there dispute nothing between them', () => {
    const copyOfOutside = 'a gazette';
    const reports = byId(report('b', { copyOfOutside }), report('c', { copyOfOutside }));
    const [fact] = factsOf(reports, [sampleFigure('b', 1, 40), sampleFigure('c', 1, 55)]);
    expect(fact?.isDisputed).toBe(false);
  });

  test('of a report that is not listed are left out', () => {
    expect(factsOf(byId(report('a')), [sampleFigure('gone', 1)])).toEqual([]);
  });
});

describe('quotes of one utterance', () => {
  test('are named after their speaker, in dispute where the words differ', () => {
    const reports = byId(report('a'), report('b'));
    const said = (source: string, words: string) => ({ ...sampleQuote(source, 1), words });
    const quotes = [
      said('a', 'We will open the new bridge in March'),
      said('b', 'We will open the new bridge in June'),
    ];
    expect(factsOf(reports, [], quotes)).toMatchObject([{ kind: 'quote', name: 'Ada Bell', isDisputed: true }]);
    expect(factsOf(reports, [], [sampleQuote('a', 1), sampleQuote('b', 1)])).toMatchObject([{ isDisputed: false }]);
  });
});

test('what most reports give comes first', () => {
  const reports = byId(report('a'), report('b'));
  const quotes = [sampleQuote('a', 1), sampleQuote('b', 1)];
  expect(factsOf(reports, [sampleFigure('a', 1)], quotes).map(({ kind }) => kind)).toEqual(['quote', 'figure']);
});
