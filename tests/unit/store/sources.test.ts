// What the reader does with sources, bundled and own alike.

import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { installReferenceSet } from '../../../src/store/install-reference-set.ts';
import { listReports } from '../../../src/store/list-reports.ts';
import { addReport } from '../../../src/store/reports.ts';
import { deleteSource, restoreSource, switchSource } from '../../../src/store/sources.ts';
import { connect, getReferenceSet, sampleReport, sampleSet, TOPIC, useFreshIndexedDb } from './sample-sets.ts';

let database: Database;

beforeEach(async () => {
  useFreshIndexedDb();
  database = connect();
  await installReferenceSet(database, sampleSet(1, ['north']));
});

const listed = async () =>
  (await listReports(database)).sources.map(({ source, isBundled, isOn }) => [source.id, isBundled, isOn]);

test('an own report can be deleted and brought back', async () => {
  await addReport(database, sampleReport('own'));
  await deleteSource(database, 'own', 1);
  expect(await listed()).toEqual([['north', true, true]]);
  expect((await getReferenceSet(database, TOPIC)).figures.map(({ source }) => source)).toEqual(['north']);
  await restoreSource(database, 'own');
  expect(await listed()).toEqual([
    ['north', true, true],
    ['own', false, true],
  ]);
});

test('a bundled source that was deleted stays away when a newer set comes, until it is brought back', async () => {
  await deleteSource(database, 'north', 1);
  await installReferenceSet(database, sampleSet(2, ['north', 'south']));
  const { sources, figures, quotes } = await getReferenceSet(database, TOPIC);
  expect(sources.map(({ id }) => id)).toEqual(['south']);
  expect([...figures, ...quotes].map(({ source }) => source)).toEqual(['south', 'south']);
  await restoreSource(database, 'north');
  expect(await listed()).toEqual([
    ['north', true, true],
    ['south', true, true],
  ]);
});

test.each(['delete', 'bring back', 'switch off'])('a source that is not there: %s', async (deed) => {
  const deeds: Record<string, () => Promise<void>> = {
    delete: () => deleteSource(database, 'nobody', 1),
    'bring back': () => restoreSource(database, 'nobody'),
    'switch off': () => switchSource(database, 'nobody', false),
  };
  await expect(deeds[deed]?.()).rejects.toThrow('source-gone: nobody');
});

test('a bundled source cannot be replaced', async () => {
  await expect(addReport(database, sampleReport('north'))).rejects.toThrow('bundled-already');
});

test('a source that was switched off is not compared with, and can be switched on again', async () => {
  await switchSource(database, 'north', false);
  expect((await getReferenceSet(database, TOPIC)).sources).toEqual([]);
  expect(await listed()).toEqual([['north', true, false]]);
  await switchSource(database, 'north', true);
  expect(await listed()).toEqual([['north', true, true]]);
});

test('an own report is switched off and on too', async () => {
  await addReport(database, sampleReport('own'));
  await switchSource(database, 'own', false);
  expect((await listed()).at(-1)).toEqual(['own', false, false]);
  await switchSource(database, 'own', true);
  expect((await listed()).at(-1)).toEqual(['own', false, true]);
});
