// Copying a comparison by a real click onto the real clipboard, also where the page has no clipboard interface.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_URL, demoPages } from '../../demo/pages.ts';
import { pasteAsText } from './driver/copied-text.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { openCard, waitForBadges } from './driver/marks.ts';
import { clickInPopup, readPopup, withPopup } from './popup.ts';
import { until } from './until.ts';

const PLAIN_URL = 'http://parish-newsletter.example/2023/01/met-police';
const FORBIDDING_URL = 'https://www.theguardian.com/uk-news/2023/jan/26/met-officers';
/** A page that puts its own words on the clipboard, whatever is copied. */
const MEDDLING_SCRIPT = `<script>
  document.addEventListener('copy', (event) => {
    event.preventDefault();
    event.clipboardData.setData('text/plain', 'Read more on our site!');
  }, true);
</script>`;

async function copyComparison(page: Page, label: 'Copy' | 'Markdown'): Promise<string> {
  const root = await openCard(page, 1);
  const button = await root.evaluateHandle((card, text) => {
    return [...card.querySelectorAll('button')].find((each) => each.textContent?.trim() === text) ?? null;
  }, label);
  const element = button.asElement();
  if (element === null) throw new Error(`The card has no button "${label}".`);
  await (element as Awaited<ReturnType<Page['$']>>)?.click();
  await until(
    'the card to say that it copied',
    () => root.evaluate((card) => card.querySelector('.outcome')?.textContent),
    (outcome) => outcome === 'Copied',
  );
  return pasteAsText(page);
}

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: ExtensionBrowser;

  beforeAll(async () => {
    const article = demoPages()[DEMO_URL] ?? '';
    session = await openExtensionBrowser(kind, {
      pages: {
        [DEMO_URL]: article,
        [PLAIN_URL]: article.replace('</head>', `${MEDDLING_SCRIPT}</head>`),
        [FORBIDDING_URL]: { body: article, headers: { 'permissions-policy': 'clipboard-write=()' } },
      },
      // Else both ask for the page by TLS first.
      chromeArguments: ['--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable'],
      firefoxPreferences: { 'dom.security.https_first': false },
    });
  });
  afterAll(() => session.close());

  test('as text, where the page has the interface', async () => {
    const page = await session.openPage(DEMO_URL);
    await waitForBadges(page, 2);
    const copied = await copyComparison(page, 'Copy');
    expect(copied).toMatch(/^Sexual and domestic abuse cases/);
    expect(copied).toContain('1,633');
    await page.close();
  });

  test('as Markdown, where the page forbids the interface', async () => {
    const page = await session.openPage(FORBIDDING_URL);
    await waitForBadges(page, 2);
    expect(await copyComparison(page, 'Markdown')).toMatch(/^\*\*Sexual and domestic abuse cases/);
    await page.close();
  });

  test('where there is no interface, and the page puts in words of its own', async () => {
    const page = await session.openPage(PLAIN_URL);
    expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);
    await withPopup(session, page, async (popup) => {
      await readPopup(popup);
      await clickInPopup(popup, 'Check this page');
      await readPopup(popup, ({ lines }) => lines.length > 0);
    });
    await waitForBadges(page, 2);
    const copied = await copyComparison(page, 'Copy');
    expect(copied).toMatch(/^Sexual and domestic abuse cases/);
    expect(copied).not.toContain('Read more');
    await page.close();
  });
});
