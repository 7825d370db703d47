// When a suspicion by name does not hold: site builders call everything a widget, and some sites name the whole page
// after what it may contain. What is suspected and holds the only text there is, or the headline with most of the
// text, is no side matter. Comments under an article are suspected however much text they hold.

import { isRunningText } from './block-worth.ts';
import { type Block, type Box, isWithin, type PageBlocks } from './blocks.ts';

/** Less text than this, outside of what is suspected, is no story. */
const SHORTEST_STORY = 250;

/** What the decision needs to know of the blocks `[first, end)`. */
interface Weights {
  readonly all: number;
  readonly unsuspected: number;
}

/** Yields after each block, as everything here that looks at many. */
function* lengthBetween(
  page: PageBlocks,
  first: number,
  end: number,
  accepts: (block: Block) => boolean,
): Generator<void, number> {
  let length = 0;
  for (let at = first; at < end; at += 1, yield) {
    const block = page.blocks[at] as Block;
    if (isRunningText(block) && accepts(block)) length += block.text.length;
  }
  return length;
}

function holdsHeadline(page: PageBlocks, box: Box): boolean {
  return page.blocks.slice(box.firstBlock, box.endBlock).some((block) => block.kind === 'heading' && block.level === 1);
}

function* isUnfounded(page: PageBlocks, box: Box, weights: Weights): Generator<void, boolean> {
  const inBox = yield* lengthBetween(page, box.firstBlock, box.endBlock, () => true);
  if (inBox * 2 <= weights.all) return false;
  return weights.unsuspected < SHORTEST_STORY || holdsHeadline(page, box);
}

/** The innermost suspected box around `block` that is not among `unfounded`. */
function suspectAround(block: Block, unfounded: ReadonlySet<Box>): Box | null {
  for (let box: Box | null = block.box; box; box = box.parent) {
    if (box.refusal === 'suspected' && !unfounded.has(box)) return box;
  }
  return null;
}

/** The blocks of the page without the suspicions that are unfounded. */
export function* withoutUnfoundedSuspicions(page: PageBlocks): Generator<void, PageBlocks> {
  const end = page.blocks.length;
  const weights = {
    all: yield* lengthBetween(page, 0, end, () => true),
    unsuspected: yield* lengthBetween(page, 0, end, (block) => !block.suspect),
  };
  const unfounded = new Set<Box>();
  for (const box of page.boxes) {
    yield;
    if (box.refusal === 'suspected' && (yield* isUnfounded(page, box, weights))) unfounded.add(box);
  }
  if (unfounded.size === 0) return page;
  const blocks = page.blocks.map((block) =>
    block.suspect ? { ...block, suspect: suspectAround(block, unfounded) } : block,
  );
  return { ...page, blocks };
}

/** Whether a suspicion is overruled within one story: it lies around the story, or the story is nothing without it. */
export function* isOverruled(
  page: PageBlocks,
  suspect: Box,
  story: { box: Box; first: number; end: number },
): Generator<void, boolean> {
  if (isWithin(story.box, suspect)) return true;
  const { first, end } = story;
  const all = yield* lengthBetween(page, first, end, () => true);
  const inSuspect = yield* lengthBetween(
    page,
    Math.max(first, suspect.firstBlock),
    Math.min(end, suspect.endBlock),
    () => true,
  );
  if (inSuspect * 2 <= all) return false;
  return (yield* lengthBetween(page, first, end, (block) => !block.suspect)) < SHORTEST_STORY;
}
