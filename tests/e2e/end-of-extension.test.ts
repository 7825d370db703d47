// What is left on open pages when the extension goes, or comes anew: nothing of the old one.

import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { DEMO_URL, demoPages } from '../../demo/pages.ts';
import { BADGE_COUNT, EXPECTED_BADGES, readDemoBadges } from './demo-article.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { callInBrowserWindow } from './driver/firefox-protocol.ts';
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

/** What an update does to the running extension: it ends, and starts again. */
async function restartExtension({ kind, browser, extensionId }: ExtensionBrowser): Promise<void> {
  if (kind === 'firefox') {
    await callInBrowserWindow(
      browser,
      `async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(${JSON.stringify(extensionId)});
        await addon.reload();
      }`,
    );
    return;
  }
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
}

/** The element of the first badge, to be told from another one in its place. */
const firstBadge = (page: Page) => page.evaluateHandle(() => document.querySelector('second-source-badge'));

describe.each(BROWSER_KINDS)('%s', (kind) => {
  test('the marks of a removed extension leave by themselves', async () => {
    session = await openExtensionBrowser(kind, { pages: demoPages() });
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
      () => page.$$('second-source-badge'),
      (badges) => badges.length === 0,
    );
    expect(await textNodes()).toBeLessThan(withMarks);
  });

  test('after an update a page has the marks of the new extension only', async () => {
    session = await openExtensionBrowser(kind, { pages: demoPages() });
    const page = await session.openPage(DEMO_URL);
    await waitForBadges(page, BADGE_COUNT);
    const old = await firstBadge(page);
    await restartExtension(session);
    await until(
      'the old marks to leave',
      () => old.evaluate((badge) => badge?.isConnected === true),
      (isThere) => !isThere,
    );
    expect(await readDemoBadges(page)).toEqual(EXPECTED_BADGES);
  });
});
