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

const isCopy = ({ copyOf, copyOfOutside }: LibraryReport): boolean => copyOf !== null || copyOfOutside !== null;

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

/** Reports that stand for themselves; where only copies are there, one. */
export function countReports(prints: readonly FactPrint[]): number {
  const own = new Set(prints.filter(({ report }) => !isCopy(report)).map(({ report }) => report.id));
  return Math.max(1, own.size);
}

/** Copies among the reports of a fact. */
export function countCopies(prints: readonly FactPrint[]): number {
  const all = new Set(prints.map(({ report }) => report.id));
  return all.size - countReports(prints);
}
