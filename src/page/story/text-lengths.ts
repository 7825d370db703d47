// How much text stands between two blocks of a page, told at once however many lie between: sums are kept from the first
// block on. Knows what running text is, not what the article is.

import { type Block, linkShareOf } from './blocks.ts';

const SHORTEST_PARAGRAPH = 25;
const SHORTEST_LOOSE_TEXT = 80;

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;

/** Whether the block ends like a sentence. */
export function endsLikeSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-8));
}

/** Whether the block is running text: a paragraph, or loose text long enough to be one. */
export function isRunningText(block: Block): boolean {
  if (block.kind === 'heading' || block.kind === 'caption') return false;
  if (linkShareOf(block) > 0.5) return false;
  if (block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'post')
    return block.text.length >= SHORTEST_PARAGRAPH;
  return block.text.length >= SHORTEST_LOOSE_TEXT && endsLikeSentence(block.text);
}

type Sums = Float64Array;

function sumsOf(blocks: readonly Block[], lengthOf: (block: Block) => number): Sums {
  const sums = new Float64Array(blocks.length + 1);
  for (const [at, block] of blocks.entries()) sums[at + 1] = (sums[at] ?? 0) + lengthOf(block);
  return sums;
}

const between = (sums: Sums, first: number, end: number): number =>
  end <= first ? 0 : (sums[end] ?? 0) - (sums[first] ?? 0);

/** Characters among the blocks `[first, end)`. */
export class TextLengths {
  readonly #running: Sums;
  readonly #unsuspected: Sums;
  readonly #all: Sums;
  readonly #links: Sums;

  constructor(blocks: readonly Block[]) {
    this.#running = sumsOf(blocks, (block) => (isRunningText(block) ? block.text.length : 0));
    this.#unsuspected = sumsOf(blocks, (block) => (!block.suspect && isRunningText(block) ? block.text.length : 0));
    this.#all = sumsOf(blocks, (block) => block.text.length);
    this.#links = sumsOf(blocks, (block) => block.linkLength);
  }

  /** Of running text, suspected or not. */
  running(first: number, end: number): number {
    return between(this.#running, first, end);
  }

  /** Of running text that nothing speaks against. */
  unsuspected(first: number, end: number): number {
    return between(this.#unsuspected, first, end);
  }

  /** How much of all text leads elsewhere, from 0 to 1. */
  linkShare(first: number, end: number): number {
    const all = between(this.#all, first, end);
    return all === 0 ? 0 : between(this.#links, first, end) / all;
  }
}
