// What is left on open pages when the extension goes, or comes anew: nothing of the old one.

import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { DEMO_URL, demoPages } from '../../demo/pages.ts';
import { BADGE_COUNT, EXPECTED_BADGES, openDemo, readDemoBadges } from './demo-article.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { callInBrowserWindow } from './driver/firefox-protocol.ts';
import { BADGE, findBadges, findUnderlined, isCardOpen, openCard, waitForBadges } from './driver/marks.ts';
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

/** Switches the extension off, as a reader does in the browser's list of extensions. */
async function switchExtensionOff(session: ExtensionBrowser): Promise<void> {
  if (session.kind === 'firefox') {
    const id = JSON.stringify(session.extensionId);
    await callInBrowserWindow(session.browser, `async () => (await AddonManager.getAddonByID(${id})).disable()`);
    return;
  }
  const list = await session.browser.newPage();
  await list.goto('chrome://extensions');
  await list.evaluate(async (id) => {
    const { management } = chrome;
    await management.setEnabled(id, false);
  }, session.extensionId);
  await list.close();
}

/** Installs the extension over itself, as an update does. */
async function updateExtension({ kind, browser }: ExtensionBrowser): Promise<void> {
  await browser.installExtension(resolve(`dist/${kind}`));
}

/** The element of the first badge, to be told from another one in its place. */
async function getFirstBadge(page: Page): Promise<ElementHandle> {
  const badge = await page.$(BADGE);
  if (badge === null) throw new Error('There is no badge.');
  return badge;
}

/** What of ours a reader sees on the page. */
async function lookAtMarks(page: Page): Promise<{ badges: number; underlined: number; isCardOpen: boolean }> {
  const badges = (await findBadges(page)).length;
  return { badges, underlined: (await findUnderlined(page)).length, isCardOpen: await isCardOpen(page) };
}

const untilNoMarks = (page: Page) =>
  until(
    'the marks to leave',
    () => lookAtMarks(page),
    ({ badges, underlined, isCardOpen }) => badges === 0 && underlined === 0 && !isCardOpen,
  );

// Firefox ends the scripts of an extension that goes on the spot, and takes out its style sheets.
const ends = [
  ['removed', removeExtension],
  ['switched off', switchExtensionOff],
] as const;

describe.each(ends)('an extension that is %s', (_name, end) => {
  test.each(BROWSER_KINDS)('%s: takes its marks with it, and the page has its layout back', async (kind) => {
    session = await openExtensionBrowser(kind, { pages: demoPages() });
    const page = await openDemo(session);
    const heights = () =>
      page.$$eval('article p', (all) => all.map((each) => each.getBoundingClientRect().height.toFixed(1)));
    await openCard(page, 1);
    expect(await lookAtMarks(page)).toMatchObject({ badges: BADGE_COUNT, isCardOpen: true });
    expect((await lookAtMarks(page)).underlined).toBeGreaterThanOrEqual(BADGE_COUNT);
    await end(session);
    await untilNoMarks(page);
    const after = await heights();
    await page.reload();
    expect(after).toEqual(await heights());
  });
});

test('chrome: a removed extension leaves the page its own nodes', async () => {
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
    () => page.$$eval(BADGE, (badges) => badges.length),
    (count) => count === 0,
  );
  expect(await textNodes()).toBeLessThan(withMarks);
});

test.each(BROWSER_KINDS)('%s: after an update a page has the marks of the new extension only', async (kind) => {
  session = await openExtensionBrowser(kind, { pages: demoPages() });
  const page = await openDemo(session);
  const old = await getFirstBadge(page);
  await updateExtension(session);
  await until(
    'the old marks to leave',
    () => old.evaluate((badge) => badge.isConnected),
    (isThere) => !isThere,
  );
  expect(await readDemoBadges(page)).toEqual(EXPECTED_BADGES);
});
