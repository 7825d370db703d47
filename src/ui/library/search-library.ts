// Narrows the library to what fits a search. Pure.

import type { LibraryState } from './library-state.ts';

export type LibraryEntries = Pick<LibraryState, 'sources' | 'measures' | 'utterances'>;

/** The entries that have every word of the query in their titles, names, publishers, speakers or printed words. */
export function searchLibrary({ sources, measures, utterances }: LibraryEntries, query: string): LibraryEntries {
  const wanted = fold(query).split(/\s+/u).filter(Boolean);
  const fits = (texts: readonly (string | null)[]) => {
    const whole = fold(texts.join(' '));
    return wanted.every((word) => whole.includes(word));
  };
  return {
    sources: sources.filter(({ title, publisher, date }) => fits([title, publisher, date])),
    measures: measures.filter(({ name, reports }) =>
      fits([name, ...reports.flatMap(({ publisher, printed }) => [publisher, printed])]),
    ),
    utterances: utterances.filter(({ speaker, reports }) =>
      fits([speaker, ...reports.flatMap(({ publisher, words }) => [publisher, words])]),
    ),
  };
}

/** Lower case without accents, straight quotation marks: what a reader types. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .toLowerCase();
}
