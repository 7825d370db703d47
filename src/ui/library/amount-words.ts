// "14 figures and 9 quotes" of one report or of many. Pure.

import type { Words } from '../words.ts';

/** What is kept of a report. */
export interface Amount {
  readonly figureCount: number;
  readonly quoteCount: number;
}

export function amountWords(reports: readonly Amount[], words: Words): string {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const figures = words.count('figures', sum(reports.map(({ figureCount }) => figureCount)));
  const quotes = words.count('quotes', sum(reports.map(({ quoteCount }) => quoteCount)));
  return words.say('figuresAndQuotes', figures, quotes);
}
