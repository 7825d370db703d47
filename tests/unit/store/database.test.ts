// The database: a connection that ends by another's will is closed at once and told once; pages by their addresses; a
// topic's rows.

import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { addressOf, onClosed, rowsOfTopic } from '../../../src/store/database.ts';
import { connect, useFreshIndexedDb } from './sample-sets.ts';

beforeEach(useFreshIndexedDb);

test('whoever deletes the database does not wait for it', async () => {
  const database = connect();
  await database.open();
  let told = 0;
  onClosed(database, () => {
    told += 1;
  });
  const name = database.name;
  await new Promise<void>((resolve, reject) => {
    const deleting = Dexie.dependencies.indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onblocked = () => reject(new Error('The connection stayed open.'));
    deleting.onerror = () => reject(deleting.error);
  });
  expect(told).toBe(1);
  expect(database.isOpen()).toBe(false);
});

test('closing it oneself is told too, once', async () => {
  const database = connect();
  await database.open();
  let told = 0;
  onClosed(database, () => {
    told += 1;
  });
  database.close();
  expect(told).toBe(1);
});

test.each([
  ['https://sample.example/a?id=1#top', 'https://sample.example/a?id=1'],
  ['https://sample.example/a', 'https://sample.example/a'],
  ['https://sample.example/a#top\nmore#less', 'https://sample.example/a'],
])('%j shows the page %s', (url, address) => {
  expect(addressOf(url)).toBe(address);
});

test('the rows of a topic are its own, in order, from a place on', async () => {
  const database = connect();
  const row = (topic: string, index: number) => ({ topic, index, figures: [], quotes: [] });
  await database.records.bulkAdd([row('b', 1), row('a', 2), row('b', 0), row('c', 0), row('b', 2)]);
  const indexesOf = async (from?: number) =>
    (await rowsOfTopic(database, 'b', from).toArray()).map(({ index }) => index);
  expect(await indexesOf()).toEqual([0, 1, 2]);
  expect(await indexesOf(1)).toEqual([1, 2]);
  expect(await rowsOfTopic(database, 'd').count()).toBe(0);
});
