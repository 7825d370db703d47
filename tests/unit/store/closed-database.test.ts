// A connection that ends by another's will: it is closed at once, and told once.

import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { onClosed } from '../../../src/store/database.ts';
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
