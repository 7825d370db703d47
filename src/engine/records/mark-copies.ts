// Which of the reader's reports copy one another, by their texts: a story that ten sites take from one agency is one
// report. Knows fingerprints; knows no measure and no figure.

import type { KeptReport } from '../../model/kept-report.ts';
import { isSameText } from '../compare/by-words/report/fingerprint.ts';

/** Earlier first; those without a date come last: nobody knows what they could have been copied from. */
const byDate = (one: KeptReport, two: KeptReport): number => {
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
