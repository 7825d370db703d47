// The interface text in the reader's language, for the background and the extension's own pages.

import browser from 'webextension-polyfill';

/** The message of `_locales`, `''` where there is none. */
export function translate(key: string, substitutions: readonly string[] = []): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}
