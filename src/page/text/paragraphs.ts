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

const LINE_BREAKS = /\s*\n\s*/g;

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

/** The characters `[start, end)` of what was gathered, as a text of their own. */
function cutOut({ text, runs }: Paragraph, start: number, end: number): Paragraph {
  const own = runs.filter((run) => run.end > start && run.start < end);
  return {
    text: text.slice(start, end),
    runs: own.map((run) => {
      const from = Math.max(run.start, start);
      const to = Math.min(run.end, end);
      return { ...run, start: from - start, end: to - start, offset: run.offset + from - run.start };
    }),
  };
}

/** The paragraphs of what was gathered, in order, none of them blank. */
export function paragraphsOf(gathered: Paragraph): readonly Paragraph[] {
  const { text } = gathered;
  if (!text.includes('\n')) return [gathered];
  const paragraphs: Paragraph[] = [];
  let start = 0;
  const cut = (end: number): void => {
    if (end > start) paragraphs.push(cutOut(gathered, start, end));
  };
  for (const { 0: breaks, index } of text.matchAll(LINE_BREAKS)) {
    const end = index + breaks.length;
    const isBlankLine = breaks.indexOf('\n') !== breaks.lastIndexOf('\n');
    const isAtEdge = index === 0 || end === text.length;
    if (!isBlankLine && !isAtEdge && !partsParagraphs(text, index, end)) continue;
    cut(index);
    start = end;
  }
  cut(text.length);
  return paragraphs;
}
