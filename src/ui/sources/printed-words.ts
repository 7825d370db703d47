// What a report printed, as much of it as is kept: the clause around a figure where there is one. Pure.

import type { FigureCounterpart } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';

export interface PrintedWords {
  readonly text: string;
  /** Where in `text` the figure stands. */
  readonly figure: Span | null;
  /** Kept beside it, where the clause says the same in other words. */
  readonly evidence: string | null;
}

/** The clause says all that the figure alone says, so a card has no need of both. */
export function printedWords({
  printed,
  figureInPrinted: figure,
  evidence,
}: Pick<FigureCounterpart, 'printed' | 'figureInPrinted' | 'evidence'>): PrintedWords {
  const offset = evidence.indexOf(printed);
  if (offset < 0) return { text: printed, figure, evidence: evidence || null };
  const { start, end } = figure ?? { start: 0, end: printed.length };
  return { text: evidence, figure: { start: start + offset, end: end + offset }, evidence: null };
}
