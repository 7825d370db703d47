// A page that is read and painted, for tests: with what was there before, and a way to look at what was added.

import { onTestFinished } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { ownSelector } from '../../../src/page/own-elements.ts';
import type { PageText } from '../../../src/page/page-text.ts';
import { createPainter, type Painter } from '../../../src/page/painter.ts';
import { readPage } from '../../../src/page/read-page.ts';
import { words } from './findings.ts';
import { type ShownPage, showPage, textNodesOf } from './frame.ts';

/** Finds badges. */
export const BADGE = ownSelector('badge');

export interface PaintedPage extends ShownPage {
  readonly page: PageText;
  readonly painter: Painter;
  readonly opened: Finding[];
  /** Turns everything off, as removing the extension does. */
  turnOff(): void;
  badges(): HTMLElement[];
  /** Names of the highlights that are shown now, with the words they lie on. */
  underlined(): Record<string, string[]>;
}

export function getPageText(document: Document): PageText {
  const page = readPage(document);
  if (!page) throw new Error('Nothing was read.');
  return page;
}

export function underlinedOf(window: ShownPage['window']): Record<string, string[]> {
  const shown: Record<string, string[]> = {};
  window.CSS.highlights.forEach((highlight, name) => {
    shown[name] = [...highlight].map((range) => (range as Range).toString());
  });
  return shown;
}

/** Reads and paints the page; without findings it is only read. */
export async function paintPage(
  html: string,
  findingsOf: (page: PageText) => readonly Finding[],
): Promise<PaintedPage> {
  const shown = await showPage(html);
  const page = getPageText(shown.document);
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const opened: Finding[] = [];
  const painter = createPainter(shown.document, {
    signal: controller.signal,
    words,
    onOpen: (finding) => opened.push(finding),
  });
  await painter.show(page, findingsOf(page));
  return {
    ...shown,
    page,
    painter,
    opened,
    turnOff: () => controller.abort(),
    badges: () => [...shown.document.querySelectorAll<HTMLElement>(BADGE)],
    underlined: () => underlinedOf(shown.window),
  };
}

/** Everything about a document that painting must give back: its nodes themselves, and what they say. */
export function stateOf(document: Document): unknown {
  return {
    html: document.documentElement.outerHTML,
    nodes: textNodesOf(document),
    data: textNodesOf(document).map((node) => node.data),
    sheets: [...document.adoptedStyleSheets],
    highlights: document.defaultView ? [...document.defaultView.CSS.highlights.keys()] : [],
  };
}
