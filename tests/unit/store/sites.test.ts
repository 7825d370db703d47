import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { isSiteOff, listSitesOff, switchSite } from '../../../src/store/sites.ts';
import { connect, useFreshIndexedDb } from './sample-sets.ts';

let database: Database;

beforeEach(() => {
  useFreshIndexedDb();
  database = connect();
});

test('sites are switched off and on, and listed', async () => {
  await switchSite(database, 'www.b.example', true);
  await switchSite(database, 'www.a.example', true);
  expect(await listSitesOff(database)).toEqual(['www.a.example', 'www.b.example']);
  await switchSite(database, 'www.b.example', false);
  expect(await isSiteOff(database, 'www.b.example')).toBe(false);
  expect(await isSiteOff(database, 'www.a.example')).toBe(true);
});

test('a site that nobody switched is on, and one is switched off once', async () => {
  expect(await isSiteOff(database, 'www.a.example')).toBe(false);
  await switchSite(database, 'www.a.example', true);
  await switchSite(database, 'www.a.example', true);
  expect(await listSitesOff(database)).toEqual(['www.a.example']);
});
