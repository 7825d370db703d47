// The reader's own reports: adding, editing, deleting and bringing back, and reading those that a page is compared
// with. What they printed is worked out by the engine; this file keeps it.

import type { IsoDate, Source } from '../model/article.ts';
import type { MeasuredRecords } from '../model/kept-report.ts';
import type { OpenReport, StoryProfile } from '../model/open-record.ts';
import { RefusalError } from '../model/refusal.ts';
import type { Shape } from '../model/shape.ts';
import { addressOf, type Database, type ReportContents, type ReportOrigin, type ReportRow } from './database.ts';
import { measuredContentsShape, reportContentsShape, reportRowShape } from './row-shapes.ts';
import { refuseStorageError } from './storage-errors.ts';
import { enterStories, findStories, removeStory } from './story-index.ts';

/** As many reports of the reader's are kept: beyond it a check would no longer be quick. */
export const MOST_REPORTS = 100_000;

/** As many deleted reports can be brought back. */
const MOST_DELETED = 100;

/** A page is compared with so many reports of its story; those that share most telling words come first. */
const MOST_COMPARED = 24;

/** Of measures of a pack, the newest of so many reports are compared with. */
const MOST_MEASURED = 200;

/** A report as it comes to the store. */
export interface NewReport {
  readonly source: Source;
  readonly origin: ReportOrigin;
  readonly measured: readonly MeasuredRecords[];
  readonly open: OpenReport | null;
  readonly storyKeys: readonly number[];
  /** Id of a report that tells the same story, if there is one. */
  readonly storyOf: string | null;
}

/** A report with what it printed. */
export interface Report {
  readonly row: ReportRow;
  readonly contents: ReportContents;
}

export const isThere = ({ deletedAtMs }: ReportRow): boolean => deletedAtMs === undefined;

const tablesOf = ({ reports, reportContents, storyShards }: Database) => [reports, reportContents, storyShards];

function countRecords({ measured, open }: Pick<NewReport, 'measured' | 'open'>, kind: 'figures' | 'quotes'): number {
  // What a pack measures is recorded openly too.
  return open === null ? measured.reduce((sum, records) => sum + records[kind].length, 0) : open[kind].length;
}

/** Writes reports that no other has the ids of. Runs in the caller's transaction; `addedAtMs` in milliseconds since 1970. */
export async function writeReports(
  database: Database,
  added: readonly NewReport[],
  addedAtMs: number,
): Promise<readonly number[]> {
  const rows = added.map(
    ({ source, origin, measured, open }): Omit<ReportRow, 'number'> => ({
      id: source.id,
      source,
      origin,
      address: source.url === null ? null : addressOf(source.url),
      figureCount: countRecords({ measured, open }, 'figures'),
      quoteCount: countRecords({ measured, open }, 'quotes'),
      story: 0,
      addedAtMs,
    }),
  );
  const numbers = (await database.reports.bulkAdd(rows as ReportRow[], { allKeys: true })) as number[];
  await database.reportContents.bulkAdd(
    added.map(({ measured, open, storyKeys }, at) => ({
      number: numbers[at] as number,
      measured,
      topics: measured.map(({ topic }) => topic),
      open,
      storyKeys,
    })),
  );
  const related = added.map(({ storyOf }) => storyOf).filter((id) => id !== null);
  const known = related.length === 0 ? [] : await database.reports.where('id').anyOf(related).toArray();
  const stories = new Map(known.map(({ id, story }) => [id, story]));
  const changes = numbers.map((number, at) => {
    const { storyOf = null, source } = added[at] ?? {};
    // Of two in one go the first is in the database already, but has no story yet.
    const story = (storyOf === null ? 0 : stories.get(storyOf)) || number;
    if (source !== undefined) stories.set(source.id, story);
    return { key: number, changes: { story } };
  });
  await database.reports.bulkUpdate(changes);
  await enterStories(
    database,
    added.map(({ storyKeys }, at) => ({ number: numbers[at] as number, storyKeys })),
  );
  return numbers;
}

/** From now on these reports of the reader's copy another. Runs in the caller's transaction. */
async function markAsCopies(database: Database, ids: readonly string[], original: string): Promise<void> {
  const rows = ids.length === 0 ? [] : await database.reports.where('id').anyOf(ids).toArray();
  await database.reports.bulkPut(rows.map((row) => ({ ...row, source: { ...row.source, copyOf: original } })));
}

/**
 * Adds a report; `copies` are ids of those that turn out to copy it. Throws a `RefusalError` where its id is taken, there
 * are too many, or the disk is full.
 */
export async function addReport(database: Database, report: NewReport, copies: readonly string[] = []): Promise<void> {
  const adding = database.transaction('rw', [...tablesOf(database), database.sets], async () => {
    const sets = await database.sets.toArray();
    if (sets.some(({ sources }) => sources.some(({ id }) => id === report.source.id))) {
      throw RefusalError.of('bundled-already', []);
    }
    if ((await database.reports.count()) >= MOST_REPORTS)
      throw RefusalError.of('too-many-reports', [`${MOST_REPORTS}`]);
    await writeReports(database, [report], Date.now());
    await markAsCopies(database, copies, report.source.id);
  });
  await adding.catch((error: unknown) => refuseStorageError(error, 'unexpected'));
}

/** Whether the reader ever had a report of their own. */
export async function hasReports(database: Database): Promise<boolean> {
  return (await database.reports.limit(1).primaryKeys()).length > 0;
}

/** The reports that were read from this address, the oldest first. */
export async function findReportsFrom(database: Database, url: string): Promise<readonly ReportRow[]> {
  return (await database.reports.where('address').equals(addressOf(url)).toArray()).filter(isThere);
}

/** Whether an id is free, or one like it that is: `id`, `id-2`, `id-3` … */
export async function freeId(database: Database, id: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? id : `${id}-${n}`;
    if ((await database.reports.where('id').equals(candidate).count()) === 0) return candidate;
  }
}

/** What of a report's source the reader can put right. */
export interface SourceChanges {
  readonly title: string | null;
  readonly publisher: string;
  readonly date: IsoDate | null;
}

/** Throws a `RefusalError` where there is no such report. */
export async function editReport(database: Database, id: string, changes: SourceChanges): Promise<void> {
  await database.transaction('rw', database.reports, async () => {
    const row = await database.reports.get({ id });
    if (row === undefined) throw RefusalError.of('source-gone', [], id);
    await database.reports.update(row.number, { source: { ...row.source, ...changes, dateInferredFrom: null } });
  });
}

/** Takes a report out of every comparison; it can be brought back until many others were deleted after it. */
export async function deleteReport(database: Database, id: string, deletedAtMs: number): Promise<void> {
  await database.transaction('rw', tablesOf(database), async () => {
    const row = await database.reports.get({ id });
    if (row === undefined || !isThere(row)) throw RefusalError.of('source-gone', [], id);
    const contents = await database.reportContents.get(row.number);
    if (contents !== undefined) await removeStory(database, contents);
    await database.reports.update(row.number, { deletedAtMs });
    const deleted = (await database.reports.filter((other) => !isThere(other)).toArray()).sort(
      (a, b) => (b.deletedAtMs ?? 0) - (a.deletedAtMs ?? 0),
    );
    const gone = deleted.slice(MOST_DELETED).map(({ number }) => number);
    await database.reports.bulkDelete(gone);
    await database.reportContents.bulkDelete(gone);
  });
}

/** Brings a deleted report back. Throws a `RefusalError` where it is gone for good. */
export async function restoreReport(database: Database, id: string): Promise<void> {
  await database.transaction('rw', tablesOf(database), async () => {
    const row = await database.reports.get({ id });
    if (row === undefined) throw RefusalError.of('source-gone', [], id);
    if (isThere(row)) return;
    const contents = await database.reportContents.get(row.number);
    if (contents !== undefined) await enterStories(database, [contents]);
    const { deletedAtMs: _, ...kept } = row;
    await database.reports.put(kept);
  });
}

/** The reports that a page with these telling words may tell the story of. Those switched off are left out. */
export async function findReportsOfStory(database: Database, storyKeys: readonly number[]): Promise<readonly Report[]> {
  return withoutOff(database, await readReports(database, await findStories(database, storyKeys, MOST_COMPARED)));
}

/** The newest reports with records of the topic's measures, which are compared whatever story a page tells. */
export async function findMeasuredReports(database: Database, topic: string): Promise<readonly Report[]> {
  const having = database.reportContents.where('topics').equals(topic);
  const numbers = await having.reverse().limit(MOST_MEASURED).primaryKeys();
  return withoutOff(database, await readReports(database, numbers, measuredContentsShape));
}

/** Most of a story's words are those of its newest reports. */
const MOST_OF_STORY = 4;

/** So many are read at once: what reports printed is large. */
const READ_AT_ONCE = 40;

/**
 * The newest stories that the reader has reports of: numbers of the newest reports of each, newest first. At most
 * `mostStories`, as far as the newest `mostReports` tell them. Those switched off are left out.
 */
export async function findNewestStories(
  database: Database,
  mostStories: number,
  mostReports: number,
): Promise<readonly (readonly number[])[]> {
  const newest = await database.reports.reverse().limit(mostReports).filter(isThere).toArray();
  const isOff = await readOff(database);
  const stories = new Map<number, number[]>();
  for (const { id, number, story } of newest) {
    if (isOff.has(id)) continue;
    const numbers = stories.get(story) ?? [];
    if (numbers.length === 0 && stories.size >= mostStories) continue;
    if (numbers.length < MOST_OF_STORY) stories.set(story, [...numbers, number]);
  }
  return [...stories.values()];
}

/** What tells the stories of reports, by their numbers; those without words of their own are left out. */
export async function readStoryProfiles(
  database: Database,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, StoryProfile>> {
  const found = new Map<number, StoryProfile>();
  for (let at = 0; at < numbers.length; at += READ_AT_ONCE) {
    for (const { row, contents } of await readReports(database, numbers.slice(at, at + READ_AT_ONCE))) {
      if (contents.open !== null) found.set(row.number, contents.open.story);
    }
  }
  return found;
}

const readOff = async (database: Database): Promise<ReadonlySet<string>> =>
  new Set(await database.disabledSources.toCollection().primaryKeys());

async function withoutOff(database: Database, reports: readonly Report[]): Promise<readonly Report[]> {
  const off = await readOff(database);
  return reports.filter(({ row }) => !off.has(row.id));
}

/** Whether a row is not as this version writes it; such a report is left out, and the library says so. */
export const isDamaged = (
  row: ReportRow,
  contents: ReportContents,
  shape: Shape<ReportContents> = reportContentsShape,
): boolean => reportRowShape.problem(row, '') !== null || shape.problem(contents, '') !== null;

/** Those of the reports that are there and whole. */
async function readReports(
  database: Database,
  numbers: readonly number[],
  shape?: Shape<ReportContents>,
): Promise<readonly Report[]> {
  if (numbers.length === 0) return [];
  const [rows, contents] = await Promise.all([
    database.reports.bulkGet([...numbers]),
    database.reportContents.bulkGet([...numbers]),
  ]);
  return rows.flatMap((row, at) => {
    const content = contents[at];
    if (row === undefined || content === undefined || isDamaged(row, content, shape) || !isThere(row)) return [];
    return { row, contents: content };
  });
}
