// How long before or after the page a report appeared, in words. Pure.

import type { IsoDate } from '../../model/article.ts';
import type { TimeRelation } from '../../model/finding.ts';
import type { Words } from '../words.ts';

const DAY_MS = 86_400_000;

/** From here on a longer unit says it better. */
const DAYS_IN_DAYS = 14;
const DAYS_IN_WEEKS = 84;
const DAYS_IN_MONTHS = 730;

/** Days from the page to the report; `null` where one of them has no date. */
export function daysFrom(pageDate: IsoDate | null, sourceDate: IsoDate | null): number | null {
  if (pageDate === null || sourceDate === null) return null;
  return Math.round((Date.parse(sourceDate) - Date.parse(pageDate)) / DAY_MS);
}

/** "10 weeks later", "9 days earlier", "the day before", "the same day". */
export function timeWords(days: number, words: Words): string {
  if (days === 0) return words.say('sameDay');
  if (Math.abs(days) === 1) return words.say(days > 0 ? 'dayAfter' : 'dayBefore');
  const length = Math.abs(days);
  const isLater = days > 0;
  if (length < DAYS_IN_DAYS) return words.count(isLater ? 'daysLater' : 'daysEarlier', length);
  if (length <= DAYS_IN_WEEKS) return words.count(isLater ? 'weeksLater' : 'weeksEarlier', Math.round(length / 7));
  if (length < DAYS_IN_MONTHS) return words.count(isLater ? 'monthsLater' : 'monthsEarlier', Math.round(length / 30.4));
  return words.count(isLater ? 'yearsLater' : 'yearsEarlier', Math.round(length / 365.25));
}

/**
 * How much later or earlier a report counts, by its day; `null` where it does neither, or where its day would belie it: a
 * report may look back on a count that is older than the page's.
 */
export function countTimeWords(time: TimeRelation | null, days: number | null, words: Words): string | null {
  if (time === null || days === null || days === 0) return null;
  return (time === 'later') === days > 0 ? timeWords(days, words) : null;
}
