// How much each block speaks for being article text, by the method of the well-known extractors: length, commas,
// share of links. A paragraph lends its worth to the boxes around it, less with each step outwards.

import type { Block, Box, PageBlocks } from './blocks.ts';
import { linkShareOf } from './blocks.ts';
import { wordsOfName } from './refusals.ts';

const SHORTEST_PARAGRAPH = 25;
const SHORTEST_LOOSE_TEXT = 80;
const LEVELS_UP = 6;

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;

/** Whether the block ends like a sentence. */
export function endsLikeSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Whether the block is running text: a paragraph, or loose text long enough to be one. */
export function isRunningText(block: Block): boolean {
  if (block.kind === 'heading' || block.kind === 'caption') return false;
  if (linkShareOf(block) > 0.5) return false;
  if (block.kind === 'paragraph' || block.kind === 'quote') return block.text.length >= SHORTEST_PARAGRAPH;
  return block.text.length >= SHORTEST_LOOSE_TEXT && endsLikeSentence(block.text);
}

/** Worth of one block: 0 for what is not running text. */
function worthOf(block: Block): number {
  if (block.suspect || !isRunningText(block)) return 0;
  let commas = 0;
  for (let at = block.text.indexOf(','); at >= 0; at = block.text.indexOf(',', at + 1)) commas += 1;
  return 1 + Math.min(commas, 8) + Math.min(block.text.length / 100, 3);
}

const FAVOURED_WORDS: ReadonlySet<string> = new Set('article body content entry main page post story text'.split(' '));

/** What tag and names add to a box before its text is counted. */
function headStartOf(box: Box): number {
  const name = box.element.localName;
  if (name === 'article') return 10;
  if (name === 'ol' || name === 'ul' || name === 'dl' || name === 'form' || name === 'address') return -3;
  const words = wordsOfName(`${box.element.getAttribute('class') ?? ''} ${box.element.id}`);
  return words.some((word) => FAVOURED_WORDS.has(word)) ? 10 : 0;
}

function shareOfLinks(page: PageBlocks, box: Box): number {
  let length = 0;
  let links = 0;
  for (let at = box.firstBlock; at < box.endBlock; at += 1) {
    const block = page.blocks[at] as Block;
    length += block.text.length;
    links += block.linkLength;
  }
  return length === 0 ? 0 : links / length;
}

/** The box whose text among the blocks `[first, end)` is worth most; `null` where there is no running text. */
export function findRichestBox(page: PageBlocks, first: number, end: number): Box | null {
  const worths = new Map<Box, number>();
  for (let at = first; at < end; at += 1) {
    const block = page.blocks[at] as Block;
    const worth = worthOf(block);
    if (worth === 0) continue;
    // A box with one block is that paragraph itself; one with several is what holds them.
    let box: Box | null = block.box.endBlock - block.box.firstBlock > 1 ? block.box : block.box.parent;
    for (let level = 0; box && level < LEVELS_UP; level += 1, box = box.parent) {
      const share = level === 0 ? 1 : level === 1 ? 0.5 : 1 / (level * 3);
      worths.set(box, (worths.get(box) ?? headStartOf(box)) + worth * share);
    }
  }
  let richest: Box | null = null;
  let most = 0;
  for (const [box, worth] of worths) {
    const scaled = worth * (1 - shareOfLinks(page, box));
    if (scaled <= most) continue;
    most = scaled;
    richest = box;
  }
  return richest;
}

/** Characters of running text among the blocks `[first, end)`. */
export function textLengthIn(page: PageBlocks, first: number, end: number): number {
  let length = 0;
  for (let at = first; at < end; at += 1) {
    const block = page.blocks[at] as Block;
    if (!block.suspect && isRunningText(block)) length += block.text.length;
  }
  return length;
}
