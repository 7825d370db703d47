// What a search in the library finds.

import { expect, test } from 'vitest';
import { searchLibrary } from '../../../src/ui/library/search-library.ts';
import { libraryStates } from '../../dom/ui/gallery/library-states.ts';

/** The first entry of a list that has one. */
function firstOf<Entry>(entries: readonly Entry[]): Entry {
  const [first] = entries;
  if (first === undefined) throw new Error('The gallery has none.');
  return first;
}

function found(query: string): number[] {
  const { stories, facts, count } = searchLibrary(libraryStates.full, query);
  const reports = stories.flatMap((story) => story.reports);
  expect(count).toBe(reports.length + facts.length);
  return [reports.length, facts.filter(({ kind }) => kind === 'figure').length, facts.length];
}

test.each([
  ['', [5, 2, 3]],
  ['  ', [5, 2, 3]],
  ['COURIER', [1, 2, 3]],
  ['courier complaints', [1, 0, 0]],
  ['1,131', [0, 1, 1]],
  ['ada marsh', [0, 0, 1]],
  ['2022-10', [1, 0, 0]],
  ['nothing like it', [0, 0, 0]],
])('"%s"', (query, counts) => expect(found(query)).toEqual(counts));

test('accents and curly quotation marks need not be typed', () => {
  const story = firstOf(libraryStates.full.stories);
  const report = firstOf(story.reports);
  const stories = [{ ...story, reports: [{ ...report, title: 'Café owner’s claim' }] }];
  expect(searchLibrary({ stories, facts: [] }, "cafe owner's").stories).toHaveLength(1);
});

test('a story keeps those of its reports that fit', () => {
  const { stories } = searchLibrary(libraryStates.full, 'portal');
  expect(stories.map(({ reports }) => reports.map(({ id }) => id))).toEqual([['report-4']]);
});
