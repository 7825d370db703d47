// `npm run screenshots`: pictures of everything a reader sees, in both browsers, in dist/screenshots: light, dark and in
// forced colours; wide, narrow, low and at 200 %; from right to left; in the designs of three kinds of papers.

import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_URL, DESIGN_URLS, demoPages, designPages } from '../../demo/pages.ts';
import { FIRST_RUN, openExtensionBrowser } from '../../tests/e2e/driver/extension-browser.ts';
import { BROWSER_KINDS, type BrowserKind } from '../../tests/e2e/driver/find-browser.ts';
import { getFixtureArticle } from '../../tests/e2e/fixture-articles.ts';
import { buildExtension } from '../build-extension.ts';
import { readCommandLine } from '../command-line.ts';
import { installBrowsers } from '../install-browsers.ts';
import { photographArticle, photographExtensionPage, photographPopup, type Size } from './photograph.ts';
import { applyToPage, launchOptionsOf, nameSetting, type Setting, THEMES } from './settings.ts';
import { takeStorePictures } from './store-pictures.ts';

const WIDE: Size = { width: 1000, height: 760 };
const SIZES: Readonly<Record<string, Size>> = {
  wide: WIDE,
  narrow: { width: 320, height: 640 },
  low: { width: 1280, height: 480 },
  zoomed: { width: 1280, height: 800, zoom: 2 },
};

const RIGHT_TO_LEFT = getFixtureArticle('right-to-left');

const FOLDER = 'dist/screenshots';
const STORE_FOLDER = 'dist/store';
const README_FOLDER = 'docs/images';
const README_PICTURES: Readonly<Record<string, string>> = {
  'badges.png': 'chrome-badge-light-wide.png',
  'card-figure.png': 'chrome-card-figure-light-wide.png',
  'card-quote.png': 'chrome-card-quote-dark-wide.png',
  'popup.png': 'firefox-popup-light.png',
  'library.png': 'chrome-library-light-wide.png',
};

async function photograph(kind: BrowserKind, setting: Setting): Promise<void> {
  const pages = { ...demoPages(), ...designPages(), [RIGHT_TO_LEFT.url]: RIGHT_TO_LEFT.html };
  const session = await openExtensionBrowser(kind, { pages, ...launchOptionsOf(kind, setting) });
  const prepare = (page: Parameters<typeof applyToPage>[1]) => applyToPage(kind, page, setting);
  const pathOf = (thing: string, place: string) =>
    join(FOLDER, `${[kind, thing, nameSetting(setting), place].filter(Boolean).join('-')}.png`);
  try {
    // Forced colours replace what sizes and designs do not: one size shows it.
    for (const [name, size] of setting.hasForcedColours ? [['wide', WIDE] as const] : Object.entries(SIZES)) {
      await photographArticle(session, DEMO_URL, size, (thing) => pathOf(thing, name), prepare);
      await photographExtensionPage(
        session,
        'src/library/index.html',
        'main[aria-busy="false"]',
        size,
        pathOf('library', name),
        prepare,
      );
      await photographExtensionPage(session, FIRST_RUN, '.chip', size, pathOf('first-page', name), prepare);
    }
    if (!setting.hasForcedColours) {
      for (const [design, url] of Object.entries(DESIGN_URLS))
        await photographArticle(session, url, WIDE, (thing) => pathOf(thing, design), prepare);
      await photographArticle(session, RIGHT_TO_LEFT.url, WIDE, (thing) => pathOf(thing, 'right-to-left'), prepare);
    }
    await photographPopup(session, DEMO_URL, pathOf('popup', ''), prepare);
  } finally {
    await session.close();
  }
}

const SESSIONS = BROWSER_KINDS.flatMap((kind) =>
  THEMES.flatMap((theme) =>
    [false, true].map((hasForcedColours) => {
      const setting: Setting = { theme, hasForcedColours };
      return { name: `${kind}-${nameSetting(setting)}`, kind, setting };
    }),
  ),
);

/** @throws when a part has no session of its name. */
function sessionsOf(parts: readonly string[] | undefined): typeof SESSIONS {
  if (parts === undefined) return SESSIONS;
  const unknown = parts.find((part) => SESSIONS.every(({ name }) => name !== part));
  if (unknown !== undefined)
    throw new Error(`There is no part “${unknown}”. Parts: ${SESSIONS.map(({ name }) => name).join(', ')}.`);
  return SESSIONS.filter(({ name }) => parts.includes(name));
}

const USAGE = `usage: npm run screenshots -- [--part SESSION]... [--write | --store]

Takes pictures of everything a reader sees, in both browsers, in ${FOLDER}.

  --part SESSION  those of one session only, such as chrome-dark-forced, and leave the others; may be given several times
  --write         keep those that the README shows in ${README_FOLDER}
  --store         take those for the stores instead, in ${STORE_FOLDER}
  --help          print this
`;

const { values: options } = readCommandLine(USAGE, {
  part: { type: 'string', multiple: true },
  write: { type: 'boolean', default: false },
  store: { type: 'boolean', default: false },
});
const sessions = sessionsOf(options.part);
await installBrowsers(BROWSER_KINDS);
const folder = options.store ? STORE_FOLDER : FOLDER;
if (options.part === undefined) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const kind of BROWSER_KINDS) {
  const ofKind = sessions.filter((session) => session.kind === kind);
  if (ofKind.length === 0) continue;
  await buildExtension(kind);
  if (options.store) {
    console.log(`${kind} …`);
    await takeStorePictures(kind, STORE_FOLDER);
    continue;
  }
  for (const { name, setting } of ofKind) {
    console.log(`${name} …`);
    await photograph(kind, setting);
  }
}
console.log(`The pictures are in ${folder}.`);
if (options.write && !options.store) {
  mkdirSync(README_FOLDER, { recursive: true });
  for (const [name, from] of Object.entries(README_PICTURES))
    copyFileSync(join(FOLDER, from), join(README_FOLDER, name));
  console.log(`Those of the README are in ${README_FOLDER}.`);
}
