// The browser as a content script sees it.
// It uses the native namespace and not the polyfill: what is used here returns promises in every browser that the
// manifest admits, and the polyfill alone (3 kB gzip) would take half of what the gate may weigh.

import { listenForMessages, type MessageChannel, type NativeMessageEvent } from './message-channel.ts';

/** The few native functions that a content script uses. */
interface NativeBrowser {
  readonly runtime?: {
    readonly id?: string | undefined;
    sendMessage(message: unknown): Promise<unknown>;
    getURL(path: string): string;
    readonly onMessage: NativeMessageEvent;
  };
  readonly i18n: { getMessage(key: string, substitutions?: string[]): string };
}

const scope = globalThis as unknown as { browser?: NativeBrowser; chrome: NativeBrowser };
const native = scope.browser?.runtime ? scope.browser : scope.chrome;
const ownId = native.runtime?.id ?? '';

export const contentChannel: MessageChannel = {
  extensionId: ownId,
  send: async (message) => {
    if (!native.runtime) throw new Error('The extension was updated or removed.');
    return native.runtime.sendMessage(message);
  },
  listen: (listener, signal) => {
    if (native.runtime) listenForMessages(native.runtime.onMessage, listener, signal);
  },
};

/** The address of the extension's own files. */
export const ownAddress = native.runtime?.getURL('') ?? '';

/** Whether the extension that this script belongs to is still there: Chrome takes the id away when it is not. */
export function isExtensionAlive(): boolean {
  return native.runtime?.id !== undefined;
}

/** The message in the reader's language, `''` where there is none. */
export function translateInPage(key: string, substitutions: readonly string[] = []): string {
  return native.i18n.getMessage(key, [...substitutions]);
}
