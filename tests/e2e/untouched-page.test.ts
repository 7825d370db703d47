// The page stays the page: its text, what is copied from it, and, when the extension goes, every node.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_URL, demoPages } from '../../demo/pages.ts';
import { BADGE_COUNT, openDemo } from './demo-article.ts';
import { copyWholePage } from './driver/copied-text.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { openCard, waitForBadges } from './driver/marks.ts';
import { clickInPopup, readPopup, withPopup } from './popup.ts';
import { until } from './until.ts';

interface PageRecord {
  readonly text: string;
  readonly textContent: string;
  readonly copied: string;
  readonly nodes: string;
}

/** Every node of the document with its kind and its own text: split text nodes would show, as would attributes. */
const listNodes = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const lines: string[] = [];
    const walk = (node: Node, depth: number): void => {
      const attributes =
        node instanceof Element ? [...node.attributes].map(({ name, value }) => `${name}=${value}`) : [];
      lines.push(`${' '.repeat(depth)}${node.nodeName} ${node.nodeValue ?? ''} ${attributes.join(' ')}`);
      for (const child of node.childNodes) walk(child, depth + 1);
    };
    walk(document, 0);
    return lines.join('\n');
  });

async function recordPage(page: Page): Promise<PageRecord> {
  return {
    text: await page.evaluate(() => document.body.innerText),
    textContent: await page.evaluate(() => document.querySelector('article')?.textContent ?? ''),
    copied: await copyWholePage(page),
    nodes: await listNodes(page),
  };
}

/** The demo article in a browser without the extension. */
async function recordWithout(kind: ExtensionBrowser['kind']): Promise<PageRecord> {
  const bare = await openExtensionBrowser(kind, { pages: demoPages(), extension: null });
  try {
    return await recordPage(await bare.openPage(DEMO_URL));
  } finally {
    await bare.close();
  }
}

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: ExtensionBrowser;
  let without: PageRecord;

  beforeAll(async () => {
    without = await recordWithout(kind);
    session = await openExtensionBrowser(kind, { pages: demoPages() });
  });
  afterAll(() => session.close());

  test('with badges on it, a page has the same text and gives the same copy', async () => {
    const page = await openDemo(session);
    const { text, textContent, copied } = await recordPage(page);
    expect(text).toBe(without.text);
    expect(textContent).toBe(without.textContent);
    expect(copied).toBe(without.copied);
    await page.close();
  });

  test('switched off on its site, a page has its exact nodes back, and the marks come back when switched on', async () => {
    const page = await openDemo(session);
    await openCard(page, 0);
    await page.keyboard.press('Escape');
    await withPopup(session, page, async (popup) => {
      await readPopup(popup);
      await clickInPopup(popup, 'Check www.bbc.co.uk');
      await readPopup(popup, ({ headline }) => headline === 'Off on this site');
      await until(
        'the exact nodes',
        () => listNodes(page),
        (nodes) => nodes === without.nodes,
      );
      await clickInPopup(popup, 'Switch on for this site');
      await readPopup(popup, ({ headline }) => headline.includes(' are printed differently elsewhere'));
    });
    await waitForBadges(page, BADGE_COUNT);
    await page.close();
  });

  test('with its marks hidden, a page has its exact nodes back', async () => {
    const page = await openDemo(session);
    await withPopup(session, page, async (popup) => {
      await readPopup(popup);
      await clickInPopup(popup, 'Show marks');
    });
    await until(
      'the exact nodes',
      () => listNodes(page),
      (nodes) => nodes === without.nodes,
    );
    await page.close();
  });
});
