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
export function groupSources(finding: Pick<Finding, 'sources'>): GroupedSources {
  return {
    differing: groupCopies(finding.sources, false),
    agreeing: groupCopies(finding.sources, true),
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
function findOrigin(source: Counterpart, sources: readonly Counterpart[], seen: readonly string[] = []): string {
  if (source.copyOf === null) return source.copyOfOutside ?? source.id;
  const original = sources.find((other) => other.id === source.copyOf);
  if (!original || seen.includes(original.id)) return source.copyOf;
  return findOrigin(original, sources, [...seen, source.id]);
}

function toGroup(origin: string, members: readonly Counterpart[]): SourceGroup {
  const sorted = [...members].sort(newestFirst);
  const source = sorted.find((member) => member.id === origin) ?? sorted.at(-1);
  if (!source) throw new Error(`No source stands behind ${origin}.`);
  return { source, copies: sorted.filter((member) => member !== source) };
}

/** ISO dates sort as they are; Chrome takes tens of milliseconds to get ready for the first comparison by a locale. */
function newestFirst(a: Counterpart, b: Counterpart): number {
  if (a.date === b.date) return 0;
  return a.date < b.date ? 1 : -1;
}
