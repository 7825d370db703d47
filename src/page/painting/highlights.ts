// The underlines and the flash: ranges in the browser's highlight registry, with a style sheet in every tree that
// holds one. Adds nothing to the tree, and leaves no style sheet behind.

import type { PageWindow } from './page-window.ts';
import { cssOf, TONES } from './tone.ts';

const PREFIX = 'second-source';

/** Name of the highlight for marks of one kind in one tone. */
export function highlightName(kind: 'figure' | 'quote', tone: string): string {
  return `${PREFIX}-${kind}-${tone}`;
}

const FLASH_NAME = `${PREFIX}-flash`;

/** Every name that a highlight of ours can have. */
export function highlightNames(): readonly string[] {
  return [FLASH_NAME, ...TONES.flatMap(({ name }) => [highlightName('figure', name), highlightName('quote', name)])];
}

/** A figure has a line under it, a quote a row of dots. */
function highlightStyles(): string {
  const marks = TONES.flatMap(({ name, ink }) => [
    `::highlight(${highlightName('figure', name)}){text-decoration:underline 2px solid ${cssOf(ink)};text-underline-offset:.18em}`,
    `::highlight(${highlightName('quote', name)}){text-decoration:underline 2px dotted ${cssOf(ink)};text-underline-offset:.18em}`,
  ]);
  const flash = `::highlight(${FLASH_NAME}){background-color:#ffd54a;color:#1a1206}`;
  const forced = TONES.flatMap(({ name }) => [
    `::highlight(${highlightName('figure', name)}){text-decoration-color:CanvasText}`,
    `::highlight(${highlightName('quote', name)}){text-decoration-color:CanvasText}`,
  ]);
  return (
    `@media screen{${marks.join('')}${flash}}` +
    `@media screen and (forced-colors:active){${forced.join('')}::highlight(${FLASH_NAME}){background-color:Highlight;color:HighlightText}}`
  );
}

type StyledRoot = Document | ShadowRoot;

const isStyled = (root: Node): root is StyledRoot => 'adoptedStyleSheets' in root;

/** The highlights of one page. */
export class Highlights {
  readonly #view: PageWindow;
  readonly #roots = new Set<StyledRoot>();
  readonly #names = new Set<string>();
  #sheet: CSSStyleSheet | null = null;

  constructor(view: PageWindow) {
    this.#view = view;
  }

  /** Shows exactly these ranges, each under the name of its highlight. */
  show(ranges: ReadonlyMap<string, readonly Range[]>): void {
    for (const name of this.#names) if (!ranges.has(name)) this.#forget(name);
    for (const [name, list] of ranges) {
      for (const range of list) this.#adoptIn(range.startContainer.getRootNode());
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
    this.#adoptIn(range.startContainer.getRootNode());
    const highlight = new this.#view.Highlight(range);
    highlight.priority = 1;
    this.#view.CSS.highlights.set(FLASH_NAME, highlight);
    this.#names.add(FLASH_NAME);
  }

  /** Takes away every range and every style sheet. */
  clear(): void {
    for (const name of this.#names) this.#forget(name);
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
    this.#sheet = null;
  }

  #forget(name: string): void {
    this.#view.CSS.highlights.delete(name);
    this.#names.delete(name);
  }

  #adoptIn(root: Node): void {
    if (!isStyled(root)) return;
    if (!this.#sheet) {
      this.#sheet = new this.#view.CSSStyleSheet();
      this.#sheet.replaceSync(highlightStyles());
    }
    // A page that sets its own adopted style sheets anew drops ours with them.
    if (!root.adoptedStyleSheets.includes(this.#sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#roots.add(root);
  }
}
