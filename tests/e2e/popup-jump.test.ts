// A line of the popup leads to its place on the page and opens the card of its fact: of one that differs, and of one that
// agrees, which has no mark on the page.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoPages } from '../../demo/pages.ts';
import { BADGE_COUNT, openDemo } from './demo-article.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { isCardOpen, waitForCard } from './driver/marks.ts';
import { clickInPopup, differing, readPopup, type SeenPopup, withPopup } from './popup.ts';

const isChecked = ({ headline }: SeenPopup): boolean => headline.startsWith(differing(BADGE_COUNT));

/** What the open card is about, and the page's own row of it. */
async function readOpenCard(page: Page): Promise<{ readonly title: string; readonly own: string }> {
  const card = await waitForCard(page);
  return card.evaluate((root) => {
    const textOf = (selector: string) =>
      root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? 'nothing';
    return { title: textOf('h2'), own: textOf('.own') };
  });
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

  test('a figure that differs', async () => {
    await withPopup(session, page, async (popup) => {
      await readPopup(popup, isChecked);
      expect(await isCardOpen(page)).toBe(false);
      await clickInPopup(popup, '800 here');
      const { title, own } = await readOpenCard(page);
      expect(title).toContain('accused in the ten-year review');
      expect(own).toMatch(/800$/u);
    });
  });

  test('a quote that differs', async () => {
    await withPopup(session, page, async (popup) => {
      await readPopup(popup, isChecked);
      await clickInPopup(popup, '“appalled” here');
      const { title, own } = await readOpenCard(page);
      expect(title).toBe('Sir Mark Rowley’s words, as printed in 1 report');
      expect(own).toContain('We’re all equally appalled we have hundreds');
    });
  });

  test('a figure that agrees', async () => {
    await withPopup(session, page, async (popup) => {
      const { lines } = await readPopup(popup, isChecked);
      const agreeing = lines.find(({ text }) => /^\d+ also in/u.test(text));
      if (!agreeing) throw new Error(`None agrees: ${lines.map(({ text }) => text).join(' | ')}`);
      await clickInPopup(popup, agreeing.text);
      const { title, own } = await readOpenCard(page);
      expect(title.toLowerCase()).toBe(agreeing.about.toLowerCase());
      expect(own).toContain(agreeing.text.split(' ')[0]);
    });
  });
});
