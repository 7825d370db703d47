// Attack on the background: it is stopped at a random moment while it installs, adds, deletes and writes choices, as a
// browser may stop it at any. Afterwards the database holds everything that was answered, each of the rest whole or not
// at all, and nothing in parts.

import type { Page } from 'puppeteer-core';
import { DEMO_URL, demoPages } from '../../demo/pages.ts';
import { stopBackground } from '../../tests/e2e/driver/background.ts';
import { type ExtensionBrowser, openExtensionBrowser } from '../../tests/e2e/driver/extension-browser.ts';
import type { BrowserKind } from '../../tests/e2e/driver/find-browser.ts';
import { waitForBadges } from '../../tests/e2e/driver/marks.ts';
import { clearDatabase } from '../../tests/e2e/driver/own-database.ts';
import type { Attack } from './attack-rounds.ts';
import type { Chance } from './chance.ts';

/** What the database holds, as far as the attack writes it. */
interface Kept {
  readonly reports: readonly { readonly number: number; readonly id: string; readonly isDeleted: boolean }[];
  /** Numbers of the reports whose contents are there. */
  readonly contents: readonly number[];
  /** Numbers of the reports in the index of stories. */
  readonly indexed: readonly number[];
  readonly disabled: readonly string[];
  readonly deleted: readonly string[];
  readonly sitesOff: readonly string[];
  readonly choices: readonly string[];
  /** Records that the bundled sets should have, and that they have. */
  readonly wantedRecords: number;
  readonly bundledRecords: number;
}

interface Message {
  readonly name: string;
  readonly request: Readonly<Record<string, unknown>>;
}

/** What is asked of the background, and whether a database shows that it was done. */
interface Step {
  readonly message: Message;
  isDone(before: Kept, after: Kept): boolean;
  /** What of the database it may change. */
  readonly changes: readonly (keyof Kept)[];
}

/** Longest that a stopped background's answer is waited for; the browsers tell at once, or never. */
const ANSWER_MS = 3_000;
/** A message is answered within this, mostly. */
const LATEST_STOP_MS = 80;
/** The database is cleared first in one of so many rounds, so that installing is hit too. */
const CLEARED_EVERY = 12;

const readKept = (page: Page): Promise<Kept> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('second-source');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const rows = (table: string): Promise<Record<string, never>[]> =>
      new Promise((resolve, reject) => {
        const reading = database.transaction(table).objectStore(table).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(reading.error);
      });
    const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
    try {
      const [reports, contents, shards, disabled, deleted, sitesOff, choices, sets, records] = await Promise.all(
        [
          'reports',
          'reportContents',
          'storyShards',
          'disabledSources',
          'deletedSources',
          'sitesOff',
          'choices',
          'sets',
          'records',
        ].map(rows),
      );
      const lengths = (of: readonly { figures: unknown[]; quotes: unknown[] }[]) =>
        of.map(({ figures, quotes }) => figures.length + quotes.length);
      return {
        reports: (reports as unknown as { number: number; id: string; deletedAtMs?: number }[]).map((row) => ({
          number: row.number,
          id: row.id,
          isDeleted: row.deletedAtMs !== undefined,
        })),
        contents: (contents as unknown as { number: number }[]).map(({ number }) => number),
        indexed: [...new Set((shards as unknown as { reports: Uint32Array }[]).flatMap((shard) => [...shard.reports]))],
        disabled: (disabled as unknown as { id: string }[]).map(({ id }) => id),
        deleted: (deleted as unknown as { id: string }[]).map(({ id }) => id),
        sitesOff: (sitesOff as unknown as { host: string }[]).map(({ host }) => host),
        choices: (choices as unknown as { name: string; isOn: boolean }[]).map((row) => `${row.name} ${row.isOn}`),
        wantedRecords: sum(
          (sets as unknown as { figureCount: number; quoteCount: number }[]).map(
            (set) => set.figureCount + set.quoteCount,
          ),
        ),
        bundledRecords: sum(lengths(records as unknown as { figures: unknown[]; quotes: unknown[] }[])),
      };
    } finally {
      database.close();
    }
  });

/** Asks the background; whether it answered that it was done. Does not wait for ever. */
const ask = (page: Page, message: Message): Promise<boolean> =>
  page.evaluate(
    async (sent, limitMs) => {
      const { browser, chrome } = globalThis as unknown as Record<string, typeof globalThis.chrome | undefined>;
      const runtime = (browser ?? chrome)?.runtime;
      const late = new Promise<undefined>((resolve) => setTimeout(resolve, limitMs, undefined));
      const answered = runtime?.sendMessage(sent).catch(() => undefined) as Promise<{ ok?: boolean } | undefined>;
      return (await Promise.race([answered, late]))?.ok === true;
    },
    message as never,
    ANSWER_MS,
  );

/** The tab that was opened before this page. */
const tabBefore = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof globalThis.chrome | undefined>;
    const tabs = (browser ?? chrome)?.tabs;
    const own = (await tabs?.getCurrent())?.id ?? 0;
    return Math.max(...((await tabs?.query({})) ?? []).map(({ id = 0 }) => id).filter((id) => id < own));
  });

const onOff = (list: keyof Kept & ('sitesOff' | 'disabled'), name: string, isIn: boolean) => (_: Kept, after: Kept) =>
  after[list].includes(name) === isIn;

function chooseStep(chance: Chance, kept: Kept, tabId: number): Step {
  const there = kept.reports.filter(({ isDeleted }) => !isDeleted);
  const way = chance.below(6);
  if (way === 0) {
    const areShown = chance.below(2) === 0;
    return {
      message: { name: 'choose-values', request: { areShown } },
      changes: ['choices'],
      isDone: (_, after) => after.choices.some((choice) => choice.endsWith(` ${areShown}`)),
    };
  }
  if (way === 1) {
    const [host, isOff] = [chance.oneOf(['a.example', 'b.example']), chance.below(2) === 0];
    return {
      message: { name: 'switch-site', request: { host, isOff, tabId: null } },
      changes: ['sitesOff'],
      isDone: onOff('sitesOff', host, isOff),
    };
  }
  if (way === 2 && there.length > 0) {
    const [{ id }, isOn] = [chance.oneOf(there), chance.below(2) === 0];
    return {
      message: { name: 'switch-source', request: { source: id, isOn } },
      changes: ['disabled'],
      isDone: onOff('disabled', id, !isOn),
    };
  }
  if (way === 3 && there.length > 0) {
    const { id } = chance.oneOf(there);
    return {
      message: { name: 'delete-source', request: { source: id } },
      changes: ['reports', 'contents', 'indexed', 'disabled'],
      isDone: (_, after) => after.reports.every((report) => report.id !== id || report.isDeleted),
    };
  }
  return {
    message: { name: 'add-article', request: { tabId } },
    changes: ['reports', 'contents', 'indexed'],
    isDone: (before, after) => after.reports.length === before.reports.length + 1,
  };
}

/** What is kept in parts, if anything. */
function findPart({ reports, contents, indexed, wantedRecords, bundledRecords }: Kept): string | null {
  const numbers = new Set(reports.map(({ number }) => number));
  if (wantedRecords === 0 || wantedRecords !== bundledRecords) {
    return `the bundled set has ${bundledRecords} records of ${wantedRecords}`;
  }
  if (new Set(reports.map(({ id }) => id)).size !== reports.length) return 'a report is kept twice';
  if (contents.length !== numbers.size || contents.some((number) => !numbers.has(number))) {
    return `${reports.length} reports have the contents of ${contents.length}`;
  }
  const lost = indexed.find((number) => number !== 0 && !numbers.has(number));
  return lost === undefined ? null : `the index of stories names report ${lost}, which is not there`;
}

const differing = (before: Kept, after: Kept): (keyof Kept)[] =>
  (Object.keys(before) as (keyof Kept)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );

const afterMs = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens a browser of this kind; `end` closes it. Each round is one stop of the background. */
export async function attackBackground(kind: BrowserKind): Promise<Attack & { readonly end: () => Promise<void> }> {
  const session: ExtensionBrowser = await openExtensionBrowser(kind, { pages: demoPages() });
  await waitForBadges(await session.openPage(DEMO_URL), 1);
  const page = await session.openExtensionPage('src/library/index.html');
  await page.waitForSelector('main[aria-busy="false"]');
  const tabId = await tabBefore(page);
  const prepare: Message = { name: 'prepare-library', request: {} };

  async function round(chance: Chance): Promise<string | null> {
    if (!(await ask(page, prepare))) return 'the background does not answer';
    if (chance.below(CLEARED_EVERY) === 0) {
      await clearDatabase(page);
      const installing = ask(page, prepare);
      await afterMs(chance.below(LATEST_STOP_MS));
      await stopBackground(session);
      await installing;
      if (!(await ask(page, prepare))) return 'the background does not answer after its installing was stopped';
      return findPart(await readKept(page));
    }
    const before = await readKept(page);
    const step = chooseStep(chance, before, tabId);
    const asking = ask(page, step.message);
    await afterMs(chance.below(LATEST_STOP_MS));
    await stopBackground(session);
    const isAnswered = await asking;
    if (!(await ask(page, prepare))) return `the background does not answer after ${step.message.name}`;
    const after = await readKept(page);
    const part = findPart(after);
    if (part !== null) return `${step.message.name}: ${part}`;
    if (isAnswered && !step.isDone(before, after)) return `${step.message.name} was answered and is not kept`;
    const changed = differing(before, after);
    const foreign = changed.find((name) => !step.changes.includes(name));
    if (foreign !== undefined) return `${step.message.name} changed ${foreign}`;
    return changed.length === 0 || step.isDone(before, after) ? null : `${step.message.name} was done in part`;
  }
  return { name: `background of ${kind}`, round, end: () => session.close() };
}
