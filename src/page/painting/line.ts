// The line: one sentence beside what the reader looks at. It takes no pointer and no focus, and nobody hears it: the
// mark beside it has the same words for a name. Knows no finding.

import { createElement, fullscreenOf, rootElementOf } from '../dom/documents.ts';
import { innerWidthOf } from '../dom/elements.ts';
import { appendTo } from '../dom/nodes.ts';
import { createOwnElement } from '../own-elements.ts';
import { DISPLAY_WITH_SHEET } from './mark-styles.ts';
import type { PageWindow } from './page-window.ts';

/** How long one looks before it comes: a pointer on its way across the page brings nothing up. */
export const LOOK_MS = 300;

const GAP_PX = 6;
const MARGIN_PX = 8;

const STYLES = `
:host{all:initial!important;display:${DISPLAY_WITH_SHEET}!important}
p{all:unset;position:fixed;inset:auto;box-sizing:border-box;pointer-events:none;max-inline-size:min(44em,100vw - ${2 * MARGIN_PX}px);
padding:5px 10px;border:1px solid #4a4f53;border-radius:6px;background:#1f2326;color:#fffdfa;font:13px/1.4 system-ui,sans-serif;
overflow-wrap:anywhere;user-select:none;-webkit-user-select:none}
p:not(:popover-open){display:none}
small{all:unset;opacity:.8}
@media (forced-colors:active){p{background:Canvas;color:CanvasText;border-color:CanvasText}}
@media print{:host{display:none!important}}`;

export interface LineOptions {
  readonly signal: AbortSignal;
  readonly language?: string | undefined;
  readonly direction?: 'ltr' | 'rtl' | undefined;
}

/** What is said, and a remark behind it. */
export interface LineText {
  readonly line: string;
  readonly hint?: string;
}

export class Line {
  readonly #view: PageWindow;
  readonly #options: LineOptions;
  #host: HTMLElement | null = null;
  #timer = 0;

  constructor(view: PageWindow, options: LineOptions) {
    this.#view = view;
    this.#options = options;
    const { signal } = options;
    signal.addEventListener('abort', () => this.hide(), { once: true });
    view.addEventListener('scroll', () => this.hide(), { capture: true, passive: true, signal });
    view.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && event.isTrusted) this.hide();
      },
      { capture: true, signal },
    );
  }

  get isShown(): boolean {
    return this.#host !== null;
  }

  /** Shows it beside this box once the reader has looked for a moment. Boxes are of the window. */
  showSoon(text: LineText, boxOf: () => DOMRect | null): void {
    this.hide();
    this.#timer = this.#view.setTimeout(() => {
      const box = boxOf();
      if (box) this.#show(text, box);
    }, LOOK_MS);
  }

  /** Shows it at once. */
  show(text: LineText, box: DOMRect): void {
    this.hide();
    this.#show(text, box);
  }

  hide(): void {
    this.#view.clearTimeout(this.#timer);
    this.#host?.remove();
    this.#host = null;
  }

  #show({ line, hint }: LineText, box: DOMRect): void {
    const { document } = this.#view;
    const host = createOwnElement(document, 'line');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new this.#view.CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    const text = createElement(document, 'p');
    text.popover = 'manual';
    text.setAttribute('aria-hidden', 'true');
    text.lang = this.#options.language ?? '';
    text.dir = this.#options.direction ?? 'ltr';
    text.append(line);
    if (hint) {
      const small = createElement(document, 'small');
      small.append(` ${hint}`);
      text.append(small);
    }
    root.append(text);
    appendTo(fullscreenOf(document) ?? rootElementOf(document) ?? document, host);
    text.showPopover();
    this.#host = host;
    this.#place(text, box);
  }

  /** Below the box, or above it where there is no room; inside the window. */
  #place(text: HTMLElement, box: DOMRect): void {
    const { innerHeight, innerWidth, document } = this.#view;
    const rootElement = rootElementOf(document);
    const width = rootElement ? innerWidthOf(rootElement) : innerWidth;
    const { width: ownWidth, height } = text.getBoundingClientRect();
    const left = Math.min(Math.max(box.left + box.width / 2 - ownWidth / 2, MARGIN_PX), width - ownWidth - MARGIN_PX);
    const below = box.bottom + GAP_PX;
    const top = below + height <= innerHeight - MARGIN_PX ? below : box.top - GAP_PX - height;
    text.style.left = `${Math.max(left, MARGIN_PX)}px`;
    text.style.top = `${top}px`;
  }
}
