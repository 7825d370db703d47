// Going through a page with the Tab key.

import type { Page } from 'puppeteer-core';
import { BADGE } from './marks.ts';

/** More than the pages here have places for the focus. */
export const MOST_PRESSES = 60;

/** What has the focus on the page: our badge by the text before it, anything else by its name. */
export function readFocus(page: Page): Promise<string> {
  return page.evaluate((badge) => {
    const element = document.activeElement;
    if (element?.matches(badge) !== true) return element?.localName ?? '';
    return `badge: ${element.previousSibling?.textContent?.slice(-12) ?? ''}`;
  }, BADGE);
}

/** Presses Tab until a badge has the focus that did not have it; which one. */
export async function tabToNextBadge(page: Page): Promise<string> {
  const before = await readFocus(page);
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await readFocus(page);
    if (now.startsWith('badge') && now !== before) return now;
  }
  throw new Error(`${MOST_PRESSES} presses of Tab did not reach a badge.`);
}
