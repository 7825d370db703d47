// Everything the interface says goes through here: typed message keys, plurals, numbers and dates.
// Knows no browser interface: a shell hands in the function that looks a message up.

import type messages from '../../public/_locales/en/messages.json';

/** Every key of the messages file; a use without a key does not compile. */
export type MessageKey = keyof typeof messages;

/** The stem of keys that come in plural forms: `reports` for `reports_one`, `reports_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** Looks one message up and fills its placeholders in order; gives '' for a key that does not exist. */
export type GetMessage = (key: string, values: string[]) => string;

export interface Words {
  /** The language the messages are in, for `lang`. */
  readonly language: string;
  /** The reader's, for numbers and dates. */
  readonly locale: string;
  /** The direction the messages are written in, for `dir`. */
  readonly direction: 'ltr' | 'rtl';
  /** The message of this key, with its placeholders filled in order. */
  say(key: MessageKey, ...values: readonly string[]): string;
  /** The plural form for this count; the count, as the reader's locale prints it, is the first placeholder. */
  count(key: PluralKey, count: number, ...values: readonly string[]): string;
  number(value: number): string;
  /** "crew, courage and sea", a list as it is said within a sentence; '' for none. */
  join(parts: readonly string[]): string;
  /** "16 January 2023" from `2023-01-16`; a text that is no such date comes back as it is. */
  date(isoDate: string): string;
  /** "January 2023" from `2023-01`. */
  month(isoMonth: string): string;
}

/**
 * Words from a message look-up. `locale` is the reader's, for numbers and dates; plural forms follow the language the
 * messages are in, which they name themselves, because a reader may see English for want of a translation.
 */
export function createWords(getMessage: GetMessage, locale: string): Words {
  const language = getMessage('languageTag', []) || 'en';
  const isEnglish = /^en(?:-|$)/.test(language);
  const variety = varietyOf(language, locale);
  const plurals = once(() => new Intl.PluralRules(language));
  const sentenceLists = once(() => new Intl.ListFormat(variety, { type: 'conjunction' }));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const format = (options: Intl.DateTimeFormatOptions) => {
    const dates = once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
    return (isoDate: string) => {
      const time = Date.parse(isoDate);
      return Number.isNaN(time) ? isoDate : dates().format(time);
    };
  };
  return {
    language,
    locale,
    direction: getMessage('@@bidi_dir', []) === 'rtl' ? 'rtl' : 'ltr',
    say: (key, ...values) => getMessage(key, [...values]),
    count(key, count, ...values) {
      const filled = [isPlain(count, locale) ? String(count) : numbers().format(count), ...values];
      const form = isEnglish ? englishPlural(count) : plurals().select(count);
      return getMessage(`${key}_${form}`, filled) || getMessage(`${key}_other`, filled);
    },
    join: (parts) => {
      if (parts.length < 2) return parts.join('');
      return isEnglish ? joinEnglish(parts, variety) : sentenceLists().format(parts);
    },
    number: (value) => numbers().format(value),
    date: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: format({ month: 'long', year: 'numeric' }),
  };
}

/** The reader's own variety of the messages' language: British readers put no comma before the last "and". */
function varietyOf(language: string, locale: string): string {
  return locale.startsWith(`${language}-`) ? locale : language;
}

/** Languages in which a small whole number is printed as its digits. */
const PLAIN_DIGITS = /^(?:cs|da|de|en|es|fi|fr|it|nb|nl|pl|pt|sv|tr)(?:-|$)/;

/** Whether a count needs no formatter: Chrome takes tens of milliseconds to make the first one on a page. */
function isPlain(count: number, locale: string): boolean {
  return Number.isInteger(count) && count >= 0 && count < 1_000 && PLAIN_DIGITS.test(locale);
}

const englishPlural = (count: number): 'one' | 'other' => (count === 1 ? 'one' : 'other');

/** Varieties that put a comma before the last "and". */
const LAST_COMMA = /^en(?:-(?:US|PH))?$/;

/** As a formatter of `Intl` would: nearly every page has a badge that lists, and would wait for the first formatter. */
function joinEnglish(parts: readonly string[], variety: string): string {
  const comma = parts.length > 2 && LAST_COMMA.test(variety) ? ',' : '';
  return `${parts.slice(0, -1).join(', ')}${comma} and ${parts.at(-1)}`;
}

/** A formatter is costly to make, and the words on a badge need few of them. */
function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
