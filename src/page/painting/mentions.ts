// The underlined words themselves: whoever lets the pointer rest on them sees the line, and a click then opens the card.
// A click without that rest does what the page makes of it, and so do a drag, a double click and a click on a link.
// Adds nothing to the tree.

import type { Finding } from '../../model/finding.ts';
import { elementAt } from '../dom/documents.ts';
import { closestTo } from '../dom/elements.ts';
import { isElement, holds as isInside, listenTo } from '../dom/nodes.ts';
import { isOwnElement } from '../own-elements.ts';
import { type Line, LOOK_MS } from './line.ts';
import type { PageWindow } from './page-window.ts';

/** Underlined words. */
export interface FindingMention {
  readonly finding: Finding;
  readonly range: Range;
}

export interface MentionsOptions {
  readonly signal: AbortSignal;
  readonly line: Line;
  readonly lineOf: (finding: Finding) => string;
  readonly clickHint: string;
  readonly onOpen: (finding: Finding) => void;
}

/** What does something of its own when it is clicked. */
const ACTING =
  'a[href],button,input,select,textarea,label,summary,video,audio,[contenteditable],[role=button],[role=link]';

/** A pointer that moves less is at rest. */
const STILL_PX = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

const holds = ({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

export class Mentions {
  readonly #view: PageWindow;
  readonly #options: MentionsOptions;
  #mentions: readonly FindingMention[] = [];
  #timer = 0;
  #rest: Point = { x: 0, y: 0 };
  /** The words that the reader looks at, whose line is shown. */
  #looked: FindingMention | null = null;
  #pressed: Point | null = null;

  constructor(view: PageWindow, options: MentionsOptions) {
    this.#view = view;
    this.#options = options;
    const { document } = view;
    const { signal } = options;
    const quietly = { capture: true, passive: true, signal } as const;
    listenTo(document, 'pointermove', (event) => this.#move(event), quietly);
    listenTo(document, 'pointerdown', (event) => this.#press(event), quietly);
    listenTo(document, 'click', (event) => this.#click(event), { capture: true, signal });
    listenTo(document, 'pointerout', ({ relatedTarget }) => relatedTarget === null && this.#lookAway(), quietly);
    signal.addEventListener('abort', () => view.clearTimeout(this.#timer), { once: true });
  }

  show(mentions: readonly FindingMention[]): void {
    this.#mentions = mentions;
    this.#lookAway();
  }

  #move(event: PointerEvent): void {
    if (this.#mentions.length === 0 || event.pointerType === 'touch' || !event.isTrusted) return;
    const point = { x: event.clientX, y: event.clientY };
    const isStill = Math.hypot(point.x - this.#rest.x, point.y - this.#rest.y) < STILL_PX;
    if (isStill) return;
    this.#rest = point;
    if (this.#looked && !this.#isOn(this.#looked, point)) this.#lookAway();
    this.#view.clearTimeout(this.#timer);
    if (event.buttons === 0 && !this.#looked) this.#timer = this.#view.setTimeout(() => this.#look(point), LOOK_MS);
  }

  #press(event: PointerEvent): void {
    this.#pressed = event.button === 0 ? { x: event.clientX, y: event.clientY } : null;
    this.#view.clearTimeout(this.#timer);
  }

  #click(event: MouseEvent): void {
    const looked = this.#looked;
    const pressed = this.#pressed;
    if (!looked || !pressed || !event.isTrusted || event.defaultPrevented || event.detail > 1) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const point = { x: event.clientX, y: event.clientY };
    const isDrag = Math.hypot(point.x - pressed.x, point.y - pressed.y) >= STILL_PX;
    const isActing = isElement(event.target as Node | null) && closestTo(event.target as Element, ACTING);
    const hasSelected = this.#view.getSelection()?.isCollapsed === false;
    if (isDrag || isActing || hasSelected || !this.#isOn(looked, point)) return;
    this.#lookAway();
    this.#options.onOpen(looked.finding);
  }

  #look(point: Point): void {
    const mention = this.#mentions.find((each) => this.#isOn(each, point));
    if (!mention) return;
    this.#looked = mention;
    const { line, lineOf, clickHint } = this.#options;
    const box = [...mention.range.getClientRects()].find((each) => holds(each, point));
    const top = elementAt(this.#view.document, point.x, point.y);
    const isActing = top && closestTo(top, ACTING);
    if (box) line.show({ line: lineOf(mention.finding), ...(isActing ? {} : { hint: clickHint }) }, box);
  }

  #lookAway(): void {
    this.#view.clearTimeout(this.#timer);
    if (this.#looked) this.#options.line.hide();
    this.#looked = null;
  }

  /** Whether the point is on the words, and nothing of the page or of ours lies over them. */
  #isOn({ range }: FindingMention, point: Point): boolean {
    if (![...range.getClientRects()].some((box) => holds(box, point))) return false;
    const top = elementAt(this.#view.document, point.x, point.y);
    const own = range.commonAncestorContainer;
    if (top === null || isOwnElement(top)) return false;
    return isInside(top, own) || isInside(own, top);
  }
}
