// When a suspicion by name does not hold. Site builders call everything a widget, a grid after the sidebar it has room
// for, a body after the paywall before it: a word that most of the page's text stands under says nothing here. What is
// suspected and holds the only text there is, or the headline with most of the text, is no side matter either.
// Comments under an article, advertising and other stories are suspected however much text they hold.

import { groupBy } from '../../model/group-by.ts';
import { find } from '../dom/documents.ts';
import { attributeOf } from '../dom/elements.ts';
import { type Block, type Box, type CollectedBlocks, linkShareOf } from './blocks.ts';
import type { Story } from './find-story.ts';
import { isNotice } from './notices.ts';
import type { PageBlocks } from './page-blocks.ts';
import type { SuspectWords } from './refusals.ts';
import { endsLikeSentence, isRunningText, TextLengths } from './text-lengths.ts';
import { isSameTitle } from './titles.ts';

/** Less text than this, outside of what is suspected, is no story. */
const SHORTEST_STORY = 250;

/** A part with a larger share of links does not show that a word means nothing. */
const MOST_LINKS_IN_BODY = 0.2;

/** A part with a larger share of links leads to other pages, whatever text it has. */
const MOST_LINKS_IN_TEXT = 0.5;

/** Words that mean what they say however much text stands under them. */
const FIRM_WORDS: ReadonlySet<string> = new Set(
  (
    'ad ads adslot advert advertisement advertising adunit comment comments commenting consent cookie cookies coral ' +
    'dialog discussion disqus form gdpr livefyre openweb outbrain recirc recirculation recommendation recommendations ' +
    'recommended related replies reply shoutbox spotim taboola trending viafoura ' +
    'also-like also-read cookie-banner further-reading just-in latest-news more-from more-like more-news more-on ' +
    'more-stories most-popular most-read most-viewed most-watched other-stories popular-stories reader-comments see-also ' +
    'suggested-stories suggested-story top-stories up-next user-comments you-may you-might'
  ).split(' '),
);

/** Words for what stands before a text or leads to one: where it does neither, it is the text. */
const THRESHOLD_WORDS: ReadonlySet<string> = new Set(
  'paywall piano promo regwall subscription teaser teasers'.split(' '),
);

/** As many boxes beside it with a class in common show that a box is one of a text's. */
const FELLOWS = 2;

type WeighedBlocks = Omit<PageBlocks, 'suspects'>;

const isEach = (words: SuspectWords, accepted: ReadonlySet<string>): boolean =>
  words.every((word) => accepted.has(word));

const linkShareIn = (page: WeighedBlocks, box: Box): number => page.lengths.linkShare(box.firstBlock, box.endBlock);

/** The words under which more than half of the page's running text stands. */
function* meaninglessWords(page: WeighedBlocks): Generator<void, ReadonlySet<string>> {
  const lengths = new Map<string, { sum: number; end: number }>();
  for (const box of page.boxes) {
    yield;
    if (box.suspectWords.length === 0 || linkShareIn(page, box) > MOST_LINKS_IN_BODY) continue;
    for (const word of box.suspectWords) {
      const known = lengths.get(word) ?? { sum: 0, end: 0 };
      // Boxes come outermost first: one inside another of the same word is counted already.
      if (FIRM_WORDS.has(word) || box.firstBlock < known.end) continue;
      known.sum += page.lengths.running(box.firstBlock, box.endBlock);
      known.end = box.endBlock;
      lengths.set(word, known);
    }
  }
  const all = page.lengths.running(0, page.blocks.length);
  return new Set([...lengths].flatMap(([word, { sum }]) => (sum * 2 > all ? [word] : [])));
}

const isPlainText = (block: Block): boolean =>
  linkShareOf(block) <= 0.5 &&
  !isNotice(block.text) &&
  (block.kind === 'heading' ? block.linkLength === 0 : isRunningText(block) && endsLikeSentence(block.text));

/** Whether the box holds paragraphs and nothing that could be followed or pressed. */
function isAllText(page: WeighedBlocks, box: Box): boolean {
  const blocks = page.blocks.slice(box.firstBlock, box.endBlock);
  return (
    blocks.some(isRunningText) &&
    blocks.every(isPlainText) &&
    find(box.element, 'button,input,select,textarea,form,[role=button]') === null
  );
}

const classesOf = (box: Box): readonly string[] =>
  (attributeOf(box.element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');

/** By class the boxes of text right inside one box that nothing speaks against; no more of each than are asked for. */
type Fellows = ReadonlyMap<string, readonly Box[]>;

/** Looks up the fellows right inside a box: its boxes are read once, however many of them ask. */
function lookUpFellows(page: WeighedBlocks): (parent: Box | null) => Fellows {
  let byParent: Map<Box | null, Box[]> | null = null;
  const known = new Map<Box | null, Fellows>();
  const read = (parent: Box | null): Fellows => {
    byParent ??= groupBy(page.boxes, (box) => box.parent);
    const fellows = new Map<string, Box[]>();
    for (const box of byParent.get(parent) ?? []) {
      if (!isEach(box.suspectWords, THRESHOLD_WORDS) || !isAllText(page, box)) continue;
      for (const name of classesOf(box)) {
        const those = fellows.get(name) ?? [];
        fellows.set(name, those);
        // One of them may be the box that asks.
        if (those.length <= FELLOWS) those.push(box);
      }
    }
    return fellows;
  };
  return (parent) => {
    const fellows = known.get(parent) ?? read(parent);
    known.set(parent, fellows);
    return fellows;
  };
}

/** Whether boxes of text beside it, which nothing speaks against, carry a class of it: its other names are features. */
function isOneOfText(page: WeighedBlocks, box: Box, fellowsIn: (parent: Box | null) => Fellows): boolean {
  if (box.suspectWords.some((word) => FIRM_WORDS.has(word)) || !isAllText(page, box)) return false;
  const fellows = fellowsIn(box.parent);
  const others = new Set(classesOf(box).flatMap((name) => fellows.get(name) ?? []));
  others.delete(box);
  return others.size >= FELLOWS;
}

function holdsHeadline(page: WeighedBlocks, box: Box): boolean {
  return page.blocks.slice(box.firstBlock, box.endBlock).some((block) => block.kind === 'heading' && block.level === 1);
}

/** Whether what is laid over the page is the story that the page says it shows. */
function isStoryDialog(page: WeighedBlocks, box: Box, titles: readonly string[]): boolean {
  if (!box.suspectWords.includes('dialog')) return false;
  if (page.lengths.running(box.firstBlock, box.endBlock) < SHORTEST_STORY) return false;
  return page.blocks
    .slice(box.firstBlock, box.endBlock)
    .some((block) => block.kind === 'heading' && titles.some((title) => isSameTitle(block.text, title)));
}

function isUnfounded(page: WeighedBlocks, box: Box): boolean {
  const end = page.blocks.length;
  const inBox = page.lengths.running(box.firstBlock, box.endBlock);
  if (inBox * 2 <= page.lengths.running(0, end)) return false;
  return page.lengths.unsuspected(0, end) < SHORTEST_STORY || holdsHeadline(page, box);
}

/** The outermost suspected box around `block`. */
function suspectAround(block: Block, suspects: ReadonlySet<Box>): Box | null {
  let outermost: Box | null = null;
  for (let box: Box | null = block.box; box; box = box.parent) if (suspects.has(box)) outermost = box;
  return outermost;
}

/**
 * The blocks of the page without the suspicions that are unfounded. `titles` are those that the page gives its story.
 */
export function* withoutUnfoundedSuspicions(
  collected: CollectedBlocks,
  titles: readonly string[],
): Generator<void, PageBlocks> {
  const page = { ...collected, lengths: new TextLengths(collected.blocks) };
  yield;
  const meaningless = yield* meaninglessWords(page);
  const unfounded = new Set<Box>();
  const fellowsIn = lookUpFellows(page);
  for (const box of page.boxes) {
    if (box.suspectWords.length === 0) continue;
    yield;
    const isMeaningless = isEach(box.suspectWords, meaningless) && linkShareIn(page, box) <= MOST_LINKS_IN_TEXT;
    const isThreshold = (): boolean => isEach(box.suspectWords, THRESHOLD_WORDS) && isAllText(page, box);
    if (
      isMeaningless ||
      isThreshold() ||
      isOneOfText(page, box, fellowsIn) ||
      isUnfounded(page, box) ||
      isStoryDialog(page, box, titles)
    )
      unfounded.add(box);
  }
  const suspects = new Set(page.boxes.filter((box) => box.suspectWords.length > 0 && !unfounded.has(box)));
  if (unfounded.size === 0) return { ...page, suspects };
  const blocks: Block[] = [];
  for (const block of page.blocks) {
    blocks.push(block.suspect ? { ...block, suspect: suspectAround(block, suspects) } : block);
    yield;
  }
  return { ...page, blocks, suspects, lengths: new TextLengths(blocks) };
}

/** Which blocks of one story a suspicion keeps out of it. */
export class SuspicionsInStory {
  readonly #page: PageBlocks;
  readonly #story: Story;
  readonly #refused = new Map<Box, boolean>();

  constructor(page: PageBlocks, story: Story) {
    this.#page = page;
    this.#story = story;
    // What lies around the story says nothing of its parts.
    for (let box: Box | null = story.box; box; box = box.parent) this.#refused.set(box, false);
  }

  /** Whether a suspected box that is part of the story lies around the block. */
  isRefused(block: Block): boolean {
    if (!block.suspect) return false;
    const path: Box[] = [];
    let box: Box | null = block.box;
    for (; box && !this.#refused.has(box); box = box.parent) path.push(box);
    let isRefused = box ? this.#refused.get(box) === true : false;
    for (const inner of path.reverse()) {
      isRefused ||= this.#page.suspects.has(inner) && !this.#isOverruled(inner);
      this.#refused.set(inner, isRefused);
    }
    return isRefused;
  }

  /** The story is nothing without it. */
  #isOverruled(suspect: Box): boolean {
    const { first, end } = this.#story;
    const { lengths } = this.#page;
    const inSuspect = lengths.running(Math.max(first, suspect.firstBlock), Math.min(end, suspect.endBlock));
    return inSuspect * 2 > lengths.running(first, end) && lengths.unsuspected(first, end) < SHORTEST_STORY;
  }
}
