// `npm run bench -- --first-mark`: where each millisecond from the ready document to the first mark goes, in builds that
// note it, with the background awake and after a stop. With `--against FOLDER` (a built `dist` of another version) the
// two are visited in turns, for what a busy machine does hits both alike.

import type { Page } from 'puppeteer-core';
import { stopBackground } from '../../../tests/e2e/driver/background.ts';
import { type ExtensionBrowser, openExtensionBrowser } from '../../../tests/e2e/driver/extension-browser.ts';
import type { BrowserKind } from '../../../tests/e2e/driver/find-browser.ts';
import { recordScriptRuns } from '../../../tests/e2e/driver/script-runs.ts';
import { runCommand } from '../../run-command.ts';
import { installProbe, readProbe } from '../page-probe.ts';
import { OFF_TOPIC_PAGE, ON_TOPIC_PAGE, SITE_OFF_TOPIC_PAGE, SITE_ON_TOPIC_PAGE } from '../pages.ts';
import { median } from '../timing.ts';
import { waitForBadge } from '../wait-for-badge.ts';
import { MARK_PREFIX } from './stages.ts';

/** When a stage is passed, in milliseconds from the ready document. */
export interface PassedStage {
  readonly name: string;
  readonly warmMs: number | null;
  readonly afterStopMs: number | null;
}

export interface FirstMark {
  /** Of the browser. */
  readonly version: string;
  /** In the order of a visit after a stop. */
  readonly stages: readonly PassedStage[];
}

/** Versions visited in turns, each in a browser of its own. */
export interface Versus {
  readonly version: string;
  /** In the order of the folders. */
  readonly warmMs: readonly number[];
  readonly afterStopMs: readonly number[];
  /** What our scripts take on each page, milliseconds of processor time. */
  readonly ownMs: readonly { readonly page: string; readonly totals: readonly number[] }[];
}

/** The gate alone, and everything up to the marks; without and with a site around the article. */
const PAGES = [OFF_TOPIC_PAGE, SITE_OFF_TOPIC_PAGE, ON_TOPIC_PAGE, SITE_ON_TOPIC_PAGE];
const OWN_ROUNDS = 5;
const SETTLE_MS = 800;

const ROUNDS = 9;
const PRECISE = { firefoxPreferences: { 'privacy.reduceTimerPrecision': false } };

/** Times of the stages of one visit; the badge is the last of them. */
type Times = ReadonlyMap<string, number>;

const BADGE = 'first mark';

async function visit({ browser }: ExtensionBrowser): Promise<Times> {
  const page = await browser.newPage();
  try {
    await installProbe(page, { forTasks: false });
    await page.goto(ON_TOPIC_PAGE.url, { waitUntil: 'load' });
    await waitForBadge(page);
    const { badgeMs } = await readProbe(page, 0);
    if (badgeMs === null) throw new Error('No badge came on the page that has some.');
    return new Map([...(await readStages(page)), [BADGE, badgeMs]]);
  } finally {
    await page.close();
  }
}

/** The background hands its times over when it is told the icon, which may be after the first mark. */
function readStages(page: Page): Promise<(readonly [string, number])[]> {
  return page.evaluate(async (prefix) => {
    const read = () =>
      performance
        .getEntriesByType('mark')
        .filter(({ name }) => name.startsWith(prefix))
        .map(({ name, startTime }) => ({ name: name.slice(prefix.length), startTime }))
        .toReversed();
    const endAt = performance.now() + 500;
    while (!read().some(({ name }) => name === 'check ends') && performance.now() < endAt)
      await new Promise((resolve) => setTimeout(resolve, 10));
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const readyMs = navigation?.domContentLoadedEventEnd ?? 0;
    return read().map(({ name, startTime }) => [name, startTime - readyMs] as const);
  }, MARK_PREFIX);
}

async function visitAfterStop(session: ExtensionBrowser): Promise<Times> {
  await stopBackground(session);
  return visit(session);
}

function medianOf(visits: readonly Times[], name: string): number | null {
  const times = visits.flatMap((times) => times.get(name) ?? []);
  return times.length === 0 ? null : median(times);
}

/** Builds an extension that notes the stages, into `folder`. */
export async function buildWithStages(kind: BrowserKind, folder: string): Promise<void> {
  const { status, output } = await runCommand('vite', ['build', '--mode', kind], undefined, {
    SECOND_SOURCE_DIST: folder,
    SECOND_SOURCE_STAGES: '1',
  });
  if (status !== 0) throw new Error(output);
}

/** Of an extension that notes the stages, built into `folder`. */
export async function measureFirstMark(kind: BrowserKind, folder: string): Promise<FirstMark> {
  const session = await openExtensionBrowser(kind, {
    extension: `${folder}/${kind}`,
    pages: { [ON_TOPIC_PAGE.url]: ON_TOPIC_PAGE.html },
    ...PRECISE,
  });
  try {
    await visit(session);
    const warm: Times[] = [];
    const afterStop: Times[] = [];
    for (let round = 0; round < ROUNDS; round += 1) warm.push(await visit(session));
    for (let round = 0; round < ROUNDS; round += 1) afterStop.push(await visitAfterStop(session));
    const names = [...new Set([...warm, ...afterStop].flatMap((times) => [...times.keys()]))];
    const stages = names
      .map((name) => ({ name, warmMs: medianOf(warm, name), afterStopMs: medianOf(afterStop, name) }))
      .toSorted((a, b) => (a.afterStopMs ?? 0) - (b.afterStopMs ?? 0));
    return { version: await session.browser.version(), stages };
  } finally {
    await session.close();
  }
}

/** The extensions built in these folders, each in a folder named after the browser. */
export async function measureVersus(kind: BrowserKind, folders: readonly string[]): Promise<Versus> {
  const pages = Object.fromEntries(PAGES.map(({ url, html }) => [url, html]));
  const sessions: ExtensionBrowser[] = [];
  try {
    for (const folder of folders)
      sessions.push(await openExtensionBrowser(kind, { extension: `${folder}/${kind}`, pages, ...PRECISE }));
    const inTurns = async (visitOnce: (session: ExtensionBrowser) => Promise<Times>): Promise<number[]> => {
      const visits: Times[][] = sessions.map(() => []);
      for (let round = 0; round < ROUNDS; round += 1)
        for (const [index, session] of sessions.entries()) visits[index]?.push(await visitOnce(session));
      return visits.map((times) => medianOf(times, BADGE) ?? 0);
    };
    for (const session of sessions) await visit(session);
    return {
      version: (await sessions[0]?.browser.version()) ?? '',
      warmMs: await inTurns(visit),
      afterStopMs: await inTurns(visitAfterStop),
      ownMs: await measureOwn(sessions),
    };
  } finally {
    for (const session of sessions) await session.close();
  }
}

async function measureOwn(sessions: readonly ExtensionBrowser[]): Promise<Versus['ownMs']> {
  const ownMs: { page: string; totals: number[] }[] = [];
  for (const { name, url } of PAGES) {
    const totals: number[][] = sessions.map(() => []);
    for (let round = 0; round < OWN_ROUNDS; round += 1)
      for (const [index, session] of sessions.entries()) totals[index]?.push(await timeOwn(session, url));
    ownMs.push({ page: name, totals: totals.map(median) });
  }
  return ownMs;
}

async function timeOwn(session: ExtensionBrowser, url: string): Promise<number> {
  const page = await session.browser.newPage();
  try {
    const { totalMs } = await recordScriptRuns(session, page, async () => {
      await page.goto(url, { waitUntil: 'load' });
      await page.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), SETTLE_MS);
    });
    return totalMs;
  } finally {
    await page.close();
  }
}
