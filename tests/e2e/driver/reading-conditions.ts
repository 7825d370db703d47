// What readers set in their system or browser: theme, motion, forced colours, zoom. Chrome takes such things for one
// page; Firefox, which has preferences for them, for all of its pages.

import type { Page } from 'puppeteer-core';
import { getWorker } from './background.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { callInBrowserWindow } from './firefox-protocol.ts';

/** Media feature → its values, and what Firefox's preference for it is called and set to. */
const FEATURES = {
  'prefers-color-scheme': {
    preference: 'layout.css.prefers-color-scheme.content-override',
    values: { dark: 0, light: 1 },
  },
  'prefers-reduced-motion': { preference: 'ui.prefersReducedMotion', values: { 'no-preference': 0, reduce: 1 } },
  'forced-colors': { preference: 'browser.display.document_color_use', values: { none: 1, active: 2 } },
} as const;

export type MediaFeature = keyof typeof FEATURES;
export type MediaValue<Feature extends MediaFeature> = keyof (typeof FEATURES)[Feature]['values'] & string;

/** Done when the page knows. */
export async function setMedia<Feature extends MediaFeature>(
  { kind, browser }: ExtensionBrowser,
  page: Page,
  feature: Feature,
  value: MediaValue<Feature>,
): Promise<void> {
  if (kind === 'chrome') {
    // The page keeps it as long as the session lasts, which ends with the page.
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] });
  } else {
    const { preference, values } = FEATURES[feature];
    const number = (values as Readonly<Record<string, number>>)[value];
    await callInBrowserWindow(browser, `async () => Services.prefs.setIntPref('${preference}', ${number})`);
  }
  await page.waitForFunction((query) => matchMedia(query).matches, {}, `(${feature}: ${value})`);
}

/** Zooms a page, as the browser's own menu does; 2 is 200 %. Chrome keeps it for every page of the host. */
export async function zoomPage(session: ExtensionBrowser, page: Page, factor: number): Promise<void> {
  await page.bringToFront();
  if (session.kind === 'chrome') {
    const worker = await getWorker(session);
    await worker.evaluate(async (zoom) => chrome.tabs.setZoom(zoom), factor);
  } else {
    await callInBrowserWindow(
      session.browser,
      `async () => {
        gBrowser.selectedBrowser.fullZoom = ${factor};
      }`,
    );
  }
  await page.waitForFunction((wanted) => devicePixelRatio === wanted, {}, factor);
}
