// The sources by topic: bundled sets as they are installed, without what the reader deleted, and with the reader's own.

import { figureRecordShape, quoteRecordShape, sourceShape } from '../model/record-shapes.ts';
import type { ReferenceSet } from '../model/reference.ts';
import type { Shape } from '../model/shape.ts';
import { type Database, type DeletedSource, type InstalledSet, type ReportOrigin, rowsOfTopic } from './database.ts';
import { findMeasuredReports } from './reports.ts';

const fits = (shape: Shape<unknown>, value: unknown): boolean => shape.problem(value, '') === null;

/** Whether the records that belong to an installed set are all there, each as it has to be. */
async function readRecords(database: Database, { topic, figureCount, quoteCount, sources }: InstalledSet) {
  const rows = await rowsOfTopic(database, topic).toArray();
  const figures = rows.flatMap((row) => row.figures).filter((record) => fits(figureRecordShape, record));
  const quotes = rows.flatMap((row) => row.quotes).filter((record) => fits(quoteRecordShape, record));
  const isWhole =
    figures.length === figureCount &&
    quotes.length === quoteCount &&
    sources.every((source) => fits(sourceShape, source));
  return { figures, quotes, isWhole };
}

/** Whether the set of a topic is installed as it was written: a browser that crashed may have left a part of it. */
export function isInstalledWhole(database: Database, topic: string): Promise<boolean> {
  return database.transaction('r', database.sets, database.records, async () => {
    const set = await database.sets.get(topic);
    return set !== undefined && (await readRecords(database, set)).isWhole;
  });
}

function withoutDeleted(set: ReferenceSet, deleted: readonly DeletedSource[]): ReferenceSet {
  const gone = new Set(deleted.map(({ id }) => id));
  const isThere = ({ source }: { readonly source: string }): boolean => !gone.has(source);
  return {
    version: set.version,
    topic: set.topic,
    sources: set.sources.filter(({ id }) => !gone.has(id)),
    figures: set.figures.filter(isThere),
    quotes: set.quotes.filter(isThere),
  };
}

async function readInstalled(database: Database, set: InstalledSet): Promise<ReferenceSet> {
  const { figures, quotes } = await readRecords(database, set);
  return { version: set.version, topic: set.topic, sources: set.sources, figures, quotes };
}

/** Every installed set, without the sources that the reader deleted. */
export function getBundledSets(database: Database): Promise<readonly ReferenceSet[]> {
  const { sets, records, deletedSources } = database;
  return database.transaction('r', sets, records, deletedSources, async () => {
    const [installed, deleted] = await Promise.all([sets.toArray(), deletedSources.toArray()]);
    return Promise.all(installed.map(async (set) => withoutDeleted(await readInstalled(database, set), deleted)));
  });
}

/**
 * The same of one topic. `known` is the set that came with the extension: unless a newer one is installed it is the one,
 * whether it was installed already or not, and none of its records are read.
 */
function findBundledSet(
  database: Database,
  topic: string,
  known: ReferenceSet | undefined,
): Promise<ReferenceSet | undefined> {
  const { sets, records, deletedSources } = database;
  return database.transaction('r', sets, records, deletedSources, async () => {
    const [installed, deleted] = await Promise.all([sets.get(topic), deletedSources.toArray()]);
    const isKnown = known !== undefined && (installed === undefined || installed.version <= known.version);
    if (isKnown) return withoutDeleted(known, deleted);
    return installed && withoutDeleted(await readInstalled(database, installed), deleted);
  });
}

/** What pages on a topic are compared with by its measures, and how the sources that are the reader's own came to be. */
export interface TopicSources {
  readonly reference: ReferenceSet;
  /** By id. */
  readonly origins: ReadonlyMap<string, ReportOrigin>;
}

/** The sources of a topic that are on. For `known`, see above. */
export async function readTopicSources(database: Database, topic: string, known?: ReferenceSet): Promise<TopicSources> {
  const [set, own, disabled] = await Promise.all([
    findBundledSet(database, topic, known),
    findMeasuredReports(database, topic),
    database.disabledSources.toArray(),
  ]);
  if (set === undefined) throw new Error(`No reference set of the topic "${topic}" is installed.`);
  const measured = own.flatMap(({ contents }) => contents.measured.filter((records) => records.topic === topic));
  // The reader's own come without those that are off.
  const off = new Set(disabled.map(({ id }) => id));
  const isOn = ({ source }: { readonly source: string }): boolean => !off.has(source);
  return {
    reference: {
      version: set.version,
      topic,
      sources: [...set.sources.filter(({ id }) => !off.has(id)), ...own.map(({ row }) => row.source)],
      figures: [...set.figures.filter(isOn), ...measured.flatMap(({ figures }) => figures)],
      quotes: [...set.quotes.filter(isOn), ...measured.flatMap(({ quotes }) => quotes)],
    },
    origins: new Map(own.map(({ row: { id, origin } }) => [id, origin])),
  };
}
