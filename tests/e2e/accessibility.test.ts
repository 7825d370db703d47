// axe-core finds nothing to complain about in the real card, popup and library, by day and by night.

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEMO_URL, demoPages } from '../../demo/pages.ts';
import { BADGE_COUNT } from './demo-article.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { openCard, waitForBadges } from './driver/marks.ts';
import { setMedia } from './driver/reading-conditions.ts';

const themes = ['light', 'dark'] as const;

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe says of a document. */
interface Judgement {
  readonly complaints: readonly string[];
  /** Rules that found something to judge and were content with it. */
  readonly passed: readonly string[];
}

/** Runs in the page, where axe is. */
async function judge(): Promise<Judgement> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const { violations, passes } = await axe.run(document, { resultTypes: ['violations', 'passes'] });
  return {
    complaints: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    passed: passes.map(({ id }) => id),
  };
}

/** A run that saw no text has judged no contrast. */
function expectNoComplaint({ complaints, passed }: Judgement): void {
  expect(complaints).toEqual([]);
  expect(passed).toContain('color-contrast');
}

async function judgePage(page: Page): Promise<Judgement> {
  await page.evaluate(AXE);
  return page.evaluate(judge);
}

/** The card as it stands, moved into an open root: axe, like every script of a page, sees into no closed one. */
async function openUpCard(page: Page): Promise<void> {
  const card = await openCard(page, 1);
  await card.evaluate((root) => {
    const dialog = root.querySelector<HTMLElement>('[role=dialog]');
    if (dialog === null) throw new Error('There is no card.');
    const colourOf = (element: HTMLElement) => getComputedStyle(element).backgroundColor;
    const colour = colourOf(dialog);
    for (const details of dialog.querySelectorAll('details')) details.open = true;
    const host = document.createElement('div');
    const open = host.attachShadow({ mode: 'open' });
    open.adoptedStyleSheets = root.adoptedStyleSheets;
    for (const style of root.querySelectorAll('style')) open.append(style.cloneNode(true));
    const copy = dialog.cloneNode(true) as HTMLElement;
    open.append(copy);
    const main = document.createElement('main');
    main.append(host);
    document.body.replaceChildren(main);
    root.host.remove();
    copy.showPopover();
    if (colourOf(copy) !== colour) throw new Error(`The card is ${colour}, what is judged is ${colourOf(copy)}.`);
  });
}

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: ExtensionBrowser;
  let article: Page;

  beforeAll(async () => {
    session = await openExtensionBrowser(kind, { pages: demoPages() });
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    article = await session.openPage(DEMO_URL);
    await waitForBadges(article, BADGE_COUNT);
    return () => article.close();
  });

  test.each(themes)('the card on a page in the %s theme', async (theme) => {
    await setMedia(session, article, 'prefers-color-scheme', theme);
    await article.reload();
    await waitForBadges(article, BADGE_COUNT);
    await openUpCard(article);
    expectNoComplaint(await judgePage(article));
  });

  test('the library in both themes', async () => {
    const library = await session.openExtensionPage('src/library/index.html');
    await library.waitForSelector('main[aria-busy="false"]');
    for (const theme of themes) {
      await setMedia(session, library, 'prefers-color-scheme', theme);
      expectNoComplaint(await judgePage(library));
    }
    await library.close();
  });

  test('the popup in both themes', async () => {
    // The page that is in the toolbar, opened in a tab, where axe can be brought along; it is told its article's tab.
    const popup = await session.openExtensionPage('src/popup/index.html');
    const tab = await popup.evaluate(async (url) => {
      const { browser = chrome } = globalThis as unknown as { browser?: typeof chrome };
      return (await browser.tabs.query({})).find((each) => each.url === url)?.id;
    }, DEMO_URL);
    await popup.close();
    const popupOfTab = await session.openExtensionPage(`src/popup/index.html?tab=${tab}`);
    await popupOfTab.waitForSelector('.jump');
    for (const theme of themes) {
      await setMedia(session, popupOfTab, 'prefers-color-scheme', theme);
      expectNoComplaint(await judgePage(popupOfTab));
    }
    await popupOfTab.close();
  });
});
