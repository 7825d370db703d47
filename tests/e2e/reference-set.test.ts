// The reference set in the browser's database: there once, complete, however many ask for it first.

import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { DEMO_URL, demoPages } from '../../demo/pages.ts';
import { referenceSet } from '../../src/topics/met-misconduct/reference.ts';
import { BADGE_COUNT } from './demo-article.ts';
import { stopBackground } from './driver/background.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { waitForBadges } from './driver/marks.ts';

let session: ExtensionBrowser | undefined;

afterEach(async () => {
  await session?.close();
  session = undefined;
});

interface StoredSet {
  readonly sets: readonly { readonly topic: string; readonly version: number }[];
  readonly figures: number;
  readonly quotes: number;
  readonly sources: number;
}

/** Reads the database as it is, from a page of the extension. */
const readStoredSet = (library: Page): Promise<StoredSet> =>
  library.evaluate(async () => {
    const settled = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('second-source'));
    const transaction = database.transaction(['sets', 'records']);
    const sets = await settled(transaction.objectStore('sets').getAll());
    const rows = await settled(transaction.objectStore('records').getAll());
    database.close();
    const count = (lists: unknown[][]) => lists.flat().length;
    return {
      sets: sets.map(({ topic, version }) => ({ topic, version })),
      sources: count(sets.map(({ sources }) => sources)),
      figures: count(rows.map(({ figures }) => figures)),
      quotes: count(rows.map(({ quotes }) => quotes)),
    };
  });

const expected: StoredSet = {
  sets: [{ topic: referenceSet.topic, version: referenceSet.version }],
  sources: referenceSet.sources.length,
  figures: referenceSet.figures.length,
  quotes: referenceSet.quotes.length,
};

test.each(BROWSER_KINDS)('%s: two pages and a library that ask right after the install find one set', async (kind) => {
  session = await openExtensionBrowser(kind, { pages: demoPages() });
  const [library, ...articles] = await Promise.all([
    session.openExtensionPage('src/library/index.html'),
    session.openPage(DEMO_URL),
    session.openPage(DEMO_URL),
  ]);
  await library.waitForSelector('main[aria-busy="false"]');
  for (const article of articles) {
    await article.bringToFront();
    await waitForBadges(article, BADGE_COUNT);
  }
  expect(await readStoredSet(library)).toEqual(expected);

  await stopBackground(session);
  await library.reload({ waitUntil: [] });
  await library.waitForSelector('main[aria-busy="false"]');
  expect(await readStoredSet(library)).toEqual(expected);
});
