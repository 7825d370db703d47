// Narrows the library to what fits a search. Pure.

import type { LibraryFact, LibraryReport, LibraryState, LibraryStory } from './library-state.ts';

export interface LibraryEntries extends Pick<LibraryState, 'stories' | 'facts'> {
  /** Reports and facts together. */
  readonly count: number;
}

/**
 * The entries that have every word of the query in their titles, names, publishers, speakers or printed words. A story
 * keeps those of its reports that fit.
 */
export function searchLibrary(
  { stories, facts }: Pick<LibraryState, 'stories' | 'facts'>,
  query: string,
): LibraryEntries {
  const wanted = fold(query).split(/\s+/u).filter(Boolean);
  const fits = (texts: readonly (string | null)[]) => {
    const whole = fold(texts.join(' '));
    return wanted.every((word) => whole.includes(word));
  };
  const isReport = ({ title, publisher, date, url }: LibraryReport) => fits([title, publisher, date, url]);
  const isFact = ({ name, prints }: LibraryFact) =>
    fits([name, ...prints.flatMap(({ report, printed }) => [report.publisher, printed])]);
  const found: LibraryStory[] =
    wanted.length === 0
      ? [...stories]
      : stories.flatMap((story) => {
          const reports = story.reports.filter(isReport);
          return reports.length === 0 ? [] : [{ ...story, reports }];
        });
  const foundFacts = wanted.length === 0 ? facts : facts.filter(isFact);
  return {
    stories: found,
    facts: foundFacts,
    count: found.reduce((sum, { reports }) => sum + reports.length, foundFacts.length),
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
