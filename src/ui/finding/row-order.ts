// In which order reports are shown: the most comparable first. Pure.

import type { IsoDate } from '../../model/article.ts';
import type { Counterpart } from '../../model/finding.ts';
import { isCopy } from './reports.ts';
import { daysFrom } from './time-words.ts';

/** A report with the copies of it that say the same. */
export interface RowReport<T extends Counterpart> {
  readonly counterpart: T;
  readonly copies: readonly T[];
}

const UNDATED_DAYS = Number.MAX_SAFE_INTEGER;

/**
 * What differs before what agrees; the same way of counting before another; originals before copies; the nearest in time
 * first; then by name, so that the order never changes by itself.
 */
export function byComparability(pageDate: IsoDate | null): (a: Counterpart, b: Counterpart) => number {
  const distance = ({ source }: Counterpart): number => Math.abs(daysFrom(pageDate, source.date) ?? UNDATED_DAYS);
  return (a, b) =>
    Number(a.agrees) - Number(b.agrees) ||
    Number(isCopy(a)) - Number(isCopy(b)) ||
    Number(a.difference === 'basis') - Number(b.difference === 'basis') ||
    distance(a) - distance(b) ||
    (a.source.id < b.source.id ? -1 : a.source.id > b.source.id ? 1 : 0);
}

/** Copies of a report that is among `members` stand under it; each report is there once. */
export function withCopies<T extends Counterpart>(
  members: readonly T[],
  originOf: (counterpart: T) => string,
): RowReport<T>[] {
  const reports: { readonly counterpart: T; readonly copies: T[] }[] = [];
  for (const counterpart of members) {
    const known = reports.find((report) => originOf(report.counterpart) === originOf(counterpart));
    if (!known) reports.push({ counterpart, copies: [] });
    else if (known.counterpart.source.id !== counterpart.source.id) known.copies.push(counterpart);
  }
  return reports;
}

/** Rows that only copies print go right behind the row of their original. */
export function copiesBehindOriginals<T extends Counterpart, Row extends { readonly reports: readonly RowReport<T>[] }>(
  rows: readonly Row[],
): Row[] {
  const isOfCopies = ({ reports }: Row): boolean => reports.every(({ counterpart }) => isCopy(counterpart));
  const ordered = rows.filter((row) => !isOfCopies(row));
  for (const row of rows.filter(isOfCopies)) {
    const original = row.reports[0]?.counterpart.source.copyOf;
    const at = ordered.findLastIndex(({ reports }) =>
      reports.some(
        ({ counterpart: { source } }) =>
          original !== null && original !== undefined && (source.id === original || source.copyOf === original),
      ),
    );
    ordered.splice(at < 0 ? ordered.length : at + 1, 0, row);
  }
  return ordered;
}
