// Pictures as the stores take them: 1280 × 800, and Chrome's tile of 440 × 280. The popup, which is smaller, stands on
// a plain ground with what it does beside it.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_URL, demoPages } from '../../demo/pages.ts';
import { type ExtensionBrowser, FIRST_RUN, openExtensionBrowser } from '../../tests/e2e/driver/extension-browser.ts';
import type { BrowserKind } from '../../tests/e2e/driver/find-browser.ts';
import { photographArticle, photographExtensionPage, photographPopup } from './photograph.ts';
import { launchOptionsOf, type Setting } from './settings.ts';

const PICTURE = { width: 1280, height: 800 } as const;
const TILE = { width: 440, height: 280 } as const;
const SETTING: Setting = { theme: 'light', hasForcedColours: false };

const asIs = () => Promise.resolve();
const inline = (file: string, type: string) => `data:${type};base64,${readFileSync(file).toString('base64')}`;

/** Of both kinds of plates: the brand's ground and writing. */
const PLATE_STYLE = `
  body { display: grid; place-items: center; height: 100vh; margin: 0; background: #f6ede1; color: #221d1a;
    font: 500 24px/1.35 "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
  .plate { display: flex; gap: 56px; align-items: center; }
  .popup { border-radius: 12px; box-shadow: 0 12px 40px #5a2c0a38; }
  h1 { margin: 0; font-size: 44px; line-height: 1.15; }
  p { max-width: 15em; margin: 16px 0 0; }
`;

const popupPlate = (popup: string) => `<style>${PLATE_STYLE}</style>
  <div class="plate"><img class="popup" src="${inline(popup, 'image/png')}" alt="">
  <div><h1>The page, summed up</h1><p>Every figure and quote that another report prints differently, with both values.</p></div></div>`;

const tilePlate =
  () => `<style>${PLATE_STYLE} .plate { gap: 20px; } h1 { font-size: 32px; } p { margin-top: 6px; font-size: 17px; }</style>
  <div class="plate"><img src="${inline('icons/icon.svg', 'image/svg+xml')}" width="96" alt="">
  <div><h1>Second Source</h1><p>What other reports print</p></div></div>`;

async function photographPlate(
  session: ExtensionBrowser,
  html: string,
  size: { readonly width: number; readonly height: number },
  path: string,
): Promise<void> {
  const page = await session.browser.newPage();
  await page.setViewport(size);
  await page.setContent(html);
  writeFileSync(path, await page.screenshot());
  await page.close();
}

/** Writes them into a folder, one set a browser. */
export async function takeStorePictures(kind: BrowserKind, folder: string): Promise<void> {
  const session = await openExtensionBrowser(kind, { pages: demoPages(), ...launchOptionsOf(kind, SETTING) });
  const pathOf = (thing: string) => join(folder, `${kind}-${thing}.png`);
  try {
    await photographArticle(session, DEMO_URL, PICTURE, (thing) => pathOf(`store-${thing}`), asIs);
    await photographExtensionPage(
      session,
      'src/library/index.html',
      'main[aria-busy="false"]',
      PICTURE,
      pathOf('store-library'),
      asIs,
    );
    await photographExtensionPage(session, FIRST_RUN, '.chip', PICTURE, pathOf('store-first-page'), asIs);
    await photographPopup(session, DEMO_URL, pathOf('popup'), asIs);
    await photographPlate(session, popupPlate(pathOf('popup')), PICTURE, pathOf('store-popup'));
    if (kind === 'chrome') await photographPlate(session, tilePlate(), TILE, pathOf('store-tile'));
  } finally {
    await session.close();
  }
}
