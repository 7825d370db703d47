// Facts that the reader does not want to see.

import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import {
  dismissFact,
  findDismissedFacts,
  listDismissedFacts,
  restoreFact,
  undismissFact,
} from '../../../src/store/dismissals.ts';
import { connect, useFreshIndexedDb } from './sample-sets.ts';

let database: Database;

beforeEach(() => {
  useFreshIndexedDb();
  database = connect();
});

const fact = (factId: string, dismissedAtMs: number) => ({
  factId,
  kind: 'figure' as const,
  text: '40 teachers',
  measureName: 'teachers hired',
  dismissedAtMs,
});
const page = 'https://sample.example/story?id=1';

test('a fact dismissed once stays away on its page, wherever in it the address points', async () => {
  await dismissFact(database, fact('teachers', 1), `${page}#comments`);
  expect(await findDismissedFacts(database, page)).toEqual(new Set(['teachers']));
  expect(await findDismissedFacts(database, 'https://sample.example/story?id=2')).toEqual(new Set());
});

test('a fact dismissed for good stays away everywhere', async () => {
  await dismissFact(database, fact('teachers', 1), null);
  await dismissFact(database, fact('nurses', 2), null);
  await dismissFact(database, fact('drivers', 3), page);
  expect(await findDismissedFacts(database, 'https://other.example/')).toEqual(new Set(['teachers', 'nurses']));
});

test('every dismissed fact is listed once, newest first, so that it can be taken back', async () => {
  await dismissFact(database, fact('teachers', 1), null);
  await dismissFact(database, fact('nurses', 2), page);
  await dismissFact(database, fact('teachers', 3), page);
  expect((await listDismissedFacts(database)).map(({ factId }) => factId)).toEqual(['teachers', 'nurses']);
});

test('a restored fact is back everywhere, and others stay away', async () => {
  await dismissFact(database, fact('teachers', 1), null);
  await dismissFact(database, fact('teachers', 2), page);
  await dismissFact(database, fact('teachers-2', 3), null);
  await restoreFact(database, 'teachers');
  expect(await findDismissedFacts(database, page)).toEqual(new Set(['teachers-2']));
});

test('what was just dismissed is taken back where it was, and there alone', async () => {
  await dismissFact(database, fact('teachers', 1), null);
  await dismissFact(database, fact('nurses', 2), `${page}#top`);
  await undismissFact(database, 'nurses', `${page}#end`);
  await undismissFact(database, 'teachers', page);
  expect(await findDismissedFacts(database, page)).toEqual(new Set(['teachers']));
  await undismissFact(database, 'teachers', null);
  expect(await listDismissedFacts(database)).toEqual([]);
});

test('the list tells what each fact says, not where it stays away', async () => {
  await dismissFact(database, fact('teachers', 1), page);
  expect(await listDismissedFacts(database)).toEqual([fact('teachers', 1)]);
});
