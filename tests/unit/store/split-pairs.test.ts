// Pairs that the reader split, and how marks are to look.

import { beforeEach, expect, test } from 'vitest';
import { chooseValues, readChoices } from '../../../src/store/choices.ts';
import type { Database } from '../../../src/store/database.ts';
import { dismissFact, findDismissedFacts, undismissFact } from '../../../src/store/dismissals.ts';
import { joinPair, listSplitPairs, readSplitPairs, splitPair } from '../../../src/store/split-pairs.ts';
import { connect, useFreshIndexedDb } from './sample-sets.ts';

let database: Database;

beforeEach(() => {
  useFreshIndexedDb();
  database = connect();
});

const pair = (factId: string, splitAtMs = 1) => ({
  factId,
  record: 'north/1',
  kind: 'figure' as const,
  own: '40',
  other: '41 teachers',
  publisher: 'The Sample',
  splitAtMs,
});

test('a split pair is known by both, listed newest first and once each, and united again', async () => {
  await splitPair(database, pair('a', 1));
  await splitPair(database, pair('b', 2));
  const isSplit = await readSplitPairs(database);
  expect([isSplit('a', 'north/1'), isSplit('a', 'north/2'), isSplit('c', 'north/1')]).toEqual([true, false, false]);
  expect((await listSplitPairs(database)).map(({ factId }) => factId)).toEqual(['b', 'a']);
  await splitPair(database, pair('a', 3));
  expect((await listSplitPairs(database)).map(({ factId }) => factId)).toEqual(['a', 'b']);
  await joinPair(database, 'a', 'north/1');
  expect((await listSplitPairs(database)).map(({ factId }) => factId)).toEqual(['b']);
  expect((await readSplitPairs(database))('a', 'north/1')).toBe(false);
});

test('marks show values until the reader chooses otherwise', async () => {
  expect(await readChoices(database)).toEqual({ areValuesShown: true });
  await chooseValues(database, false);
  expect(await readChoices(database)).toEqual({ areValuesShown: false });
});

test('a dismissal is taken back where it was made, and nowhere else', async () => {
  const fact = { factId: 'a', kind: 'figure', text: '40', measureName: null, dismissedAtMs: 1 } as const;
  const url = 'https://one.example/a';
  await dismissFact(database, fact, url);
  await dismissFact(database, fact, null);
  await undismissFact(database, 'a', `${url}#part`);
  expect([...(await findDismissedFacts(database, 'https://two.example/'))]).toEqual(['a']);
  await undismissFact(database, 'a', null);
  expect((await findDismissedFacts(database, url)).size).toBe(0);
});
