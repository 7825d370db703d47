// On a very long article with many findings, no stretch of our work is long: reading, locating, painting are done in
// slices, between which the page has its turns.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LONG_PAGE } from '../../scripts/bench/pages.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { recordScriptRuns } from './driver/script-runs.ts';

/** Underlines are the last that is painted. */
const FEWEST_UNDERLINES = 500;

/** What is done here takes hundreds of milliseconds on any machine, and a slice only a few. */
const FEWEST_RUNS = 40;

/**
 * The largest share that one run may have of all the time that our scripts take on the page. A share is the same on a
 * slow machine and on a fast one: reading in one go takes a third or more, a slice about a hundredth, and what takes
 * longest now, reading the code of a script, a fiftieth.
 */
const LARGEST_SHARE = 1 / 6;

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: ExtensionBrowser;

  beforeAll(async () => {
    const { url, html } = LONG_PAGE;
    session = await openExtensionBrowser(kind, { pages: { [url]: html } });
  });
  afterAll(() => session.close());

  test('our work comes in many short runs, and none is a large part of it', async () => {
    const page = await session.browser.newPage();
    const { count, longestMs, totalMs } = await recordScriptRuns(session, page, async () => {
      await page.goto(LONG_PAGE.url);
      await page.waitForFunction(
        (fewest) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) >= fewest,
        { timeout: 30_000 },
        FEWEST_UNDERLINES,
      );
    });
    expect(count).toBeGreaterThan(FEWEST_RUNS);
    const longest = `${longestMs.toFixed(1)} of ${totalMs.toFixed(0)} ms in ${count} runs`;
    console.info(`${kind}: longest run ${longest}`);
    expect(longestMs / totalMs, longest).toBeLessThan(LARGEST_SHARE);
    await page.close();
  });
});
