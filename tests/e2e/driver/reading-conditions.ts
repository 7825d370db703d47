// What readers set in their system or browser: theme, motion, forced colours, zoom. Chrome takes such things for one
// page; Firefox, which has preferences for them, for all of its pages.

import type { CDPSession, Page } from 'puppeteer-core';
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

/** A browser with what tells how it is spoken to. */
type DrivenBrowser = Pick<ExtensionBrowser, 'kind' | 'browser'>;

/** Of one page in Chrome: the session by which it is told, and all that was asked for. It ends with the page. */
interface Emulation {
  readonly session: CDPSession;
  readonly features: Map<MediaFeature, string>;
}

const emulations = new WeakMap<Page, Emulation>();

async function emulationOf(page: Page): Promise<Emulation> {
  const known = emulations.get(page);
  if (known) return known;
  const emulation = { session: await page.createCDPSession(), features: new Map() };
  emulations.set(page, emulation);
  return emulation;
}

/** Done when the page knows. */
export async function setMedia<Feature extends MediaFeature>(
  { kind, browser }: DrivenBrowser,
  page: Page,
  feature: Feature,
  value: MediaValue<Feature>,
): Promise<void> {
  if (kind === 'chrome') {
    const { session, features } = await emulationOf(page);
    // All in one message: forced colours are forced only beside a theme, whatever a media query says.
    if (!features.has('prefers-color-scheme')) features.set('prefers-color-scheme', 'light');
    features.set(feature, value);
    await session.send('Emulation.setEmulatedMedia', {
      features: [...features].map(([name, wanted]) => ({ name, value: wanted })),
    });
  } else {
    const { preference, values } = FEATURES[feature];
    const number = (values as Readonly<Record<string, number>>)[value];
    await callInBrowserWindow(browser, `async () => Services.prefs.setIntPref('${preference}', ${number})`);
  }
  await page.waitForFunction((query) => matchMedia(query).matches, {}, `(${feature}: ${value})`);
}

/** Firefox forces these colours; its own are those of paper. */
const FIREFOX_COLOURS = {
  light: { background: '#ffffff', foreground: '#000000', anchor: '#0000ee' },
  dark: { background: '#000000', foreground: '#ffffff', anchor: '#ffee32' },
} as const;

/** The colours that are forced on a page where they are. Chrome has those of the theme that a reader prefers. */
export async function setReaderColours(
  session: DrivenBrowser,
  page: Page,
  theme: keyof typeof FIREFOX_COLOURS,
): Promise<void> {
  await setMedia(session, page, 'prefers-color-scheme', theme);
  if (session.kind === 'chrome') return;
  const { background, foreground, anchor } = FIREFOX_COLOURS[theme];
  await callInBrowserWindow(
    session.browser,
    `async () => {
      Services.prefs.setStringPref('browser.display.background_color', '${background}');
      Services.prefs.setStringPref('browser.display.foreground_color', '${foreground}');
      Services.prefs.setStringPref('browser.anchor_color', '${anchor}');
    }`,
  );
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
