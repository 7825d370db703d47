// The underlines and the flash: ranges in the browser's highlight registry. Adds nothing to the tree; how they look
// is not told here.

import { FLASH_NAME } from './mark-styles.ts';
import type { PageWindow } from './page-window.ts';

interface Shown {
  readonly highlight: Highlight;
  /** Those in the highlight: Firefox lets no content script list what it holds. */
  readonly ranges: Set<Range>;
}

/**
 * Where colours are forced, Chrome fills what is highlighted as it fills selected text, whatever a style says: a figure may
 * be, a quote of several lines may not.
 */
const fillsQuote = (name: string, view: PageWindow): boolean =>
  name.includes('quote') && view.matchMedia('(forced-colors:active)').matches && !('mozInnerScreenX' in view);

/** The highlights of one page. */
export class Highlights {
  readonly #view: PageWindow;
  readonly #shown = new Map<string, Shown>();

  constructor(view: PageWindow) {
    this.#view = view;
  }

  /**
   * Shows exactly these ranges, each under the name of its highlight; yields after each. What was shown before goes
   * last: what is shown again is never without its line.
   */
  *show(all: ReadonlyMap<string, readonly Range[]>): Generator<void, void> {
    const wanted = new Map([...all].filter(([name]) => !fillsQuote(name, this.#view)));
    for (const [name, list] of wanted) {
      const { highlight, ranges } = this.#shownAs(name);
      const before = [...ranges];
      for (const range of list) {
        highlight.add(range);
        ranges.add(range);
        yield;
      }
      for (const range of before) {
        highlight.delete(range);
        ranges.delete(range);
        yield;
      }
    }
    for (const name of this.#shown.keys()) if (!wanted.has(name)) this.#forget(name);
  }

  /** Shows or, with `null`, ends the flash. */
  flash(range: Range | null): void {
    this.#forget(FLASH_NAME);
    if (!range) return;
    const { highlight, ranges } = this.#shownAs(FLASH_NAME);
    highlight.priority = 1;
    highlight.add(range);
    ranges.add(range);
  }

  /** Takes away every range. */
  clear(): void {
    for (const name of this.#shown.keys()) this.#forget(name);
  }

  /** What is shown under this name, which may be nothing yet. */
  #shownAs(name: string): Shown {
    const shown = this.#shown.get(name) ?? { highlight: new this.#view.Highlight(), ranges: new Set() };
    this.#shown.set(name, shown);
    // The page may have emptied the registry.
    if (!this.#view.CSS.highlights.has(name)) this.#view.CSS.highlights.set(name, shown.highlight);
    return shown;
  }

  #forget(name: string): void {
    this.#view.CSS.highlights.delete(name);
    this.#shown.delete(name);
  }
}
