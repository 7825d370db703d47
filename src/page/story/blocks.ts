// The blocks of a page and the boxes they lie in: what reading gathers before it is decided what the article is.
// Plain data over live elements; decides nothing.

import type { TextRun } from '../text/collapsed-text.ts';
import type { SuspectWords } from './refusals.ts';

/** `row`: a row of a table of short cells; `post`: somebody else's post on a social network, shown in the page. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'row' | 'caption' | 'quote' | 'post' | 'other';

/** A block-level element, in the flat tree. */
export interface Box {
  readonly element: Element;
  readonly parent: Box | null;
  /** Why it is suspected not to be part of an article; empty where it is not. Grows while blocks are gathered. */
  suspectWords: SuspectWords;
  /** The blocks inside it, all in one row: `[firstBlock, endBlock)`. */
  readonly firstBlock: number;
  endBlock: number;
}

/** One run of text that stands by itself: a paragraph, a heading, an item. */
export interface Block {
  /** Innermost block-level element around it. */
  readonly box: Box;
  readonly kind: BlockKind;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** How many characters of the text are links that lead away from this page. */
  readonly linkLength: number;
  /** Outermost element around it that is suspected not to be part of an article. */
  readonly suspect: Box | null;
}

/** What the walk of a page gathers. */
export interface CollectedBlocks {
  readonly blocks: readonly Block[];
  /** Outermost first, in document order. */
  readonly boxes: readonly Box[];
  /** Document and the open shadow roots that were entered. */
  readonly roots: readonly (Document | ShadowRoot)[];
}

export function linkShareOf(block: Block): number {
  return block.text === '' ? 0 : block.linkLength / block.text.length;
}

/** Whether `inner` is `outer` or lies inside it. */
export function isWithin(inner: Box | null, outer: Box): boolean {
  for (let box = inner; box; box = box.parent) if (box === outer) return true;
  return false;
}

/** Whether `inner` is one of `boxes` or lies inside one. */
export function isWithinAny(inner: Box, boxes: ReadonlySet<Box>): boolean {
  if (boxes.size === 0) return false;
  for (let box: Box | null = inner; box; box = box.parent) if (boxes.has(box)) return true;
  return false;
}
