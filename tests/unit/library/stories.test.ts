// Listed reports grouped into stories: by topic those that came with the extension, the reader's own by what they tell.

import { expect, test } from 'vitest';
import { groupByStory } from '../../../src/library/stories.ts';
import type { ListedSource } from '../../../src/store/list-reports.ts';
import { sampleSource } from '../store/sample-sets.ts';

const TOPICS = new Map([['police', 'Misconduct in the police']]);

function listed(id: string, own: Partial<ListedSource> = {}, source: Parameters<typeof sampleSource>[1] = {}) {
  return {
    source: sampleSource(id, source),
    story: 'harbour',
    figureCount: 2,
    quoteCount: 1,
    isOn: true,
    isBundled: false,
    addedAtMs: 1,
    ...own,
  };
}

const idsOf = (sources: readonly ListedSource[]) =>
  groupByStory(sources, TOPICS).map(({ topic, reports }) => [topic, ...reports.map(({ id }) => id)]);

test('a story that was added to last comes first, what came along last and under its topic', () => {
  expect(
    idsOf([
      listed('bundled', { isBundled: true, story: 'police', addedAtMs: null }),
      listed('flood', { story: 'flood', addedAtMs: 5 }),
      listed('harbour', { addedAtMs: 9 }),
    ]),
  ).toEqual([
    [null, 'harbour'],
    [null, 'flood'],
    ['Misconduct in the police', 'bundled'],
  ]);
});

test('a story of the reader’s is not that of a topic, whatever both are called', () => {
  const bundled = listed('bundled', { isBundled: true, story: 'police', addedAtMs: null });
  expect(idsOf([bundled, listed('own', { story: 'police' })])).toEqual([
    [null, 'own'],
    ['Misconduct in the police', 'bundled'],
  ]);
});

test('the newest report comes first, undated ones last, copies right behind what they copy', () => {
  expect(
    idsOf([
      listed('undated', {}, { date: null }),
      listed('old', {}, { date: '2023-01-02' }),
      listed('copy-of-copy', {}, { date: '2023-03-09', copyOf: 'copy' }),
      listed('copy', {}, { date: '2023-03-08', copyOf: 'old' }),
      listed('new', {}, { date: '2023-03-07' }),
    ]),
  ).toEqual([[null, 'new', 'old', 'copy', 'copy-of-copy', 'undated']]);
});

test('a copy of what is not there, and two copies of each other, are listed all the same', () => {
  const [story] = idsOf([
    listed('orphan', {}, { copyOf: 'gone' }),
    listed('one', {}, { copyOf: 'other' }),
    listed('other', {}, { copyOf: 'one' }),
  ]);
  expect(story?.toSorted()).toEqual([null, 'one', 'orphan', 'other'].toSorted());
});
