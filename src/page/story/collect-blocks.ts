// Walks the rendered page once, through open shadow roots and slots, and gathers its blocks of text.
// Takes small steps, so that the caller can stop between them. Does not decide what the article is.

import { bodyOf, find, rootElementOf, viewOf } from '../dom/documents.ts';
import { attributeOf, childCountOf, nameOf, shadowRootOf } from '../dom/elements.ts';
import { isElement, isText, textOf } from '../dom/nodes.ts';
import { isOwnElement } from '../own-elements.ts';
import { CollapsedText } from '../text/collapsed-text.ts';
import { FlatChildren } from '../text/flat-tree.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { type Rendering, renderingOf } from '../text/rendering.ts';
import { isTail, wholeDataOf } from '../text/whole-text.ts';
import type { Block, BlockKind, Box, CollectedBlocks } from './blocks.ts';
import { isCommentsHeading } from './notices.ts';
import { refusalOf, type SuspectWords } from './refusals.ts';
import { whatControlTells } from './telling-controls.ts';
import { isRunningText } from './text-lengths.ts';

/** What the walk knows at one open element. */
interface Level {
  readonly children: FlatChildren;
  readonly box: Box;
  readonly rendering: Rendering;
  readonly isLink: boolean;
  /** Kind of the blocks here, taken from the nearest element that gives one. */
  readonly kind: BlockKind;
  readonly headingLevel: number;
  /** Outermost suspect box around, if any. */
  readonly suspect: Box | null;
  /** Whether this element opened its box, and so ends its blocks. */
  readonly opensBox: boolean;
  /** Whether its text stands apart from what is around it. */
  readonly isBlock: boolean;
}

const KIND_OF_NAME: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  pre: 'paragraph',
  dd: 'item',
  dt: 'item',
  li: 'item',
  blockquote: 'quote',
  figcaption: 'caption',
};

const HEADING_NAME = /^h[1-6]$/;

/** By these class names the social networks' own scripts know the posts that they are to show. */
const POST_CLASS =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|reddit-embed-bq|text-post-media)(?:\s|$)/;

function isPost(element: Element): boolean {
  if (nameOf(element) !== 'blockquote' && nameOf(element) !== 'div') return false;
  return POST_CLASS.test(attributeOf(element, 'class') ?? '');
}

const LONGEST_ROW = 400;

/** Whether a row of a table holds data: several cells with little in each. Other tables lay out a page. */
function isDataRow(element: Element): boolean {
  if (nameOf(element) !== 'tr' || childCountOf(element) < 2) return false;
  if (find(element, 'table,ul,ol,h1,h2,h3,article,section,form,p+p') !== null) return false;
  return textOf(element).length <= LONGEST_ROW;
}

/** What everything inside belongs to, whatever it is called itself. */
const WHOLE_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['caption', 'quote', 'post', 'heading', 'row']);

function ownKindOf(element: Element, headingLevel: number): BlockKind | undefined {
  if (headingLevel > 0) return 'heading';
  if (isPost(element)) return 'post';
  return isDataRow(element) ? 'row' : KIND_OF_NAME[nameOf(element)];
}

function headingLevelOf(element: Element): number {
  if (HEADING_NAME.test(nameOf(element))) return Number(nameOf(element).charAt(1));
  return attributeOf(element, 'role') === 'heading' ? Number(attributeOf(element, 'aria-level') ?? 2) : 0;
}

/** A link to another place; one within the page (a footnote, a heading's anchor) is text like any other. */
function isLinkAway(element: Element): boolean {
  if (nameOf(element) !== 'a') return false;
  const href = attributeOf(element, 'href');
  return href !== null && !href.startsWith('#');
}

/** An icon font spells its icons as words, which nobody is meant to read: "arrow_forward". */
function isIconName(element: Element): boolean {
  return attributeOf(element, 'aria-hidden') === 'true' && /^[a-z_]{2,30}$/.test(textOf(element));
}

/** What a reader presses: a button, or whatever calls itself one. */
const isButton = (element: Element): boolean =>
  nameOf(element) === 'button' || attributeOf(element, 'role') === 'button';

/** Kinds whose line breaks part paragraphs. */
const PARTED_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'other', 'quote', 'item']);

/** A control lies at most so many boxes within the one that it speaks of, and that holds at most so many blocks. */
const MOST_BOXES_UP = 5;
const MOST_BLOCKS_TOLD_OF = 100;

/** The outermost box around `box` that is suspected. */
function suspectAround(box: Box): Box | null {
  let outermost: Box | null = null;
  for (let around: Box | null = box; around; around = around.parent)
    if (around.suspectWords.length > 0) outermost = around;
  return outermost;
}

/** Gathers the blocks of one document. */
class BlockCollector {
  blocks: Block[] = [];
  readonly boxes: Box[] = [];
  readonly roots: (Document | ShadowRoot)[] = [];
  readonly #view: Window | null;
  readonly #levels: Level[] = [];
  #text = new CollapsedText();
  #linkLength = 0;
  #hasBreak = false;
  /** Whether a box became suspected after blocks inside it were gathered. */
  #hasLateSuspects = false;

  constructor(document: Document) {
    this.#view = viewOf(document);
    this.roots.push(document);
    const body = bodyOf(document) ?? rootElementOf(document);
    if (body) this.#open(body, null);
  }

  /** Takes one step of the walk; false when there is none left. */
  step(): boolean {
    const level = this.#levels.at(-1);
    if (!level) {
      if (this.#hasLateSuspects)
        this.blocks = this.blocks.map((block) => ({ ...block, suspect: suspectAround(block.box) }));
      return false;
    }
    const child = level.children.take();
    if (!child) this.#close(level);
    else if (isText(child)) this.#addText(child, level);
    else if (isElement(child)) this.#enter(child, level);
    return true;
  }

  #enter(element: Element, level: Level): void {
    if (nameOf(element) === 'br') this.#addBreak(level);
    else if (!isOwnElement(element)) this.#open(element, level);
  }

  #open(element: Element, level: Level | null): void {
    const refusal = refusalOf(element);
    if (level && (nameOf(element) === 'a' || (refusal === 'certain' && isButton(element)))) this.#heed(element, level);
    if (refusal === 'certain') return;
    const rendering = renderingOf(element, this.#view);
    if (rendering.flow === 'none') return;
    if (isIconName(element)) return;
    const shadowRoot = shadowRootOf(element);
    if (shadowRoot) this.roots.push(shadowRoot);
    // A suspected custom element often has no style of its own, yet holds blocks; a suspected link is part of a sentence.
    const isSuspectHost = refusal.length > 0 && nameOf(element).includes('-');
    const isInRow = level?.kind === 'row';
    // A heading stands by itself, even in one line with a word above it. A row of data is one block.
    const isBlock = rendering.flow === 'block' || HEADING_NAME.test(nameOf(element));
    const opensBox = (isBlock && !isInRow) || level === null || isSuspectHost;
    if (isBlock && isInRow) this.#text.addLineBreak();
    if (opensBox && level) this.#endBlock(level);
    const box = opensBox ? this.#addBox(element, level, refusal) : level?.box;
    if (!box) return;
    const headingLevel = headingLevelOf(element);
    const outerKind = level && WHOLE_KINDS.has(level.kind) ? level.kind : undefined;
    this.#levels.push({
      children: new FlatChildren(element),
      box,
      rendering,
      isLink: (level?.isLink ?? false) || isLinkAway(element),
      kind: outerKind ?? ownKindOf(element, headingLevel) ?? level?.kind ?? 'other',
      headingLevel: headingLevel || (level?.headingLevel ?? 0),
      suspect: level?.suspect ?? (opensBox && refusal.length > 0 ? box : null),
      opensBox,
      isBlock,
    });
  }

  /** Takes note of what a link or button says of the box that holds it. */
  #heed(control: Element, level: Level): void {
    const told = whatControlTells(control);
    if (!told) return;
    let box: Box | null = level.box;
    const hasText = ({ firstBlock }: Box): boolean =>
      this.blocks.length - firstBlock > MOST_BLOCKS_TOLD_OF ||
      this.blocks.slice(firstBlock).some(isRunningText) ||
      (box === level.box && this.#text.text.length > 25);
    for (let up = 0; box && !hasText(box) && up < MOST_BOXES_UP; up += 1) box = box.parent;
    if (!box?.parent || this.blocks.length - box.firstBlock > MOST_BLOCKS_TOLD_OF) return;
    const inside = this.blocks.slice(box.firstBlock);
    const isOfText = inside.some(({ kind, level: depth }) => kind === 'heading' && depth === 1);
    if (isOfText || inside.filter(isRunningText).length > told.mostParagraphs) return;
    this.#suspect(box, told.word);
  }

  #suspect(box: Box, word: string): void {
    if (box.suspectWords.includes(word)) return;
    box.suspectWords = [...box.suspectWords, word];
    this.#hasLateSuspects = true;
  }

  #addBox(element: Element, level: Level | null, suspectWords: SuspectWords): Box {
    const at = this.blocks.length;
    const box: Box = { element, parent: level?.box ?? null, suspectWords, firstBlock: at, endBlock: at };
    this.boxes.push(box);
    return box;
  }

  #close(level: Level): void {
    if (level.opensBox) {
      this.#endBlock(level);
      level.box.endBlock = this.blocks.length;
    } else if (level.isBlock) {
      this.#text.addLineBreak();
    }
    this.#levels.pop();
  }

  #addText(node: Text, level: Level): void {
    if (level.rendering.isTextHidden || isTail(node)) return;
    const before = this.#text.text.length;
    this.#text.add(node, wholeDataOf(node), level.rendering.whiteSpace);
    const added = this.#text.text.length - before;
    if (added === 0) return;
    if (level.isLink) this.#linkLength += added;
    if (this.#hasBreak && this.#text.text.slice(before).trim() !== '') this.#hasBreak = false;
  }

  /** One break ends a line, two in a row end the block: old pages part their paragraphs so. */
  #addBreak(level: Level): void {
    if (this.#hasBreak) {
      this.#endBlock(level);
      return;
    }
    this.#text.addLineBreak();
    this.#hasBreak = true;
  }

  #endBlock(level: Level): void {
    this.#hasBreak = false;
    const gathered = this.#text;
    gathered.finish();
    if (gathered.text !== '') this.#addBlocks(gathered, level);
    if (gathered.text !== '' || gathered.runs.length > 0) this.#text = new CollapsedText();
    this.#linkLength = 0;
  }

  #addBlocks(gathered: CollapsedText, level: Level): void {
    const { box, kind, suspect } = level;
    const linkShare = Math.min(1, this.#linkLength / gathered.text.length);
    for (const { text, runs } of PARTED_KINDS.has(kind) ? paragraphsOf(gathered) : [gathered]) {
      const headingLevel = kind === 'heading' ? level.headingLevel : 0;
      const linkLength = Math.round(linkShare * text.length);
      this.blocks.push({ box, kind, level: headingLevel, text, runs, linkLength, suspect });
    }
    // What readers wrote is led by a heading of its own, at the beginning of its box.
    const around = box.parent;
    if (kind === 'heading' && level.headingLevel > 1 && around?.firstBlock === this.blocks.length - 1) {
      if (around.parent && isCommentsHeading(gathered.text)) this.#suspect(around, 'comments');
    }
  }
}

/** Gathers the blocks of `document`; yields after each small step and returns what was gathered. */
export function* collectBlocks(document: Document): Generator<void, CollectedBlocks> {
  const collector = new BlockCollector(document);
  while (collector.step()) yield;
  return collector;
}
