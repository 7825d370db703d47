// What the reader chooses: own sources, dismissed facts, sites switched off.

import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { dismissFact, findDismissedFacts, listDismissedFacts, restoreFact } from '../../../src/store/dismissals.ts';
import { exportPack, importPack } from '../../../src/store/exchange-packs.ts';
import { installReferenceSet } from '../../../src/store/install-reference-set.ts';
import { getListedSet } from '../../../src/store/read-reference-set.ts';
import { isSiteOff, listSitesOff, switchSite } from '../../../src/store/sites.ts';
import { addSource, deleteSource, switchSource } from '../../../src/store/sources.ts';
import { connect, sampleSet, sampleSource, TOPIC, useFreshIndexedDb } from './sample-sets.ts';

let database: Database;

beforeEach(async () => {
  useFreshIndexedDb();
  database = connect();
  await installReferenceSet(database, sampleSet(1, ['north']));
});

const own = { id: 'own', topic: TOPIC, source: sampleSource('own'), figures: [], quotes: [] };

describe('sources', () => {
  test('an added source can be deleted, with its switch', async () => {
    await addSource(database, own);
    await switchSource(database, 'own', false);
    await deleteSource(database, 'own');
    await addSource(database, own);
    const { sources } = await getListedSet(database, TOPIC);
    expect(sources.map(({ source, isOn }) => [source.id, isOn])).toEqual([
      ['north', true],
      ['own', true],
    ]);
  });

  test('a bundled source that was deleted stays away when a newer set comes', async () => {
    await deleteSource(database, 'north');
    await installReferenceSet(database, sampleSet(2, ['north', 'south']));
    const { sources, figures, quotes } = await getListedSet(database, TOPIC);
    expect(sources.map(({ source }) => source.id)).toEqual(['south']);
    expect([...figures, ...quotes].map(({ source }) => source)).toEqual(['south', 'south']);
  });

  test('a bundled source comes back with a pack that has it', async () => {
    const exported = await exportPack(database, TOPIC);
    await deleteSource(database, 'north');
    expect(await importPack(database, TOPIC, exported)).toEqual({ sources: 0, figures: 0, quotes: 0 });
    const { sources } = await getListedSet(database, TOPIC);
    expect(sources.map(({ source, isBundled }) => [source.id, isBundled])).toEqual([['north', true]]);
  });

  test('a source that is not there cannot be deleted', async () => {
    await expect(deleteSource(database, 'nobody')).rejects.toThrow('source-gone: nobody');
  });

  test('a bundled source cannot be replaced', async () => {
    await expect(addSource(database, { ...own, id: 'north' })).rejects.toThrow('bundled-already');
  });

  test('a source that was switched off can be switched on again', async () => {
    await switchSource(database, 'north', false);
    await switchSource(database, 'north', true);
    expect((await getListedSet(database, TOPIC)).sources[0]?.isOn).toBe(true);
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
