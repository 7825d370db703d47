// What a search in the library finds.

import { expect, test } from 'vitest';
import { searchLibrary } from '../../../src/ui/library/search-library.ts';
import { libraryStates } from '../../dom/ui/gallery/library-states.ts';

function found(query: string): number[] {
  const { sources, measures, utterances } = searchLibrary(libraryStates.full, query);
  return [sources.length, measures.length, utterances.length];
}

test.each([
  ['', [5, 2, 1]],
  ['  ', [5, 2, 1]],
  ['COURIER', [1, 2, 1]],
  ['courier complaints', [1, 0, 0]],
  ['1,131', [0, 1, 0]],
  ['ada marsh', [0, 0, 1]],
  ['2022-10', [1, 0, 0]],
  ['nothing like it', [0, 0, 0]],
])('"%s"', (query, counts) => expect(found(query)).toEqual(counts));

test('accents and curly quotation marks need not be typed', () => {
  const [source] = libraryStates.full.sources;
  const state = { ...libraryStates.full, sources: source ? [{ ...source, title: 'Café owner’s claim' }] : [] };
  expect(searchLibrary(state, "cafe owner's").sources).toHaveLength(1);
});
