// Listed reports as stories: by topic and by what they tell, the story added to last first, copies behind originals.

import { describe, expect, test } from 'vitest';
import { groupByStory } from '../../../src/library/stories.ts';
import type { Source } from '../../../src/model/article.ts';
import type { ListedSource } from '../../../src/store/list-reports.ts';
import { sampleSource } from '../store/sample-sets.ts';

const listed = (id: string, story: string, addedAtMs: number, source: Partial<Source> = {}): ListedSource => ({
  source: sampleSource(id, source),
  isBundled: false,
  isOn: true,
  figureCount: 2,
  quoteCount: 1,
  story,
  addedAtMs,
});

const bundled = (id: string, topic: string): ListedSource => ({
  ...listed(id, topic, 0),
  isBundled: true,
  addedAtMs: null,
});

const told = (sources: readonly ListedSource[], names: ReadonlyMap<string, string> = new Map()) =>
  groupByStory(sources, names).map(({ topic, reports }) => [topic, ...reports.map(({ id }) => id)]);

test('the story that was added to last comes first, what came along last', () => {
  const sources = [bundled('north', 'police'), listed('a', '1', 5), listed('b', '2', 6), listed('c', '1', 7)];
  expect(told(sources, new Map([['police', 'The police']]))).toEqual([
    [null, 'a', 'c'],
    [null, 'b'],
    ['The police', 'north'],
  ]);
});

test('a topic and a story of one name are two', () => {
  expect(told([bundled('north', '1'), listed('own', '1', 1)])).toHaveLength(2);
});

describe('in a story', () => {
  test('the newest comes first, undated ones last', () => {
    const sources = [
      listed('old', '1', 1, { date: '2023-01-01' }),
      listed('undated', '1', 2, { date: null }),
      listed('new', '1', 3, { date: '2023-02-01' }),
    ];
    expect(told(sources)).toEqual([[null, 'new', 'old', 'undated']]);
  });

  test('copies stand behind what they copy, a copy of a copy behind it', () => {
    const sources = [
      listed('copy', '1', 1, { date: '2023-03-01', copyOf: 'original' }),
      listed('again', '1', 1, { date: '2023-04-01', copyOf: 'copy' }),
      listed('other', '1', 1, { date: '2023-02-01' }),
      listed('original', '1', 1, { date: '2023-01-01' }),
      listed('lost', '1', 1, { date: '2023-01-15', copyOf: 'gone' }),
    ];
    expect(told(sources)).toEqual([[null, 'other', 'lost', 'original', 'copy', 'again']]);
  });

  test('two that call each other their original are both there, once', () => {
    const sources = [listed('one', '1', 1, { copyOf: 'two' }), listed('two', '1', 1, { copyOf: 'one' })];
    expect(told(sources)).toEqual([[null, 'one', 'two']]);
  });
});
