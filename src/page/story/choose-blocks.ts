// Chooses, inside one story, the blocks that are its text: headline, standfirst, paragraphs, subheads, items,
// captions, quotes. Refuses promotions, lists of links, notices, bylines and what a heading like "Related" leads.

import { attributeOf, idOf } from '../dom/elements.ts';
import { isArticleText, isTextOf, rowsOf } from './article-text.ts';
import { boxesToFillIn, findEndOfAside } from './asides.ts';
import { type Block, type Box, isWithinAny, linkShareOf } from './blocks.ts';
import type { Story } from './find-story.ts';
import { isAuthorNote } from './notices.ts';
import type { PageBlocks } from './page-blocks.ts';
import { wordsOfName } from './refusals.ts';
import { SuspicionsInStory } from './suspicions.ts';
import { isSameTitle } from './titles.ts';

const STANDFIRST_WORDS: ReadonlySet<string> = new Set(
  'standfirst dek deck subtitle subheadline subheading subhead summary lede lead leadin intro strapline synopsis teasertext kicker'.split(
    ' ',
  ),
);

/** A standfirst stands close to its headline; farther away is another part of the page. */
const MOST_LEAD_IN_BLOCKS = 20;

/** By the vocabularies that search engines read, and by plain name. */
const BODY_ATTRIBUTES = ['itemprop', 'property', 'name'];

/** Where the page marks the body of its story: the blocks of that element, if it holds most of the text. */
function* bodyOf(page: PageBlocks, story: Story): Generator<void, { first: number; end: number }> {
  const whole = { first: story.first, end: story.end };
  const bodies: Box[] = [];
  for (const box of page.boxes) {
    yield;
    if (box.firstBlock < story.first || box.endBlock > story.end) continue;
    if (BODY_ATTRIBUTES.some((name) => /articleBody/.test(attributeOf(box.element, name) ?? ''))) bodies.push(box);
  }
  const first = bodies[0];
  const last = bodies.at(-1);
  if (!first || !last) return whole;
  const marked = { first: first.firstBlock, end: last.endBlock };
  const isMost =
    page.lengths.unsuspected(marked.first, marked.end) * 2 > page.lengths.unsuspected(whole.first, whole.end);
  return isMost ? marked : whole;
}

function isStandfirst(block: Block, descriptions: readonly string[]): boolean {
  if (linkShareOf(block) > 0.5 || block.text.length < 20) return false;
  if (descriptions.some((description) => isSameTitle(block.text, description))) return true;
  for (let box: Box | null = block.box, level = 0; box && level < 3; box = box.parent, level += 1) {
    const name = `${attributeOf(box.element, 'class') ?? ''} ${attributeOf(box.element, 'itemprop') ?? ''}`;
    const words = wordsOfName(`${name} ${attributeOf(box.element, 'data-testid') ?? ''} ${idOf(box.element)}`);
    if (words.some((word) => STANDFIRST_WORDS.has(word))) return true;
  }
  return block.text.length >= 50 && isArticleText(block);
}

/** A subhead leads something: one with no text of the story behind it belonged to what was refused. */
function withoutIdleHeadings(page: PageBlocks, chosen: readonly number[], title: number | null): number[] {
  const isIdle = (index: number): boolean => {
    const block = page.blocks[chosen[index] as number] as Block;
    if (block.kind !== 'heading' || chosen[index] === title) return false;
    const next = chosen[index + 1];
    if (next === undefined) return true;
    const following = page.blocks[next] as Block;
    return following.kind === 'heading' && following.level <= block.level;
  };
  const kept = [];
  const standfirst = title === null ? -1 : chosen.indexOf(title) + 1;
  for (let index = 0; index < chosen.length; index += 1) {
    if (index === standfirst || !isIdle(index)) kept.push(chosen[index] as number);
  }
  return kept;
}

/** Without what a story ends with that tells of its author. */
function withoutAuthorNotes(page: PageBlocks, chosen: readonly number[]): readonly number[] {
  let end = chosen.length;
  while (end > 1 && isAuthorNote((page.blocks[chosen[end - 1] as number] as Block).text)) end -= 1;
  return chosen.slice(0, end);
}

/**
 * Indexes of the story's blocks, in order, with its headline first; yields after each block that was looked at.
 * `descriptions` are the page's own summaries.
 */
export function* chooseBlocks(
  page: PageBlocks,
  story: Story,
  descriptions: readonly string[],
): Generator<void, number[]> {
  const suspicions = new SuspicionsInStory(page, story);
  const toFillIn = yield* boxesToFillIn(page, story);
  const body = yield* bodyOf(page, story);
  const chosen: number[] = [];
  if (story.title !== null) chosen.push(story.title);
  const afterTitle = story.title === null ? story.first : story.title + 1;
  const start = body.first - afterTitle > MOST_LEAD_IN_BLOCKS ? story.first : Math.min(afterTitle, body.first);
  const rows = rowsOf(page, story);
  const isAboveTitle = (at: number): boolean =>
    at < afterTitle && page.lengths.unsuspected(start, afterTitle) * 3 < page.lengths.unsuspected(start, body.end);
  yield;
  for (let at = start; at < body.end; at += 1, yield) {
    const block = page.blocks[at] as Block;
    if (at === story.title) continue;
    const endOfAside = findEndOfAside(page, at, story);
    if (endOfAside !== null) {
      at = Math.max(at, endOfAside - 1);
      continue;
    }
    if (suspicions.isRefused(block) || isWithinAny(block.box, toFillIn)) continue;
    const isBeforeBody = at < body.first || isAboveTitle(at);
    const isLeadIn = isBeforeBody && at >= afterTitle && isStandfirst(block, descriptions);
    const isCaption = isBeforeBody && at >= story.first && block.kind === 'caption' && isArticleText(block);
    if (isLeadIn || isCaption || (!isBeforeBody && isTextOf(page, at, rows))) chosen.push(at);
  }
  return withoutIdleHeadings(page, withoutAuthorNotes(page, chosen), story.title);
}
