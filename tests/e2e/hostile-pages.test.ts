// Pages that work against the extension: whatever they do, they can at worst hide our marks. What is promised about
// them is in docs/security.md.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_URL, demoPages } from '../../demo/pages.ts';
import { BADGE_COUNT } from './demo-article.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { isCardOpen, openCard, waitForBadges, waitForCard } from './driver/marks.ts';
import { countRows } from './driver/own-database.ts';
import { withActingScript } from './page-scripts/acting-page.ts';
import { withCoveringScript } from './page-scripts/covering-page.ts';
import { until } from './until.ts';

const ACTING_URL = 'https://www.bbc.co.uk/news/uk-64400010';
const COVERING_URL = 'https://www.bbc.co.uk/news/uk-64400011';
const MADE_UP_PRESSES = 300;
const PRESSES = 8;

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
    session = await openExtensionBrowser(kind, {
      pages: { [ACTING_URL]: withActingScript(demo), [COVERING_URL]: withCoveringScript(demo) },
    });
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

  test('a reader who presses what a page shows over the card presses nothing of the card', async () => {
    const page = await session.openPage(COVERING_URL);
    await waitForBadges(page, BADGE_COUNT);
    const card = await openCard(page, 0);
    const findButton = () =>
      card.evaluate((root) => {
        const box = [...root.querySelectorAll('.foot button')].at(-1)?.getBoundingClientRect();
        return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
    for (let press = 0; press < PRESSES; press += 1) {
      const covers = await page.evaluate(() => globalThis.covering.times);
      await until(
        'the page to cover the card again',
        () => page.evaluate(() => globalThis.covering.times),
        (times) => times > covers,
      );
      const at = await findButton();
      if (at !== null) await page.mouse.click(at.x, at.y);
    }
    expect(await isCardOpen(page)).toBe(true);
    expect(await card.evaluate((root) => root.querySelector('fieldset.foot'))).toBeNull();
    const choices = Object.values(await countChoices(session));
    expect(choices).toEqual(choices.map(() => 0));

    // What is not covered any more takes them.
    await page.bringToFront();
    await page.evaluate(() => globalThis.covering.end());
    await until(
      'the choice where to hide it',
      async () => {
        const at = await findButton();
        await waitForCard(page);
        if (at !== null) await page.mouse.click(at.x, at.y);
        return card.evaluate((root) => root.querySelector('fieldset.foot') !== null);
      },
      (isThere) => isThere,
    );
    await page.close();
  });
});
