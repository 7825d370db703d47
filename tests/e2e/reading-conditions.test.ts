// Badge, underline and card as different readers have them: forced colours, less motion, small windows, zoom, pages
// from right to left, dark and coloured ones. Everything is measured on the real page, from what is computed there.

import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_URL, demoPages } from '../../demo/pages.ts';
import { type Colour, contrastOf } from '../../src/page/painting/tone.ts';
import { BADGE_COUNT } from './demo-article.ts';
import { runCommand } from './driver/browser-commands.ts';
import { findClosedRoots } from './driver/closed-shadow-root.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { BADGE, findBadges, isCardOpen, openCard, waitForBadges, waitForLastBadge } from './driver/marks.ts';
import { setMedia, setReaderColours, zoomPage } from './driver/reading-conditions.ts';
import { getFixtureArticle } from './fixture-articles.ts';
import { until } from './until.ts';

/** Of the demo article's marks. */
const QUOTE_COUNT = 4;

const SMALLEST_TARGET = 24;
const SMALLEST_CONTRAST = 4.5;
const ARABIC = getFixtureArticle('right-to-left');

/** The demo article in other colours: background and writing. */
const COLOURED: Readonly<Record<string, readonly [background: string, writing: string]>> = {
  'a white page': ['rgb(255, 255, 255)', 'black'],
  'a dark page': ['rgb(28, 27, 34)', 'white'],
  'a red page': ['rgb(179, 0, 0)', 'white'],
  'a yellow page': ['rgb(255, 212, 0)', 'black'],
  'a grey page': ['rgb(119, 119, 119)', 'black'],
  'a page on paper': ['rgb(255, 241, 229)', 'black'],
};

const colouredUrl = (name: string): string => `${DEMO_URL}-${name.replaceAll(' ', '-')}`;

function colouredPages(): Record<string, string> {
  const html = demoPages()[DEMO_URL] ?? '';
  const entries = Object.entries(COLOURED).map(([name, [background, writing]]) => {
    const style = `<style>body{background:${background}!important;color:${writing}!important}</style>`;
    return [colouredUrl(name), html.replace('</head>', `${style}</head>`)];
  });
  return Object.fromEntries(entries);
}

function parseRgb(css: string): Colour {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = css.match(/[\d.]+/g)?.map(Number) ?? [];
  return [red, green, blue, 1];
}

/** Colours as the browser computes them. */
interface MarkColours {
  readonly writing: string;
  /** What the writing stands on, and the line around it. */
  readonly ground: string;
  readonly edge: string;
  /** `null` where there is none. */
  readonly underline: string | null;
}

/** Of the badge and the underline of every differing figure. */
async function readColours(page: Page): Promise<MarkColours[]> {
  const roots = await findClosedRoots(page, BADGE);
  return page.evaluate(
    (...all: ShadowRoot[]) => {
      const names = [...CSS.highlights.keys()];
      return all.map((root) => {
        const body = root.querySelector('span');
        const text = root.host.parentElement;
        if (body === null || text === null) throw new Error('A badge is not what it was.');
        const { color: writing, backgroundColor, borderTopColor: edge } = getComputedStyle(body);
        const isClear = /^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor);
        const ground = isClear ? getComputedStyle(document.body).backgroundColor : backgroundColor;
        const lines = names.filter((name) =>
          [...(CSS.highlights.get(name) ?? [])].some((range) => text.contains((range as Range).startContainer)),
        );
        const [line] = lines;
        const underline = line ? getComputedStyle(text, `::highlight(${line})`).textDecorationColor : null;
        return { writing, ground, edge, underline };
      });
    },
    ...roots,
  );
}

/** Width and height of what can be clicked of each badge, in the page's pixels. */
async function readTargets(page: Page): Promise<number[]> {
  const roots = await findClosedRoots(page, BADGE);
  return page.evaluate(
    (...all: ShadowRoot[]) =>
      all.flatMap((root) => {
        const { width, height } = root.querySelector('button')?.getBoundingClientRect() ?? { width: 0, height: 0 };
        return [width, height];
      }),
    ...roots,
  );
}

/** What of the open card is outside of the window, and what of its content is outside of the card. */
async function readOverflow(
  page: Page,
): Promise<{ left: number; right: number; top: number; bottom: number; inside: number }> {
  const card = await openCard(page, 1);
  return card.evaluate((root) => {
    const dialog = root.querySelector('[role=dialog]');
    if (dialog === null) throw new Error('There is no card.');
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const over = (by: number) => Math.max(0, Math.round(by));
    return {
      left: over(-left),
      right: over(right - innerWidth),
      top: over(-top),
      bottom: over(bottom - innerHeight),
      inside: over(dialog.scrollWidth - dialog.clientWidth),
    };
  });
}

/** What the words stand on, as drawn: the colour that most of a picture of them has. */
async function readGroundOf(page: Page, words: string): Promise<string> {
  const clip = await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.textContent ?? '').indexOf(text);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + text.length);
      scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + scrollX, y: top + scrollY, width, height };
    }
    throw new Error(`The page does not have “${text}”.`);
  }, words);
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (context === null) throw new Error('There is no canvas.');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  }, picture);
}

const NO_OVERFLOW = { left: 0, right: 0, top: 0, bottom: 0, inside: 0 };

/** For each paragraph its width and the height of a line of it. */
function readLines(page: Page): Promise<string[]> {
  return page.$$eval('article p, article h1, article h2, article blockquote', (blocks) =>
    blocks.map((block) => {
      const range = document.createRange();
      range.selectNodeContents(block);
      const tops = new Set(
        [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
      );
      const { width, height } = block.getBoundingClientRect();
      return `${width.toFixed(1)} wide, ${(height / Math.max(tops.size, 1)).toFixed(1)} a line`;
    }),
  );
}

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: ExtensionBrowser;

  beforeAll(async () => {
    session = await openExtensionBrowser(kind, {
      pages: { ...demoPages(), ...colouredPages(), [ARABIC.url]: ARABIC.html },
    });
  });
  afterAll(() => session.close());

  async function openDemo(url = DEMO_URL): Promise<Page> {
    const page = await session.openPage(url);
    await waitForBadges(page, BADGE_COUNT);
    return page;
  }

  test.each(Object.entries(COLOURED))('on %s badge and underline can be read', async (name, [background]) => {
    const page = await openDemo(colouredUrl(name));
    expect(await page.$eval('body', (body) => getComputedStyle(body).backgroundColor)).toBe(background);
    const behind = parseRgb(background);
    const colours = await readColours(page);
    expect(colours).toHaveLength(BADGE_COUNT);
    for (const { writing, ground, edge, underline } of colours) {
      expect(contrastOf(parseRgb(writing), parseRgb(ground))).toBeGreaterThanOrEqual(SMALLEST_CONTRAST);
      expect(contrastOf(parseRgb(edge), behind)).toBeGreaterThanOrEqual(SMALLEST_CONTRAST);
      expect(contrastOf(parseRgb(underline ?? ''), behind)).toBeGreaterThanOrEqual(SMALLEST_CONTRAST);
    }
    await page.close();
  });

  test('in forced colours badge and underline have those of the system', async () => {
    const page = await openDemo();
    await setMedia(session, page, 'forced-colors', 'active');
    // Marks are chosen anew for what the text has now; those of before may stand for a moment.
    await page.reload();
    await waitForBadges(page, BADGE_COUNT);
    const system = await page.evaluate(() => {
      const sample = document.body.appendChild(document.createElement('i'));
      sample.style.forcedColorAdjust = 'none';
      const [writing, ground, underline] = ['ButtonText', 'ButtonFace', 'CanvasText'].map((name) => {
        sample.style.color = name;
        return getComputedStyle(sample).color;
      });
      sample.remove();
      return { writing, ground, edge: writing, underline };
    });
    const { writing = '', ground = '' } = system;
    expect(contrastOf(parseRgb(writing), parseRgb(ground))).toBeGreaterThanOrEqual(SMALLEST_CONTRAST);
    const colours = await readColours(page);
    // Chrome would fill a quote that has a line.
    const lined = colours.filter(({ underline }) => underline !== null);
    expect(colours.length - lined.length).toBe(kind === 'chrome' ? QUOTE_COUNT : 0);
    expect(colours.map((each) => ({ ...each, underline: each.underline ?? system.underline }))).toEqual(
      Array.from({ length: BADGE_COUNT }, () => system),
    );
    await setMedia(session, page, 'forced-colors', 'none');
    await page.close();
  });

  test.each(['light', 'dark'] as const)(
    'in forced colours, %s, a quote is not filled as selected text is',
    async (theme) => {
      const page = await openDemo();
      await setReaderColours(session, page, theme);
      await setMedia(session, page, 'forced-colors', 'active');
      await page.reload();
      await waitForBadges(page, BADGE_COUNT);
      const paper = await page.evaluate(() => {
        const sample = document.body.appendChild(document.createElement('i'));
        sample.style.cssText = 'forced-color-adjust: none; color: Canvas';
        const { color } = getComputedStyle(sample);
        sample.remove();
        return color;
      });
      const ground = await readGroundOf(page, '“We’re all equally');
      await setMedia(session, page, 'forced-colors', 'none');
      await setReaderColours(session, page, 'light');
      expect(ground).toBe(paper);
      await page.close();
    },
  );

  test('with less motion nothing of badge and card moves', async () => {
    const page = await openDemo();
    const motions = async () => {
      const card = await openCard(page, 1);
      const [badge] = await findClosedRoots(page, BADGE);
      const read = (root: ShadowRoot) =>
        [...root.querySelectorAll('*')].filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return !/^(?:none|rest)$/.test(animationName) || transitionDuration.split(', ').some((each) => each !== '0s');
        }).length;
      const counts = [await card.evaluate(read), (await badge?.evaluate(read)) ?? 0];
      await page.keyboard.press('Escape');
      return counts;
    };
    await setMedia(session, page, 'prefers-reduced-motion', 'no-preference');
    expect((await motions()).every((count) => count > 0)).toBe(true);
    await setMedia(session, page, 'prefers-reduced-motion', 'reduce');
    expect(await motions()).toEqual([0, 0]);
    await setMedia(session, page, 'prefers-reduced-motion', 'no-preference');
    await page.close();
  });

  test('in a window 320 pixels wide the card fits, and a badge can be hit', async () => {
    const page = await openDemo();
    await page.setViewport({ width: 320, height: 568 });
    expect(Math.min(...(await readTargets(page)))).toBeGreaterThanOrEqual(SMALLEST_TARGET);
    expect(await readOverflow(page)).toEqual(NO_OVERFLOW);
    await page.close();
  });

  test('at 200 % zoom the card fits, and a badge can be hit', async () => {
    const page = await openDemo();
    await zoomPage(session, page, 2);
    expect(await page.evaluate(() => innerWidth)).toBeLessThanOrEqual(500);
    expect(Math.min(...(await readTargets(page)))).toBeGreaterThanOrEqual(SMALLEST_TARGET);
    expect(await readOverflow(page)).toEqual(NO_OVERFLOW);
    await zoomPage(session, page, 1);
    await page.close();
  });

  test('on a page from right to left the card opens from its badge towards the left', async () => {
    const page = await session.openPage(ARABIC.url);
    await waitForLastBadge(page);
    expect(Math.min(...(await readTargets(page)))).toBeGreaterThanOrEqual(SMALLEST_TARGET);
    const card = await openCard(page, 0);
    const [left, right] = await card.evaluate((root) => {
      const box = root.querySelector('[role=dialog]')?.getBoundingClientRect();
      return [box?.left ?? -1, box?.right ?? -1];
    });
    const [badge] = await page.$$eval(BADGE, (all) => all.map((each) => each.getBoundingClientRect().right));
    expect(left).toBeGreaterThanOrEqual(0);
    // It begins at the words, which stand to the right of their chip.
    expect(right).toBeGreaterThan(badge ?? 0);
    expect(left).toBeLessThan((badge ?? 0) - 100);
    await page.close();
  });

  test('on what is shown full screen the card opens and takes clicks', async () => {
    const page = await openDemo();
    await page.evaluate(() => {
      const button = document.body.appendChild(document.createElement('button'));
      button.id = 'enlarge';
      button.addEventListener('click', () => document.querySelector('article')?.requestFullscreen());
    });
    await page.bringToFront();
    await page.click('#enlarge');
    await page.waitForFunction(() => document.fullscreenElement?.localName === 'article');
    const card = await openCard(page, 0);
    const close = await card.evaluateHandle((root) => root.querySelector('.top button:last-child'));
    await (close.asElement() as ElementHandle<Element>).click();
    await until(
      'the card to close',
      () => isCardOpen(page),
      (isOpen) => !isOpen,
    );
    await page.close();
  });

  test('lines are as high and paragraphs as wide with marks as without', async () => {
    const page = await openDemo();
    const withMarks = await readLines(page);
    expect(withMarks.length).toBeGreaterThan(10);
    await runCommand(session, page, 'toggle-marks', 'S');
    await until(
      'the marks to leave',
      async () => (await findBadges(page)).length,
      (count) => count === 0,
    );
    expect(withMarks).toEqual(await readLines(page));
    await page.close();
  });
});
