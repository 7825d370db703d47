// How much each block speaks for being article text, by the method of the well-known extractors: length, commas,
// share of links. A paragraph lends its worth to the boxes around it, less with each step outwards.

import { attributeOf, idOf, nameOf } from '../dom/elements.ts';
import type { Block, Box } from './blocks.ts';
import type { PageBlocks } from './page-blocks.ts';
import { wordsOfName } from './refusals.ts';
import { isRunningText } from './text-lengths.ts';

const LEVELS_UP = 6;

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
  const name = nameOf(box.element);
  if (name === 'article') return 10;
  if (name === 'ol' || name === 'ul' || name === 'dl' || name === 'form' || name === 'address') return -3;
  const words = wordsOfName(`${attributeOf(box.element, 'class') ?? ''} ${idOf(box.element)}`);
  return words.some((word) => FAVOURED_WORDS.has(word)) ? 10 : 0;
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
    const scaled = worth * (1 - page.lengths.linkShare(box.firstBlock, box.endBlock));
    if (scaled <= most) continue;
    most = scaled;
    richest = box;
  }
  return richest;
}
