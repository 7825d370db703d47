// "14 figures and 9 quotes" of one source or of many. Pure.

import type { Words } from '../words.ts';
import type { LibrarySource } from './library-state.ts';

export function amountWords(
  sources: readonly Pick<LibrarySource, 'figureCount' | 'quoteCount'>[],
  words: Words,
): string {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const figures = words.count('figures', sum(sources.map(({ figureCount }) => figureCount)));
  const quotes = words.count('quotes', sum(sources.map(({ quoteCount }) => quoteCount)));
  return words.say('figuresAndQuotes', figures, quotes);
}
