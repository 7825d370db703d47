// What stands within a story and belongs to others: excerpts of other stories, what a heading like "Related" leads, what
// readers write, boxes that ask for an address. Told by words and structure, for class names may say nothing.

import { findAll } from '../dom/documents.ts';
import { attributeOf, childCountOf, nameOf } from '../dom/elements.ts';
import { firstChildOf, isElement, nextOf, parentElementOf, textOf } from '../dom/nodes.ts';
import { type Block, type Box, isWithin, linkShareOf } from './blocks.ts';
import type { Story } from './find-story.ts';
import { isAsideHeading } from './notices.ts';
import type { PageBlocks } from './page-blocks.ts';
import { isRunningText } from './text-lengths.ts';

/** Links to elsewhere in a heading make it a teaser, not a subhead. */
export const isTeaser = (block: Block): boolean => linkShareOf(block) > 0.6;

/** Less than a third of the story's text stands in `box`, so that it may be a part of it or a matter beside it. */
function isSmallPart(page: PageBlocks, box: Box, story: Story): boolean {
  const { lengths } = page;
  return lengths.unsuspected(box.firstBlock, box.endBlock) * 3 < lengths.unsuspected(story.first, story.end);
}

/** Whether a heading leads what is not the story: by its words, or because a list of links follows it. */
function leadsAside(page: PageBlocks, at: number): boolean {
  const block = page.blocks[at] as Block;
  if (block.kind !== 'heading') return false;
  const next = page.blocks[at + 1];
  return isAsideHeading(block.text) || (next?.kind === 'item' && linkShareOf(next) > 0.5);
}

/** A card has few parts: in a long box every heading would else look through all that stands beside it. */
const MOST_PARTS_OF_CARD = 30;

/** Whether a link without words lies over the whole of a box, as over the cards of other stories. */
function isCoveredByLink(box: Element): boolean {
  let parts = 0;
  for (let child = firstChildOf(box); child && parts < MOST_PARTS_OF_CARD; child = nextOf(child)) {
    parts += 1;
    if (!isElement(child) || nameOf(child) !== 'a' || childCountOf(child) > 0) continue;
    if (!/^(?:#|$)/.test(attributeOf(child, 'href') ?? '') && textOf(child).trim() === '') return true;
  }
  return false;
}

/** The box of another story that a linked heading leads with an excerpt, or `null`. */
function excerptOf(page: PageBlocks, at: number, story: Story): Box | null {
  const heading = page.blocks[at] as Block;
  if (heading.kind !== 'heading') return null;
  const { parent } = heading.box;
  if (!isTeaser(heading) && !(parent && isCoveredByLink(parent.element))) return null;
  if (!parent || isWithin(story.box, parent) || !isSmallPart(page, parent, story)) return null;
  // In one row with text before it, it is a heading of the story that happens to be a link.
  const before = page.blocks[at - 1];
  return before && isRunningText(before) && before.box.parent === parent ? null : parent;
}

/** Index behind the part that an aside's heading at `at` leads: its own box, or up to the next heading in the row. */
function endOfAside(page: PageBlocks, at: number, story: Story): number {
  const heading = page.blocks[at] as Block;
  const box = heading.box.parent;
  if (box && !isWithin(story.box, box) && isSmallPart(page, box, story)) return box.endBlock;
  let end = at + 1;
  while (end < story.end) {
    const block = page.blocks[end] as Block;
    if (block.kind === 'heading' && block.level <= heading.level) break;
    if (block.kind === 'paragraph' && linkShareOf(block) < 0.3 && block.text.length > 60) break;
    end += 1;
  }
  return end;
}

/** Boxes of the story that ask the reader for an address or have a place to write a comment. */
export function* boxesToFillIn(page: PageBlocks, story: Story): Generator<void, ReadonlySet<Box>> {
  const fields = findAll(story.box.element, 'input[type=email],input[name*="email" i],textarea');
  const found = new Set<Box>();
  if (fields.length === 0) return found;
  const boxOf = new Map<Element, Box>();
  for (const box of page.boxes) {
    boxOf.set(box.element, box);
    yield;
  }
  for (const field of fields) {
    yield;
    let around: Element | null = parentElementOf(field);
    while (around && !boxOf.has(around)) around = parentElementOf(around);
    let box = (around && boxOf.get(around)) ?? null;
    // The field, its label and its button lie in boxes of their own, within the one that says what they are for.
    while (box && box.endBlock === box.firstBlock) box = box.parent;
    if (box && !isWithin(story.box, box) && isSmallPart(page, box, story)) found.add(box);
  }
  return found;
}

/** Index behind the aside that the block at `at` leads; `null` where it leads none. */
export function findEndOfAside(page: PageBlocks, at: number, story: Story): number | null {
  const excerpt = excerptOf(page, at, story);
  if (excerpt) return excerpt.endBlock;
  return leadsAside(page, at) ? endOfAside(page, at, story) : null;
}
