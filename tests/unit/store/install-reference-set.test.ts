import { beforeEach, describe, expect, test } from 'vitest';
import { rowsOfTopic } from '../../../src/store/database.ts';
import { installReferenceSet } from '../../../src/store/install-reference-set.ts';
import { getListedSet, selectSourcesOn } from '../../../src/store/read-reference-set.ts';
import { addSource, switchSource } from '../../../src/store/sources.ts';
import {
  connect,
  sampleFigure,
  sampleQuote,
  sampleSet,
  sampleSource,
  TOPIC,
  useFreshIndexedDb,
} from './sample-sets.ts';

beforeEach(useFreshIndexedDb);

describe('installing the bundled set', () => {
  test('writes every source and record, and reads them back as they were', async () => {
    const database = connect();
    const set = sampleSet(1, ['north', 'south']);
    expect(await installReferenceSet(database, set)).toBe('installed');
    expect(selectSourcesOn(await getListedSet(database, TOPIC))).toEqual(set);
  });

  test('packs many records into few rows', async () => {
    const database = connect();
    const figures = Array.from({ length: 2_500 }, (_, n) => sampleFigure('north', n));
    const set = { ...sampleSet(1, ['north']), figures };
    await installReferenceSet(database, set);
    expect(await database.records.count()).toBe(3);
    expect((await getListedSet(database, TOPIC)).figures).toEqual(figures);
  });

  test('does nothing the second time', async () => {
    const database = connect();
    await installReferenceSet(database, sampleSet(1, ['north']));
    expect(await installReferenceSet(database, sampleSet(1, ['other']))).toBe('kept');
    expect((await getListedSet(database, TOPIC)).sources.map(({ source }) => source.id)).toEqual(['north']);
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
    expect(selectSourcesOn(await getListedSet(connect(), TOPIC))).toEqual(set);
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

describe('a newer bundled set', () => {
  test('replaces the older one completely, however much shorter it is', async () => {
    const database = connect();
    const figures = Array.from({ length: 2_500 }, (_, n) => sampleFigure('north', n));
    await installReferenceSet(database, { ...sampleSet(1, ['north']), figures });
    const newer = sampleSet(2, ['south']);
    expect(await installReferenceSet(connect(), newer)).toBe('installed');
    expect(await rowsOfTopic(database, TOPIC).count()).toBe(1);
    expect(selectSourcesOn(await getListedSet(database, TOPIC))).toEqual(newer);
  });

  test('leaves alone what the reader added and switched off', async () => {
    const database = connect();
    await installReferenceSet(database, sampleSet(1, ['north', 'south']));
    const added = {
      id: 'own',
      topic: TOPIC,
      source: sampleSource('own'),
      figures: [sampleFigure('own', 1, 41)],
      quotes: [],
    };
    await addSource(database, added);
    await switchSource(database, 'south', false);
    await installReferenceSet(database, sampleSet(2, ['north', 'south', 'east']));
    const listed = await getListedSet(database, TOPIC);
    expect(listed.version).toBe(2);
    expect(listed.sources.map(({ source, isBundled, isOn }) => [source.id, isBundled, isOn])).toEqual([
      ['north', true, true],
      ['south', true, false],
      ['east', true, true],
      ['own', false, true],
    ]);
    expect(selectSourcesOn(listed).figures.map(({ source }) => source)).toEqual(['north', 'east', 'own']);
  });

  test('an older one never replaces it', async () => {
    const database = connect();
    await installReferenceSet(database, sampleSet(2, ['north']));
    expect(await installReferenceSet(database, sampleSet(1, ['south']))).toBe('kept');
    expect((await getListedSet(database, TOPIC)).version).toBe(2);
  });
});

test('without a set there is an error and not an empty set', async () => {
  await expect(getListedSet(connect(), TOPIC)).rejects.toThrow('No reference set of the topic "sample-topic"');
});
