// One browser with the built extension in it, before a news server on this machine: what every end-to-end test,
// the demo, the screenshots and the measurements start from.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.ts';
import { callInBrowserWindow } from './firefox-protocol.ts';
import { type BrowserOptions, endBrowser, launchBrowser } from './launch-browser.ts';
import { type NewsPage, type NewsServer, startNewsServer } from './news-server.ts';

export interface ExtensionBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly server: NewsServer;
  /** Of the installed extension, as the browser knows it. */
  readonly extensionId: string;
  /** Opens an address in a tab of its own. */
  openPage(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab; `path` as in the built folder: `src/library/index.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Ends the browser and the server and removes the profile. */
  close(): Promise<void>;
}

export interface ExtensionBrowserOptions extends Omit<BrowserOptions, 'proxyPort'> {
  readonly pages?: Readonly<Record<string, string | NewsPage>>;
  /** `dist/<kind>` unless another build is to be tried; `null` for a browser without the extension. */
  readonly extension?: string | null;
  /** Leaves the page that opens after the install open. */
  readonly keepsFirstRun?: boolean;
}

/** Of the page that opens once, in the built folder. */
export const FIRST_RUN = 'src/first-run/index.html';

/**
 * Waits for the page that opens after the install and takes it out of the way: it would stand before other pages. Firefox
 * tells its driver no addresses of such pages; its own window knows them.
 */
async function closeFirstRun(kind: BrowserKind, browser: Browser, extension: string): Promise<void> {
  if (!existsSync(join(extension, FIRST_RUN))) return;
  if (kind === 'firefox') {
    await callInBrowserWindow(browser, `async () => { gBrowser.removeTab(await (${FIND_TAB})('${FIRST_RUN}')); }`);
    return;
  }
  const target = await browser.waitForTarget((each) => each.url().endsWith(`/${FIRST_RUN}`), { timeout: 15_000 });
  await (await target.page())?.close();
}

/** Runs in Firefox's window: the tab with an address that ends like this, once there is one. */
const FIND_TAB = `async (path) => {
  const find = () => [...gBrowser.tabs].find((tab) => tab.linkedBrowser.currentURI.spec.endsWith(path));
  while (!find()) {
    await new Promise((resolve) => gBrowser.tabContainer.addEventListener('TabAttrModified', resolve, { once: true }));
  }
  return find();
}`;

interface GeckoManifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

/** Firefox gives every installation a random address; this one is told in advance. */
const FIREFOX_UUID = '11111111-2222-4333-8444-555555555555';

export async function openExtensionBrowser(
  kind: BrowserKind,
  { pages = {}, extension = `dist/${kind}`, keepsFirstRun = false, ...options }: ExtensionBrowserOptions = {},
): Promise<ExtensionBrowser> {
  if (extension !== null && !existsSync(`${extension}/manifest.json`)) {
    throw new Error(`There is no built extension in ${extension}: run npm run build first.`);
  }
  const server = await startNewsServer(pages);
  let browser: Browser | undefined;
  try {
    browser = await launchBrowser(kind, { ...withFixedAddress(options, extension), proxyPort: server.port });
    const extensionId = extension === null ? '' : await browser.installExtension(resolve(extension));
    if (extension !== null && !keepsFirstRun) await closeFirstRun(kind, browser, extension);
    return extensionBrowser(kind, browser, server, extensionId);
  } catch (error) {
    if (browser !== undefined) await endBrowser(browser);
    await server.close();
    throw error;
  }
}

function withFixedAddress(options: BrowserOptions, extension: string | null): BrowserOptions {
  if (extension === null) return options;
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as GeckoManifest;
  const uuids = JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: FIREFOX_UUID });
  return {
    ...options,
    firefoxPreferences: { 'extensions.webextensions.uuids': uuids, ...options.firefoxPreferences },
  };
}

function extensionBrowser(
  kind: BrowserKind,
  browser: Browser,
  server: NewsServer,
  extensionId: string,
): ExtensionBrowser {
  const base = kind === 'chrome' ? `chrome-extension://${extensionId}` : `moz-extension://${FIREFOX_UUID}`;
  return {
    kind,
    browser,
    server,
    extensionId,
    openPage: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      // Firefox never reports such a page as loaded: whoever opens it waits for something on it.
      await page.goto(`${base}/${path}`, { waitUntil: kind === 'firefox' ? [] : 'load' });
      return page;
    },
    close: async () => {
      await endBrowser(browser);
      await server.close();
    },
  };
}
