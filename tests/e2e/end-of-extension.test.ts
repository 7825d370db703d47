// What is left on open pages when the extension goes, or comes anew: nothing of the old one.

import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { DEMO_URL, demoPages } from '../../demo/pages.ts';
import { BADGE_COUNT, EXPECTED_BADGES, readDemoBadges } from './demo-article.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { waitForBadges } from './driver/marks.ts';
import { until } from './until.ts';

let session: ExtensionBrowser | undefined;

afterEach(async () => {
  await session?.close();
  session = undefined;
});

/** Removes the extension while the page is open. */
async function removeExtension({ browser, extensionId }: ExtensionBrowser): Promise<void> {
  await browser.uninstallExtension(extensionId);
}

/** Installs the extension over itself, as an update does. */
async function updateExtension({ kind, browser }: ExtensionBrowser): Promise<void> {
  await browser.installExtension(resolve(`dist/${kind}`));
}

/** The element of the first badge, to be told from another one in its place. */
async function getFirstBadge(page: Page): Promise<ElementHandle> {
  const badge = await page.$('second-source-badge');
  if (badge === null) throw new Error('There is no badge.');
  return badge;
}

// Firefox ends the script of a removed extension on the spot: nothing of ours runs any more, and what it left stays
// until the page is loaded again.
test('chrome: the marks of a removed extension leave by themselves', async () => {
  session = await openExtensionBrowser('chrome', { pages: demoPages() });
  const page = await session.openPage(DEMO_URL);
  const textNodes = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let count = 0;
      while (walker.nextNode()) count += 1;
      return count;
    });
  await waitForBadges(page, BADGE_COUNT);
  const withMarks = await textNodes();
  await removeExtension(session);
  await until(
    'the marks to leave',
    () => page.$$eval('second-source-badge', (badges) => badges.length),
    (count) => count === 0,
  );
  expect(await textNodes()).toBeLessThan(withMarks);
});

test.each(BROWSER_KINDS)('%s: after an update a page has the marks of the new extension only', async (kind) => {
  session = await openExtensionBrowser(kind, { pages: demoPages() });
  const page = await session.openPage(DEMO_URL);
  await waitForBadges(page, BADGE_COUNT);
  const old = await getFirstBadge(page);
  await updateExtension(session);
  await until(
    'the old marks to leave',
    () => old.evaluate((badge) => badge.isConnected),
    (isThere) => !isThere,
  );
  expect(await readDemoBadges(page)).toEqual(EXPECTED_BADGES);
});
