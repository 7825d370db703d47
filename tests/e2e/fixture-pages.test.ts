// Every kind of page that news sites are made of, under the name of a news host: what belongs to the article gets its
// badges, and nothing beside it does.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { BADGE, findBadges, type SeenBadge, waitForBadges } from './driver/marks.ts';
import { type FixtureArticle, fixtureArticles, readFixture } from './fixture-articles.ts';
import { readIconText } from './icon.ts';
import { lookIntoPopup } from './popup.ts';
import { until } from './until.ts';

const FRONT_URL = 'https://www.theguardian.com/uk/london';
/** As much of the text before a badge as tells its place, without reaching into the block before it. */
const TAIL_LENGTH = 15;

const plain = (text: string) => text.replace(/[\s\u200e]+/gu, ' ');
const tailOf = ({ textBefore }: SeenBadge) => plain(textBefore).slice(-TAIL_LENGTH);

/** The text before each badge that is no text of the article. */
function outsideOf({ blocks }: FixtureArticle, badges: readonly SeenBadge[]): string[] {
  const texts = blocks.map(plain);
  return badges.map(tailOf).filter((tail) => !texts.some((text) => text.includes(tail)));
}

/** Blocks that a structural selector of the page finds with our badges and not without, or the other way. */
function findDisplaced(page: Page): Promise<string[]> {
  return page.evaluate((badge) => {
    const selectors = [':first-child', ':last-child', ':only-child', ':only-of-type', ':empty'];
    const without = document.body.cloneNode(true) as HTMLElement;
    for (const each of without.querySelectorAll(badge)) each.remove();
    const before = [...without.querySelectorAll('*')];
    const now = [...document.body.querySelectorAll('*')].filter((element) => !element.matches(badge));
    if (now.length !== before.length) throw new Error('The page has more of ours than its badges.');
    return now.flatMap((element, at) => {
      if (getComputedStyle(element).display === 'inline') return [];
      return selectors
        .filter((selector) => element.matches(selector) !== before[at]?.matches(selector))
        .map((selector) => `${element.localName}${selector}`);
    });
  }, BADGE);
}

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: ExtensionBrowser;

  beforeAll(async () => {
    const pages = Object.fromEntries(fixtureArticles.map(({ url, html }) => [url, html]));
    session = await openExtensionBrowser(kind, { pages: { ...pages, [FRONT_URL]: readFixture('front-page') } });
  });
  afterAll(() => session.close());

  test.each(fixtureArticles)('$slug: badges stand in the article, and nowhere else', async (article) => {
    const page = await session.openPage(article.url);
    await waitForBadges(page, 1);
    // Which is told when all marks are on the page.
    await until(
      'the count on the icon',
      () => readIconText(session, page),
      (text) => text !== '',
    );
    const badges = await findBadges(page);
    expect(badges.map(({ textBefore }) => plain(textBefore).slice(-article.badge.length))).toContain(article.badge);
    expect(outsideOf(article, badges)).toEqual([]);
    expect(await findDisplaced(page)).toEqual([]);
    await page.close();
  });

  test('a front page gets nothing', async () => {
    const page = await session.openPage(FRONT_URL);
    const before = await page.content();
    expect((await lookIntoPopup(session, page)).headline).toBe('Not an article');
    expect(await page.content()).toBe(before);
    await page.close();
  });
});
