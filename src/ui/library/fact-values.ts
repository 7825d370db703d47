// The values or wordings of a fact, each once, with the reports that print it: copies stand behind what they copy and do
// not count. Pure.

import { plainNumberOf, recordLabel } from '../finding/value-label.ts';
import type { FactPrint, LibraryFact, LibraryReport } from './library-state.ts';

/** One value or wording, and who prints it. */
export interface FactValue {
  /** As printed: "nearly 800", or the whole of the words. */
  readonly label: string;
  /** The middle of a plain number; `null` for dates, vague words and quotes. */
  readonly number: number | null;
  /** One of each report; originals first. */
  readonly prints: readonly FactPrint[];
}

/**
 * What names the report behind one: the end of its chain of copies. A copy of a report that is not there speaks for that
 * report, as any other copy of it does.
 */
export function originOf(
  report: LibraryReport,
  reports: ReadonlyMap<string, LibraryReport>,
  seen: readonly string[] = [],
): string {
  if (report.copyOf === null) return report.copyOfOutside ?? report.id;
  const original = reports.get(report.copyOf);
  if (original === undefined || seen.includes(original.id)) return report.copyOf;
  return originOf(original, reports, [...seen, report.id]);
}

/** What is the same to a reader: a wording in other capitals, quotation marks or with another stop is no other wording. */
const keyOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[‘’'“”",.;:!?…\s]+/gu, ' ')
    .trim();

export function valuesOf({ kind, prints }: LibraryFact): FactValue[] {
  const values = new Map<string, { label: string; number: number | null; prints: FactPrint[] }>();
  for (const print of prints) {
    const { printed, figureInPrinted, value, report } = print;
    const label = value === null ? printed : recordLabel(printed, figureInPrinted, value);
    const key = keyOf(label);
    const known = values.get(key);
    if (known === undefined) {
      values.set(key, { label, number: value === null ? null : plainNumberOf(value), prints: [print] });
    } else if (!known.prints.some((other) => other.report.id === report.id)) known.prints.push(print);
  }
  // Numbers from small to large, as on a line; words as many print them.
  const list = [...values.values()];
  return kind === 'figure'
    ? list.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))
    : list.toSorted((a, b) => countReports(b.prints) - countReports(a.prints));
}

/** Copies of one report count as one. */
export function countReports(prints: readonly FactPrint[]): number {
  const reports = new Map(prints.map(({ report }) => [report.id, report]));
  return new Set([...reports.values()].map((report) => originOf(report, reports))).size;
}

/** Copies among the reports of a fact. */
export function countCopies(prints: readonly FactPrint[]): number {
  const all = new Set(prints.map(({ report }) => report.id));
  return all.size - countReports(prints);
}
