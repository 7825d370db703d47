// The text of an article together with the live nodes that it was read from: spans to ranges, and whether the page
// still says what was read. Knows nothing of how the article was found.

import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { createRange } from './dom/documents.ts';
import { documentOf, isInPage, treeOf } from './dom/nodes.ts';
import type { BlockKind } from './story/blocks.ts';
import { isInvisible, isSameCharacter, type TextRun } from './text/collapsed-text.ts';
import { placeIn, wholeDataOf } from './text/whole-text.ts';

/** One block of the article, with its place in the text. */
export interface TextBlock extends Span {
  readonly kind: BlockKind;
}

export interface PageText {
  /** `text` is the blocks joined by blank lines; the headline, where the page shows it, is the first. */
  readonly article: Article;
  readonly blocks: readonly TextBlock[];
  /** The document, and the open shadow roots that the page has. */
  readonly roots: readonly (Document | ShadowRoot)[];
  /** The live range of a span; `null` where its nodes have left the page, or lie in different trees. */
  rangeOf(span: Span): Range | null;
  /** Whether the page shows, at the span's nodes, what was read there. */
  textIsAt(span: Span): boolean;
}

/** Index of the first run that ends behind `offset`. */
function findRun(runs: readonly TextRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle] as TextRun).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function makeRange(runs: readonly TextRun[], span: Span): Range | null {
  const first = runs[findRun(runs, span.start)];
  const last = runs[findRun(runs, span.end - 1)];
  if (!first || !last || span.end <= span.start) return null;
  if (first.start > span.start || last.start > span.end - 1) return null;
  if (!isInPage(first.node) || !isInPage(last.node)) return null;
  if (treeOf(first.node) !== treeOf(last.node)) return null;
  const start = placeIn(first.node, first.offset + span.start - first.start, true);
  const end = placeIn(last.node, last.offset + span.end - last.start, false);
  if (!start || !end) return null;
  const range = createRange(documentOf(first.node));
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  // Where the nodes were moved about, the end may now stand before the start, and the range has shrunk to nothing.
  return range.collapsed ? null : range;
}

/** Whether nothing that can be seen has come between the end of one run and the start of the next in one node. */
function isGapStill(before: TextRun, after: TextRun, data: string): boolean {
  if (before.node !== after.node) return true;
  for (let at = before.offset + before.end - before.start; at < after.offset; at += 1) {
    const code = data.charCodeAt(at);
    if (!isInvisible(code) && code !== 32 && (code < 9 || code > 13)) return false;
  }
  return true;
}

function isTextThere(text: string, runs: readonly TextRun[], span: Span): boolean {
  for (let index = findRun(runs, span.start); index < runs.length; index += 1) {
    const run = runs[index] as TextRun;
    if (run.start >= span.end) break;
    if (!isInPage(run.node)) return false;
    const data = wholeDataOf(run.node);
    const from = Math.max(run.start, span.start);
    const to = Math.min(run.end, span.end);
    for (let at = from; at < to; at += 1) {
      if (!isSameCharacter(text.charCodeAt(at), data.charCodeAt(run.offset + at - run.start))) return false;
    }
    const next = runs[index + 1];
    if (next && next.start < span.end && !isGapStill(run, next, data)) return false;
  }
  return true;
}

/** The page text of an article whose `runs` are offsets into `article.text`, in order. */
export function createPageText(
  article: Article,
  blocks: readonly TextBlock[],
  runs: readonly TextRun[],
  roots: readonly (Document | ShadowRoot)[],
): PageText {
  return {
    article,
    blocks,
    roots,
    rangeOf: (span) => makeRange(runs, span),
    textIsAt: (span) => isTextThere(article.text, runs, span),
  };
}
