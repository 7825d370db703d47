// Pages that are none of the extension's business: nothing is done to them, and the popup says why.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_URL, demoPages, OFF_TOPIC_URL } from '../../demo/pages.ts';
import { BADGE_COUNT } from './demo-article.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { findBadges, waitForBadges } from './driver/marks.ts';
import { clickInPopup, differing, lookIntoPopup, readPopup, withPopup } from './popup.ts';

const FRONT_URL = 'https://www.bbc.co.uk/news';
const UNLISTED_URL = 'https://parish-newsletter.example/2023/01/met-police';

/** Links to stories on the topic, as a front page has them: many words of the topic, and no article. */
const frontPage = `<!doctype html><html lang="en"><title>News</title><link rel="icon" href="data:,"><main><h1>News</h1>${[
  'Met Police officers accused of misconduct',
  'Scotland Yard reviews 1,000 cases',
  'David Carrick: what the vetting missed',
]
  .map((title) => `<section><h2><a href="/news/x">${title}</a></h2><p>Read more.</p></section>`)
  .join('')}</main></html>`;

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: ExtensionBrowser;

  beforeAll(async () => {
    const demo = demoPages();
    session = await openExtensionBrowser(kind, {
      pages: { ...demo, [FRONT_URL]: frontPage, [UNLISTED_URL]: demo[DEMO_URL] ?? '' },
    });
  });
  afterAll(() => session.close());

  test.each([
    ['an article on something else', OFF_TOPIC_URL, 'Not a story you have reports of'],
    ['a page that is no article', FRONT_URL, 'Not an article'],
    ['an article on a site that nobody allowed', UNLISTED_URL, 'Not checked'],
  ])('%s gets nothing', async (_name, url, headline) => {
    const page = await session.openPage(url);
    const before = await page.content();
    expect((await lookIntoPopup(session, page)).headline).toBe(headline);
    expect(await page.content()).toBe(before);
    await page.close();
  });

  test('checked on request, an article on something else is still on something else', async () => {
    const page = await session.openPage(OFF_TOPIC_URL);
    await withPopup(session, page, async (popup) => {
      await readPopup(popup);
      await clickInPopup(popup, 'Check again');
      expect((await readPopup(popup)).headline).toBe('Not a story you have reports of');
    });
    expect(await findBadges(page)).toEqual([]);
    await page.close();
  });

  test('a site that nobody allowed is checked when the reader asks, and not the next time', async () => {
    const page = await session.openPage(UNLISTED_URL);
    await withPopup(session, page, async (popup) => {
      await readPopup(popup);
      await clickInPopup(popup, 'Check this page');
      const { headline } = await readPopup(popup, (seen) => seen.headline !== 'Not checked');
      expect(headline).toContain(differing(BADGE_COUNT));
    });
    await waitForBadges(page, BADGE_COUNT);
    await page.reload();
    expect(await findBadges(page)).toEqual([]);
    await page.close();
  });

  test('no other host was contacted', () => {
    expect(session.server.strangeHosts()).toEqual([]);
  });
});
