// The page that opens after the install: once, with marks that work, and without asking any host.

import { afterEach, expect, test } from 'vitest';
import { stopBackground } from './driver/background.ts';
import { type ExtensionBrowser, FIRST_RUN, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { callInBrowserWindow } from './driver/firefox-protocol.ts';
import { until } from './until.ts';

let session: ExtensionBrowser | undefined;

afterEach(async () => {
  await session?.close();
  session = undefined;
});

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

test.each(BROWSER_KINDS)(
  '%s: one page opens with the install, and none when the background wakes again',
  async (kind) => {
    const opened = await openExtensionBrowser(kind, { keepsFirstRun: true });
    session = opened;
    await until(
      'the first page',
      () => countFirstRuns(opened),
      (count) => count === 1,
    );
    // Chrome lets a worker that is told to stop in the middle of its install go on until it is idle.
    const before = await opened.openExtensionPage('src/library/index.html');
    await before.waitForSelector('main[aria-busy="false"]');
    await stopBackground(opened);
    const library = await opened.openExtensionPage('src/library/index.html');
    await library.waitForSelector('main[aria-busy="false"]');
    expect(await countFirstRuns(opened)).toBe(1);
    expect(opened.server.strangeHosts()).toEqual([]);
  },
);

test.each(BROWSER_KINDS)('%s: its marks open their card, under the rules for pages of an extension', async (kind) => {
  session = await openExtensionBrowser(kind);
  const page = await session.openExtensionPage(FIRST_RUN);
  await page.waitForSelector('.chip');
  expect(await page.$$eval('.chip', (chips) => chips.length)).toBe(2);
  await page.$eval('.chip', (chip) => (chip as HTMLElement).click());
  await page.waitForSelector('.chip[aria-expanded="true"]');
  await page.waitForSelector('.granted, .boxed');
});
