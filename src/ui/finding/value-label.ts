// A figure as short as it can be said: "1,071", "about 1,000", "48 rapes". As printed, never rounded or reworded. Pure.

import type { FigureValue } from '../../model/figure.ts';
import type { FigureCounterpart, FigureFinding } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';

/** Longest noun that is shown behind a figure. */
const LONGEST_NOUN = 16;

/** What ends the noun behind a figure: what it is of, who they are. */
const NOUN_END = /^(.*?)(?:^|\s)(?:of|who|that|which|in|for|over|from|by|against)\s/iu;

/** Longest hedge in front of a number: "no fewer than". */
const LONGEST_HEDGE = 16;

const HEDGE_BEHIND = /^(?:\s+(?:or so|or more|or fewer|or less|at least|at most)|-odd|-plus|\+)/iu;

/** A figure as it is printed somewhere. */
interface PrintedFigure {
  readonly printed: string;
  /** Where in `printed` the number stands. */
  readonly number: Span;
  readonly value: FigureValue;
}

/** The number with its hedge. */
function withHedge({ printed, number: { start, end }, value }: PrintedFigure): string {
  if (value.kind === 'date' || value.hedge === null) return printed.slice(start, end);
  const before = printed.slice(0, start);
  const isHedgeBefore = start > 0 && start <= LONGEST_HEDGE;
  const behind = HEDGE_BEHIND.exec(printed.slice(end))?.[0] ?? '';
  return `${isHedgeBefore ? before : ''}${printed.slice(start, end)}${behind}`;
}

/** What the number counts, as printed right behind it: "counts" of "24 counts of rape". */
function nounOf({ printed, number }: PrintedFigure): string {
  const behind = printed.slice(number.end).trim();
  return (NOUN_END.exec(behind)?.[1] ?? behind).trim();
}

/** The number with the noun behind it, where that is short, or with the name of the way of counting. */
function withNoun(figure: PrintedFigure, basisWords: string | null): string {
  const printed = nounOf(figure);
  const isShort = printed !== '' && printed.length <= LONGEST_NOUN && !printed.includes(' and ');
  const noun = isShort ? printed : basisWords;
  const figureAlone = withHedge(figure);
  return noun === null || figureAlone.endsWith(noun) ? figureAlone : `${figureAlone} ${noun}`;
}

const wholeOf = (text: string): Span => ({ start: 0, end: text.length });

const isInside = ({ start, end }: Span, text: string): boolean => start < end && end <= text.length;

/** A figure as a record keeps it: the number with its hedge. */
export function recordLabel(printed: string, figureInPrinted: Span | null, value: FigureValue): string {
  const number = figureInPrinted && isInside(figureInPrinted, printed) ? figureInPrinted : wholeOf(printed);
  return withHedge({ printed, number, value });
}

/** `hasNoun`: tell also what is counted, where the ways of counting differ. */
export function counterpartLabel(counterpart: FigureCounterpart, hasNoun: boolean): string {
  const { printed, figureInPrinted, value, basis } = counterpart;
  const number = figureInPrinted && isInside(figureInPrinted, printed) ? figureInPrinted : wholeOf(printed);
  const figure = { printed, number, value };
  return hasNoun ? withNoun(figure, basis?.words ?? null) : withHedge(figure);
}

/** The page's own. */
export function pageLabel({ printed, text, value, basis }: FigureFinding, hasNoun: boolean): string {
  const start = printed.indexOf(text);
  const figure =
    start < 0
      ? { printed: text, number: wholeOf(text), value }
      : { printed, number: { start, end: start + text.length }, value };
  return hasNoun ? withNoun(figure, basis?.words ?? null) : withHedge(figure);
}

/** The middle of a plain number; `null` for dates and vague words, which have no place on a line. */
export function plainNumberOf(value: FigureValue): number | null {
  return value.kind === 'date' || value.isVague ? null : (value.low + value.high) / 2;
}
