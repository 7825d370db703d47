// Whether one block of a story is its text: by its kind, its share of links, its words, and what stands beside it.

import { nameOf } from '../dom/elements.ts';
import { isTeaser } from './asides.ts';
import { type Block, type Box, linkShareOf } from './blocks.ts';
import type { Story } from './find-story.ts';
import { isAsideHeading, isInvitation, isNotice } from './notices.ts';
import type { PageBlocks } from './page-blocks.ts';
import { endsLikeSentence, isRunningText } from './text-lengths.ts';

/** Whether a text is more than signs. The classes of Unicode are asked last: they take a browser long to prepare. */
const hasWord = (text: string): boolean => /[A-Za-z0-9]/.test(text) || /[\p{L}\p{N}]/u.test(text);

/** Whether a block by itself could be text of an article. */
export function isArticleText(block: Block): boolean {
  if (!hasWord(block.text) || isNotice(block.text)) return false;
  if (block.linkLength > 0 && isInvitation(block.text)) return false;
  switch (block.kind) {
    case 'heading':
      return !isTeaser(block) && !isAsideHeading(block.text);
    case 'paragraph':
    case 'quote':
    case 'post':
      return linkShareOf(block) <= 0.66;
    case 'caption':
      return block.text.length >= 15 && linkShareOf(block) <= 0.5;
    case 'row':
      return linkShareOf(block) <= 0.33;
    case 'item':
      return linkShareOf(block) <= 0.5 && (block.text.length >= 40 || endsLikeSentence(block.text));
    case 'other':
      return (
        linkShareOf(block) <= 0.33 &&
        block.text.length >= 40 &&
        (block.text.length >= 120 || endsLikeSentence(block.text))
      );
  }
}

/** A linked sentence: a headline, which is what links between paragraphs mostly are, has no full stop. */
const LINKED_SENTENCE = /^[^:[(]{60,}\.["'”’)]?$/;

/** Whether the block at `at` is a sentence of the text that as a whole is a link, with text in the row around it. */
function isLinkedSentence(page: PageBlocks, at: number): boolean {
  const block = page.blocks[at] as Block;
  if (block.kind !== 'paragraph' || isNotice(block.text) || !LINKED_SENTENCE.test(block.text)) return false;
  return [page.blocks[at - 1], page.blocks[at + 1]].every(
    (beside) => beside !== undefined && isRunningText(beside) && beside.box.parent === block.box.parent,
  );
}

/** Whether a row of data stands under or over another: one alone is the layout of a page. */
function isInTable(page: PageBlocks, at: number): boolean {
  const block = page.blocks[at] as Block;
  return [page.blocks[at - 1], page.blocks[at + 1]].some(
    (beside) => beside?.kind === 'row' && beside.box.parent === block.box.parent,
  );
}

const LIST_NAMES: ReadonlySet<string> = new Set(['ul', 'ol', 'dl']);

/** Whether an item, however short, is one of a list without links in the row of the story's paragraphs. */
function isInPlainList(page: PageBlocks, at: number, rows: ReadonlySet<Box | null>): boolean {
  const block = page.blocks[at] as Block;
  if (block.kind !== 'item' || isNotice(block.text)) return false;
  let list: Box | null = block.box;
  while (list && !LIST_NAMES.has(nameOf(list.element))) list = list.parent;
  return list !== null && rows.has(list.parent) && page.lengths.linkShare(list.firstBlock, list.endBlock) === 0;
}

/** The boxes whose children are the story's paragraphs. */
export function rowsOf(page: PageBlocks, story: Story): ReadonlySet<Box | null> {
  const rows = new Set<Box | null>();
  for (let at = story.first; at < story.end; at += 1) {
    const block = page.blocks[at] as Block;
    if (block.kind === 'paragraph' && !block.suspect && isRunningText(block)) rows.add(block.box.parent);
  }
  return rows;
}

/** Whether the block at `at` is text of its story, whose paragraphs stand in `rows`. */
export function isTextOf(page: PageBlocks, at: number, rows: ReadonlySet<Box | null>): boolean {
  const block = page.blocks[at] as Block;
  if (block.kind === 'row') return isInTable(page, at) && isArticleText(block);
  return isArticleText(block) || isLinkedSentence(page, at) || isInPlainList(page, at, rows);
}
