// What a reader does with a card, and takes back in the library.

import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEMO_URL, demoPages } from '../../demo/pages.ts';
import { referenceSet } from '../../src/topics/met-misconduct/reference.ts';
import { BADGE_COUNT } from './demo-article.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { readFocus } from './driver/keyboard.ts';
import { findBadges, openCard, readCard, waitForBadges, waitForCard } from './driver/marks.ts';
import { clickInPopup, differing, lookIntoPopup, readPopup, withPopup } from './popup.ts';
import { until } from './until.ts';

const OTHER_URL = 'https://www.theguardian.com/uk-news/2023/jan/26/met-officers';

/** Clicks a button of the open card, by the real mouse: the card does not take a click that a script made. */
async function clickOnCard(page: Page, label: string): Promise<void> {
  const root = await waitForCard(page);
  const element = await until(
    `the button "${label}"`,
    async () => {
      const button = await root.evaluateHandle(
        (card, text) => [...card.querySelectorAll('button')].find((each) => each.textContent?.trim() === text) ?? null,
        label,
      );
      return button.asElement() as ElementHandle<HTMLButtonElement> | null;
    },
    (button) => button !== null,
  );
  // A button that just came takes no press.
  await waitForCard(page);
  await element?.click();
}

/** Hides the fact of the first badge. */
async function hideFirst(page: Page, where: 'on this page' | 'everywhere'): Promise<void> {
  await openCard(page, 0);
  await clickOnCard(page, 'Hide…');
  await clickOnCard(page, where);
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
    await hideFirst(page, 'everywhere');
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

  test('what was hidden is back at hand, and the focus goes on from there', async () => {
    await page.bringToFront();
    await hideFirst(page, 'everywhere');
    await untilBadges(page, BADGE_COUNT - 1);
    expect(await readCard(page)).toContain('Hidden on every page.');
    await clickOnCard(page, 'Undo');
    await untilBadges(page, BADGE_COUNT);
    await page.keyboard.press('Escape');
    await hideFirst(page, 'on this page');
    await untilBadges(page, BADGE_COUNT - 1);
    await page.keyboard.press('Escape');
    await until(
      'the focus on the next badge',
      () => readFocus(page),
      (focus) => focus.startsWith('badge'),
    );
    expect((await lookIntoPopup(session, page)).headline).toContain(differing(BADGE_COUNT - 1));
    const library = await session.openExtensionPage('src/library/index.html');
    await clickInLibrary(library, 'Show again');
    await library.waitForSelector('button[aria-label^="Show again"]', { hidden: true });
    await library.close();
    await untilBadges(page, BADGE_COUNT);
  });

  test('two things that are not the same are compared no more, until the reader takes it back', async () => {
    await openCard(page, 0);
    await clickOnCard(page, 'Not the same thing');
    const card = await waitForCard(page);
    const name = await until(
      'the reports to choose from',
      () => card.evaluate((root) => root.querySelector('.differs .report button')?.textContent ?? ''),
      (text) => text !== '',
    );
    await clickOnCard(page, name);
    await untilBadges(page, BADGE_COUNT - 1);
    await clickOnCard(page, 'Undo');
    await untilBadges(page, BADGE_COUNT);
  });

  test('a site that is switched off stays off until the library switches it on', async () => {
    await withPopup(session, page, async (popup) => {
      await readPopup(popup);
      await clickInPopup(popup, 'Check www.bbc.co.uk');
      await readPopup(popup, ({ headline }) => headline === 'Off on this site');
    });
    await untilBadges(page, 0);
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

  test('marks carry values or are small, as the reader chooses, also on the next page', async () => {
    const widthOf = (seen: Page) =>
      seen.$eval('span[data-second-source=badge]', (badge) => badge.getBoundingClientRect().width);
    expect(await widthOf(page)).toBeGreaterThan(60);
    const choose = async (label: string) =>
      withPopup(session, page, async (popup) => {
        await readPopup(popup);
        await popup.evaluate((document, text) => {
          const labels = [...document.querySelectorAll('label')];
          labels.find((each) => each.textContent?.trim() === text)?.click();
        }, label);
        await until(
          'the marks to change',
          () => widthOf(page),
          (width) => width > 60 === (label === 'Values'),
        );
      });
    await choose('Marks only');
    const other = await session.openPage(OTHER_URL);
    await waitForBadges(other, BADGE_COUNT);
    expect(await widthOf(other)).toBeLessThan(60);
    await other.close();
    await page.bringToFront();
    await choose('Values');
  });

  test('a fact dismissed once leaves this page for good, and no other', async () => {
    await hideFirst(page, 'on this page');
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
      await clickInPopup(popup, 'Add this article to your reports');
      await until(
        'the article to be in the set',
        () => popup.evaluate((document) => document.body.textContent ?? '', null),
        (text) => text.includes('Kept: '),
      );
    });
    const library = await session.openExtensionPage('src/library/index.html');
    await library.waitForSelector('main[aria-busy="false"]');
    const sources = await library.$$eval('.report-entry', (entries) => entries.map((entry) => entry.textContent ?? ''));
    expect(sources).toHaveLength(referenceSet.sources.length + 1);
    expect(sources.filter((source) => source.includes('bbc.co.uk'))).toHaveLength(1);
    await library.close();
    await page.bringToFront();
    await page.reload();
    const { headline, buttons } = await lookIntoPopup(session, page);
    expect(headline).toBe(before);
    expect(buttons).not.toContain('Add this article to your reports');
  });
});
