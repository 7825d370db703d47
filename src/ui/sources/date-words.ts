// The day of a report in words, and how it is known; the time that a count is of. Pure.

import type { CalendarDate } from '../../model/figure.ts';
import type { SourceFacts } from '../../model/finding.ts';
import type { Words } from '../words.ts';

/** "16 January 2023"; "no date; probably 16 January 2023" where it is inferred; "no date". */
export function dateWords(source: Pick<SourceFacts, 'date' | 'dateInferredFrom'>, words: Words): string {
  if (source.date === null) return words.say('noDate');
  const date = words.date(source.date);
  return source.dateInferredFrom === null ? date : words.say('probablyDate', date);
}

/** "as of 30 September 2022", as far as the text says it, "figure for 2022"; nothing where it names no year. */
export function asOfWords(asOf: CalendarDate | null | undefined, words: Words): string[] {
  if (!asOf?.year || asOf.isDecade) return [];
  const { year, month, day } = asOf;
  if (!month) return [words.say('figureForYear', String(year))];
  const isoMonth = `${year}-${String(month).padStart(2, '0')}`;
  return [words.say('asOf', day ? words.date(`${isoMonth}-${String(day).padStart(2, '0')}`) : words.month(isoMonth))];
}
