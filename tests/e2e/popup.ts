// The toolbar popup as a reader uses it: by what stands on it.

import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { openToolbarPopup, type ToolbarPopup } from './driver/toolbar-popup.ts';
import { until } from './until.ts';

/** The beginning of the popup's sentence on the demo article, or another with as many facts that differ. */
export const differing = (count: number): string => `${count} of this page’s `;

/** More than the popup has places for the focus. */
const MOST_PRESSES = 60;

export interface SeenPopup {
  /** The headline: the summary, or the state. */
  readonly headline: string;
  /** What stands on each line of the list, those folded below included: both values, and what they are of. */
  readonly lines: readonly { readonly text: string; readonly about: string }[];
  readonly buttons: readonly string[];
}

/** Runs in the popup. */
function look(document: Document): SeenPopup | null {
  if (document.querySelector('main')?.getAttribute('aria-busy') !== 'false') return null;
  const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return {
    headline: textOf(document.querySelector('h2')),
    lines: [...document.querySelectorAll('.jump')].map((line) => ({
      text: textOf(line.querySelector('.said')),
      about: textOf(line.querySelector('.about')),
    })),
    buttons: [...document.querySelectorAll('button')].map((button) => textOf(button)),
  };
}

/** Waits until nothing is being checked and the popup is as expected. */
export async function readPopup(
  popup: ToolbarPopup,
  isExpected: (seen: SeenPopup) => boolean = () => true,
): Promise<SeenPopup> {
  const seen = await until(
    'the popup',
    () => popup.evaluate(look, null),
    (current) => current !== null && isExpected(current),
  );
  if (seen === null) throw new Error('The popup shows nothing.');
  return seen;
}

/** Clicks the first button whose text begins so. */
export async function clickInPopup(popup: ToolbarPopup, label: string): Promise<void> {
  const isClicked = await popup.evaluate((document, start) => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim().startsWith(start));
    button?.click();
    return button !== undefined;
  }, label);
  if (!isClicked) throw new Error(`The popup has no button "${label}".`);
}

/** Runs in the popup: what has the focus, by its text or that of its label. */
function lookAtFocus(document: Document): string {
  const element = document.activeElement;
  const label = element?.closest('label');
  return ((label ?? element)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Presses Tab until something in the popup has the focus whose text begins so. */
export async function tabInPopup(popup: ToolbarPopup, text: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await popup.press('Tab');
    const now = await popup.evaluate(lookAtFocus, null);
    if (now.startsWith(text)) return;
    passed.push(now);
  }
  throw new Error(`Tab does not reach “${text}” in the popup, only: ${[...new Set(passed)].join(' | ')}`);
}

/** Opens the popup over the page, does something with it, and closes it. */
export async function withPopup<Result>(
  session: ExtensionBrowser,
  page: Page,
  use: (popup: ToolbarPopup) => Promise<Result>,
): Promise<Result> {
  const popup = await openToolbarPopup(session, page);
  try {
    return await use(popup);
  } finally {
    await popup.close();
  }
}

/** What the popup shows over the page. */
export function lookIntoPopup(session: ExtensionBrowser, page: Page): Promise<SeenPopup> {
  return withPopup(session, page, readPopup);
}
