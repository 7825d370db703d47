// The keyboard commands of the manifest, and the entry in the menu of selected text.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_URL, demoPages, OFF_TOPIC_URL } from '../../demo/pages.ts';
import { BADGE_COUNT, openDemo } from './demo-article.ts';
import { runCommand, selectionMenu } from './driver/browser-commands.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { findBadges, readCard } from './driver/marks.ts';
import { openToolbarPopup } from './driver/toolbar-popup.ts';
import { REPORTED } from './page-scripts/reported.ts';
import { differing, readPopup } from './popup.ts';
import { until } from './until.ts';

const UNLISTED_URL = 'https://parish-newsletter.example/2023/01/met-police';
const SELECTED_URL = 'https://www.bbc.co.uk/news/uk-64400003';

const compareSelection = selectionMenu('compare-selection', 'Compare selection');

const untilBadges = (page: Page, count: number) =>
  until(
    `${count} badges`,
    async () => (await findBadges(page)).length,
    (length) => length === count,
  );

/** The card of the page's value. */
const untilCardOf = (page: Page, value: string) =>
  until(
    `the card of “${value}”`,
    () => readCard(page),
    (text) => text.includes(value),
  );

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: ExtensionBrowser;

  beforeAll(async () => {
    const demo = demoPages();
    const other = (demo[OFF_TOPIC_URL] ?? '').replace('</article>', `<p id="selected">${REPORTED}</p></article>`);
    session = await openExtensionBrowser(kind, {
      pages: { ...demo, [UNLISTED_URL]: demo[DEMO_URL] ?? '', [SELECTED_URL]: other },
    });
  });
  afterAll(() => session.close());

  test('both have a key from the start', async () => {
    const library = await session.openExtensionPage('src/library/index.html');
    await library.waitForSelector('#shortcuts kbd');
    const keys = await library.$$eval('#shortcuts dd', (cells) => cells.map(({ textContent }) => textContent));
    expect(keys.toSorted()).toEqual(['Alt+Shift+D', 'Alt+Shift+S']);
    await library.close();
  });

  test('one command hides the marks and shows them again', async () => {
    const page = await openDemo(session);
    await runCommand(session, page, 'toggle-marks', 'S');
    await untilBadges(page, 0);
    await runCommand(session, page, 'toggle-marks', 'S');
    await untilBadges(page, BADGE_COUNT);
    await page.close();
  });

  test('the other goes from finding to finding, and opens the card of each', async () => {
    const page = await openDemo(session);
    for (const words of ['45,000', '1,633', '800']) {
      await runCommand(session, page, 'next-finding', 'D');
      await untilCardOf(page, words);
    }
    await page.close();
  });

  test('selected text is compared by itself, whatever the page is about', async () => {
    const page = await session.openPage(SELECTED_URL);
    await page.click('#selected', { count: 3 });
    if (kind === 'firefox') await page.click('#selected', { button: 'right' });
    const popup = await openToolbarPopup(session, page, compareSelection);
    const { headline, lines } = await readPopup(popup);
    expect(headline).toContain(differing(2));
    expect(lines.map(({ text }) => text.split(' ')[0])).toEqual(['1,633', '800']);
    expect(await popup.evaluate((document) => document.body.textContent ?? '', null)).toContain('In the selected text');
    await popup.close();
    await page.close();
  });
});
