// Numbers and lists that only the library prints: parts of a whole, sizes, plain enumerations. Pure.

import type { Words } from '../words.ts';

type Language = Pick<Words, 'language' | 'locale'>;

/** "40%", of a part of one. */
export function shareWords(part: number, { locale }: Language): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(part);
}

/** "bbc.co.uk, skynews.com", a plain enumeration. */
export function listWords(parts: readonly string[], { language }: Language): string {
  return new Intl.ListFormat(language, { type: 'unit' }).format(parts);
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "1.2 MB". */
export function bytesWords(count: number, { locale }: Language): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(count, 1)) / 3), BYTE_UNITS.length - 1);
  const style = { style: 'unit', unit: BYTE_UNITS[step] ?? 'byte', unitDisplay: 'short' } as const;
  return new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: 1 }).format(count / 1000 ** step);
}
