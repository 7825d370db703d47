// How a source's count lies in time to the article's: by what the texts say of when they were counted, else by the days of
// the reports. Knows dates alone; whether a count moves at all is decided elsewhere.

import type { IsoDate } from '../../model/article.ts';
import type { CalendarDate } from '../../model/figure.ts';
import type { TimeRelation } from '../../model/finding.ts';

/** Papers print the same count for a few days. */
const SAME_TIME_DAYS = 3;

const DAY_MS = 86_400_000;

/** A count of one text. */
export interface TimedCount {
  /** When the text says that it was counted; `null` where it does not say. */
  readonly asOf: CalendarDate | null;
  /** The day of the report; `null` where it is not known. */
  readonly reportDate: IsoDate | null;
}

/** First and last day that may be meant, as days since 1970. */
interface Days {
  readonly first: number;
  readonly last: number;
}

const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS;
const dayOfIso = (date: IsoDate): number => Date.parse(date) / DAY_MS;

function daysOfYear({ month, day }: CalendarDate, year: number): Days {
  if (month === null) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  if (day === null) return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 0) };
  return { first: dayOf(year, month, day), last: dayOf(year, month, day) };
}

/** A date without a year is the last of its kind before the report; nothing was counted behind the report's own day. */
function daysOf({ asOf, reportDate }: TimedCount): Days | null {
  const reportDay = reportDate === null ? null : dayOfIso(reportDate);
  if (asOf === null) return reportDay === null ? null : { first: reportDay, last: reportDay };
  let days: Days;
  if (asOf.year !== null) days = daysOfYear(asOf, asOf.year);
  else {
    if (reportDate === null || reportDay === null) return null;
    const year = Number(reportDate.slice(0, 4));
    days = daysOfYear(asOf, year);
    if (days.first > reportDay) days = daysOfYear(asOf, year - 1);
  }
  if (reportDay === null || days.first > reportDay) return days;
  return { first: days.first, last: Math.min(days.last, reportDay) };
}

/**
 * Whether a count that moves was taken later or earlier in the source than in the article. `null` where the days are not
 * known, may be the same, or lie so near each other that papers print one count all the while: days that both texts tell
 * are taken at their word.
 */
export function timeOf(article: TimedCount, source: TimedCount): TimeRelation | null {
  const [own, other] = [daysOf(article), daysOf(source)];
  if (own === null || other === null) return null;
  const least = article.asOf !== null && source.asOf !== null ? 0 : SAME_TIME_DAYS;
  if (other.first - own.last > least) return 'later';
  return own.first - other.last > least ? 'earlier' : null;
}
