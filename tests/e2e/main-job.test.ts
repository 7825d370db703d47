// The main job in both browsers: an article on the topic gets its badges, its cards, its popup and its count.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEMO_URL, demoPages } from '../../demo/pages.ts';
import { BADGE_COUNT, EXPECTED_BADGES, openDemo, readDemoBadges } from './demo-article.ts';
import { stopBackground } from './driver/background.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { readFocus, tabToNextBadge } from './driver/keyboard.ts';
import { isCardOpen, openCard, readCard } from './driver/marks.ts';
import { readIconText } from './icon.ts';
import { clickInPopup, differing, readPopup, withPopup } from './popup.ts';
import { until } from './until.ts';

/** Whether the badge behind these words can be seen. */
const isInSight = (page: Page, words: string) =>
  page.evaluate((text) => {
    const badges = [...document.querySelectorAll('span[data-second-source=badge]')];
    const box = badges.find((badge) => badge.previousSibling?.textContent?.endsWith(text))?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, words);

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    session = await openExtensionBrowser(kind, { pages: demoPages() });
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    page = await openDemo(session);
    return () => page.close();
  });

  test('every differing figure and quote has its badge, and nothing else has one', async () => {
    expect(await readDemoBadges(page)).toEqual(EXPECTED_BADGES);
  });

  test('the icon shows how many findings differ', async () => {
    await until(
      'the count',
      () => readIconText(session, page),
      (text) => text === String(BADGE_COUNT),
    );
  });

  test('a click opens the card with the sources, Escape closes it', async () => {
    await openCard(page, 1);
    const card = await readCard(page);
    for (const words of ['1,633', 'The Eye of Media, by Sheila Mckenzie', '1,000', 'probably']) {
      expect(card).toContain(words);
    }
    await page.keyboard.press('Escape');
    await until(
      'the card to close',
      () => isCardOpen(page),
      (isOpen) => !isOpen,
    );
  });

  test('the keyboard alone reaches a badge, opens its card, and gets the focus back', async () => {
    await page.bringToFront();
    const badge = await tabToNextBadge(page);
    await page.keyboard.press('Enter');
    expect(await readCard(page)).toContain('45,000');
    await page.keyboard.press('Escape');
    await until(
      'the card to close',
      () => isCardOpen(page),
      (isOpen) => !isOpen,
    );
    expect(await readFocus(page)).toBe(badge);
    await page.keyboard.press(' ');
    expect(await readCard(page)).toContain('45,000');
  });

  test('the popup sums the page up, lists its findings and leads to them', async () => {
    await withPopup(session, page, async (popup) => {
      const { headline, lines } = await readPopup(popup);
      expect(headline).toContain(differing(BADGE_COUNT));
      const at = lines.findIndex(({ text }) => text.startsWith('2021 here · 2022 in 1 '));
      expect(at).toBe(BADGE_COUNT - 1);
      await clickInPopup(popup, '2021');
      expect(await readCard(page)).toContain('2022');
    });
    await until(
      'the words and their card to be in sight',
      () => isInSight(page, '2021'),
      (isSeen) => isSeen,
    );
  });

  test('a page that is opened after the background was stopped gets the same', async () => {
    await stopBackground(session);
    const later = await session.openPage(DEMO_URL);
    expect(await readDemoBadges(later)).toEqual(EXPECTED_BADGES);
    await later.close();
  });

  test('no other host was contacted', () => {
    expect(session.server.strangeHosts()).toEqual([]);
  });
});
