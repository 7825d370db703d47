// From listed reports to stories: what came with the extension by topic, the reader's own by what they tell. Pure.

import { groupBy } from '../model/group-by.ts';
import type { ListedSource } from '../store/list-reports.ts';
import type { LibraryReport, LibraryStory } from '../ui/library/library-state.ts';

const reportOf = ({ source, story: _, ...facts }: ListedSource): LibraryReport => ({ ...source, ...facts });

/** Copies right behind what they copy; else the newest first. */
function inOrder(reports: readonly LibraryReport[]): LibraryReport[] {
  const newest = reports.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id));
  const ids = new Set(newest.map(({ id }) => id));
  const copies = groupBy(
    newest.filter(({ copyOf }) => copyOf !== null && ids.has(copyOf)),
    ({ copyOf }) => copyOf,
  );
  const withCopies = (report: LibraryReport, seen: readonly string[]): LibraryReport[] =>
    seen.includes(report.id)
      ? []
      : [report, ...(copies.get(report.id) ?? []).flatMap((copy) => withCopies(copy, [...seen, report.id]))];
  const ordered = newest
    .filter(({ copyOf }) => copyOf === null || !ids.has(copyOf))
    .flatMap((report) => withCopies(report, []));
  // Two that call each other their original are behind nobody.
  const placed = new Set(ordered.map(({ id }) => id));
  return [...ordered, ...newest.filter(({ id }) => !placed.has(id))];
}

/** `topicNames` by id. The story that was added to last comes first. */
export function groupByStory(
  sources: readonly ListedSource[],
  topicNames: ReadonlyMap<string, string>,
): LibraryStory[] {
  const groups = groupBy(sources, ({ isBundled, story }) => `${isBundled ? 'topic' : 'own'} ${story}`);
  const lastAdded = (story: LibraryStory): number =>
    story.reports.reduce((last, { addedAtMs }) => Math.max(last, addedAtMs ?? 0), 0);
  return [...groups]
    .map(([id, members]) => ({
      id,
      topic: members[0]?.isBundled ? (topicNames.get(members[0].story) ?? null) : null,
      reports: inOrder(members.map(reportOf)),
    }))
    .toSorted((a, b) => lastAdded(b) - lastAdded(a));
}
