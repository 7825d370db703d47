// Reads the day out of a page's printed or stated publication date. Accepts ISO dates with or without a time,
// "17 January 2023" and "January 17, 2023"; refuses numbers only ("1/2/2023"), where day and month may be swapped.

import type { IsoDate } from '../../model/article.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i;
const MONTH_FIRST = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;

function dateOf(year: string, month: number, day: string): IsoDate | null {
  const dayNumber = Number(day);
  if (month < 1 || month > 12 || dayNumber < 1 || dayNumber > 31 || Number(year) < 1900) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`;
}

/** The day as the page gives it, in the time zone that it is written in; `null` where none can be read for certain. */
export function parsePublicationDate(text: string): IsoDate | null {
  const numbers = ISO.exec(text) ?? COMPACT.exec(text);
  if (numbers) return dateOf(numbers[1] ?? '', Number(numbers[2]), numbers[3] ?? '');
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst)
    return dateOf(dayFirst[3] ?? '', MONTHS.indexOf((dayFirst[2] ?? '').toLowerCase()) + 1, dayFirst[1] ?? '');
  const monthFirst = MONTH_FIRST.exec(text);
  if (!monthFirst) return null;
  return dateOf(monthFirst[3] ?? '', MONTHS.indexOf((monthFirst[1] ?? '').toLowerCase()) + 1, monthFirst[2] ?? '');
}
