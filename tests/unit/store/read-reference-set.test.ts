// What pages on a topic are compared with: the bundled set or a newer one, without what was deleted or is off, and the
// reader's own.

import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { installReferenceSet } from '../../../src/store/install-reference-set.ts';
import { getBundledSets, isInstalledWhole, readTopicSources } from '../../../src/store/read-reference-set.ts';
import { addReport } from '../../../src/store/reports.ts';
import { deleteSource, switchSource } from '../../../src/store/sources.ts';
import { connect, getReferenceSet, sampleReport, sampleSet, TOPIC, useFreshIndexedDb } from './sample-sets.ts';

let database: Database;

beforeEach(async () => {
  useFreshIndexedDb();
  database = connect();
  await installReferenceSet(database, sampleSet(2, ['north', 'south']));
});

const idsOf = async (known?: ReturnType<typeof sampleSet>): Promise<string[]> =>
  (await getReferenceSet(database, TOPIC, known)).sources.map(({ id }) => id);

test('it is the installed set with the reader’s own', async () => {
  await addReport(database, sampleReport('own'));
  const { reference, origins } = await readTopicSources(database, TOPIC);
  expect(reference.version).toBe(2);
  expect(reference.sources.map(({ id }) => id)).toEqual(['north', 'south', 'own']);
  expect(reference.figures.map(({ source }) => source)).toEqual(['north', 'south', 'own']);
  expect(reference.quotes.map(({ source }) => source)).toEqual(['north', 'south', 'own']);
  expect(origins).toEqual(new Map([['own', 'added']]));
});

test('it has nothing of what was deleted or is off', async () => {
  await addReport(database, sampleReport('own'));
  await deleteSource(database, 'north', 1);
  await switchSource(database, 'own', false);
  const { sources, figures, quotes } = await getReferenceSet(database, TOPIC);
  for (const ids of [
    sources.map(({ id }) => id),
    figures.map(({ source }) => source),
    quotes.map(({ source }) => source),
  ])
    expect(ids).toEqual(['south']);
  await switchSource(database, 'south', false);
  expect(await idsOf()).toEqual([]);
});

test('it has what the reader’s own give of this topic alone', async () => {
  const other = { topic: 'other', figures: [], quotes: [] };
  await addReport(database, sampleReport('own', { measured: [other] }));
  expect(await idsOf()).toEqual(['north', 'south']);
});

test('of the set that came along and the installed one the newer is taken', async () => {
  expect(await idsOf(sampleSet(3, ['west']))).toEqual(['west']);
  expect(await idsOf(sampleSet(2, ['west']))).toEqual(['west']);
  expect(await idsOf(sampleSet(1, ['west']))).toEqual(['north', 'south']);
});

test('a topic without a set is told', async () => {
  await expect(getReferenceSet(database, 'none')).rejects.toThrow('No reference set of the topic "none"');
  const known = { ...sampleSet(1, ['west']), topic: 'none' };
  expect((await getReferenceSet(database, 'none', known)).sources.map(({ id }) => id)).toEqual(['west']);
});

test('every installed set is given without what was deleted', async () => {
  await deleteSource(database, 'north', 1);
  const [set, ...others] = await getBundledSets(database);
  expect(others).toEqual([]);
  expect(set).toMatchObject({ version: 2, topic: TOPIC });
  expect(set?.sources.map(({ id }) => id)).toEqual(['south']);
  expect(set?.figures.map(({ source }) => source)).toEqual(['south']);
});

test('a set is whole where every record is there and as it has to be', async () => {
  expect(await isInstalledWhole(database, TOPIC)).toBe(true);
  expect(await isInstalledWhole(database, 'none')).toBe(false);
  const [row] = await database.records.toArray();
  if (row === undefined) throw new Error('Nothing is installed.');
  await database.records.put({ ...row, quotes: row.quotes.slice(1) });
  expect(await isInstalledWhole(database, TOPIC)).toBe(false);
  await database.records.put({ ...row, figures: row.figures.map((figure) => ({ ...figure, printed: '' })) });
  expect(await isInstalledWhole(database, TOPIC)).toBe(false);
  await database.records.put(row);
  const set = await database.sets.get(TOPIC);
  if (set === undefined) throw new Error('Nothing is installed.');
  await database.sets.put({ ...set, sources: set.sources.map((source) => ({ ...source, publisher: '' })) });
  expect(await isInstalledWhole(database, TOPIC)).toBe(false);
});
