// What a reader sees where the browser's storage fails: pages are still compared with what came with the extension, the
// popup says what is not kept, and what is put right works again by itself.

import { afterEach, describe, expect, test } from 'vitest';
import { demoPages } from '../../demo/pages.ts';
import { BADGE_COUNT, openDemo } from './demo-article.ts';
import { stopBackground } from './driver/background.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { callInBrowserWindow } from './driver/firefox-protocol.ts';
import { waitForBadges } from './driver/marks.ts';
import { clearDatabase, leaveLaterVersion } from './driver/own-database.ts';
import { readPopup, withPopup } from './popup.ts';

let session: ExtensionBrowser | undefined;

afterEach(async () => {
  await session?.close();
  session = undefined;
});

const NOT_KEPT = 'This browser lets Second Source keep nothing here.';

/** What a reader does who lets the extension run in private windows: such a browser has no others. */
async function allowInPrivateWindows({ browser, extensionId }: ExtensionBrowser): Promise<void> {
  const id = JSON.stringify(extensionId);
  await callInBrowserWindow(
    browser,
    `async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add(${id}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(${id})).reload();
    }`,
  );
}

const readNote = (document: Document): string | null => document.querySelector('.not-kept')?.textContent ?? null;

describe.each(BROWSER_KINDS)('%s', (kind) => {
  test('a database of a later version: compared from memory, told, and kept again once it is gone', async () => {
    session = await openExtensionBrowser(kind, { pages: demoPages() });
    const library = await session.openExtensionPage('src/library/index.html');
    await library.waitForSelector('main[aria-busy="false"]');
    await stopBackground(session);
    await leaveLaterVersion(library);
    const page = await openDemo(session);
    await withPopup(session, page, async (popup) => {
      await readPopup(popup);
      expect(await popup.evaluate(readNote, null)).toContain(NOT_KEPT);
    });
    await clearDatabase(library);
    await page.reload();
    await waitForBadges(page, BADGE_COUNT);
    await withPopup(session, page, async (popup) => {
      await readPopup(popup);
      expect(await popup.evaluate(readNote, null)).toBeNull();
    });
  });

  test('the database deleted under a background that has it open: installed again by the next page', async () => {
    session = await openExtensionBrowser(kind, { pages: demoPages() });
    const page = await openDemo(session);
    const library = await session.openExtensionPage('src/library/index.html');
    await library.waitForSelector('main[aria-busy="false"]');
    await clearDatabase(library);
    await page.bringToFront();
    await page.reload();
    await waitForBadges(page, BADGE_COUNT);
    await library.reload({ waitUntil: [] });
    await library.waitForSelector('#reports li');
  });
});

test('firefox: a browser that never remembers history compares from memory and says what it does not keep', async () => {
  session = await openExtensionBrowser('firefox', {
    pages: demoPages(),
    // Such a browser opens no page of an extension by itself.
    keepsFirstRun: true,
    firefoxPreferences: { 'browser.privatebrowsing.autostart': true },
  });
  await allowInPrivateWindows(session);
  const page = await openDemo(session);
  await withPopup(session, page, async (popup) => {
    await readPopup(popup);
    expect(await popup.evaluate(readNote, null)).toContain(NOT_KEPT);
  });
});
