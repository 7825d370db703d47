// What the reader chooses: own sources, dismissed facts, sites switched off.

import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { dismissFact, findDismissedFacts, listDismissedFacts, restoreFact } from '../../../src/store/dismissals.ts';
import { installReferenceSet } from '../../../src/store/install-reference-set.ts';
import { listReports } from '../../../src/store/list-reports.ts';
import { getReferenceSet } from '../../../src/store/read-reference-set.ts';
import { addReport } from '../../../src/store/reports.ts';
import { isSiteOff, listSitesOff, switchSite } from '../../../src/store/sites.ts';
import { deleteSource, restoreSource, switchSource } from '../../../src/store/sources.ts';
import { connect, sampleReport, sampleSet, TOPIC, useFreshIndexedDb } from './sample-sets.ts';

let database: Database;

beforeEach(async () => {
  useFreshIndexedDb();
  database = connect();
  await installReferenceSet(database, sampleSet(1, ['north']));
});

const listed = async () =>
  (await listReports(database)).sources.map(({ source, isBundled, isOn }) => [source.id, isBundled, isOn]);

describe('sources', () => {
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
});

describe('dismissed facts', () => {
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
});

test('sites are switched off and on, and listed', async () => {
  await switchSite(database, 'www.b.example', true);
  await switchSite(database, 'www.a.example', true);
  expect(await listSitesOff(database)).toEqual(['www.a.example', 'www.b.example']);
  await switchSite(database, 'www.b.example', false);
  expect(await isSiteOff(database, 'www.b.example')).toBe(false);
  expect(await isSiteOff(database, 'www.a.example')).toBe(true);
});
