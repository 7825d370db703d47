// How many reports differ: sources that copy one report count as one with it.

import type { Counterpart, Finding } from '../../model/finding.ts';

function originOf(source: Counterpart, byId: ReadonlyMap<string, Counterpart>): string {
  let origin = source;
  const passed = new Set<string>();
  while (origin.copyOf !== null && !passed.has(origin.id)) {
    passed.add(origin.id);
    const original = byId.get(origin.copyOf);
    if (!original) return origin.copyOf;
    origin = original;
  }
  return origin.copyOfOutside ?? origin.id;
}

/** Number of separate reports that give `finding` differently. */
export function countDiffering(finding: Finding): number {
  const byId = new Map(finding.sources.map((source) => [source.id, source]));
  return new Set(finding.sources.filter((source) => !source.agrees).map((source) => originOf(source, byId))).size;
}
