// Takes pictures of what a reader sees: an article with its marks, the card, the library, the popup.

import { writeFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../tests/e2e/driver/extension-browser.ts';
import { findBadges, getBadgeButton, waitForCard, waitForLastBadge } from '../../tests/e2e/driver/marks.ts';
import { openToolbarPopup } from '../../tests/e2e/driver/toolbar-popup.ts';

/** Of the window's inside, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** Browser zoom: fewer CSS pixels in the same window, each of them larger. */
  readonly zoom?: number;
}

export type Prepare = (page: Page) => Promise<void>;

/** Gives the file for a thing: `badge`, `card-figure`, `card-quote`. */
export type PathOf = (thing: string) => string;

async function setSize(page: Page, { width, height, zoom = 1 }: Size): Promise<void> {
  await page.setViewport({
    width: Math.floor(width / zoom),
    height: Math.floor(height / zoom),
    deviceScaleFactor: zoom,
  });
}

/** The first badge on a figure and the card of it, and the same of the first quote, where the page has one. */
export async function photographArticle(
  session: ExtensionBrowser,
  url: string,
  size: Size,
  pathOf: PathOf,
  prepare: Prepare,
): Promise<void> {
  const page = await session.openPage(url);
  await prepare(page);
  await setSize(page, size);
  await waitForLastBadge(page);
  // After a change of size marks may be drawn anew in another order.
  const badges = await findBadges(page);
  for (const kind of ['figure', 'quote']) {
    const index = badges.findIndex(({ textBefore }) => /”$/u.test(textBefore) === (kind === 'quote'));
    if (index === -1) {
      if (kind === 'figure') throw new Error(`No figure has a badge on ${url}.`);
      continue;
    }
    if (kind === 'figure') {
      await showAt(page, index, 0.5);
      await page.screenshot({ path: pathOf('badge') });
    }
    // High up, where there is room for its card below. By key, for a click may scroll it elsewhere.
    const button = await showAt(page, index, 0.25);
    await button.evaluate((element) => element.focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await waitForCard(page);
    await page.screenshot({ path: pathOf(`card-${kind}`) });
    await page.keyboard.press('Escape');
  }
  await page.close();
}

/** Scrolls a badge to a part of the window's height. */
async function showAt(page: Page, index: number, part: number): Promise<ElementHandle<HTMLButtonElement>> {
  const button = await getBadgeButton(page, index);
  await button.evaluate((element, to) => {
    scrollBy({ top: element.getBoundingClientRect().top - innerHeight * to, behavior: 'instant' });
  }, part);
  return button;
}

/** A page of the extension, once it shows what it has. */
export async function photographExtensionPage(
  session: ExtensionBrowser,
  file: string,
  ready: string,
  size: Size,
  path: string,
  prepare: Prepare,
): Promise<void> {
  const page = await session.openExtensionPage(file);
  await prepare(page);
  await setSize(page, size);
  await page.waitForSelector(ready);
  await page.screenshot({ path });
  await page.close();
}

/** The real popup in the toolbar, over an article. */
export async function photographPopup(
  session: ExtensionBrowser,
  url: string,
  path: string,
  prepare: Prepare,
): Promise<void> {
  const page = await session.openPage(url);
  await waitForLastBadge(page);
  const popup = await openToolbarPopup(session, page);
  if (popup.page !== null) await prepare(popup.page);
  await popup.waitFor('main[aria-busy="false"]');
  writeFileSync(path, await popup.screenshot());
  await popup.close();
  await page.close();
}
