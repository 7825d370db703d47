// Which of the reader's reports copy one another, by their texts: a story that ten sites take from one agency is one
// report. Knows fingerprints; knows no measure and no figure.

import type { Source } from '../../model/article.ts';
import type { KeptReport } from '../../model/kept-report.ts';
import type { OpenReport } from '../../model/open-record.ts';
import { isSameText } from '../compare/by-words/report/fingerprint.ts';

/** Earlier first; those without a date come last: nobody knows what they could have been copied from. */
const byDate = (one: Pick<KeptReport, 'source'>, two: Pick<KeptReport, 'source'>): number => {
  const [a, b] = [one.source.date ?? '9999', two.source.date ?? '9999'];
  return a < b ? -1 : a > b ? 1 : 0;
};

/** The same reports, each with the earliest one that it copies, where it copies one and nothing is known of that yet. */
export function markCopies(reports: readonly KeptReport[]): KeptReport[] {
  const sorted = [...reports].sort(byDate);
  const originals: KeptReport[] = [];
  const originalOf = new Map<string, string>();
  for (const report of sorted) {
    if (report.source.copyOf !== null) continue;
    const original = originals.find(({ open }) => isSameText(open.story.fingerprint, report.open.story.fingerprint));
    if (original) originalOf.set(report.id, original.id);
    else originals.push(report);
  }
  return reports.map((report) => {
    const copyOf = originalOf.get(report.id);
    return copyOf === undefined ? report : { ...report, source: { ...report.source, copyOf } };
  });
}

/** A report with what is compared of it. */
interface SourcedReport {
  readonly source: Source;
  readonly open: OpenReport;
}

/** Those with the text of a new report; the same page at another time is a version of it, no copy. */
const withItsText = (added: SourcedReport, others: readonly SourcedReport[]): SourcedReport[] =>
  others
    .filter(
      ({ source, open }) =>
        (source.url === null || source.url !== added.source.url) &&
        isSameText(open.story.fingerprint, added.open.story.fingerprint),
    )
    .sort(byDate);

/** Id of the report that a new one copies: the earliest with its text, if that is not the later of the two; else `null`. */
export function findOriginal(added: SourcedReport, others: readonly SourcedReport[]): string | null {
  const [first] = withItsText(added, others);
  if (first === undefined || byDate(first, added) > 0) return null;
  return first.source.copyOf ?? first.source.id;
}

/** Ids of the reports of which a new one, that copies none, is the original: an agency's own came after those that took it. */
export function findCopies(added: SourcedReport, others: readonly SourcedReport[]): readonly string[] {
  if (findOriginal(added, others) !== null) return [];
  const alike = withItsText(added, others);
  const ids = new Set(alike.map(({ source }) => source.id));
  // What is known of a copy otherwise stays.
  return alike
    .filter(({ source: { copyOf, copyOfOutside } }) => copyOfOutside === null && (copyOf === null || ids.has(copyOf)))
    .map(({ source }) => source.id);
}
