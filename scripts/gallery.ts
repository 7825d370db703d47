// Shows the interface with made-up data: `npm run gallery` serves it, `npm run gallery -- FOLDER` saves pictures of it.

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { launchBrowser } from '../tests/e2e/driver/launch-browser.ts';
import { readCommandLine } from './command-line.ts';
import { installBrowsers } from './install-browsers.ts';

interface Shot {
  readonly specimen: string;
  readonly width: number;
  readonly height: number;
  readonly query?: string;
  readonly isDark?: boolean;
  readonly hasForcedColors?: boolean;
  /** Browser zoom: fewer CSS pixels, each of them larger. */
  readonly zoom?: number;
}

const sizes = [
  { width: 1200, height: 800 },
  { width: 420, height: 800 },
  { width: 320, height: 640 },
] as const;
const popupNames = [
  ...['checking', 'findings', 'selection', 'nothing-different', 'not-on-topic', 'not-an-article', 'off-here'],
  ...['no-permission', 'closed-page', 'too-large', 'failed-no-answer', 'only-report', 'tabs-offered', 'tabs-compared'],
];

const shots: Shot[] = [
  ...['card-figure', 'card-quote', 'card-basis', 'card-agreeing'].flatMap((specimen) =>
    sizes.flatMap((size) => [
      { specimen, ...size },
      { specimen, ...size, isDark: true },
    ]),
  ),
  ...popupNames.flatMap((name) => [
    { specimen: `popup-${name}`, width: 380, height: 600 },
    { specimen: `popup-${name}`, width: 380, height: 600, isDark: true },
  ]),
  ...['card-figure', 'card-quote', 'popup-findings', 'library-full'].flatMap((specimen) => [
    { specimen, width: 1200, height: 800, query: '&dir=rtl' },
    { specimen, width: 1200, height: 800, hasForcedColors: true },
    { specimen, width: 1200, height: 800, hasForcedColors: true, isDark: true },
    { specimen, width: 1200, height: 800, zoom: 2 },
  ]),
  ...sizes.flatMap((size) => [
    { specimen: 'library-full', ...size, query: '&open' },
    { specimen: 'library-full', ...size, isDark: true },
    { specimen: 'library-trouble', ...size, query: '&edit' },
  ]),
  { specimen: 'library-empty', width: 1200, height: 800 },
  ...sizes.map((size) => ({ specimen: 'first-run-withheld', ...size })),
  { specimen: 'first-run', width: 1200, height: 800, isDark: true },
  { specimen: 'first-run', width: 1200, height: 800, hasForcedColors: true, isDark: true },
  { specimen: 'first-run', width: 1200, height: 800, query: '&dir=rtl' },
  { specimen: 'first-run', width: 1200, height: 800, zoom: 2 },
  { specimen: 'card-figure', width: 1280, height: 640, query: '&open' },
  { specimen: 'card-quote', width: 1280, height: 480 },
  { specimen: 'popup-findings', width: 320, height: 600 },
];

async function takeShot(page: Page, address: string, shot: Shot, folder: string): Promise<void> {
  const { specimen, width, height, query = '', isDark = false, hasForcedColors = false, zoom = 1 } = shot;
  await page.setViewport({
    width: Math.floor(width / zoom),
    height: Math.floor(height / zoom),
    deviceScaleFactor: zoom,
  });
  const session = await page.createCDPSession();
  const features = [
    { name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' },
    { name: 'forced-colors', value: hasForcedColors ? 'active' : 'none' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.goto(`${address}?specimen=${specimen}${isDark ? '&theme=dark' : ''}${query}`, { waitUntil: 'load' });
  await page.waitForSelector('main, #card');
  const traits = [
    isDark && 'dark',
    hasForcedColors && 'forced',
    zoom > 1 && `zoom${zoom}`,
    query.slice(1).replace('=', '-'),
  ];
  const name = [specimen, width, ...traits.filter(Boolean)].join('-');
  const isLibrary = /^(?:library|first-run)/.test(specimen);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: isLibrary });
}

const USAGE = `usage: npm run gallery -- [FOLDER [SPECIMEN]]

Serves every state of card, popup and library with made-up data; or saves pictures of them in FOLDER, of all or of those
specimens whose names begin with SPECIMEN.

  --help  print this
`;

const { words } = readCommandLine(USAGE, {}, { takesWords: true });
const server = await createServer({
  configFile: false,
  root: resolve('tests/dom/ui/gallery'),
  cacheDir: resolve('node_modules/.vite-gallery'),
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1', fs: { allow: [resolve('.')] } },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const [folder, only = ''] = words;
if (folder === undefined) {
  console.log(`The gallery is at ${address} until you press Ctrl+C.`);
} else {
  mkdirSync(folder, { recursive: true });
  await installBrowsers(['chrome']);
  const browser = await launchBrowser('chrome');
  try {
    const page = await browser.newPage();
    for (const shot of shots) if (shot.specimen.startsWith(only)) await takeShot(page, address, shot, folder);
  } finally {
    await browser.close();
    await server.close();
  }
}
