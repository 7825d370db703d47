// A database as version 0.1 left it, opened by this version: nothing of the reader's is lost.

import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { findDismissedFacts } from '../../../src/store/dismissals.ts';
import { installReferenceSet } from '../../../src/store/install-reference-set.ts';
import { listReports } from '../../../src/store/list-reports.ts';
import { findReportsFrom } from '../../../src/store/reports.ts';
import { isSiteOff } from '../../../src/store/sites.ts';
import {
  connect,
  getReferenceSet,
  sampleFigure,
  sampleQuote,
  sampleSet,
  sampleSource,
  TOPIC,
  useFreshIndexedDb,
} from './sample-sets.ts';

/** The tables of version 0.1 with what its code wrote into them: two own sources, one of them off, and choices. */
async function leaveFirstVersion(): Promise<void> {
  const database = new Dexie('test');
  database.version(1).stores({
    sets: 'topic',
    records: '[topic+index]',
    addedSources: 'id, topic',
    disabledSources: 'id',
    deletedSources: 'id',
    dismissals: '[factId+page], page',
    sitesOff: 'host',
  });
  const { sources, figures, quotes } = sampleSet(1, ['north', 'south']);
  const added = (id: string) => ({
    id,
    topic: TOPIC,
    source: sampleSource(id),
    figures: [sampleFigure(id, 1, 41)],
    quotes: [sampleQuote(id, 1)],
  });
  await database.table('sets').add({ topic: TOPIC, version: 1, sources, figureCount: 2, quoteCount: 2 });
  await database.table('records').add({ topic: TOPIC, index: 0, figures, quotes });
  await database.table('addedSources').bulkAdd([added('own'), added('second')]);
  await database.table('disabledSources').add({ id: 'second' });
  await database.table('deletedSources').add({ id: 'south' });
  await database.table('dismissals').add({
    factId: 'teachers:40',
    page: '',
    kind: 'figure',
    text: '40',
    measureName: 'teachers hired',
    dismissedAtMs: 1,
  });
  await database.table('sitesOff').add({ host: 'www.off.example' });
  database.close();
}

beforeEach(useFreshIndexedDb);

test('the database of version 0.1 opens with all that was in it', async () => {
  await leaveFirstVersion();
  const database = connect();
  await installReferenceSet(database, sampleSet(1, ['north', 'south']));
  const { sources, figures, quotes } = await listReports(database);
  expect(sources.map(({ source, isBundled, isOn }) => [source.id, isBundled, isOn])).toEqual([
    ['north', true, true],
    ['own', false, true],
    ['second', false, false],
  ]);
  expect(figures.map(({ id }) => id)).toEqual(['north/teachers/1', 'own/teachers/1', 'second/teachers/1']);
  expect(quotes.map(({ id }) => id)).toEqual(['north/q/1', 'own/q/1', 'second/q/1']);
  expect((await getReferenceSet(database, TOPIC)).sources.map(({ id }) => id)).toEqual(['north', 'own']);
  expect((await findReportsFrom(database, 'https://sample.example/own')).map(({ id }) => id)).toEqual(['own']);
  expect(await findDismissedFacts(database, 'https://any.example/')).toEqual(new Set(['teachers:40']));
  expect(await isSiteOff(database, 'www.off.example')).toBe(true);
});

test('it opens as well where nothing had been added, and a second time', async () => {
  await leaveFirstVersion();
  const first = new Dexie('test');
  await first.open();
  await first.table('addedSources').clear();
  first.close();
  connect().close();
  const database = connect();
  await installReferenceSet(database, sampleSet(1, ['north', 'south']));
  expect((await listReports(database)).sources.map(({ source }) => source.id)).toEqual(['north']);
});
