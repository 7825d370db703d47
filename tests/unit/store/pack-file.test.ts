// Files of reports: what is written comes back, and each mistake of one is told.

import { describe, expect, test } from 'vitest';
import { type FileReport, formatFile, parseFile, splitPairShape } from '../../../src/store/pack-file.ts';
import { sampleFigure, sampleQuote, sampleSource, TOPIC } from './sample-sets.ts';

const reportOf = (id: string, changes: Partial<FileReport> = {}): FileReport => ({
  source: sampleSource(id),
  isBundled: false,
  measured: [{ topic: TOPIC, figures: [sampleFigure(id, 1)], quotes: [sampleQuote(id, 1)] }],
  open: null,
  storyKeys: [3],
  story: id,
  ...changes,
});

const pair = {
  factId: 'a:1',
  record: 'b/1',
  kind: 'figure',
  own: '1',
  other: '2',
  publisher: 'C',
  splitAtMs: 1,
} as const;

const fileOf = (...reports: readonly FileReport[]): string => [...formatFile(reports, [])].join('');

describe('a file of the second format', () => {
  test('gives what it was made of', () => {
    const reports = [reportOf('one'), reportOf('two', { isBundled: true, story: 'one' })];
    const file = [...formatFile(reports, [pair])].join('');
    expect(parseFile(file)).toEqual({ reports, splitPairs: [pair] });
  });

  test('of nothing is one too', () => {
    expect(parseFile(fileOf())).toEqual({ reports: [], splitPairs: [] });
  });

  test('has a line for each report', () => {
    const lines = fileOf(reportOf('one'), reportOf('two')).split('\n');
    expect(lines.filter((line) => line.startsWith('{"source"')).map((line) => line.replace(/,$/u, ''))).toEqual(
      [reportOf('one'), reportOf('two')].map((report) => JSON.stringify(report)),
    );
  });
});

describe('a file of the first format', () => {
  const first = (changes: object = {}): string =>
    JSON.stringify({
      format: 'second-source-pack',
      formatVersion: 1,
      topic: TOPIC,
      sources: [sampleSource('one'), sampleSource('two')],
      figures: [sampleFigure('one', 1), sampleFigure('one', 2)],
      quotes: [sampleQuote('two', 1)],
      ...changes,
    });

  test('gives each source as a report of its own story, with its records', () => {
    const { reports, splitPairs } = parseFile(first());
    expect(splitPairs).toEqual([]);
    expect(reports).toEqual([
      reportOf('one', {
        storyKeys: [],
        measured: [{ topic: TOPIC, figures: [sampleFigure('one', 1), sampleFigure('one', 2)], quotes: [] }],
      }),
      reportOf('two', { storyKeys: [], measured: [{ topic: TOPIC, figures: [], quotes: [sampleQuote('two', 1)] }] }),
    ]);
  });

  test.each<[string, string, string]>([
    ['a record of nobody', first({ quotes: [sampleQuote('nobody', 1)] }), 'pack-lost-record: nobody/q/1: nobody'],
    ['a doubled record', first({ figures: [sampleFigure('one', 1), sampleFigure('one', 1)] }), 'pack-repeated-id'],
    [
      'a doubled source',
      first({ sources: [sampleSource('one'), sampleSource('one'), sampleSource('two')] }),
      'pack-repeated-id: one',
    ],
    ['no topic', first({ topic: '' }), 'pack-malformed'],
  ])('is refused with %s', (_, file, message) => {
    expect(() => parseFile(file)).toThrow(message);
  });
});

describe('a file with a mistake', () => {
  const spoilt = (change: (file: Record<string, unknown>) => void): string => {
    const file = JSON.parse(fileOf(reportOf('one'), reportOf('two'))) as Record<string, unknown>;
    change(file);
    return JSON.stringify(file);
  };

  test.each<[string, string, string]>([
    ['no JSON', 'oops', 'pack-not-json'],
    ['no object', '7', 'pack-no-pack'],
    ['nothing', 'null', 'pack-no-pack'],
    ['another format', spoilt((file) => Object.assign(file, { format: 'other' })), 'pack-no-pack'],
    ['a newer format', spoilt((file) => Object.assign(file, { formatVersion: 3 })), 'pack-newer'],
    ['an older one than the first', spoilt((file) => Object.assign(file, { formatVersion: 0 })), 'pack-malformed'],
    ['a field too many', spoilt((file) => Object.assign(file, { more: 1 })), 'pack-malformed'],
    [
      'a spoilt report, by its title',
      fileOf(reportOf('one'), reportOf('two', { storyKeys: 'none' as never })),
      'pack-malformed-report: Report of two: file.reports[1].storyKeys',
    ],
    ['a doubled report', fileOf(reportOf('one'), reportOf('one')), 'pack-repeated-id: one'],
    [
      'a doubled record',
      fileOf(
        reportOf('one', {
          measured: [{ topic: TOPIC, figures: [sampleFigure('one', 1), sampleFigure('one', 1)], quotes: [] }],
        }),
      ),
      'pack-repeated-id: one/teachers/1',
    ],
    [
      'a record of another report',
      fileOf(
        reportOf('one', { measured: [{ topic: TOPIC, figures: [sampleFigure('two', 1)], quotes: [] }] }),
        reportOf('three'),
      ),
      'pack-lost-record: two/teachers/1: two',
    ],
  ])('is refused: %s', (_, file, message) => {
    expect(() => parseFile(file)).toThrow(message);
  });

  test('is named by the title of its report, else by its number', () => {
    const refusalOf = (report: FileReport): readonly string[] => {
      try {
        parseFile(fileOf(reportOf('one'), report));
      } catch (error) {
        return (error as { refusal: { values: readonly string[] } }).refusal.values;
      }
      return [];
    };
    expect(refusalOf(reportOf('two', { isBundled: 1 as never }))).toEqual(['Report of two']);
    expect(refusalOf(reportOf('two', { isBundled: 1 as never, source: sampleSource('two', { title: null }) }))).toEqual(
      ['2'],
    );
    expect(refusalOf(reportOf('two', { isBundled: 1 as never, source: sampleSource('two', { title: '' }) }))).toEqual([
      '2',
    ]);
  });
});

test.each([
  ['whole', pair, true],
  ['of a quote', { ...pair, kind: 'quote' }, true],
  ['of something else', { ...pair, kind: 'title' }, false],
  ['without a fact', { ...pair, factId: '' }, false],
  ['without a time', { ...pair, splitAtMs: null }, false],
])('a split pair that is %s: %s', (_, value, fits) => {
  expect(splitPairShape.problem(value, 'it') === null).toBe(fits);
});
