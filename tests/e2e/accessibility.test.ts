// axe-core finds nothing to complain about in the real badge, line, card, popup and library, by day and by night, and in
// the colours that a reader forces.

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEMO_URL, demoPages } from '../../demo/pages.ts';
import { tellTextColours } from '../told-text-colours.ts';
import { BADGE_COUNT, openDemo } from './demo-article.ts';
import { getClosedRoot } from './driver/closed-shadow-root.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { BADGE, getBadgeButton, LINE, openCard, waitForBadges } from './driver/marks.ts';
import { setMedia, setReaderColours } from './driver/reading-conditions.ts';

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
    // A page has a heading. Without one axe is content where it sees a dialog, and it sees none that is just appearing.
    main.append(Object.assign(document.createElement('h1'), { textContent: 'Card' }), host);
    document.body.replaceChildren(main);
    root.host.remove();
    copy.showPopover();
    if (colourOf(copy) !== colour) throw new Error(`The card is ${colour}, what is judged is ${colourOf(copy)}.`);
  });
}

/**
 * A badge and its line as they stand, moved into open roots. What is drawn of a badge is no text, and nobody hears the
 * line: axe would pass over the writing of both, so here it is text for everybody.
 */
async function openUpMarks(page: Page): Promise<void> {
  const button = await getBadgeButton(page, 0);
  await button.scrollIntoView();
  await button.hover();
  await page.waitForSelector(LINE);
  const [badge, line] = [await getClosedRoot(page, BADGE), await getClosedRoot(page, LINE)];
  await page.evaluate(
    (...roots: ShadowRoot[]) => {
      const main = document.createElement('main');
      main.append(Object.assign(document.createElement('h1'), { textContent: 'Marks' }));
      for (const root of roots) {
        const host = main.appendChild(document.createElement('div'));
        host.style.setProperty('--second-source-shown', 'block');
        const open = host.attachShadow({ mode: 'open' });
        const plain = new CSSStyleSheet();
        plain.replaceSync('span::before,span::after{content:none!important}');
        open.adoptedStyleSheets = [...root.adoptedStyleSheets, plain];
        for (const child of root.children) open.append(child.cloneNode(true));
        for (const hidden of open.querySelectorAll('[aria-hidden]')) hidden.removeAttribute('aria-hidden');
        const drawn = open.querySelector<HTMLElement>('button span');
        if (drawn?.parentElement) drawn.parentElement.style.cssText = 'position: static; transform: none';
        if (drawn) drawn.textContent = drawn.dataset['chip'] ?? '';
      }
      document.body.replaceChildren(main);
      for (const root of roots) root.host.remove();
      for (const host of main.querySelectorAll('div')) {
        const popover = host.shadowRoot?.querySelector<HTMLElement>('[popover]');
        if (!popover) continue;
        popover.showPopover();
        // Away from the badge, whose ground axe has to find.
        popover.style.top = `${innerHeight / 2}px`;
      }
    },
    badge,
    line,
  );
}

/** Complaints; else what of badge and line axe has judged the contrast of, and whether it has judged the name of the badge. */
async function judgeMarks(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    // What stands on a chip is in its name: an experimental rule, which has to be asked for.
    const rules = { 'label-content-name-mismatch': { enabled: true } };
    const { violations, passes } = await axe.run(document, { resultTypes: ['violations', 'passes'], rules });
    const complaints = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    const judged = passes.find(({ id }) => id === 'color-contrast')?.nodes.map(({ target }) => String(target)) ?? [];
    const named = passes.filter(({ id }) => id === 'label-content-name-mismatch').map(({ id }) => id);
    return [...complaints, ...judged.map((target) => target.split(',').at(-1) ?? ''), ...named];
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
    article = await openDemo(session);
    return () => article.close();
  });

  test.each(themes)('the card on a page in the %s theme', async (theme) => {
    await setMedia(session, article, 'prefers-color-scheme', theme);
    await article.reload();
    await waitForBadges(article, BADGE_COUNT);
    await openUpCard(article);
    expectNoComplaint(await judgePage(article));
  });

  describe.each(themes)('badge and line, %s', (theme) => {
    test('in the colours of the page', async () => {
      await setMedia(session, article, 'prefers-color-scheme', theme);
      await article.reload();
      await waitForBadges(article, BADGE_COUNT);
      await openUpMarks(article);
      expect(await judgeMarks(article)).toEqual(['h1', 'span', 'p', 'label-content-name-mismatch']);
    });

    test('in forced colours', async () => {
      await setReaderColours(session, article, theme);
      await setMedia(session, article, 'forced-colors', 'active');
      // Marks are chosen anew for what the text has now.
      await article.reload();
      await waitForBadges(article, BADGE_COUNT);
      await openUpMarks(article);
      await article.evaluate(`(${tellTextColours})(document)`);
      const judged = await judgeMarks(article);
      await setMedia(session, article, 'forced-colors', 'none');
      await setReaderColours(session, article, 'light');
      expect(judged).toEqual(['h1', 'span', 'p', 'label-content-name-mismatch']);
    });
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
