// `npm run dev`: builds the extension for both browsers again at every change, and reloads it in a browser that it opened
// on the demo article.

import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { DEMO_URL, demoPages } from '../demo/pages.ts';
import { type ExtensionBrowser, openExtensionBrowser } from '../tests/e2e/driver/extension-browser.ts';
import { BROWSER_KINDS, type BrowserKind, findBrowser } from '../tests/e2e/driver/find-browser.ts';
import { buildExtension } from './build-extension.ts';
import { readCommandLine, refuse } from './command-line.ts';
import { watchFiles } from './dev/watch-files.ts';
import { hasDisplay } from './has-display.ts';
import { installBrowsers } from './install-browsers.ts';

/** Whatever goes into a build. */
const SOURCES = ['src', 'public', 'icons', 'scripts/build', 'manifest.json', 'vite.config.ts', 'package.json'];

const USAGE = `usage: npm run dev -- [--browser chrome|firefox] [--headless]

Builds the extension at every change of a file, and reloads it in a browser that it opens on the demo article.

  --browser KIND  that browser (default: whichever is found)
  --headless      without a window
  --help          print this
`;

function readOptions(): { kind: BrowserKind; isVisible: boolean } {
  const { values } = readCommandLine(USAGE, { browser: { type: 'string' }, headless: { type: 'boolean' } });
  const asked = values.browser ?? BROWSER_KINDS.find((known) => findBrowser(known) !== undefined) ?? 'chrome';
  const kind = BROWSER_KINDS.find((known) => known === asked);
  if (kind === undefined) refuse(USAGE, `there is no browser "${asked}" (--help lists the options)`);
  return { kind, isVisible: values.headless !== true && hasDisplay() };
}

/** Builds for every browser; says what went wrong and returns false where one fails. The last good build stays. */
async function buildAll(): Promise<boolean> {
  const startedAt = performance.now();
  try {
    for (const kind of BROWSER_KINDS) await buildExtension(kind);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
  console.log(`Built for ${BROWSER_KINDS.join(' and ')} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
  return true;
}

/** Installing the same folder again is how both browsers reload an extension; the pages get its new scripts by loading anew. */
async function reload({ kind, browser }: ExtensionBrowser): Promise<void> {
  await browser.installExtension(resolve('dist', kind));
  const pages = await browser.pages();
  await Promise.allSettled(pages.filter(isOfTheWeb).map((page) => page.reload()));
  console.log(`Reloaded in ${kind === 'chrome' ? 'Chrome' : 'Firefox'}.`);
}

const isOfTheWeb = (page: Page): boolean => /^https?:/.test(page.url());

async function develop(): Promise<void> {
  const { kind, isVisible } = readOptions();
  await installBrowsers([kind]);
  if (!(await buildAll())) throw new Error('The first build failed: mend what is said above, then start this again.');
  const session = await openExtensionBrowser(kind, { pages: demoPages(), isVisible, width: 1100, height: 900 });
  const stop = watchFiles(SOURCES, async (changed) => {
    console.log(
      `\nChanged: ${changed.slice(0, 5).join(', ')}${changed.length > 5 ? ` and ${changed.length - 5} more` : ''}`,
    );
    if (await buildAll()) await reload(session);
  });
  try {
    const [page = await session.browser.newPage()] = await session.browser.pages();
    await page.goto(DEMO_URL);
    console.log(`Watching ${SOURCES.join(', ')}. Close the browser, or press Ctrl-C here, to end.`);
    await new Promise((ended) => session.browser.once('disconnected', ended));
  } finally {
    stop();
    await session.close();
  }
}

await develop();
