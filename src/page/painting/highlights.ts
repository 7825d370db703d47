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

  /** Shows exactly these ranges, each under the name of its highlight. */
  show(ranges: ReadonlyMap<string, readonly Range[]>): void {
    for (const name of this.#names) if (!ranges.has(name)) this.#forget(name);
    for (const [name, list] of ranges) {
      this.#view.CSS.highlights.set(name, new this.#view.Highlight(...list));
      this.#names.add(name);
    }
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

  #forget(name: string): void {
    this.#view.CSS.highlights.delete(name);
    this.#names.delete(name);
  }
}
