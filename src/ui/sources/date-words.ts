// The day of a report in words, and how it is known. Pure.

import type { SourceFacts } from '../../model/finding.ts';
import type { Words } from '../words.ts';

/** "16 January 2023"; "no date; probably 16 January 2023" where it is inferred; "no date". */
export function dateWords(source: Pick<SourceFacts, 'date' | 'dateInferredFrom'>, words: Words): string {
  if (source.date === null) return words.say('noDate');
  const date = words.date(source.date);
  return source.dateInferredFrom === null ? date : words.say('probablyDate', date);
}
