// What the library lists: reports with their stories, what was deleted, and rows that are damaged.

import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { installReferenceSet } from '../../../src/store/install-reference-set.ts';
import {
  deleteDamaged,
  exportDamaged,
  LISTED_FIRST,
  type ListedPart,
  listMoreReports,
  listReports,
  MOST_READ,
} from '../../../src/store/list-reports.ts';
import { addReport, editReport, writeReports } from '../../../src/store/reports.ts';
import { deleteSource, restoreSource, switchSource } from '../../../src/store/sources.ts';
import { connect, sampleReport, sampleSet, TOPIC, useFreshIndexedDb } from './sample-sets.ts';

beforeEach(useFreshIndexedDb);

async function installedDatabase(): Promise<Database> {
  const database = connect();
  await installReferenceSet(database, sampleSet(1, ['north', 'south']));
  return database;
}

const numberOf = async (database: Database, id: string): Promise<number> =>
  (await database.reports.get({ id }))?.number ?? 0;

test('bundled reports are of their topic, the reader’s own of the story they tell', async () => {
  const database = await installedDatabase();
  await addReport(database, sampleReport('first'));
  await addReport(database, sampleReport('second', { storyOf: 'first' }));
  await addReport(database, sampleReport('other'));
  await switchSource(database, 'other', false);
  const { sources } = await listReports(database);
  expect(sources.map(({ source, isBundled, story, isOn }) => [source.id, isBundled, story, isOn])).toEqual([
    ['north', true, TOPIC, true],
    ['south', true, TOPIC, true],
    ['first', false, '1', true],
    ['second', false, '1', true],
    ['other', false, '3', false],
  ]);
});

test('deleted reports are listed until they are brought back, bundled ones too', async () => {
  const database = await installedDatabase();
  await addReport(database, sampleReport('own'));
  await deleteSource(database, 'own', 5);
  await deleteSource(database, 'south', 6);
  const { sources, deleted } = await listReports(database);
  expect(sources.map(({ source }) => source.id)).toEqual(['north']);
  expect(deleted.map(({ source, isBundled }) => [source.id, isBundled])).toEqual([
    ['south', true],
    ['own', false],
  ]);
  await restoreSource(database, 'own');
  await restoreSource(database, 'south');
  const after = await listReports(database);
  expect(after.deleted).toEqual([]);
  expect(after.sources.map(({ source }) => source.id)).toEqual(['north', 'south', 'own']);
});

describe('a damaged report', () => {
  const spoil: readonly (readonly [string, (database: Database, number: number) => Promise<unknown>, string | null])[] =
    [
      ['without its source', (database, number) => database.reports.update(number, { source: null as never }), 'own'],
      ['whose contents are gone', (database, number) => database.reportContents.delete(number), 'Report of own'],
      [
        'whose contents are spoilt',
        (database, number) => database.reportContents.update(number, { measured: [{ topic: TOPIC }] as never }),
        'Report of own',
      ],
    ];

  test.each(spoil)('%s is named, saved for repair and deleted, and the others stay', async (_, damage, title) => {
    const database = await installedDatabase();
    await addReport(database, sampleReport('own'));
    await addReport(database, sampleReport('other'));
    const number = await numberOf(database, 'own');
    await damage(database, number);
    const { sources, damaged, figures } = await listReports(database);
    expect(damaged).toEqual([{ number, title }]);
    expect(sources.map(({ source }) => source.id)).toEqual(['north', 'south', 'other']);
    expect(figures.map(({ source }) => source)).toEqual(['north', 'south', 'other']);
    expect(JSON.parse(await exportDamaged(database, number))).toMatchObject({ row: { id: 'own' } });
    await deleteDamaged(database, number);
    expect((await listReports(database)).damaged).toEqual([]);
    await expect(exportDamaged(database, number)).rejects.toThrow('source-gone');
  });
});

test('an edit is listed, and takes the reason of an inferred date away', async () => {
  const database = await installedDatabase();
  await addReport(database, sampleReport('own'));
  await editReport(database, 'own', { title: null, publisher: 'The Other', date: null });
  const { sources } = await listReports(database);
  expect(sources.at(-1)?.source).toMatchObject({ title: null, publisher: 'The Other', date: null });
});

async function writeMany(database: Database, count: number): Promise<void> {
  const reports = Array.from({ length: count }, (_, n) => sampleReport(`own-${n}`));
  await database.transaction('rw', [database.reports, database.reportContents, database.storyShards], () =>
    writeReports(database, reports, 1),
  );
}

test('of hundreds all are listed, and what the newest printed is read', async () => {
  const database = await installedDatabase();
  await writeMany(database, MOST_READ + 100);
  const { sources, figures, rest } = await listReports(database);
  expect(sources).toHaveLength(MOST_READ + 102);
  expect(figures).toHaveLength(MOST_READ + 2);
  expect(figures.at(-1)?.source).toBe(`own-${MOST_READ + 99}`);
  expect(rest).toBeNull();
});

describe('of thousands', () => {
  const COUNT = LISTED_FIRST + 30;
  let database: Database;

  beforeEach(async () => {
    database = await installedDatabase();
    await writeMany(database, COUNT);
  });

  const ids = ({ sources }: Pick<ListedPart, 'sources'>): string[] =>
    sources.filter(({ isBundled }) => !isBundled).map(({ source }) => source.id);

  test('the newest are listed at first, and the others when asked, each once and in order', async () => {
    const first = await listReports(database);
    expect(ids(first)).toHaveLength(LISTED_FIRST);
    const older = await listMoreReports(database, first.rest ?? 0);
    expect(older.rest).toBeNull();
    expect([...ids(older), ...ids(first)]).toEqual(Array.from({ length: COUNT }, (_, n) => `own-${n}`));
  });

  test('older ones tell what was deleted, switched off and damaged', async () => {
    await deleteSource(database, 'own-3', 7);
    await switchSource(database, 'own-4', false);
    await database.reportContents.delete(await numberOf(database, 'own-5'));
    const { rest } = await listReports(database);
    const { sources, deleted, damaged } = await listMoreReports(database, rest ?? 0);
    expect(deleted.map(({ source }) => source.id)).toEqual(['own-3']);
    expect(sources.filter(({ isOn }) => !isOn).map(({ source }) => source.id)).toEqual(['own-4']);
    expect(damaged).toEqual([{ number: await numberOf(database, 'own-5'), title: 'Report of own-5' }]);
    expect(sources).toHaveLength(COUNT - LISTED_FIRST - 2);
  });

  test('where the newest numbers are gone, the newest that are there are listed', async () => {
    const numbers = (await database.reports.toCollection().primaryKeys()).slice(5, COUNT - 5);
    await database.reports.bulkDelete(numbers);
    await database.reportContents.bulkDelete(numbers);
    const listed = await listReports(database);
    expect(ids(listed)).toHaveLength(10);
    expect(listed.rest).toBeNull();
  });
});

test('of several the one that was deleted last is listed first', async () => {
  const database = await installedDatabase();
  for (const id of ['a', 'b', 'c']) await addReport(database, sampleReport(id));
  await deleteSource(database, 'b', 9);
  await deleteSource(database, 'c', 5);
  await deleteSource(database, 'a', 7);
  const { deleted } = await listReports(database);
  expect(deleted.map(({ source }) => source.id)).toEqual(['b', 'a', 'c']);
});

test.each([
  ['no text', { title: 7 }, null],
  ['empty', { title: '' }, null],
  ['missing', {}, 'own'],
])('a damaged report whose title is %s is named by what can be read', async (_, source, title) => {
  const database = await installedDatabase();
  await addReport(database, sampleReport('own'));
  const number = await numberOf(database, 'own');
  await database.reports.update(number, { source: source as never });
  expect((await listReports(database)).damaged).toEqual([{ number, title }]);
});

test('what is listed of a bundled report is counted, and of an own one dated', async () => {
  const database = await installedDatabase();
  await addReport(database, sampleReport('own'));
  await switchSource(database, 'south', false);
  const { sources, quotes, rest } = await listReports(database);
  expect(
    sources.map(({ figureCount, quoteCount, isOn, addedAtMs }) => [figureCount, quoteCount, isOn, addedAtMs]),
  ).toEqual([
    [1, 1, true, null],
    [1, 1, false, null],
    [1, 1, true, expect.any(Number)],
  ]);
  expect(quotes.map(({ source }) => source)).toEqual(['north', 'south', 'own']);
  expect(rest).toBeNull();
});
