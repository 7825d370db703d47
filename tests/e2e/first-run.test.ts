// The page that opens after the install: once, with marks that work, and without asking any host.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stopBackground } from './driver/background.ts';
import { type ExtensionBrowser, FIRST_RUN, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { callInBrowserWindow } from './driver/firefox-protocol.ts';
import { until } from './until.ts';

/** How many tabs show the page that opens after the install. */
async function countFirstRuns({ kind, browser }: ExtensionBrowser): Promise<number> {
  if (kind === 'chrome') {
    // As the driver was told them: a page that is still on its way cannot be asked.
    const pages = await browser.pages();
    return pages.filter((page) => page.url().endsWith(`/${FIRST_RUN}`)).length;
  }
  const count = await callInBrowserWindow(
    browser,
    `() => [...gBrowser.tabs].filter((tab) => tab.linkedBrowser.currentURI.spec.endsWith('${FIRST_RUN}')).length`,
  );
  return Number(count);
}

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: ExtensionBrowser;

  beforeAll(async () => {
    session = await openExtensionBrowser(kind, { keepsFirstRun: true });
  });
  afterAll(() => session.close());

  test('one page opens with the install, and none when the background wakes again', async () => {
    await until(
      'the first page',
      () => countFirstRuns(session),
      (count) => count === 1,
    );
    // Chrome lets a worker that is told to stop in the middle of its install go on until it is idle.
    const before = await session.openExtensionPage('src/library/index.html');
    await before.waitForSelector('main[aria-busy="false"]');
    await stopBackground(session);
    const library = await session.openExtensionPage('src/library/index.html');
    await library.waitForSelector('main[aria-busy="false"]');
    expect(await countFirstRuns(session)).toBe(1);
  });

  test('its marks open their card, under the rules for pages of an extension', async () => {
    const page = await session.openExtensionPage(FIRST_RUN);
    await page.waitForSelector('.chip');
    expect(await page.$$eval('.chip', (chips) => chips.length)).toBe(2);
    await page.$eval('.chip', (chip) => (chip as HTMLElement).click());
    await page.waitForSelector('.chip[aria-expanded="true"]');
    await page.waitForSelector('.granted, .boxed');
  });

  test('no host was contacted', () => {
    expect(session.server.strangeHosts()).toEqual([]);
  });
});
