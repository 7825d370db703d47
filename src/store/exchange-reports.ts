// Reports out of files into the database and out of it into files. An import is taken whole or not at all, tells how far
// it is, and can be ended. It runs where a reader waits for it, in the library: the background would be stopped.

import type { Source } from '../model/article.ts';
import { RefusalError } from '../model/refusal.ts';
import type { Database } from './database.ts';
import { type FileReport, formatFile, parseFile } from './pack-file.ts';
import { getBundledSets } from './read-reference-set.ts';
import { isDamaged, isThere, MOST_REPORTS, type NewReport, writeReports } from './reports.ts';
import { refuseStorageError } from './storage-errors.ts';

/** As many reports are written in one go: between two of them it is told how far the import is. */
const CHUNK = 250;

/** What an import did. */
export interface ImportedCounts {
  readonly reports: number;
  readonly figures: number;
  readonly quotes: number;
  /** Titles, or else publishers, of reports that the reader had deleted and the file brought back. */
  readonly broughtBack: readonly string[];
  /** Pairs that were said not to be the same. */
  readonly splitPairs: number;
}

export interface ImportOptions {
  /** Called with the part that is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Ends the import; nothing of it stays. */
  readonly signal?: AbortSignal;
  readonly nowMs: number;
}

/** The same reports in an order in which those that others point to come first. */
function inOrder(reports: readonly FileReport[]): readonly FileReport[] {
  const isFirst = ({ source, story }: FileReport): boolean => story === source.id;
  return [...reports.filter(isFirst), ...reports.filter((report) => !isFirst(report))];
}

const toNewReport = ({ source, measured, open, storyKeys, story }: FileReport): NewReport => ({
  source,
  origin: 'imported',
  measured,
  open,
  storyKeys,
  storyOf: story === source.id ? null : story,
});

function countOf(reports: readonly FileReport[], kind: 'figures' | 'quotes'): number {
  return reports.reduce((sum, { measured, open }) => {
    const records = open === null ? measured.flatMap((one): readonly unknown[] => one[kind]) : open[kind];
    return sum + records.length;
  }, 0);
}

/**
 * Takes the reports of a file. One that the reader has under the same id is replaced. One of the bundled set is not
 * taken, so that an exported file can be read back, but comes back where the reader had deleted it. Throws a
 * `RefusalError`, and changes nothing, where the file has a mistake, copies something that nobody has, or would make
 * too many; throws the signal's reason where the import was ended.
 */
export async function importReports(
  database: Database,
  file: string,
  { onProgress = () => undefined, signal, nowMs }: ImportOptions,
): Promise<ImportedCounts> {
  const { reports, splitPairs } = parseFile(file);
  const { sets, reports: rows, reportContents, storyShards, deletedSources } = database;
  const tables = [sets, rows, reportContents, storyShards, deletedSources, database.splitPairs];
  const importing = database.transaction('rw', tables, async (transaction) => {
    const end = (): void => transaction.abort();
    signal?.addEventListener('abort', end, { once: true });
    try {
      const bundled = new Set((await sets.toArray()).flatMap(({ sources }) => sources.map(({ id }) => id)));
      const taken = inOrder(reports.filter(({ source }) => !bundled.has(source.id)));
      await checkOriginals(database, bundled, taken);
      const backOwn = await replaceReports(database, taken);
      if ((await rows.count()) + taken.length > MOST_REPORTS) {
        throw RefusalError.of('too-many-reports', [`${MOST_REPORTS}`]);
      }
      for (let at = 0; at < taken.length; at += CHUNK) {
        await writeReports(database, taken.slice(at, at + CHUNK).map(toNewReport), nowMs);
        onProgress(Math.min(1, (at + CHUNK) / taken.length));
      }
      const deleted = await deletedSources.bulkGet(reports.map(({ source }) => source.id));
      const backBundled = new Set(deleted.flatMap((row) => (row === undefined ? [] : [row.id])));
      await deletedSources.bulkDelete([...backBundled]);
      const back = reports.filter(({ source: { id } }) => backBundled.has(id) || backOwn.has(id));
      await database.splitPairs.bulkPut([...splitPairs]);
      return {
        reports: taken.length,
        figures: countOf(taken, 'figures'),
        quotes: countOf(taken, 'quotes'),
        broughtBack: back.map(({ source }) => source.title ?? source.publisher),
        splitPairs: splitPairs.length,
      };
    } finally {
      signal?.removeEventListener('abort', end);
    }
  });
  return importing.catch((error: unknown) => {
    signal?.throwIfAborted();
    return refuseStorageError(error, 'unexpected');
  });
}

/** How many reports an import that began then, in milliseconds since 1970, brought. */
export function countImported(database: Database, nowMs: number): Promise<number> {
  return database.reports.filter((row) => row.origin === 'imported' && row.addedAtMs === nowMs).count();
}

/** A report that copies another needs it, in the file or among those that are there. */
async function checkOriginals(
  database: Database,
  bundled: ReadonlySet<string>,
  taken: readonly FileReport[],
): Promise<void> {
  const ids = new Set(taken.map(({ source }) => source.id));
  for (const { source } of taken) {
    const { copyOf } = source;
    if (copyOf === null || ids.has(copyOf) || bundled.has(copyOf)) continue;
    if ((await database.reports.where('id').equals(copyOf).count()) > 0) continue;
    throw RefusalError.of('pack-lost-original', [source.title ?? source.publisher], copyOf);
  }
}

/** Takes away what the reports of a file stand for from now on. Returns the ids of those that had been deleted. */
async function replaceReports(database: Database, taken: readonly FileReport[]): Promise<ReadonlySet<string>> {
  const before = await database.reports
    .where('id')
    .anyOf(taken.map(({ source }) => source.id))
    .toArray();
  const numbers = before.map(({ number }) => number);
  await database.reports.bulkDelete(numbers);
  await database.reportContents.bulkDelete(numbers);
  // Numbers are never given again: what stays of them in the index of stories finds nothing. Many at once would make a
  // row for each key anew, and a few stay without harm.
  return new Set(before.flatMap((row) => (isThere(row) ? [] : [row.id])));
}

/**
 * A file with every report that is whole, bundled and the reader's own, on and off, in pieces to be joined. What is
 * written can be read back: a copy whose original was deleted stands for itself.
 */
export async function exportReports(database: Database): Promise<readonly string[]> {
  const bundled = await getBundledSets(database);
  const rows = (await database.reports.toArray()).filter((row) => isThere(row) && row.source != null);
  const idOf = new Map(rows.map(({ number, id }) => [number, id]));
  const known = new Set([
    ...bundled.flatMap(({ sources }) => sources.map(({ id }) => id)),
    ...rows.map(({ id }) => id),
  ]);
  const withKnownOriginal = (source: Source): Source =>
    source.copyOf === null || known.has(source.copyOf) ? source : { ...source, copyOf: null };
  const reports: FileReport[] = bundled.flatMap(({ topic, sources, figures, quotes }) =>
    sources.map((source) => ({
      source: withKnownOriginal(source),
      isBundled: true,
      measured: [
        {
          topic,
          figures: figures.filter((record) => record.source === source.id),
          quotes: quotes.filter((record) => record.source === source.id),
        },
      ],
      open: null,
      storyKeys: [],
      story: source.id,
    })),
  );
  const pieces: string[] = [];
  for (let at = 0; at < rows.length; at += CHUNK) {
    const part = rows.slice(at, at + CHUNK);
    const contents = await database.reportContents.bulkGet(part.map(({ number }) => number));
    for (const [index, row] of part.entries()) {
      const content = contents[index];
      if (content === undefined || isDamaged(row, content)) continue;
      const { measured, open, storyKeys } = content;
      const source = withKnownOriginal(row.source);
      reports.push({ source, isBundled: false, measured, open, storyKeys, story: idOf.get(row.story) ?? source.id });
    }
  }
  pieces.push(...formatFile(reports, await database.splitPairs.toArray()));
  return pieces;
}
