// What a reader does with a card, and takes back in the library.

import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEMO_URL, demoPages } from '../../demo/pages.ts';
import { referenceSet } from '../../src/topics/met-misconduct/reference.ts';
import { BADGE_COUNT } from './demo-article.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { findBadges, openCard, waitForBadges } from './driver/marks.ts';
import { clickInPopup, lookIntoPopup, readPopup, withPopup } from './popup.ts';
import { until } from './until.ts';

const OTHER_URL = 'https://www.theguardian.com/uk-news/2023/jan/26/met-officers';

/** Clicks a button of the open card. */
async function clickOnCard(page: Page, label: string): Promise<void> {
  const root = await openCard(page, 0);
  const button = await root.evaluateHandle(
    (card, text) => [...card.querySelectorAll('button')].find((each) => each.textContent?.trim() === text) ?? null,
    label,
  );
  const element = button.asElement() as ElementHandle<HTMLButtonElement> | null;
  if (element === null) throw new Error(`The card has no button "${label}".`);
  // By the real mouse: the card does not take a click that a script made.
  await element.click();
}

const untilBadges = (page: Page, count: number) =>
  until(
    'the badges',
    async () => (await findBadges(page)).length,
    (length) => length === count,
  );

/** Clicks a button of the library by its name for screen readers. */
async function clickInLibrary(library: Page, label: string): Promise<void> {
  const selector = `button[aria-label^="${label}"]`;
  await library.waitForSelector(selector);
  await library.$eval(selector, (button) => (button as HTMLButtonElement).click());
}

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    const demo = demoPages();
    session = await openExtensionBrowser(kind, { pages: { ...demo, [OTHER_URL]: demo[DEMO_URL] ?? '' } });
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    page = await session.openPage(DEMO_URL);
    await waitForBadges(page, 1);
  });
  afterEach(() => page.close());

  test('a fact dismissed for good leaves every page, and comes back from the library', async () => {
    const other = await session.openPage(OTHER_URL);
    await waitForBadges(other, BADGE_COUNT);
    await page.bringToFront();
    await clickOnCard(page, 'this fact, always');
    await untilBadges(page, BADGE_COUNT - 1);
    await other.bringToFront();
    await untilBadges(other, BADGE_COUNT - 1);
    const library = await session.openExtensionPage('src/library/index.html');
    await clickInLibrary(library, 'Show again');
    await library.waitForSelector('button[aria-label^="Show again"]', { hidden: true });
    await library.close();
    await other.bringToFront();
    await untilBadges(other, BADGE_COUNT);
    await other.close();
  });

  test('everything dismissed on a site stays away from it until the library switches it on', async () => {
    await clickOnCard(page, 'all on this site');
    await untilBadges(page, 0);
    expect((await lookIntoPopup(session, page)).headline).toBe('Off on this site');
    await page.reload();
    expect((await lookIntoPopup(session, page)).headline).toBe('Off on this site');
    expect(await findBadges(page)).toEqual([]);
    const library = await session.openExtensionPage('src/library/index.html');
    await clickInLibrary(library, 'Switch on');
    await library.waitForSelector('button[aria-label^="Switch on"]', { hidden: true });
    await library.close();
    await page.bringToFront();
    await page.reload();
    await untilBadges(page, BADGE_COUNT);
  });

  test('a fact dismissed once leaves this page for good, and no other', async () => {
    await clickOnCard(page, 'this once');
    await untilBadges(page, BADGE_COUNT - 1);
    await page.reload();
    await untilBadges(page, BADGE_COUNT - 1);
    const other = await session.openPage(OTHER_URL);
    await untilBadges(other, BADGE_COUNT);
    await other.close();
  });

  test('an article that is added joins the set, and is not compared with itself', async () => {
    const before = (await lookIntoPopup(session, page)).headline;
    await withPopup(session, page, async (popup) => {
      await readPopup(popup);
      await clickInPopup(popup, 'Add this article to your set');
      await until(
        'the article to be in the set',
        () => popup.evaluate((document) => document.body.textContent ?? '', null),
        (text) => text.includes('This article is in your set'),
      );
    });
    const library = await session.openExtensionPage('src/library/index.html');
    await library.waitForSelector('main[aria-busy="false"]');
    const sources = await library.$$eval('.source-entry', (entries) => entries.map((entry) => entry.textContent ?? ''));
    expect(sources).toHaveLength(referenceSet.sources.length + 1);
    expect(sources.filter((source) => source.includes('bbc.co.uk'))).toHaveLength(1);
    await library.close();
    await page.bringToFront();
    await page.reload();
    const { headline, buttons } = await lookIntoPopup(session, page);
    expect(headline).toBe(before);
    expect(buttons).not.toContain('Add this article to your set');
  });
});
