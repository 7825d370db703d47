// What a reader's browser has to do: measured in the real one, with and without the extension.

import { type Page, TimeoutError } from 'puppeteer-core';
import { stopBackground } from '../../tests/e2e/driver/background.ts';
import { type ExtensionBrowser, openExtensionBrowser } from '../../tests/e2e/driver/extension-browser.ts';
import type { BrowserKind } from '../../tests/e2e/driver/find-browser.ts';
import { recordScriptRuns, type ScriptRuns } from '../../tests/e2e/driver/script-runs.ts';
import { type Floor, measureFloors } from './floor.ts';
import { makeStoriesKnown } from './known-stories.ts';
import { measureMemory } from './page-memory.ts';
import { installProbe, type Probe, readProbe } from './page-probe.ts';
import { type BenchPage, LONG_PAGE, MANY_FINDINGS_PAGE, OFF_TOPIC_PAGE, ON_TOPIC_PAGE } from './pages.ts';
import { median, medianRuns } from './timing.ts';
import { waitForBadge } from './wait-for-badge.ts';

export interface PageCost {
  readonly page: string;
  readonly markCount: number;
  readonly badgeMs: number | null;
  readonly longestTaskMs: number;
  /** The same page without the extension. */
  readonly longestTaskWithoutMs: number;
  /** What of it is ours, in processor time. */
  readonly ownRuns: ScriptRuns;
  /** What the extension adds to the page's process. */
  readonly addedMemoryBytes: number;
}

export interface BrowserTimes {
  readonly version: string;
  readonly badgeWarmMs: number;
  readonly badgeAfterStopMs: number;
  readonly pages: readonly PageCost[];
  /** What content scripts that do next to nothing take. */
  readonly floors: readonly Floor[];
}

/** The same for a reader with reports of other stories. */
const WITH_REPORTS_PAGE: BenchPage = { ...OFF_TOPIC_PAGE, name: 'off topic, reports of 100 stories' };

const PAGES = [OFF_TOPIC_PAGE, ON_TOPIC_PAGE, MANY_FINDINGS_PAGE, LONG_PAGE];
const ROUNDS = 9;
const OWN_RUN_ROUNDS = 5;
/** Time for a page to finish what it is doing after its first badge. */
const SETTLE_MS = 1_500;

export async function measureBrowser(kind: BrowserKind): Promise<BrowserTimes> {
  const pages = Object.fromEntries(PAGES.map(({ url, html }) => [url, html]));
  const precise = { firefoxPreferences: { 'privacy.reduceTimerPrecision': false } };
  const bare = await openExtensionBrowser(kind, { extension: null, pages, ...precise });
  const without = await measurePages(bare).catch(closing(bare));
  await bare.close();
  const floors = await measureFloors(kind);

  const session = await openExtensionBrowser(kind, { pages, ...precise });
  try {
    await timeToBadge(session);
    const version = await session.browser.version();
    const badgeWarmMs = await medianOfRounds(() => timeToBadge(session));
    const badgeAfterStopMs = await medianOfRounds(async () => {
      await stopBackground(session);
      return timeToBadge(session);
    });
    const visits = await measurePages(session);
    const costs: PageCost[] = [];
    for (const [index, page] of PAGES.entries()) {
      costs.push(compareCosts(visits[index], without[index], await measureOwnRuns(session, page)));
    }
    await makeStoriesKnown(session);
    const withReports = await visit(session, WITH_REPORTS_PAGE, SETTLE_MS);
    costs.splice(1, 0, compareCosts(withReports, without[0], await measureOwnRuns(session, WITH_REPORTS_PAGE)));
    return { version, badgeWarmMs, badgeAfterStopMs, pages: costs, floors };
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

/** From the ready document, in milliseconds. Rejects where no badge comes. */
export async function timeToBadge(session: ExtensionBrowser, page = ON_TOPIC_PAGE): Promise<number> {
  const { badgeMs } = await visit(session, page, 0);
  if (badgeMs === null) throw new Error(`No badge came on the page "${page.name}", which has some.`);
  return badgeMs;
}

async function openAndWait(session: ExtensionBrowser, { url }: BenchPage, page: Page): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  const hasBadges = session.extensionId !== '' && url !== OFF_TOPIC_PAGE.url;
  if (hasBadges) await waitForBadge(page).catch(noBadge);
}

async function openAndSettle(session: ExtensionBrowser, page: BenchPage, tab: Page): Promise<void> {
  await openAndWait(session, page, tab);
  await tab.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), SETTLE_MS);
}

async function visit(session: ExtensionBrowser, benchPage: BenchPage, settleMs: number): Promise<Visit> {
  const page = await session.browser.newPage();
  try {
    await installProbe(page, { forTasks: settleMs > 0 });
    await openAndWait(session, benchPage, page);
    const probe = await readProbe(page, settleMs);
    return { page: benchPage.name, ...probe, memoryBytes: settleMs === 0 ? 0 : await measureMemory(session, page) };
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

/** In a visit of its own: watching takes time. The page is given the median of a few, for each has its accidents. */
async function measureOwnRuns(session: ExtensionBrowser, page: BenchPage): Promise<ScriptRuns> {
  const runs: ScriptRuns[] = [];
  for (let round = 0; round < OWN_RUN_ROUNDS; round += 1) {
    const tab = await session.browser.newPage();
    try {
      runs.push(await recordScriptRuns(session, tab, () => openAndSettle(session, page, tab)));
    } finally {
      await tab.close();
    }
  }
  if (runs.some(({ count }) => count === 0))
    throw new Error(`No script of the extension ran on the page ${page.name}.`);
  return medianRuns(runs);
}

function compareCosts(visited: Visit | undefined, bare: Visit | undefined, ownRuns: ScriptRuns): PageCost {
  if (visited === undefined || bare === undefined) throw new Error('A page was not visited with and without.');
  return {
    page: visited.page,
    markCount: visited.markCount,
    badgeMs: visited.badgeMs,
    longestTaskMs: visited.longestTaskMs,
    longestTaskWithoutMs: bare.longestTaskMs,
    ownRuns,
    addedMemoryBytes: visited.memoryBytes - bare.memoryBytes,
  };
}
