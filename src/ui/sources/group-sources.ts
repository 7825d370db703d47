// Puts the sources of a finding in the groups a reader counts: copies of one report are one. Pure.

import type { Counterpart, Finding } from '../../model/finding.ts';

/** One report and what copies it; counted as one. */
export interface SourceGroup {
  readonly source: Counterpart;
  readonly copies: readonly Counterpart[];
}

export interface GroupedSources {
  readonly differing: readonly SourceGroup[];
  readonly agreeing: readonly SourceGroup[];
}

/** The differing and the agreeing groups, newest first in each; copies newest first under what they copy. */
export function groupSources(finding: Pick<Finding, 'counterparts'>): GroupedSources {
  return {
    differing: groupCopies(finding.counterparts, false),
    agreeing: groupCopies(finding.counterparts, true),
  };
}

function groupCopies(sources: readonly Counterpart[], agrees: boolean): SourceGroup[] {
  const byOrigin = new Map<string, Counterpart[]>();
  for (const source of sources.filter((each) => each.agrees === agrees)) {
    const origin = findOrigin(source, sources);
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), source]);
  }
  return [...byOrigin]
    .map(([origin, members]) => toGroup(origin, members))
    .sort((a, b) => newestFirst(a.source, b.source));
}

/** What names the report behind a source: the id at the end of its chain of copies, or an original outside the set. */
function findOrigin({ source }: Counterpart, others: readonly Counterpart[], seen: readonly string[] = []): string {
  if (source.copyOf === null) return source.copyOfOutside ?? source.id;
  const original = others.find((other) => other.source.id === source.copyOf);
  if (!original || seen.includes(original.source.id)) return source.copyOf;
  return findOrigin(original, others, [...seen, source.id]);
}

function toGroup(origin: string, members: readonly Counterpart[]): SourceGroup {
  const sorted = [...members].sort(newestFirst);
  const source = sorted.find((member) => member.source.id === origin) ?? sorted.at(-1);
  if (!source) throw new Error(`No source stands behind ${origin}.`);
  return { source, copies: sorted.filter((member) => member !== source) };
}

/** ISO dates sort as they are; Chrome takes tens of milliseconds to get ready for the first comparison by a locale. */
function newestFirst(a: Counterpart, b: Counterpart): number {
  const [dateA, dateB] = [a.source.date ?? '', b.source.date ?? ''];
  if (dateA === dateB) return 0;
  return dateA < dateB ? 1 : -1;
}
