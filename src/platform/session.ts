// A small memory that outlives a stopped background and ends with the browser. Content scripts cannot read it.

import browser from 'webextension-polyfill';

/** The value is what was stored, unchecked: the caller checks it. */
export async function readSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** Keeps a value until the browser is closed. */
export async function writeSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

/** Names of everything that is kept. */
export async function listSession(): Promise<readonly string[]> {
  return Object.keys(await browser.storage.session.get(null));
}

/** Forgets what `writeSession` kept. */
export async function removeSession(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}
