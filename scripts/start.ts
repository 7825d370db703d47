// `npm start`: shows Second Source on the demo article in a browser of this machine.
// Without a display it runs headless, prints what the popup says, and saves pictures.

import type { Browser } from 'puppeteer-core';
import { DEMO_URL, demoPages } from '../demo/pages.ts';
import { openExtensionBrowser } from '../tests/e2e/driver/extension-browser.ts';
import { BROWSER_KINDS, type BrowserKind, findBrowser } from '../tests/e2e/driver/find-browser.ts';
import { buildExtension } from './build-extension.ts';
import { readCommandLine, refuse } from './command-line.ts';
import { hasDisplay } from './has-display.ts';
import { installBrowsers } from './install-browsers.ts';
import { savePictures } from './start/save-pictures.ts';

/** Room for the article and its cards. */
const WINDOW = { width: 1100, height: 900 };

const USAGE = `usage: npm start -- [--browser chrome|firefox] [--headless]

Shows Second Source on the demo article, in a browser of this machine. Without a display it prints and saves what it shows.

  --browser KIND  that browser (default: whichever is found)
  --headless      without a window
  --help          print this
`;

function readOptions(): { kind: BrowserKind; isVisible: boolean } {
  const { values } = readCommandLine(USAGE, { browser: { type: 'string' }, headless: { type: 'boolean' } });
  const asked = values.browser;
  const kind =
    asked === undefined
      ? (BROWSER_KINDS.find((known) => findBrowser(known) !== undefined) ?? 'chrome')
      : BROWSER_KINDS.find((known) => known === asked);
  if (kind === undefined) refuse(USAGE, `there is no browser "${asked}" (--help lists the options)`);
  return { kind, isVisible: values.headless !== true && hasDisplay() };
}

async function start(): Promise<void> {
  const { kind, isVisible } = readOptions();
  await installBrowsers([kind]);
  console.log(`Building the extension for ${kind} …`);
  await buildExtension(kind);
  console.log(`Opening ${kind === 'chrome' ? 'Chrome' : 'Firefox'} on the demo article …`);
  const session = await openExtensionBrowser(kind, { pages: demoPages(), isVisible, ...WINDOW });
  try {
    const [page = await session.browser.newPage()] = await session.browser.pages();
    await page.goto(DEMO_URL);
    if (!isVisible) {
      await savePictures(session, page, 'dist/demo');
      return;
    }
    console.log(`\nThe article is at ${DEMO_URL}, which in this browser comes from this machine.`);
    console.log(
      'Click a badge for its card, and the icon in the toolbar (in Chrome behind the puzzle piece) for the summary.',
    );
    console.log('No other page can be reached from it. Close the browser, or press Ctrl-C here, to end.');
    await closedByReader(session.browser);
  } finally {
    await session.close();
  }
}

/** Until the reader closes the browser; Ctrl-C ends the browser with this program. */
function closedByReader(browser: Browser): Promise<void> {
  return new Promise((resolve) => browser.once('disconnected', resolve));
}

await start();
