// Parts one run of text into the paragraphs that its line breaks make: blank lines where the page keeps white space, and
// single breaks where whole paragraphs stand on the lines. Knows texts and runs, not elements.

import type { TextRun } from './collapsed-text.ts';

/** A piece of text with the live nodes that it was read from. */
export interface Paragraph {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** A shorter line is one of an address, a verse or a list: its break parts nothing. */
const SHORTEST_LINE = 60;

/** White space before the first break is looked for from there: a pattern would try each space of a run that leads to none. */
const LINE_BREAKS = /\n\s*/g;

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;

const lineBefore = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim();

function lineBehind(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, end < 0 ? text.length : end).trim();
}

/** Whether a single break stands between two lines that are paragraphs each. */
function partsParagraphs(text: string, start: number, end: number): boolean {
  const before = lineBefore(text, start);
  return before.length >= SHORTEST_LINE && SENTENCE_END.test(before) && lineBehind(text, end).length >= SHORTEST_LINE;
}

/** The characters `[start, end)` of what was gathered, as a text of their own; `firstRun` is no later than the first of them. */
function cutOut({ text, runs }: Paragraph, start: number, end: number, firstRun: number): Paragraph {
  const own: TextRun[] = [];
  for (let at = firstRun; at < runs.length; at += 1) {
    const run = runs[at] as TextRun;
    if (run.start >= end) break;
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    if (to > from) own.push({ ...run, start: from - start, end: to - start, offset: run.offset + from - run.start });
  }
  return { text: text.slice(start, end), runs: own };
}

/** The paragraphs of what was gathered, in order, none of them blank. */
export function paragraphsOf(gathered: Paragraph): readonly Paragraph[] {
  const { text, runs } = gathered;
  if (!text.includes('\n')) return [gathered];
  const paragraphs: Paragraph[] = [];
  let start = 0;
  let lineStart = 0;
  let run = 0;
  const cut = (end: number): void => {
    while (run < runs.length && (runs[run] as TextRun).end <= start) run += 1;
    if (end > start) paragraphs.push(cutOut(gathered, start, end, run));
  };
  for (const { 0: breaks, index: firstBreak } of text.matchAll(LINE_BREAKS)) {
    const end = firstBreak + breaks.length;
    const index = lineStart + text.slice(lineStart, firstBreak).trimEnd().length;
    lineStart = end;
    const isBlankLine = breaks.indexOf('\n') !== breaks.lastIndexOf('\n');
    const isAtEdge = index === 0 || end === text.length;
    if (!isBlankLine && !isAtEdge && !partsParagraphs(text, index, end)) continue;
    cut(index);
    start = end;
  }
  cut(text.length);
  return paragraphs;
}
