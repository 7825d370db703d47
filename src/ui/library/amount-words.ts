// "14 figures and 9 quotes" of one report or of many; what there is none of is not told. Pure.

import type { Words } from '../words.ts';

/** What is kept of a report. */
export interface Amount {
  readonly figureCount: number;
  readonly quoteCount: number;
}

export function amountWords(reports: readonly Amount[], words: Words): string {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const figureCount = sum(reports.map((report) => report.figureCount));
  const quoteCount = sum(reports.map((report) => report.quoteCount));
  const figures = words.count('figures', figureCount);
  const quotes = words.count('quotes', quoteCount);
  if (quoteCount === 0) return figures;
  return figureCount === 0 ? quotes : words.say('figuresAndQuotes', figures, quotes);
}
