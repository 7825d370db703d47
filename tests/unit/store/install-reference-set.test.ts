import { beforeEach, describe, expect, test } from 'vitest';
import { type Database, rowsOfTopic } from '../../../src/store/database.ts';
import { installReferenceSet } from '../../../src/store/install-reference-set.ts';
import { listReports } from '../../../src/store/list-reports.ts';
import { addReport } from '../../../src/store/reports.ts';
import { deleteSource, switchSource } from '../../../src/store/sources.ts';
import {
  connect,
  getReferenceSet,
  sampleFigure,
  sampleQuote,
  sampleReport,
  sampleSet,
  TOPIC,
  useFreshIndexedDb,
} from './sample-sets.ts';

beforeEach(useFreshIndexedDb);

describe('installing the bundled set', () => {
  test('writes every source and record, and reads them back as they were', async () => {
    const database = connect();
    const set = sampleSet(1, ['north', 'south']);
    expect(await installReferenceSet(database, set)).toBe('installed');
    expect(await getReferenceSet(database, TOPIC)).toEqual(set);
  });

  test('packs many records into few rows', async () => {
    const database = connect();
    const figures = Array.from({ length: 2_500 }, (_, n) => sampleFigure('north', n));
    const set = { ...sampleSet(1, ['north']), figures };
    await installReferenceSet(database, set);
    expect(await database.records.count()).toBe(3);
    expect((await listReports(database)).figures).toEqual(figures);
  });

  test('does nothing the second time', async () => {
    const database = connect();
    await installReferenceSet(database, sampleSet(1, ['north']));
    expect(await installReferenceSet(database, sampleSet(1, ['other']))).toBe('kept');
    expect((await listReports(database)).sources.map(({ source }) => source.id)).toEqual(['north']);
  });

  test('is shared by callers in one context', async () => {
    const database = connect();
    const set = sampleSet(1, ['north']);
    const [first, second] = [installReferenceSet(database, set), installReferenceSet(database, set)];
    expect(second).toBe(first);
    expect(await first).toBe('installed');
  });

  test('happens once when several contexts ask at the same moment', async () => {
    const set = sampleSet(1, ['north', 'south']);
    const contexts = [connect(), connect(), connect()];
    const outcomes = await Promise.all(contexts.map((database) => installReferenceSet(database, set)));
    expect(outcomes.sort()).toEqual(['installed', 'kept', 'kept']);
    expect(await connect().records.count()).toBe(1);
    expect(await getReferenceSet(connect(), TOPIC)).toEqual(set);
  });

  test('leaves nothing behind where it fails, and the next caller succeeds', async () => {
    const database = connect();
    const broken = { ...sampleSet(1, ['north']), quotes: [{ ...sampleQuote('north', 1), words: (() => '') as never }] };
    await expect(installReferenceSet(database, broken)).rejects.toThrow();
    expect(await database.sets.count()).toBe(0);
    expect(await database.records.count()).toBe(0);
    expect(await installReferenceSet(database, sampleSet(1, ['north']))).toBe('installed');
  });
});

describe('the set that came with the extension', () => {
  test('is the one before it is installed, and none of its records are read afterwards', async () => {
    const database = connect();
    const set = sampleSet(2, ['north', 'south']);
    expect(await getReferenceSet(database, TOPIC, set)).toEqual(set);
    await installReferenceSet(database, set);
    await database.records.clear();
    expect(await getReferenceSet(database, TOPIC, set)).toEqual(set);
  });

  test('takes the place of an older one at once, and not that of a newer one', async () => {
    const database = connect();
    const installed = sampleSet(2, ['north']);
    await installReferenceSet(database, installed);
    const newer = sampleSet(3, ['north', 'south']);
    expect(await getReferenceSet(database, TOPIC, newer)).toEqual(newer);
    expect(await getReferenceSet(database, TOPIC, sampleSet(1, ['east']))).toEqual(installed);
  });

  test('comes without what the reader deleted or switched off', async () => {
    const database = connect();
    const set = sampleSet(1, ['north', 'south', 'east']);
    await installReferenceSet(database, set);
    await deleteSource(database, 'north', 0);
    await switchSource(database, 'south', false);
    const { sources, figures, quotes } = await getReferenceSet(database, TOPIC, set);
    expect(sources.map(({ id }) => id)).toEqual(['east']);
    expect(new Set([...figures, ...quotes].map(({ source }) => source))).toEqual(new Set(['east']));
  });
});

describe('a set that was spoilt meanwhile', () => {
  test.each([
    ['its records gone', (database: Database) => database.records.clear()],
    [
      'a record without a value',
      (database: Database) =>
        database.records.toCollection().modify((row) => {
          Object.assign(row.figures[0] ?? {}, { value: undefined });
        }),
    ],
    [
      'a source that is none',
      (database: Database) =>
        database.sets.toCollection().modify((set) => void Object.assign(set, { sources: [null] })),
    ],
  ])('%s: is put right by the next start', async (_, spoil) => {
    const database = connect();
    const set = sampleSet(1, ['north', 'south']);
    await installReferenceSet(database, set);
    await spoil(database);
    expect(await installReferenceSet(database, set)).toBe('installed');
    expect(await getReferenceSet(database, TOPIC)).toEqual(set);
  });
});

describe('a newer bundled set', () => {
  test('replaces the older one completely, however much shorter it is', async () => {
    const database = connect();
    const figures = Array.from({ length: 2_500 }, (_, n) => sampleFigure('north', n));
    await installReferenceSet(database, { ...sampleSet(1, ['north']), figures });
    const newer = sampleSet(2, ['south']);
    expect(await installReferenceSet(connect(), newer)).toBe('installed');
    expect(await rowsOfTopic(database, TOPIC).count()).toBe(1);
    expect(await getReferenceSet(database, TOPIC)).toEqual(newer);
  });

  test('leaves alone what the reader added and switched off', async () => {
    const database = connect();
    await installReferenceSet(database, sampleSet(1, ['north', 'south']));
    await addReport(database, sampleReport('own'));
    await switchSource(database, 'south', false);
    await installReferenceSet(database, sampleSet(2, ['north', 'south', 'east']));
    const set = await getReferenceSet(database, TOPIC);
    expect(set.version).toBe(2);
    const listed = await listReports(database);
    expect(listed.sources.map(({ source, isBundled, isOn }) => [source.id, isBundled, isOn])).toEqual([
      ['north', true, true],
      ['south', true, false],
      ['east', true, true],
      ['own', false, true],
    ]);
    expect(set.figures.map(({ source }) => source)).toEqual(['north', 'east', 'own']);
  });

  test('an older one never replaces it', async () => {
    const database = connect();
    await installReferenceSet(database, sampleSet(2, ['north']));
    expect(await installReferenceSet(database, sampleSet(1, ['south']))).toBe('kept');
    expect((await getReferenceSet(database, TOPIC)).version).toBe(2);
  });
});

test('without a set there is an error and not an empty set', async () => {
  await expect(getReferenceSet(connect(), TOPIC)).rejects.toThrow('No reference set of the topic "sample-topic"');
});
