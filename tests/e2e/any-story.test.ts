// A story that no topic pack knows: two reports of it are added, or stand open in other tabs, and a third is compared with
// them. A page of another story is left alone.

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS, type BrowserKind } from './driver/find-browser.ts';
import { findBadges, openCard, readCard, waitForBadges } from './driver/marks.ts';
import { exportFile, importFile } from './driver/report-files.ts';
import { readIconText } from './icon.ts';
import { clickInPopup, lookIntoPopup, readPopup, type SeenPopup, withPopup } from './popup.ts';
import { STORY, storyPages } from './story-pages.ts';
import { until } from './until.ts';

/** Ends of the texts before the marks of the third report. */
const MARKED = ['found 71', 'cost £9.1 million', 'with my own dog,”'];

const NO_STORY = 'Not a story you have reports of';

let session: ExtensionBrowser;

const openSession = (kind: BrowserKind) => openExtensionBrowser(kind, { pages: storyPages });

/** What stands in the popup outside of its list. */
const readText = (page: Page, selector: string, isExpected: (text: string) => boolean) =>
  withPopup(session, page, async (popup) => {
    await readPopup(popup);
    return until(
      `the popup's ${selector}`,
      () => popup.evaluate((document, name) => document.querySelector(name)?.textContent ?? '', selector),
      isExpected,
    );
  });

/** Presses a button of the popup over the page, and waits until this part of it says something else. */
async function pressInPopup(page: Page, label: string, selector: string, isDone: (text: string) => boolean) {
  await withPopup(session, page, async (popup) => {
    await until(
      `the button "${label}"`,
      () => readPopup(popup),
      ({ buttons }: SeenPopup) => buttons.includes(label),
    );
    await clickInPopup(popup, label);
    await until(
      `the popup's ${selector} after "${label}"`,
      () => popup.evaluate((document, name) => document.querySelector(name)?.textContent ?? '', selector),
      isDone,
    );
  });
}

const addArticle = (page: Page, kept: string) =>
  pressInPopup(page, 'Add this article to your reports', '.onward [role=status]', (text) => text === kept);

/** Opens a page, and closes it when it was looked at. */
async function visit<Result>(url: string, look: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await session.openPage(url);
  try {
    return await look(page);
  } finally {
    await page.close();
  }
}

async function expectMarks(page: Page): Promise<void> {
  const badges = await waitForBadges(page, MARKED.length);
  expect(badges.map(({ textBefore }) => MARKED.find((end) => textBefore.endsWith(end)) ?? textBefore)).toEqual(MARKED);
  await until(
    'the count on the icon',
    () => readIconText(session, page),
    (text) => text === String(MARKED.length),
  );
}

const untilUnmarked = (page: Page) =>
  until(
    'no badge',
    () => findBadges(page),
    (badges) => badges.length === 0,
  );

async function openLibrary(): Promise<Page> {
  const library = await session.openExtensionPage('src/library/index.html');
  await library.waitForSelector('main[aria-busy="false"]');
  return library;
}

const countReports = (library: Page) => library.$$eval('.report-entry', (entries) => entries.length);

describe.each(BROWSER_KINDS)('%s', (kind) => {
  describe('with reports that are kept', () => {
    beforeEach(async () => {
      session = await openSession(kind);
    });
    afterEach(() => session.close());

    test('two reports are added, a third is marked by itself; so it is where their file was imported', async () => {
      await visit(STORY.first, async (page) => {
        expect((await lookIntoPopup(session, page)).headline).toBe(NO_STORY);
        await addArticle(page, 'Kept: 5 figures and 1 quote.');
        expect((await lookIntoPopup(session, page)).headline).toBe('One of your reports');
      });
      await visit(STORY.second, async (page) => {
        await addArticle(page, 'Kept: 5 figures and 1 quote, 6 already in other reports.');
      });
      await visit(STORY.third, async (page) => {
        await expectMarks(page);
        expect((await lookIntoPopup(session, page)).headline).toContain('3 of this page’s ');
        await openCard(page, 0);
        const card = await readCard(page);
        for (const words of ['71 cracks', '17 independent.co.uk', 'mirror.co.uk']) expect(card).toContain(words);
        expect(card).not.toContain('open in a tab');
      });
      await visit(STORY.other, async (page) => {
        expect((await lookIntoPopup(session, page)).headline).toBe(NO_STORY);
        expect(await findBadges(page)).toEqual([]);
      });
      const file = await exportFile(await openLibrary(), messages.exportReports.message);
      expect(session.server.strangeHosts()).toEqual([]);
      await session.close();

      session = await openSession(kind);
      const library = await openLibrary();
      const before = await countReports(library);
      await importFile(library, file);
      await until(
        'the reports in the library',
        () => countReports(library),
        (count) => count === before + 2,
      );
      await library.waitForSelector('main[aria-busy="false"]');
      await visit(STORY.third, expectMarks);
    });

    test('a page that was open before its story was known is marked when it is looked at', async () => {
      const page = await session.openPage(STORY.third);
      const other = await session.openPage(STORY.other);
      await visit(STORY.first, (first) => addArticle(first, 'Kept: 5 figures and 1 quote.'));
      await page.bringToFront();
      await expectMarks(page);
      expect((await lookIntoPopup(session, other)).headline).toBe(NO_STORY);
      expect(await findBadges(other)).toEqual([]);
    });
  });

  // In this order: the first keeps nothing.
  describe('with reports that stand open', () => {
    beforeAll(async () => {
      session = await openSession(kind);
    });
    afterAll(() => session.close());

    test('a page that goes elsewhere leaves what it was compared with behind', async () => {
      const tab = await session.openPage(STORY.first);
      const page = await session.openPage(STORY.third);
      await pressInPopup(page, 'Compare with it', '.tabs p', (text) => text.startsWith('Compared with another'));
      await waitForBadges(page, 1);
      await page.goto(STORY.second);
      await page.goto(STORY.third);
      expect(await readText(page, '.tabs p', (text) => text !== '')).toBe('Another open tab tells this story.');
      expect(await findBadges(page)).toEqual([]);
      await tab.close();
      await page.close();
    });

    test('two reports stand open in tabs, and the third is compared with them for as long as it is wanted', async () => {
      const tabs = [];
      for (const url of [STORY.first, STORY.second, STORY.other]) tabs.push(await session.openPage(url));
      const page = await session.openPage(STORY.third);
      expect((await lookIntoPopup(session, page)).headline).toBe(NO_STORY);
      expect(await findBadges(page)).toEqual([]);
      expect(await readText(page, '.tabs p', (text) => text !== '')).toBe('2 other open tabs tell this story.');

      await pressInPopup(page, 'Compare with them', '.tabs p', (text) => text.startsWith('Compared with 2'));
      await expectMarks(page);
      await openCard(page, 0);
      expect(await readCard(page)).toContain('open in a tab');
      await page.keyboard.press('Escape');

      // Nothing is kept, and nobody else's page is marked.
      const library = await openLibrary();
      const before = await countReports(library);
      expect(
        await library.$$eval('.report-entry', (entries) => entries.map((each) => each.textContent).join()),
      ).not.toContain('Tarrow');
      for (const tab of tabs) expect(await findBadges(tab)).toEqual([]);

      await pressInPopup(page, 'Stop comparing', '.tabs p', (text) => text === '2 other open tabs tell this story.');
      await untilUnmarked(page);
      expect((await lookIntoPopup(session, page)).headline).toBe(NO_STORY);

      await pressInPopup(page, 'Compare with them', '.tabs p', (text) => text.startsWith('Compared with 2'));
      await expectMarks(page);
      await pressInPopup(page, 'Keep them', '.tabs p', (text) => text === 'Kept. All 2 are among your reports now.');
      await until(
        'the reports in the library',
        async () => {
          await library.reload({ waitUntil: [] });
          await library.waitForSelector('main[aria-busy="false"]');
          return countReports(library);
        },
        (count) => count === before + 2,
      );
      for (const tab of tabs) await tab.close();
      await page.reload();
      await expectMarks(page);
      expect(session.server.strangeHosts()).toEqual([]);
    });
  });
});
