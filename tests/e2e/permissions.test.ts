// Sites beyond the list: asked for by the reader in the popup, checked from then on, and given back in the library.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_URL, demoPages } from '../../demo/pages.ts';
import { BADGE_COUNT } from './demo-article.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS, type BrowserKind } from './driver/find-browser.ts';
import { findBadges, waitForBadges } from './driver/marks.ts';
import { grantInAdvance } from './driver/site-permissions.ts';
import { differing, lookIntoPopup, readPopup, tabInPopup, withPopup } from './popup.ts';
import { until } from './until.ts';

const HOST = 'parish-newsletter.example';
const URL_THERE = `https://${HOST}/2023/01/met-police`;
const OTHER_URL = 'https://village-gazette.example/2023/01/met-police';

/** A browser that grants what the reader asks for without a question of its own. */
async function openGrantingBrowser(kind: BrowserKind): Promise<ExtensionBrowser> {
  const article = demoPages()[DEMO_URL] ?? '';
  const session = await openExtensionBrowser(kind, {
    pages: { [URL_THERE]: article, [OTHER_URL]: article },
    firefoxPreferences: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  await grantInAdvance(session, [`*://${HOST}/*`, '*://*/*']);
  return session;
}

/** Presses a button of the popup and waits until the page has been checked. */
async function allowInPopup(session: ExtensionBrowser, page: Page, button: string): Promise<void> {
  await withPopup(session, page, async (popup) => {
    await readPopup(popup);
    await tabInPopup(popup, button);
    await popup.press('Enter');
    await readPopup(popup, ({ headline }) => headline.startsWith(differing(BADGE_COUNT)));
  });
}

/** Waits until our script is registered for exactly these sites. */
const untilRegistered = (library: Page, expected: readonly string[]) =>
  until(
    `the script to be registered for ${expected.length} sites`,
    () =>
      library.evaluate(async () => {
        const { browser = chrome } = globalThis as unknown as { browser?: typeof chrome };
        const scripts = await browser.scripting.getRegisteredContentScripts();
        return scripts.flatMap(({ matches = [] }) => matches);
      }),
    (matches) => matches.join() === expected.join(),
  );

async function openLibrary({ openExtensionPage }: ExtensionBrowser): Promise<Page> {
  const library = await openExtensionPage('src/library/index.html');
  await library.waitForSelector('main[aria-busy="false"]');
  return library;
}

/** Presses a button of the library by its key. */
async function pressInLibrary(library: Page, selector: string): Promise<void> {
  await library.bringToFront();
  await library.focus(selector);
  await library.keyboard.press('Enter');
}

/** A page that nobody allowed has no badges, and the popup says so. */
async function expectNotChecked(session: ExtensionBrowser, url: string): Promise<void> {
  const page = await session.openPage(url);
  expect((await lookIntoPopup(session, page)).headline).toBe('Not checked');
  expect(await findBadges(page)).toEqual([]);
  await page.close();
}

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: ExtensionBrowser;

  beforeAll(async () => {
    session = await openGrantingBrowser(kind);
  });
  afterAll(() => session.close());

  test('always on this site, until it is revoked', async () => {
    const library = await openLibrary(session);
    const page = await session.openPage(URL_THERE);
    expect(await findBadges(page)).toEqual([]);
    await allowInPopup(session, page, 'Always check this site');
    await untilRegistered(library, [`*://${HOST}/*`]);
    await page.bringToFront();
    await page.reload();
    await waitForBadges(page, BADGE_COUNT);
    await expectNotChecked(session, OTHER_URL);

    const revoke = `button[aria-label="Revoke: ${HOST}"]`;
    // The tab was behind others while the site was allowed, and is up to date when it comes to the front.
    await library.bringToFront();
    await library.waitForSelector(revoke);
    await library.click(revoke);
    await library.waitForSelector(revoke, { hidden: true });
    await untilRegistered(library, []);
    await library.close();
    await page.close();
    await expectNotChecked(session, URL_THERE);
  });

  test('on all sites, until that is switched off', async () => {
    const page = await session.openPage(URL_THERE);
    await allowInPopup(session, page, 'Check articles on all sites');
    await page.close();
    const library = await openLibrary(session);
    await untilRegistered(library, ['*://*/*']);
    const other = await session.openPage(OTHER_URL);
    await waitForBadges(other, BADGE_COUNT);
    await other.close();

    await pressInLibrary(library, '#sites [role="switch"][aria-checked="true"]');
    await library.waitForSelector('#sites [role="switch"][aria-checked="false"]');
    await untilRegistered(library, []);
    await library.close();
    await expectNotChecked(session, OTHER_URL);
  });
});
