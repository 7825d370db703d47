// Pages that work against the extension: whatever they do, they can at worst hide our marks. What is promised about
// them is in docs/security.md.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_URL, demoPages } from '../../demo/pages.ts';
import { BADGE_COUNT } from './demo-article.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { isCardOpen, openCard, waitForBadges } from './driver/marks.ts';
import { countRows } from './driver/own-database.ts';
import { withActingScript } from './page-scripts/acting-page.ts';
import { until } from './until.ts';

const ACTING_URL = 'https://www.bbc.co.uk/news/uk-64400010';
const MADE_UP_PRESSES = 300;

/** What a script of any world of the page throws and nobody catches. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

/** Rows that say what a reader wants, in the extension's database. */
async function countChoices(session: ExtensionBrowser): Promise<Record<string, number>> {
  const library = await session.openExtensionPage('src/library/index.html');
  await library.waitForSelector('main[aria-busy="false"]');
  const counts: Record<string, number> = {};
  for (const table of ['dismissals', 'sitesOff', 'reports', 'splitPairs', 'disabledSources', 'deletedSources'])
    counts[table] = await countRows(library, table);
  await library.close();
  return counts;
}

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: ExtensionBrowser;

  beforeAll(async () => {
    const demo = demoPages()[DEMO_URL] ?? '';
    session = await openExtensionBrowser(kind, { pages: { [ACTING_URL]: withActingScript(demo) } });
  });
  afterAll(() => session.close());

  test('a page finds no way into our shadow roots, and what it presses does nothing', async () => {
    const page = await session.browser.newPage();
    const errors = watchErrors(page);
    await page.goto(ACTING_URL);
    await waitForBadges(page, BADGE_COUNT);
    await openCard(page, 1);
    const pressed = () => page.evaluate(() => globalThis.acting.pressed);
    const before = await pressed();
    await until('made-up presses', pressed, (count) => count > before + MADE_UP_PRESSES);
    const { hosts, reached } = await page.evaluate(() => globalThis.acting);
    expect(hosts).toBeGreaterThan(BADGE_COUNT);
    expect([...new Set(reached)]).toEqual([]);
    expect(await isCardOpen(page)).toBe(true);
    expect(errors).toEqual([]);
    const choices = Object.values(await countChoices(session));
    expect(choices).toEqual(choices.map(() => 0));
    await page.close();
  });
});
