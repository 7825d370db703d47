// The underlines and the flash: ranges in the browser's highlight registry. Adds nothing to the tree; how they look
// is not told here.

import { FLASH_NAME } from './mark-styles.ts';
import type { PageWindow } from './page-window.ts';

/** The highlights of one page. */
export class Highlights {
  readonly #view: PageWindow;
  readonly #names = new Set<string>();

  constructor(view: PageWindow) {
    this.#view = view;
  }

  /**
   * Shows exactly these ranges, each under the name of its highlight; yields after each. What was shown before goes
   * last: what is shown again is never without its line.
   */
  *show(ranges: ReadonlyMap<string, readonly Range[]>): Generator<void, void> {
    for (const [name, list] of ranges) {
      const highlight = this.#highlightOf(name);
      const before = [...highlight];
      for (const range of list) {
        highlight.add(range);
        yield;
      }
      for (const range of before) {
        highlight.delete(range);
        yield;
      }
    }
    for (const name of this.#names) if (!ranges.has(name)) this.#forget(name);
  }

  /** Shows or, with `null`, ends the flash. */
  flash(range: Range | null): void {
    if (!range) {
      this.#forget(FLASH_NAME);
      return;
    }
    const highlight = new this.#view.Highlight(range);
    highlight.priority = 1;
    this.#view.CSS.highlights.set(FLASH_NAME, highlight);
    this.#names.add(FLASH_NAME);
  }

  /** Takes away every range. */
  clear(): void {
    for (const name of this.#names) this.#forget(name);
  }

  /** The highlight that is shown under this name, an empty one if there is none. */
  #highlightOf(name: string): Highlight {
    const shown = this.#names.has(name) ? this.#view.CSS.highlights.get(name) : undefined;
    if (shown !== undefined) return shown;
    const highlight = new this.#view.Highlight();
    this.#view.CSS.highlights.set(name, highlight);
    this.#names.add(name);
    return highlight;
  }

  #forget(name: string): void {
    this.#view.CSS.highlights.delete(name);
    this.#names.delete(name);
  }
}
