// A whole visit without a mouse: from badge to card and back, on to the next finding, and through the popup.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoPages } from '../../demo/pages.ts';
import { BADGE_COUNT, openDemo } from './demo-article.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { MOST_PRESSES, readFocus, tabToNextBadge } from './driver/keyboard.ts';
import { findBadges, isCardOpen, readCard, waitForBadges, waitForCard } from './driver/marks.ts';
import type { PopupKey, ToolbarPopup } from './driver/toolbar-popup.ts';
import { differing, readPopup, tabInPopup, withPopup } from './popup.ts';
import { until } from './until.ts';

/** The name of what has the focus on the open card. */
async function focusedOnCard(page: Page): Promise<string> {
  const card = await waitForCard(page);
  return card.evaluate((root) => {
    const element = root.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** Where Tab leads on the open card, up to the last of its buttons. */
async function tabThroughCard(page: Page, last: string): Promise<string[]> {
  const stops = [await focusedOnCard(page)];
  while (stops.at(-1) !== last && stops.length < MOST_PRESSES) {
    await page.keyboard.press('Tab');
    stops.push(await focusedOnCard(page));
  }
  return stops;
}

async function pressOn(popup: ToolbarPopup, text: string, key: PopupKey): Promise<void> {
  await tabInPopup(popup, text);
  await popup.press(key);
}

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    session = await openExtensionBrowser(kind, { pages: demoPages() });
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    page = await openDemo(session);
    await page.bringToFront();
    return () => page.close();
  });

  test('Tab, Enter, Tab through the card, Escape, and on to the next badge', async () => {
    const first = await tabToNextBadge(page);
    expect(first).toMatch(/^badge: .*45,000$/);
    await page.keyboard.press('Enter');
    expect(await readCard(page)).toContain('45,000');

    const stops = await tabThroughCard(page, 'Hide…');
    const buttons = ['Difference before', 'Next difference', 'Close', 'Copy', 'Copy as Markdown', 'Hide…'];
    expect(stops.filter((stop) => buttons.includes(stop))).toEqual(buttons);

    await page.keyboard.press('Escape');
    await until(
      'the card to close',
      () => isCardOpen(page),
      (isOpen) => !isOpen,
    );
    expect(await readFocus(page)).toBe(first);

    const second = await tabToNextBadge(page);
    expect(second).toMatch(/^badge: .*1,633$/);
    await page.keyboard.press(' ');
    expect(await readCard(page)).toContain('1,633');
  });

  test('the popup: the lines, a jump to a finding, off for the site and on again', async () => {
    await withPopup(session, page, async (popup) => {
      await readPopup(popup);
      await tabInPopup(popup, '45,000 here');
      await pressOn(popup, 'Check www.bbc.co.uk', ' ');
      await readPopup(popup, ({ headline }) => headline === 'Off on this site');
      await until(
        'the badges to leave',
        async () => (await findBadges(page)).length,
        (count) => count === 0,
      );
    });
    await withPopup(session, page, async (popup) => {
      await readPopup(popup, ({ headline }) => headline === 'Off on this site');
      await pressOn(popup, 'Switch on for this site', 'Enter');
      await readPopup(popup, ({ headline }) => headline.startsWith(differing(BADGE_COUNT)));
      await waitForBadges(page, BADGE_COUNT);
      await pressOn(popup, '800', 'Enter');
      await until(
        'the card',
        () => readCard(page),
        (text) => text.includes('800'),
      );
    });
  });
});
