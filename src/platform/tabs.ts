// Tabs: which one is in front, what stands in its address bar, talking to its content script, injecting one.

import browser from 'webextension-polyfill';

export interface Tab {
  readonly id: number;
  /** `null` where we have no permission for the page. */
  readonly url: string | null;
  readonly title: string | null;
}

function toTab(tab: browser.Tabs.Tab): Tab | null {
  if (tab.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, title: tab.title ?? null };
}

/** The tab in front in the window that the asking page belongs to: of a popup, the one below it. */
export async function findActiveTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? toTab(tab) : null;
}

/** `null` when the tab is closed. */
export async function findTab(tabId: number): Promise<Tab | null> {
  try {
    return toTab(await browser.tabs.get(tabId));
  } catch {
    return null;
  }
}

/** All tabs whose page we have permission for, be it for this page only. */
export async function findReadableTabs(): Promise<readonly Tab[]> {
  const tabs = (await browser.tabs.query({})).map(toTab);
  return tabs.filter((tab): tab is Tab => tab !== null && tab.url !== null);
}

/** The web pages in tabs that we have permission for and that are loaded, those that were looked at last first. */
export async function findLoadedPages(): Promise<readonly (Tab & { readonly url: string })[]> {
  const tabs = (await browser.tabs.query({})).filter(({ discarded }) => discarded !== true);
  return tabs
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .map(toTab)
    .filter((tab): tab is Tab & { url: string } => /^https?:/.test(tab?.url ?? ''));
}

/** All tabs whose page we have no permission for, among them those that lost it. */
export async function findClosedTabs(): Promise<readonly Tab[]> {
  const tabs = (await browser.tabs.query({})).map(toTab);
  return tabs.filter((tab): tab is Tab => tab !== null && tab.url === null);
}

/** The tabs that show one of these sites, given as match patterns. */
export async function findTabsOf(patterns: readonly string[]): Promise<readonly Tab[]> {
  const tabs = (await browser.tabs.query({ url: [...patterns] })).map(toTab);
  return tabs.filter((tab): tab is Tab => tab !== null);
}

/** Sends to the content script in the tab's top frame. Rejects where there is none. */
export function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/**
 * Gives the page in the tab's top frame a style sheet as the user's own. Firefox takes it away again with the
 * extension. Rejects without permission for the page.
 */
export async function insertStyles(tabId: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [0] }, css, origin: 'USER' });
}

/** In the tab's top frame, and not only when the page has loaded what it shows: browsers wait for that else. */
const atOnce = (tabId: number) => ({ target: { tabId, frameIds: [0] }, injectImmediately: true });

/**
 * What scripts of ours left in the tab's top frame: a property of the object under this symbol of their world. A promise
 * is awaited. `null` where there is none. Rejects without permission for the page.
 */
export async function findLeftInPage(tabId: number, symbol: string, property: string): Promise<unknown> {
  const [found] = await browser.scripting.executeScript({
    ...atOnce(tabId),
    // Travels as source: it may know nothing but what it is given.
    func: (key: string, name: string) =>
      (globalThis as unknown as Record<symbol, Record<string, unknown>>)[Symbol.for(key)]?.[name] ?? null,
    args: [symbol, property],
  });
  return found?.result ?? null;
}

/**
 * Calls a function that a script of ours left there, if it did, with a text. The script need not have the interface for
 * extensions set up. Rejects without permission for the page.
 */
export async function callLeftInPage(tabId: number, symbol: string, property: string, text: string): Promise<void> {
  await browser.scripting.executeScript({
    ...atOnce(tabId),
    func: (key: string, name: string, told: string) => {
      (globalThis as unknown as Record<symbol, Record<string, (told: string) => void>>)[Symbol.for(key)]?.[name]?.(
        told,
      );
    },
    args: [symbol, property, text],
  });
}

/** Runs files of ours in the tab's top frame, of which the document may be on its way. Rejects without permission for the page. */
export async function injectFiles(tabId: number, files: readonly string[]): Promise<void> {
  await browser.scripting.executeScript({ ...atOnce(tabId), files: [...files] });
}
