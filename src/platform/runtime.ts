// The extension itself: messages to the background, addresses of its files, its life cycle.
// For the background and the extension's own pages; content scripts have content.ts.

import browser from 'webextension-polyfill';
import { listenForMessages, type MessageChannel, type NativeMessageEvent } from './message-channel.ts';

export const runtimeChannel: MessageChannel = {
  extensionId: browser.runtime.id,
  send: (message) => browser.runtime.sendMessage(message),
  listen: (listener, signal) =>
    listenForMessages(browser.runtime.onMessage as unknown as NativeMessageEvent, listener, signal),
};

/** The address of one of our files, or with `''` of all of them. */
export function addressOfFile(path: string): string {
  return browser.runtime.getURL(path);
}

export function versionOfExtension(): string {
  return browser.runtime.getManifest().version;
}

/** The gate's built file and the sites it is declared for: the build names the file, so the manifest is asked. */
export function declaredContentScript(): { readonly files: readonly string[]; readonly matches: readonly string[] } {
  const { js = [], matches = [] } = browser.runtime.getManifest().content_scripts?.[0] ?? {};
  // Firefox gives whole addresses here, and takes none where a script is registered.
  const root = addressOfFile('');
  return { files: js.map((file) => (file.startsWith(root) ? file.slice(root.length) : file)), matches };
}

/** Calls back after an install or an update, not after every start. */
export function onInstalledOrUpdated(listener: (reason: 'install' | 'update') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') listener(reason);
  });
}

/** Calls back when the browser starts with the extension already installed. */
export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}
