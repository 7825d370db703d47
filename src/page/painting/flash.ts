// Brings a range into view and lets it flash. Where the reader wants less motion it jumps, and shines steadily.

import { boxOf, scrollToElement } from '../dom/elements.ts';
import { parentElementOf } from '../dom/nodes.ts';
import type { Highlights } from './highlights.ts';

const BEAT_MS = 220;
const BEATS = 5;
const STEADY_MS = 2400;

function wantsLessMotion(view: Window): boolean {
  return view.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Scrolls the window, or whatever scrolls, at once, until `range` is in its middle. */
export function scrollToRange(range: Range, view: Window): void {
  // At once: a card opens there, and its place is looked for in the window as it is.
  const behavior: ScrollBehavior = 'instant';
  const element = parentElementOf(range.startContainer);
  const box = range.getBoundingClientRect();
  const around = element && boxOf(element);
  // One element may hold a whole chapter; only a short one can be scrolled to by itself.
  if (element && around && around.height < view.innerHeight) {
    scrollToElement(element, { block: 'center', behavior });
    return;
  }
  view.scrollBy({ top: box.top - (view.innerHeight - box.height) / 2, behavior });
}

/** Flashes ranges, one at a time. */
export class Flash {
  readonly #highlights: Highlights;
  readonly #view: Window;
  #timer = 0;

  constructor(highlights: Highlights, view: Window, signal: AbortSignal) {
    this.#highlights = highlights;
    this.#view = view;
    signal.addEventListener('abort', () => view.clearTimeout(this.#timer), { once: true });
  }

  start(range: Range): void {
    this.#view.clearTimeout(this.#timer);
    this.#highlights.flash(range);
    if (wantsLessMotion(this.#view)) this.#timer = this.#view.setTimeout(() => this.#highlights.flash(null), STEADY_MS);
    else this.#beat(range, BEATS - 1);
  }

  #beat(range: Range, left: number): void {
    this.#timer = this.#view.setTimeout(() => {
      this.#highlights.flash(left % 2 === 1 ? null : range);
      if (left > 0) this.#beat(range, left - 1);
      else this.#highlights.flash(null);
    }, BEAT_MS);
  }
}
