// Sets of several sizes in a real browser, one growing out of the other: times that a reader waits, on the clock.

import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Article } from '../../../src/model/article.ts';
import type { KeptReport } from '../../../src/model/kept-report.ts';
import { stopBackground } from '../../../tests/e2e/driver/background.ts';
import { type ExtensionBrowser, openExtensionBrowser } from '../../../tests/e2e/driver/extension-browser.ts';
import type { BrowserKind } from '../../../tests/e2e/driver/find-browser.ts';
import { timeToBadge } from '../browser-times.ts';
import { type BenchPage, benchPage, ON_TOPIC_PAGE } from '../pages.ts';
import { median } from '../timing.ts';
import type { StoreFiller } from './fill-store.ts';
import { ALL_SIZES, articleToAdd, numbersOf, type SetTimes, type SetWork, storyPage } from './set-works.ts';

const ROUNDS = 5;
const LIBRARY = 'src/library/index.html';

/** Sent and written in one call: a browser's driver waits no longer than minutes for one. */
const READ_AT_ONCE = 100;
const FILLED_AT_ONCE = 5_000;

const pageOf = (name: string, { title, text, date }: Article): BenchPage => benchPage(name, title, text, date);

const STORY_PAGES = ALL_SIZES.map((_, index) => pageOf(`story ${index}`, storyPage(index)));
const PAGES_TO_ADD = ALL_SIZES.flatMap((_, index) =>
  Array.from({ length: ROUNDS }, (_each, round) => {
    const nth = index * ROUNDS + round;
    return pageOf(`to add ${nth}`, articleToAdd(nth));
  }),
);

/** The script that fills the database, as text. */
async function bundleFiller(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: 'scripts/bench/growing-set/fill-store.ts', formats: ['iife'], name: 'fillStore' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle !== undefined && 'output' in bundle ? bundle.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The script that fills the database was not built.');
  return chunk.code;
}

type Filling = { readonly storeFiller: StoreFiller };
type Sender = { readonly browser?: typeof chrome };

async function openLibrary(session: ExtensionBrowser): Promise<Page> {
  const library = await session.openExtensionPage(LIBRARY);
  await library.waitForSelector('main[aria-busy="false"]');
  return library;
}

/** Asks the background as a page of the extension does; gives the time until it answered, in milliseconds. */
async function timeToAnswer(library: Page, name: string, url: string | null): Promise<number> {
  const { ms, answer } = await library.evaluate(
    async (message, tabUrl) => {
      const { browser = chrome } = globalThis as unknown as Sender;
      const tabId = tabUrl === null ? undefined : (await browser.tabs.query({ url: tabUrl }))[0]?.id;
      const startedAt = performance.now();
      // Firefox keeps a field that is undefined, and the background refuses what it does not know.
      const request = tabId === undefined ? {} : { tabId };
      const reply: unknown = await browser.runtime.sendMessage({ name: message, request });
      return { ms: performance.now() - startedAt, answer: JSON.stringify(reply) };
    },
    name,
    url,
  );
  if (!answer.startsWith('{"ok":true')) throw new Error(`The background answered "${name}" with ${answer}.`);
  return ms;
}

async function fill(session: ExtensionBrowser, script: string, read: readonly KeptReport[], sizeIndex: number) {
  const page = await openLibrary(session);
  await page.evaluate(script);
  for (let at = 0; at < read.length; at += READ_AT_ONCE) {
    const part = JSON.stringify(read.slice(at, at + READ_AT_ONCE));
    await page.evaluate((json) => (globalThis as unknown as Filling).storeFiller.takeRead(json), part);
  }
  const numbers = numbersOf(sizeIndex);
  for (let at = 0; at < numbers.length; at += FILLED_AT_ONCE) {
    const part = JSON.stringify(numbers.slice(at, at + FILLED_AT_ONCE));
    await page.evaluate((json) => (globalThis as unknown as Filling).storeFiller.fill(json), part);
  }
  await timeToAnswer(page, 'take-up-sources', null);
  await page.close();
}

async function medianOf(measure: (round: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await measure(round));
  return median(times);
}

async function timeToAdd(session: ExtensionBrowser, library: Page, page: BenchPage): Promise<number> {
  const tab = await session.openPage(page.url);
  try {
    return await timeToAnswer(library, 'add-article', page.url);
  } finally {
    await tab.close();
  }
}

async function timeToOpenLibrary(session: ExtensionBrowser): Promise<number> {
  const startedAt = performance.now();
  const library = await openLibrary(session);
  const ms = performance.now() - startedAt;
  await library.close();
  return ms;
}

async function measureSize(session: ExtensionBrowser, sizeIndex: number): Promise<Partial<Record<SetWork, number>>> {
  const page = STORY_PAGES[sizeIndex] as BenchPage;
  // The first of everything is slower, whatever the size.
  await timeToBadge(session, page);
  const checkStory = await medianOf(() => timeToBadge(session, page));
  const checkTopic = await medianOf(() => timeToBadge(session, ON_TOPIC_PAGE));
  const getReady = await medianOf(async () => {
    await stopBackground(session);
    return timeToBadge(session, page);
  });
  const openingLibrary = await medianOf(() => timeToOpenLibrary(session));
  const library = await openLibrary(session);
  const adding = await medianOf((round) =>
    timeToAdd(session, library, PAGES_TO_ADD[sizeIndex * ROUNDS + round] as BenchPage),
  );
  await library.close();
  return {
    'check-story': checkStory,
    'check-topic': checkTopic,
    'get-ready': getReady,
    'add-one': adding,
    'open-library': openingLibrary,
  };
}

/** @param sizeCount So many of all sizes, from the smallest on. */
export async function measureSetsInBrowser(
  kind: BrowserKind,
  read: readonly KeptReport[],
  sizeCount: number,
): Promise<{ readonly version: string; readonly times: readonly SetTimes[] }> {
  const script = await bundleFiller();
  const served = [...STORY_PAGES, ...PAGES_TO_ADD, ON_TOPIC_PAGE];
  const pages = Object.fromEntries(served.map(({ url, html }) => [url, html]));
  const session = await openExtensionBrowser(kind, {
    pages,
    firefoxPreferences: { 'privacy.reduceTimerPrecision': false },
  });
  try {
    const bySize: Partial<Record<SetWork, number>>[] = [];
    for (let index = 0; index < sizeCount; index += 1) {
      await fill(session, script, read, index);
      bySize.push(await measureSize(session, index));
    }
    const works = Object.keys(bySize[0] ?? {}) as SetWork[];
    return {
      version: await session.browser.version(),
      times: works.map((work) => ({ work, ms: bySize.map((times) => times[work] ?? 0) })),
    };
  } finally {
    await session.close();
  }
}
