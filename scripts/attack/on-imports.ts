// Attack on an import: its library is closed at a random moment, as a reader or a crash may close it at any. Afterwards all
// reports of the file are there or none, and the library that is opened next says which, unless the first one had.

import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, openExtensionBrowser } from '../../tests/e2e/driver/extension-browser.ts';
import type { BrowserKind } from '../../tests/e2e/driver/find-browser.ts';
import { clearDatabase, countRows } from '../../tests/e2e/driver/own-database.ts';
import { importFile } from '../../tests/e2e/driver/report-files.ts';
import { sampleReport } from '../../tests/unit/store/sample-sets.ts';
import type { Attack } from './attack-rounds.ts';

/** So many reports take some tenths of a second to write. */
const REPORTS = 600;
/** An import is begun, written and told of within this, mostly. */
const LATEST_CLOSE_MS = 1_500;

/** What the library says where it was closed before the end of an import. */
const TOLD = /library was closed|before the library/;

/** In the second format, as the library writes it. */
function makeFile(): string {
  const reports = Array.from({ length: REPORTS }, (_, at) => {
    const { source, measured, open, storyKeys } = sampleReport(`imported-${at}`);
    return { source, isBundled: false, measured, open, storyKeys, story: source.id };
  });
  return JSON.stringify({ format: 'second-source-pack', formatVersion: 2, reports, splitPairs: [] });
}

async function openLibrary(session: ExtensionBrowser): Promise<Page> {
  const library = await session.openExtensionPage('src/library/index.html');
  await library.waitForSelector('main[aria-busy="false"]');
  return library;
}

const readNotice = (library: Page): Promise<string> =>
  library.evaluate(() => document.querySelector('.notice')?.textContent ?? '');

const afterMs = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What the reopened library says, once it says something; after a second it has nothing to say. */
async function readFirstNotice(library: Page): Promise<string> {
  const endMs = performance.now() + 1_000;
  for (;;) {
    const notice = await readNotice(library);
    if (notice !== '' || performance.now() > endMs) return notice;
    await afterMs(20);
  }
}

/** Opens a browser of this kind; `end` closes it. Each round is one import. */
export async function attackImports(kind: BrowserKind): Promise<Attack & { readonly end: () => Promise<void> }> {
  const session = await openExtensionBrowser(kind);
  const file = makeFile();

  return {
    name: `imports of ${kind}`,
    end: () => session.close(),
    async round(chance) {
      const first = await openLibrary(session);
      await clearDatabase(first);
      await first.reload({ waitUntil: [] });
      await first.waitForSelector('main[aria-busy="false"]');
      await importFile(first, file);
      await afterMs(chance.below(LATEST_CLOSE_MS));
      const wasToldFirst = (await readNotice(first)).startsWith('Imported');
      await first.close();
      const next = await openLibrary(session);
      try {
        const notice = await readFirstNotice(next);
        const [reports, contents] = [await countRows(next, 'reports'), await countRows(next, 'reportContents')];
        if (reports !== contents || (reports !== 0 && reports !== REPORTS))
          return `${reports} reports and the contents of ${contents} are there`;
        const says = `the library that was opened next says "${notice}" of ${reports} reports`;
        if (wasToldFirst) return reports === REPORTS ? null : `what was imported is gone: ${says}`;
        // Where it was closed between the last word of the background and the first of the library, both were said.
        if (notice === '' && reports === REPORTS) return null;
        if (!TOLD.test(notice)) return says;
        return notice.includes('Nothing of it') === (reports === 0) ? null : says;
      } finally {
        await next.close();
      }
    },
  };
}
