// Pages that go on living under the marks: taken over by a framework, drawn again, grown at their end, or turned into
// another article without being loaded. The marks follow, and the page's own scripts never notice.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { findBadges, waitForBadges } from './driver/marks.ts';
import { getFixtureArticle, readFixture } from './fixture-articles.ts';
import { buildPageScript } from './page-scripts/build-page-script.ts';
import { ASTRAY, ASTRAY_BADGE, REPORTED, REPORTED_BADGE } from './page-scripts/reported.ts';
import { clickInPopup, readPopup, withPopup } from './popup.ts';
import { until } from './until.ts';

const REACT_URL = 'https://www.independent.co.uk/news/uk/crime/met-hotline-b2292222.html';
const PREACT_URL = 'https://inews.co.uk/news/met-april-letter-five-numbers-2257000';
const NAVIGATING = getFixtureArticle('in-page-navigation');
const ENDLESS = getFixtureArticle('endless-scroll');

/** What the server sent of the framework's page, with the sentence in place of the closing one. */
function serverPage(slug: string, closing: string, script: string): string {
  const html = readFixture(slug);
  if (!html.includes(closing)) throw new Error(`The page ${slug} does not end with “${closing}”.`);
  return html
    .replace(closing, REPORTED)
    .replace('</head>', '<link rel="icon" href="data:,"></head>')
    .replace('</body>', `<script type="module" src="${script}"></script></body>`);
}

async function scriptAt(url: string, name: string) {
  return { [url]: { body: await buildPageScript(name), headers: { 'content-type': 'text/javascript' } } };
}

async function makePages() {
  const reactScript = new URL('/react-page.js', REACT_URL).href;
  const preactScript = new URL('/preact-page.js', PREACT_URL).href;
  return {
    ...(await scriptAt(reactScript, 'react-page.ts')),
    ...(await scriptAt(preactScript, 'preact-page.ts')),
    [REACT_URL]: serverPage(
      'react-hydrated',
      'It was opened by the anti-corruption team, which has grown by 100 officers since last summer.',
      reactScript,
    ),
    [PREACT_URL]: serverPage(
      'preact-hydrated',
      'There are 161 officers with a conviction, of whom 49 were convicted of dishonesty or violence.',
      preactScript,
    ),
    [NAVIGATING.url]: NAVIGATING.html,
    [ENDLESS.url]: ENDLESS.html,
  };
}

/** Waits until a badge stands behind these words, and none behind those. */
const untilBadge = (page: Page, there: string, notThere: string) =>
  until(
    `a badge behind “${there}” and none behind “${notThere}”`,
    async () => (await findBadges(page)).map(({ textBefore }) => textBefore),
    (ends) => ends.some((end) => end.endsWith(there)) && !ends.some((end) => end.endsWith(notThere)),
  );

const untilNoBadge = (page: Page) =>
  until(
    'the badges to leave',
    async () => (await findBadges(page)).length,
    (count) => count === 0,
  );

/** The page's own function for updating itself, as the scripts of a site call theirs. */
const update = (page: Page, next: Record<string, unknown>) =>
  page.evaluate((state) => {
    const { updatePage } = globalThis as unknown as { updatePage: (state: unknown) => void };
    updatePage(state);
  }, next);

const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? '');

/** Switches the marks of the page's site off, for good. */
const switchSiteOff = (session: ExtensionBrowser, page: Page) =>
  withPopup(session, page, async (popup) => {
    await readPopup(popup);
    await clickInPopup(popup, `Check ${new URL(page.url()).host}`);
    await readPopup(popup, ({ headline }) => headline === 'Off on this site');
  });

/** Opens a page and keeps what it complains about. */
async function openListening(session: ExtensionBrowser, url: string): Promise<[page: Page, complaints: string[]]> {
  const page = await session.browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  return [page, complaints];
}

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: ExtensionBrowser;

  beforeAll(async () => {
    session = await openExtensionBrowser(kind, { pages: await makePages() });
  });
  afterAll(() => session.close());

  test('a page of React 19 works under the marks, is drawn again, and goes on when they are gone', async () => {
    const [page, complaints] = await openListening(session, REACT_URL);
    await untilBadge(page, REPORTED_BADGE, ASTRAY_BADGE);
    await page.click('#more');
    await until(
      'the press to count',
      () => textOf(page, 'aside'),
      (text) => text.includes('pressed 1 times'),
    );
    await update(page, { closing: ASTRAY });
    await untilBadge(page, ASTRAY_BADGE, REPORTED_BADGE);
    expect(await textOf(page, 'article > p:nth-of-type(2)')).toBe(ASTRAY);
    await update(page, { hasCharity: false });
    await update(page, { hasCharity: true, closing: REPORTED });
    await untilBadge(page, REPORTED_BADGE, ASTRAY_BADGE);

    await switchSiteOff(session, page);
    await untilNoBadge(page);
    await page.bringToFront();
    await page.click('#more');
    await update(page, { closing: 'Closed.', hasCharity: false, calls: '1,200' });
    await until(
      'the page to be drawn again',
      () => textOf(page, 'article'),
      (text) => text.includes('has had 1,200 calls since November, the force says.Closed.“We are lifting'),
    );
    expect(await textOf(page, 'aside')).toContain('pressed 2 times');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a page of Preact is drawn again in another order under the marks, and goes on when they are gone', async () => {
    const [page, complaints] = await openListening(session, PREACT_URL);
    await untilBadge(page, REPORTED_BADGE, ASTRAY_BADGE);
    const items = [`First of all: ${ASTRAY}`, 'Then there is the rest of it, as it has always been in such letters.'];
    await update(page, { items });
    await untilBadge(page, ASTRAY_BADGE, 'no such words');
    await update(page, { items: items.toReversed(), last: 'The letter ends there.' });
    await untilBadge(page, ASTRAY_BADGE, REPORTED_BADGE);
    const texts = () => page.$$eval('li', (lines) => lines.map((line) => line.textContent));
    expect(await texts()).toEqual(items.toReversed());

    await switchSiteOff(session, page);
    await untilNoBadge(page);
    await update(page, { items: ['Only this.'], last: 'And this.' });
    await until('the page to be drawn again', texts, (lines) => lines.join() === 'Only this.');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('an article that replaces another without a page load has its own badges, and so has the first again', async () => {
    const page = await session.openPage(NAVIGATING.url);
    await untilBadge(page, REPORTED_BADGE, ASTRAY_BADGE);
    await page.evaluate((sentence) => {
      const view = document.querySelector('#view');
      if (view === null) throw new Error('The page has no view.');
      const first = { title: document.title, nodes: [...view.childNodes] };
      // As applications do that keep what they showed before.
      addEventListener('popstate', () => {
        document.title = first.title;
        view.replaceChildren(...first.nodes);
      });
      const title = 'Trust in the Metropolitan Police, two years on';
      history.pushState(null, '', '/story/trust-two-years-on-12790');
      document.title = `${title} | App News`;
      view.innerHTML = `<article class="story-view"><h1>${title}</h1><div class="rich-text"><p>The murder two years ago is still on the minds of Londoners, people who came to a vigil on Saturday evening said.</p><p>${sentence}</p><p>David Carrick, another officer of the force, admitted his crimes in January, and misconduct hearings go on.</p></div></article>`;
    }, ASTRAY);
    await untilBadge(page, ASTRAY_BADGE, REPORTED_BADGE);
    await page.goBack({ waitUntil: [] });
    await untilBadge(page, REPORTED_BADGE, ASTRAY_BADGE);
    await page.close();
  });

  test('stories that are appended to an endless page get nothing, the article keeps its badges', async () => {
    const page = await session.openPage(ENDLESS.url);
    await untilBadge(page, REPORTED_BADGE, ASTRAY_BADGE);
    const before = await findBadges(page);
    await page.evaluate((sentence) => {
      const stories = document.querySelector('#stories');
      const story = stories?.lastElementChild?.cloneNode(true) as HTMLElement;
      story.querySelector('p')?.append(` ${sentence}`);
      stories?.append(story);
      const article = stories?.querySelector('.story-body');
      const update = document.createElement('p');
      update.textContent = 'Updated: among the charges that David Carrick admitted were 24 counts of rape.';
      article?.append(update);
    }, ASTRAY);
    await waitForBadges(page, before.length + 1);
    await untilBadge(page, 'admitted were 24', ASTRAY_BADGE);
    await page.close();
  });
});
