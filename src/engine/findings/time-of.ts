// How a source's count lies in time to the article's. By the days of publication alone; knows no text.

import type { IsoDate } from '../../model/article.ts';
import type { TimeRelation } from '../../model/finding.ts';
import type { MeasureKind } from '../../model/pack.ts';

/** Papers print the same count for a few days. */
const SAME_TIME_DAYS = 3;

const DAY_MS = 86_400_000;

/** What the answer depends on. */
export interface TimedCount {
  readonly kind: MeasureKind;
  /** Day of the article and of the source; `null` where it is not known. */
  readonly articleDate: IsoDate | null;
  readonly sourceDate: IsoDate | null;
}

/** Counts and amounts move; shares, ages, dates and durations do not. An undated text is neither later nor earlier. */
export function timeOf({ kind, articleDate, sourceDate }: TimedCount): TimeRelation | null {
  if ((kind !== 'count' && kind !== 'money') || articleDate === null || sourceDate === null) return null;
  const days = (Date.parse(sourceDate) - Date.parse(articleDate)) / DAY_MS;
  if (Math.abs(days) <= SAME_TIME_DAYS) return null;
  return days > 0 ? 'later' : 'earlier';
}
