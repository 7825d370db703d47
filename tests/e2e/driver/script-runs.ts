// How long the extension's scripts hold a page up: every stretch in which they ran without giving it a turn, in
// milliseconds of processor time, which other programs on the machine do not add to as they do to time on the clock.
// What the page has to style or lay out because a script of ours asks counts as ours.

import type { Page } from 'puppeteer-core';
import { parseChromeTrace } from './chrome-trace.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { parseFirefoxProfile } from './firefox-profile.ts';
import { callInBrowserWindow } from './firefox-protocol.ts';

export interface ScriptRuns {
  readonly count: number;
  readonly longestMs: number;
  readonly totalMs: number;
}

/** Watches the page while `visit` opens it and waits for what it waits for. */
export async function recordScriptRuns(
  { kind, browser }: ExtensionBrowser,
  page: Page,
  visit: () => Promise<unknown>,
): Promise<ScriptRuns> {
  const runs = await (kind === 'chrome' ? traceInChrome(page, visit) : profileInFirefox(browser, visit));
  return { count: runs.length, longestMs: Math.max(0, ...runs), totalMs: runs.reduce((sum, ms) => sum + ms, 0) };
}

async function traceInChrome(page: Page, visit: () => Promise<unknown>): Promise<readonly number[]> {
  await page.tracing.start({ categories: ['-*', 'v8', 'devtools.timeline'] });
  await visit();
  const trace = await page.tracing.stop();
  if (trace === undefined) throw new Error('Chrome gave no trace.');
  return parseChromeTrace(new TextDecoder().decode(trace));
}

async function profileInFirefox(browser: ExtensionBrowser['browser'], visit: () => Promise<unknown>) {
  await callInBrowserWindow(
    browser,
    `() => Services.profiler.StartProfiler(10_000_000, 1, ['js', 'cpu'], ['GeckoMain']).then(() => null)`,
  );
  await visit();
  const threads = await callInBrowserWindow(
    browser,
    `async () => {
      const { threads, processes } = await Services.profiler.getProfileDataAsync();
      await Services.profiler.StopProfiler();
      const all = [...threads, ...processes.flatMap((process) => process.threads)];
      const isOurs = ({ stringTable }) => stringTable.some((each) => /moz-extension:.*\\/content\\//.test(each));
      return JSON.stringify(all.filter(isOurs));
    }`,
  );
  return parseFirefoxProfile(String(threads));
}
