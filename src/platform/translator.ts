// The interface text in the reader's language, for the background and the extension's own pages.

import browser from 'webextension-polyfill';

/** The message of `_locales`, `''` where there is none. */
export function translate(key: string, substitutions: readonly string[] = []): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}

/** A number as the reader's locale prints it. */
export function printNumber(value: number): string {
  return new Intl.NumberFormat(navigator.language).format(value);
}

/** The plural form `key_one`, `key_other`, … for this count, in the language the messages are in. */
export function translateCount(key: string, count: number): string {
  const form = new Intl.PluralRules(translate('languageTag')).select(count);
  return translate(`${key}_${form}`, [printNumber(count)]);
}
