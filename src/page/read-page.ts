// Reads the article that a page shows, as plain text that stays tied to the live nodes. A pipeline: gather the blocks
// of the page, find its story, choose the story's blocks, join them. Does not know what is in the text.

import { addressOf, titleOf } from './dom/documents.ts';
import { createPageText, type PageText, type TextBlock } from './page-text.ts';
import type { Block } from './story/blocks.ts';
import { chooseBlocks } from './story/choose-blocks.ts';
import { collectBlocks } from './story/collect-blocks.ts';
import { findStory, type Story } from './story/find-story.ts';
import type { PageBlocks } from './story/page-blocks.ts';
import { findPrintedDate } from './story/printed-date.ts';
import { findShownDate } from './story/shown-date.ts';
import { areStatementsStale, readStatements, type Statements } from './story/statements.ts';
import { withoutUnfoundedSuspicions } from './story/suspicions.ts';
import { withoutKicker, withoutSiteName } from './story/titles.ts';
import type { TextRun } from './text/collapsed-text.ts';
import { inSlices, runThrough } from './time-slices.ts';

export type { PageText, TextBlock } from './page-text.ts';

const BLOCK_SEPARATOR = '\n\n';

/**
 * Where the article is: the address that it was read from. What the page states counts only where there is none, as in
 * a saved file: a page could else pass for another one.
 */
function articleAddressOf(document: Document, statements: Statements, isStale: boolean): string | undefined {
  const { href, protocol } = addressOf(document);
  if (/^https?:$/.test(protocol)) return href.replace(/#.*$/, '');
  return (isStale ? null : statements.url) ?? undefined;
}

interface JoinedBlocks {
  readonly text: string;
  readonly blocks: TextBlock[];
  readonly runs: TextRun[];
}

function* joinBlocks(page: PageBlocks, chosen: readonly number[]): Generator<void, JoinedBlocks> {
  const blocks: TextBlock[] = [];
  const runs: TextRun[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const at of chosen) {
    const block = page.blocks[at] as Block;
    blocks.push({ kind: block.kind, start, end: start + block.text.length });
    for (const run of block.runs) runs.push({ ...run, start: run.start + start, end: run.end + start });
    texts.push(block.text);
    start += block.text.length + BLOCK_SEPARATOR.length;
    yield;
  }
  return { text: texts.join(BLOCK_SEPARATOR), blocks, runs };
}

function* pageTextOf(
  document: Document,
  page: PageBlocks,
  story: Story,
  statements: Statements,
): Generator<void, PageText | null> {
  const chosen = yield* chooseBlocks(page, story, statements.descriptions);
  const { text, blocks, runs } = yield* joinBlocks(page, chosen);
  if (text === '') return null;
  yield;
  const titleBlock = story.title === null ? null : (page.blocks[story.title] as Block);
  const shownTitle = titleBlock?.text ?? null;
  const isStale = areStatementsStale(statements, shownTitle, addressOf(document).href);
  const title =
    (shownTitle && withoutKicker(shownTitle, statements.headlines)) ??
    statements.headlines[0] ??
    withoutSiteName(titleOf(document));
  yield;
  const shownDate = findShownDate(story.box.element, titleBlock?.box.element ?? null) ?? findPrintedDate(page, story);
  const date = (isStale ? shownDate : (statements.date ?? shownDate)) ?? undefined;
  const article = { title, text, url: articleAddressOf(document, statements, isStale), date };
  return createPageText(article, blocks, runs, page.roots);
}

function* readingOf(document: Document): Generator<void, PageText | null> {
  const statements = readStatements(document);
  yield;
  const blocks = yield* collectBlocks(document);
  yield;
  const page = yield* withoutUnfoundedSuspicions(blocks, [titleOf(document), ...statements.headlines]);
  yield;
  const story = yield* findStory(page, {
    statements,
    windowTitle: titleOf(document),
    path: addressOf(document).pathname || '/',
  });
  yield;
  return story && (yield* pageTextOf(document, page, story, statements));
}

/** The article that `document` shows, read in one go; `null` where there is no running text. */
export function readPage(document: Document): PageText | null {
  return runThrough(readingOf(document));
}

/**
 * The same, in slices of a few milliseconds, so that a very large page stays responsive. Rejects with the signal's
 * reason when it is aborted in between.
 */
export function readPageInSlices(
  document: Document,
  options: { readonly signal: AbortSignal },
): Promise<PageText | null> {
  return inSlices(readingOf(document), options.signal);
}
