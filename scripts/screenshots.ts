// `npm run screenshots`: pictures of badge, card, popup and library, light and dark, wide and narrow, in both browsers,
// in dist/screenshots. With --write those that the README shows are kept in docs/images.

import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer-core';
import { DEMO_URL, demoPages } from '../demo/pages.ts';
import { type ExtensionBrowser, openExtensionBrowser } from '../tests/e2e/driver/extension-browser.ts';
import { BROWSER_KINDS, type BrowserKind } from '../tests/e2e/driver/find-browser.ts';
import type { BrowserOptions } from '../tests/e2e/driver/launch-browser.ts';
import { getBadgeButton, waitForCard, waitForLastBadge } from '../tests/e2e/driver/marks.ts';
import { openToolbarPopup } from '../tests/e2e/driver/toolbar-popup.ts';
import { buildExtension } from './build-extension.ts';
import { installBrowsers } from './install-browsers.ts';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Of the window's inside, in CSS pixels. */
const SIZES = { wide: { width: 1000, height: 760 }, narrow: { width: 360, height: 700 } } as const;

const FOLDER = 'dist/screenshots';
const README_FOLDER = 'docs/images';
const README_PICTURES: Readonly<Record<string, string>> = {
  'badges.png': 'chrome-badge-light-wide.png',
  'card-figure.png': 'chrome-card-figure-light-wide.png',
  'card-quote.png': 'chrome-card-quote-dark-wide.png',
  'popup.png': 'firefox-popup-light.png',
  'library.png': 'chrome-library-light-wide.png',
};

/** How each browser is told what its reader prefers. */
function preferring(kind: BrowserKind, theme: Theme): BrowserOptions {
  const isDark = theme === 'dark';
  // Dates are printed as the readers of the papers here print them.
  if (kind === 'chrome') {
    return {
      chromeArguments: [
        `--blink-settings=preferredColorScheme=${isDark ? 0 : 1}`,
        '--lang=en-GB',
        '--accept-lang=en-GB',
      ],
    };
  }
  return {
    firefoxPreferences: {
      'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
      'ui.systemUsesDarkTheme': isDark ? 1 : 0,
      'intl.accept_languages': 'en-GB, en',
    },
  };
}

async function photograph(kind: BrowserKind, theme: Theme): Promise<void> {
  const session = await openExtensionBrowser(kind, { pages: demoPages(), ...preferring(kind, theme) });
  try {
    for (const [size, viewport] of Object.entries(SIZES)) {
      await photographArticle(session, viewport, (thing) => `${kind}-${thing}-${theme}-${size}.png`);
      await photographLibrary(session, viewport, `${kind}-library-${theme}-${size}.png`);
    }
    await photographPopup(session, `${kind}-popup-${theme}.png`);
  } finally {
    await session.close();
  }
}

async function photographArticle(
  session: ExtensionBrowser,
  viewport: { readonly width: number; readonly height: number },
  nameOf: (thing: string) => string,
): Promise<void> {
  const page = await session.openPage(DEMO_URL);
  await page.setViewport(viewport);
  const badges = await waitForLastBadge(page);
  for (const kind of ['Figure', 'Quote']) {
    const index = badges.findIndex(({ textBefore }) => /”$/u.test(textBefore) === (kind === 'Quote'));
    if (index === -1) throw new Error(`The demo article has no badge on a ${kind.toLowerCase()}.`);
    if (kind === 'Figure') {
      await showAt(page, index, 0.5);
      await page.screenshot({ path: join(FOLDER, nameOf('badge')) });
    }
    // High up, where there is room for its card below. By key, for a click may scroll it elsewhere.
    const button = await showAt(page, index, 0.2);
    await button.evaluate((element) => element.focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await waitForCard(page);
    await page.screenshot({ path: join(FOLDER, nameOf(`card-${kind.toLowerCase()}`)) });
    await page.keyboard.press('Escape');
  }
  await page.close();
}

/** Scrolls a badge to a part of the window's height. */
async function showAt(page: Page, index: number, part: number): Promise<ElementHandle<HTMLButtonElement>> {
  const button = await getBadgeButton(page, index);
  await button.evaluate((element, to) => {
    scrollBy({ top: element.getBoundingClientRect().top - innerHeight * to, behavior: 'instant' });
  }, part);
  return button;
}

async function photographLibrary(
  session: ExtensionBrowser,
  viewport: { readonly width: number; readonly height: number },
  name: string,
): Promise<void> {
  const page = await session.openExtensionPage('src/library/index.html');
  await page.setViewport(viewport);
  await page.waitForSelector('main[aria-busy="false"]');
  await page.screenshot({ path: join(FOLDER, name) });
  await page.close();
}

async function photographPopup(session: ExtensionBrowser, name: string): Promise<void> {
  const page = await session.openPage(DEMO_URL);
  await waitForLastBadge(page);
  const popup = await openToolbarPopup(session, page);
  await popup.waitFor('main[aria-busy="false"]');
  writeFileSync(join(FOLDER, name), await popup.screenshot());
  await popup.close();
  await page.close();
}

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
await installBrowsers(BROWSER_KINDS);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const kind of BROWSER_KINDS) {
  await buildExtension(kind);
  for (const theme of THEMES) {
    console.log(`${kind}, ${theme} …`);
    await photograph(kind, theme);
  }
}
console.log(`The pictures are in ${FOLDER}.`);
if (options.write) {
  mkdirSync(README_FOLDER, { recursive: true });
  for (const [name, from] of Object.entries(README_PICTURES))
    copyFileSync(join(FOLDER, from), join(README_FOLDER, name));
  console.log(`Those of the README are in ${README_FOLDER}.`);
}
