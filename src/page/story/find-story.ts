// Finds the one story that this page is about, among everything it shows: the element that the page itself calls an
// article where there is one, else the box with the richest text. On a page with several, the one whose address or
// title the page gives as its own. Does not decide which blocks inside are its text.

import { attributeOf, nameOf } from '../dom/elements.ts';
import { findRichestBox } from './block-worth.ts';
import { type Block, type Box, isWithin } from './blocks.ts';
import type { PageBlocks } from './page-blocks.ts';
import { isArticleType, type Statements } from './statements.ts';
import { isRunningText } from './text-lengths.ts';
import { isSameTitle } from './titles.ts';

/** The blocks `[first, end)` of one story; its title may stand before them. */
export interface Story {
  readonly box: Box;
  readonly first: number;
  readonly end: number;
  /** Index of the block that is its headline; `null` where the page shows none. */
  readonly title: number | null;
}

/** What the page says is being read now. */
export interface Wanted {
  readonly statements: Statements;
  readonly windowTitle: string;
  readonly path: string;
}

const SHORTEST_STORY = 250;

/** A headline that is none by its element stands close above the text. */
const MOST_BLOCKS_ABOVE = 8;

const MOST_LINKS_IN_STORY = 0.25;

const ADDRESS_ATTRIBUTES = ['data-url', 'data-href', 'data-article-url', 'data-permalink', 'data-canonical', 'itemid'];

function isStoryElement(element: Element): boolean {
  if (nameOf(element) === 'article' || attributeOf(element, 'role') === 'article') return true;
  return attributeOf(element, 'itemtype')?.split(/\s+/).some(isArticleType) === true;
}

const isMainHeading = (block: Block): boolean => block.kind === 'heading' && block.level === 1 && !block.suspect;

function mainHeadingsIn(page: PageBlocks, first: number, end: number): number[] {
  const found: number[] = [];
  for (let at = first; at < end; at += 1) if (isMainHeading(page.blocks[at] as Block)) found.push(at);
  return found;
}

const lengthOf = (page: PageBlocks, box: Box): number => page.lengths.unsuspected(box.firstBlock, box.endBlock);

/** The outermost story around `box` that still has one headline at most. */
function outermostStoryAround(page: PageBlocks, box: Box): Box | null {
  let story: Box | null = null;
  for (let around: Box | null = box; around; around = around.parent) {
    if (!isStoryElement(around.element)) continue;
    if (story && mainHeadingsIn(page, around.firstBlock, around.endBlock).length > 1) break;
    story = around;
  }
  return story;
}

/** Stories that the page marks as such, with enough text, in their order. */
function* findMarkedStories(page: PageBlocks): Generator<void, Box[]> {
  const stories = new Set<Box>();
  for (const box of page.boxes) {
    yield;
    if (!isStoryElement(box.element) || lengthOf(page, box) < SHORTEST_STORY) continue;
    const story = outermostStoryAround(page, box);
    if (story) stories.add(story);
  }
  return [...stories];
}

function hasAddress(box: Box, path: string): boolean {
  const stated = ADDRESS_ATTRIBUTES.map((name) => attributeOf(box.element, name)).find((value) => value);
  if (!stated || path === '/') return false;
  try {
    return new URL(stated, 'https://page.invalid/').pathname === path;
  } catch {
    return false;
  }
}

/** How well a story fits what the page says is being read: higher is better, 0 not at all. */
function fitOf(page: PageBlocks, box: Box, wanted: Wanted): number {
  if (hasAddress(box, wanted.path)) return 4;
  const headings = [];
  for (let at = box.firstBlock; at < box.endBlock; at += 1) {
    const block = page.blocks[at] as Block;
    if (block.kind === 'heading' && block.level <= 2) headings.push(block.text);
    if (headings.length > 3) break;
  }
  if (headings.some((heading) => isSameTitle(heading, wanted.windowTitle))) return 3;
  if (headings.some((heading) => wanted.statements.headlines.some((stated) => isSameTitle(heading, stated)))) return 2;
  return mainHeadingsIn(page, box.firstBlock, box.endBlock).length > 0 ? 1 : 0;
}

/** The closest box around all of `boxes`. */
function commonBoxOf(boxes: readonly Box[]): Box | null {
  let common: Box | null = boxes[0] ?? null;
  while (common && !boxes.every((box) => isWithin(box, common as Box))) common = common.parent;
  return common;
}

function* chooseMarkedStory(page: PageBlocks, wanted: Wanted): Generator<void, Box | null> {
  const stories = yield* findMarkedStories(page);
  let best: Box | null = null;
  let bestFit = 0;
  for (const story of stories) {
    const fit = fitOf(page, story, wanted);
    yield;
    if (fit <= bestFit) continue;
    best = story;
    bestFit = fit;
  }
  if (best) return best;
  // Posts of a live blog may be articles of their own, under one headline.
  if (wanted.statements.types.includes('LiveBlogPosting') && stories.length > 1) return commonBoxOf(stories);
  const richest = findRichestBox(page, 0, page.blocks.length);
  return stories.find((story) => isWithin(richest, story)) ?? null;
}

/** Blocks `[first, end)`. */
interface Part {
  readonly first: number;
  readonly end: number;
}

const isInPart = (box: Box, part: Part): boolean => box.firstBlock >= part.first && box.endBlock <= part.end;

/** Whether the text of `whole` is spread over boxes beside `part`, and is no list of links. */
const isSpreadOver = (page: PageBlocks, whole: Box, part: Box): boolean =>
  page.lengths.linkShare(whole.firstBlock, whole.endBlock) <= MOST_LINKS_IN_STORY &&
  lengthOf(page, part) * 2 <= lengthOf(page, whole);

/** Steps out of the richest box while what is added is text of the same kind, inside the same part of the page. */
function widen(page: PageBlocks, richest: Box, part: Part): Box {
  let chosen = richest;
  for (let outer = richest.parent; outer && isInPart(outer, part); outer = outer.parent) {
    // The whole page is the story where it holds hardly anything else, and no box of it holds most of the text.
    if (!outer.parent && !isSpreadOver(page, outer, chosen)) break;
    const inside = lengthOf(page, chosen);
    const added = lengthOf(page, outer) - inside;
    // A text in many small boxes may grow by far; a page around it grows by links.
    if (added > inside * 2 && page.lengths.linkShare(outer.firstBlock, outer.endBlock) > MOST_LINKS_IN_STORY) break;
    if (added >= inside * 0.1) chosen = outer;
  }
  return chosen;
}

/** Index of the next paragraph from `at` on, in steps of `step`, within `[first, end)`; `null` at the end. */
function findParagraph(page: PageBlocks, at: number, step: 1 | -1, { first, end }: Part): number | null {
  for (let index = at; index >= first && index < end; index += step) {
    const block = page.blocks[index] as Block;
    if (block.kind === 'paragraph' && isRunningText(block)) return index;
  }
  return null;
}

const rowOf = (page: PageBlocks, at: number): Box | null => (page.blocks[at] as Block).box.parent;

/**
 * Whether the heading at `at` stands within a text and does not begin one: as a subhead in the same row as the text
 * before it, or as a caption between two paragraphs of one row.
 */
function isWithinText(page: PageBlocks, at: number, part: Part): boolean {
  const before = findParagraph(page, at - 1, -1, part);
  const row = before === null ? null : rowOf(page, before);
  if (row === null) return false;
  if (row === rowOf(page, at)) return true;
  const after = findParagraph(page, at + 1, 1, part);
  return after !== null && rowOf(page, after) === row;
}

/** Where several headlines each lead a text: the part under the wanted one; else all of `whole`. */
function cutAtHeadlines(page: PageBlocks, whole: Part, wanted: Wanted): Part {
  const headings = mainHeadingsIn(page, whole.first, whole.end);
  const own = headings.filter(
    (at, index) =>
      index === 0 || !isWithinText(page, at, { first: (headings[index - 1] as number) + 1, end: whole.end }),
  );
  const parts = own.map((at, index) => ({ first: at, end: own[index + 1] ?? whole.end }));
  const full = parts.filter((part) => page.lengths.unsuspected(part.first, part.end) >= SHORTEST_STORY);
  if (full.length < 2) return whole;
  const hasTitle = (part: Part): boolean => isSameTitle((page.blocks[part.first] as Block).text, wanted.windowTitle);
  return full.find(hasTitle) ?? (full[0] as Part);
}

const LONGEST_HEADLINE = 200;

/** A line above the story's text that is its headline by its words alone: old pages only print it large. */
function findPlainTitle(page: PageBlocks, first: number, end: number, wanted: Wanted): number | null {
  const text = findParagraph(page, first, 1, { first, end }) ?? end;
  const titles = [...wanted.statements.headlines, wanted.windowTitle];
  for (let at = Math.min(text, end - 1); at >= 0 && at >= first - MOST_BLOCKS_ABOVE; at -= 1) {
    const block = page.blocks[at] as Block;
    if (block.suspect || block.linkLength > 0 || block.text.length > LONGEST_HEADLINE) continue;
    if (block.kind !== 'other' && block.kind !== 'paragraph') continue;
    if (titles.some((title) => isSameTitle(block.text, title))) return at;
  }
  return null;
}

/**
 * The headline: in the story, else a heading before it that the page states, else the last main heading before it, else
 * any line there that the page states.
 */
function findTitle(page: PageBlocks, first: number, end: number, wanted: Wanted): number | null {
  const { statements } = wanted;
  const inside = mainHeadingsIn(page, first, end);
  const before = mainHeadingsIn(page, 0, first);
  const isStated = (at: number): boolean =>
    statements.headlines.some((stated) => isSameTitle((page.blocks[at] as Block).text, stated));
  const stated = inside.find(isStated) ?? before.findLast(isStated);
  const leading = inside.find((at) => !isWithinText(page, at, { first, end }));
  const main = stated ?? leading;
  if (main !== undefined) return main;
  const headings = page.blocks.flatMap((block, at) => (block.kind === 'heading' && at < end ? [at] : []));
  // Where the main heading is the site's name, the headline is one of lower rank.
  const isNamed = (at: number): boolean =>
    isStated(at) || isSameTitle((page.blocks[at] as Block).text, wanted.windowTitle);
  const lower = headings.find((at) => isNamed(at) && !(page.blocks[at] as Block).suspect);
  return lower ?? before.at(-1) ?? inside[0] ?? headings.find(isStated) ?? findPlainTitle(page, first, end, wanted);
}

/** The story of the page, found in small steps; `null` where there is no running text. */
export function* findStory(page: PageBlocks, wanted: Wanted): Generator<void, Story | null> {
  const whole = { first: 0, end: page.blocks.length };
  const marked = yield* chooseMarkedStory(page, wanted);
  yield;
  const part = cutAtHeadlines(page, marked ? { first: marked.firstBlock, end: marked.endBlock } : whole, wanted);
  yield;
  const richest = marked ?? findRichestBox(page, part.first, part.end);
  if (!richest) return null;
  const box = marked ?? widen(page, richest, part);
  yield;
  const first = Math.max(part.first, box.firstBlock);
  const end = Math.min(part.end, box.endBlock);
  return { box, first, end, title: findTitle(page, first, end, wanted) };
}
