// What a reader's browser has to do: measured in the real one, with and without the extension.

import { readFileSync } from 'node:fs';
import { TimeoutError } from 'puppeteer-core';
import { stopBackground } from '../../tests/e2e/driver/background.ts';
import { type ExtensionBrowser, openExtensionBrowser } from '../../tests/e2e/driver/extension-browser.ts';
import type { BrowserKind } from '../../tests/e2e/driver/find-browser.ts';
import { measureMemory } from './page-memory.ts';
import { installProbe, type Probe, readProbe } from './page-probe.ts';
import { type BenchPage, LONG_PAGE, MANY_FINDINGS_PAGE, OFF_TOPIC_PAGE, ON_TOPIC_PAGE } from './pages.ts';
import { median } from './timing.ts';

export interface PageCost {
  readonly page: string;
  readonly markCount: number;
  readonly badgeMs: number | null;
  readonly longestTaskMs: number;
  /** The same page without the extension. */
  readonly longestTaskWithoutMs: number;
  /** What the extension adds to the page's process. */
  readonly addedMemoryBytes: number;
}

export interface BrowserTimes {
  readonly version: string;
  readonly gateMs: number;
  readonly badgeWarmMs: number;
  readonly badgeAfterStopMs: number;
  readonly pages: readonly PageCost[];
}

const PAGES = [OFF_TOPIC_PAGE, ON_TOPIC_PAGE, MANY_FINDINGS_PAGE, LONG_PAGE];
const ROUNDS = 9;
/** Time for a page to finish what it is doing after its first badge. */
const SETTLE_MS = 1_500;
const PATIENCE_MS = 60_000;

export async function measureBrowser(kind: BrowserKind): Promise<BrowserTimes> {
  const pages = Object.fromEntries(PAGES.map(({ url, html }) => [url, html]));
  const precise = { firefoxPreferences: { 'privacy.reduceTimerPrecision': false } };
  const bare = await openExtensionBrowser(kind, { extension: null, pages, ...precise });
  const gateMs = await measureGate(bare).catch(closing(bare));
  const without = await measurePages(bare).catch(closing(bare));
  await bare.close();

  const session = await openExtensionBrowser(kind, { pages, ...precise });
  try {
    await timeToBadge(session);
    const version = await session.browser.version();
    const badgeWarmMs = await medianOfRounds(() => timeToBadge(session));
    const badgeAfterStopMs = await medianOfRounds(async () => {
      await stopBackground(session);
      return timeToBadge(session);
    });
    const costs = (await measurePages(session)).map((cost, index) => compareCosts(cost, without[index]));
    return { version, gateMs, badgeWarmMs, badgeAfterStopMs, pages: costs };
  } finally {
    await session.close();
  }
}

function closing(session: ExtensionBrowser): (error: unknown) => Promise<never> {
  return async (error) => {
    await session.close();
    throw error;
  };
}

async function medianOfRounds(measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await measure());
  return median(times);
}

/** Runs the built gate in a page of its own world, where nobody answers it: reading its code and deciding, no more. */
async function measureGate(session: ExtensionBrowser): Promise<number> {
  const manifest = JSON.parse(readFileSync(`dist/${session.kind}/manifest.json`, 'utf8')) as {
    content_scripts: [{ js: [string] }];
  };
  const code = readFileSync(`dist/${session.kind}/${manifest.content_scripts[0].js[0]}`, 'utf8');
  return medianOfRounds(async () => {
    const page = await session.openPage(OFF_TOPIC_PAGE.url);
    try {
      return await page.evaluate((gate) => {
        const event = { addListener: () => {}, removeListener: () => {}, hasListener: () => false };
        const runtime = { id: 'bench', getURL: (path: string) => path, sendMessage: async () => {}, onMessage: event };
        Object.assign(globalThis, { browser: { runtime } });
        const startedAt = performance.now();
        // biome-ignore lint/security/noGlobalEval: the built script is what is measured.
        // biome-ignore lint/complexity/noCommaOperator: an indirect call runs it as a script of the page.
        (0, eval)(gate);
        return performance.now() - startedAt;
      }, code);
    } finally {
      await page.close();
    }
  });
}

async function timeToBadge(session: ExtensionBrowser): Promise<number> {
  const { badgeMs } = await visit(session, ON_TOPIC_PAGE, 0);
  if (badgeMs === null) throw new Error('No badge came on the page that has some.');
  return badgeMs;
}

async function visit(session: ExtensionBrowser, { name, url }: BenchPage, settleMs: number): Promise<Visit> {
  const page = await session.browser.newPage();
  try {
    await installProbe(page, { forTasks: settleMs > 0 });
    await page.goto(url, { waitUntil: 'load' });
    const hasBadges = session.extensionId !== '' && name !== OFF_TOPIC_PAGE.name;
    if (hasBadges) await page.waitForSelector('second-source-badge', { timeout: PATIENCE_MS }).catch(noBadge);
    const probe = await readProbe(page, settleMs);
    return { page: name, ...probe, memoryBytes: settleMs === 0 ? 0 : await measureMemory(session, page) };
  } finally {
    await page.close();
  }
}

/** Is reported as a badge that never came. */
function noBadge(error: unknown): void {
  if (!(error instanceof TimeoutError)) throw error;
}

interface Visit extends Probe {
  readonly page: string;
  readonly memoryBytes: number;
}

async function measurePages(session: ExtensionBrowser): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const page of PAGES) visits.push(await visit(session, page, SETTLE_MS));
  return visits;
}

function compareCosts(visited: Visit, bare: Visit | undefined): PageCost {
  if (bare === undefined) throw new Error(`${visited.page} was not visited without the extension.`);
  return {
    page: visited.page,
    markCount: visited.markCount,
    badgeMs: visited.badgeMs,
    longestTaskMs: visited.longestTaskMs,
    longestTaskWithoutMs: bare.longestTaskMs,
    addedMemoryBytes: visited.memoryBytes - bare.memoryBytes,
  };
}
