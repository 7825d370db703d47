// The browser as a content script sees it.
// It uses the native namespace and not the polyfill: what is used here returns promises in every browser that the
// manifest admits, and the polyfill alone (3 kB gzip) would take half of what the gate may weigh.
// Nothing of it is touched before it is needed: a browser sets it up at its first use, and Firefox takes long for that.

import { listenForMessages, type MessageChannel, type NativeMessageEvent } from './message-channel.ts';

/** The few native functions that a content script uses. */
interface NativeBrowser {
  /** Missing, in Chrome, once the extension is gone. */
  readonly runtime?: {
    readonly id?: string | undefined;
    sendMessage(message: unknown): Promise<unknown>;
    getURL(path: string): string;
    readonly onMessage: NativeMessageEvent;
  };
  readonly storage: { readonly local: { get(key: string): Promise<Readonly<Record<string, unknown>>> } };
  readonly i18n: { getMessage(key: string, substitutions?: string[]): string };
}

/** Chrome has a `browser` of its own on some pages, without an interface for extensions. */
function getNative(): NativeBrowser {
  const { browser, chrome } = globalThis as unknown as { browser?: NativeBrowser; chrome: NativeBrowser };
  return browser?.runtime ? browser : chrome;
}

/** Has the browser set up what messages need, one part a step: each of them can take as long as a slice may. */
export function* setUpMessages(): Generator<void, void> {
  const scope = globalThis as unknown as { browser?: unknown };
  if (scope.browser !== undefined) yield;
  const { runtime } = getNative();
  yield;
  if (runtime?.id !== undefined) yield;
}

/** The same for `translateInPage`. */
export function* setUpTranslation(): Generator<void, void> {
  const { i18n } = getNative();
  yield;
  i18n.getMessage('languageTag');
  yield;
}

/** Apart from the channel, for the gate only sends. */
export async function sendToBackground(message: unknown): Promise<unknown> {
  const { runtime } = getNative();
  if (!runtime) throw new Error('The extension was updated or removed.');
  return runtime.sendMessage(message);
}

export const contentChannel: MessageChannel = {
  get extensionId() {
    return getNative().runtime?.id ?? '';
  },
  send: sendToBackground,
  listen: (listener, signal) => {
    const { runtime } = getNative();
    if (runtime) listenForMessages(runtime.onMessage, listener, signal);
  },
};

/** The address of the extension's own files. */
export function getOwnAddress(): string {
  return getNative().runtime?.getURL('') ?? '';
}

/** Whether the extension that this script belongs to is still there: Chrome takes the id away when it is not. */
export function isExtensionAlive(): boolean {
  return getNative().runtime?.id !== undefined;
}

/** The message in the reader's language, `''` where there is none. */
export function translateInPage(key: string, substitutions: readonly string[] = []): string {
  return getNative().i18n.getMessage(key, [...substitutions]);
}

/** What this script, registered by `registerToldScript` under this id, was told; `''` where it was told nothing. */
export async function readToldText(id: string): Promise<string> {
  const { fileName } = new Error() as { fileName?: string };
  const text = fileName?.split('?')[1] ?? (await getNative().storage.local.get(id))[id];
  return typeof text === 'string' ? text : '';
}
