// Which counterparts are one report: copies of one report count as one, whether or not the original is there. Pure.

import type { Counterpart, Finding } from '../../model/finding.ts';

/** How many separate reports differ from the page, and how many agree with it. */
export interface ReportCounts {
  readonly differing: number;
  readonly agreeing: number;
}

/** One report, and the copies of it that are counterparts too. */
interface Report {
  readonly original: Counterpart;
  readonly members: readonly Counterpart[];
}

/** What names the report behind a source: the id at the end of its chain of copies, or an original outside the set. */
export function originOf(
  { source }: Counterpart,
  others: readonly Counterpart[],
  seen: readonly string[] = [],
): string {
  if (source.copyOf === null) return source.copyOfOutside ?? source.id;
  const original = others.find((other) => other.source.id === source.copyOf);
  if (!original || seen.includes(original.source.id)) return source.copyOf;
  return originOf(original, others, [...seen, source.id]);
}

/** Whether a source says what another one said first. */
export const isCopy = ({ source }: Counterpart): boolean => source.copyOf !== null || source.copyOfOutside !== null;

/** The original, else the oldest copy: undated ones are the newest. */
function reportsOf(counterparts: readonly Counterpart[]): Report[] {
  const byOrigin = new Map<string, Counterpart[]>();
  for (const counterpart of counterparts) {
    const origin = originOf(counterpart, counterparts);
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), counterpart]);
  }
  return [...byOrigin].flatMap(([origin, members]) => {
    const byAge = members.toSorted((a, b) => ((a.source.date ?? '9') < (b.source.date ?? '9') ? -1 : 1));
    const original = members.find(({ source }) => source.id === origin) ?? byAge[0];
    return original ? [{ original, members }] : [];
  });
}

/**
 * A report stands where its original stands: a reworded copy of a report that agrees is no second report. Only where
 * nothing but copies differ, they are what differs.
 */
export function countReports({ counterparts }: Pick<Finding, 'counterparts'>): ReportCounts {
  const reports = reportsOf(counterparts);
  const differing = reports.filter(({ original }) => !original.agrees).length;
  if (differing > 0) return { differing, agreeing: reports.length - differing };
  const reworded = reports.filter(({ members }) => members.some(({ agrees }) => !agrees)).length;
  return { differing: reworded, agreeing: reports.length - reworded };
}
