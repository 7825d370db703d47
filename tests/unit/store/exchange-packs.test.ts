import { beforeEach, describe, expect, test } from 'vitest';
import { RefusalError } from '../../../src/model/refusal.ts';
import { exportPack, importPack } from '../../../src/store/exchange-packs.ts';
import { installReferenceSet } from '../../../src/store/install-reference-set.ts';
import { formatPack, type ReferencePack } from '../../../src/store/pack-file.ts';
import { getListedSet } from '../../../src/store/read-reference-set.ts';
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

const pack: Omit<ReferencePack, 'format' | 'formatVersion'> = {
  topic: TOPIC,
  sources: [sampleSource('own')],
  figures: [sampleFigure('own', 1), sampleFigure('own', 2)],
  quotes: [sampleQuote('own', 1)],
};

/** The text of the sample pack with one thing changed in it. */
function changedPack(change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(formatPack(pack)) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
}

async function installedDatabase() {
  const database = connect();
  await installReferenceSet(database, sampleSet(1, ['north']));
  return database;
}

describe('importing a pack', () => {
  test('adds its sources and counts what it added', async () => {
    const database = await installedDatabase();
    expect(await importPack(database, TOPIC, formatPack(pack))).toEqual({ sources: 1, figures: 2, quotes: 1 });
    const listed = await getListedSet(database, TOPIC);
    expect(listed.sources.map(({ source, isBundled }) => [source.id, isBundled])).toEqual([
      ['north', true],
      ['own', false],
    ]);
    expect(listed.figures).toHaveLength(3);
  });

  test('replaces what was imported under the same id', async () => {
    const database = await installedDatabase();
    await importPack(database, TOPIC, formatPack(pack));
    await importPack(database, TOPIC, formatPack({ ...pack, figures: [sampleFigure('own', 1, 99)] }));
    const { figures } = await getListedSet(database, TOPIC);
    expect(figures.filter(({ source }) => source === 'own').map(({ printed }) => printed)).toEqual(['99 teachers']);
  });

  test('reads an exported pack back into another profile', async () => {
    const database = await installedDatabase();
    await importPack(database, TOPIC, formatPack(pack));
    const exported = await exportPack(database, TOPIC);
    const before = await getListedSet(database, TOPIC);
    useFreshIndexedDb();
    const other = await installedDatabase();
    expect(await importPack(other, TOPIC, exported)).toEqual({ sources: 1, figures: 2, quotes: 1 });
    expect(await getListedSet(other, TOPIC)).toEqual(before);
  });
});

describe('a pack with a mistake', () => {
  const mistakes: readonly (readonly [string, string, RegExp])[] = [
    ['no JSON', '<!doctype html>', /^pack-not-json: SyntaxError/],
    ['another file', '{"name":"x"}', /^pack-no-pack$/],
    [
      'another form',
      changedPack((file) => Object.assign(file, { formatVersion: 2 })),
      /^pack-malformed: pack\.formatVersion/,
    ],
    ['another topic', changedPack((file) => Object.assign(file, { topic: 'gardens' })), /^pack-other-topic: gardens$/],
    ['a missing list', changedPack((file) => Reflect.deleteProperty(file, 'quotes')), /pack\.quotes should be a list/],
    ['a field too many', changedPack((file) => Object.assign(file, { script: '' })), /unknown field "script"/],
    [
      'a date that does not exist',
      changedPack((file) => Object.assign(file, { sources: [sampleSource('own', { date: '2023-02-30' })] })),
      /pack\.sources\[0\]\.date should be a date/,
    ],
    [
      'an address that is a script',
      changedPack((file) => Object.assign(file, { sources: [sampleSource('own', { url: 'javascript:alert(1)' })] })),
      /pack\.sources\[0\]\.url should be an address/,
    ],
    [
      'a whole paragraph as evidence',
      changedPack((file) =>
        Object.assign(file, { figures: [{ ...sampleFigure('own', 1), evidence: 'word '.repeat(26) }] }),
      ),
      /pack\.figures\[0\]\.evidence has 26 words/,
    ],
    [
      'a range upside down',
      changedPack((file) => {
        const figure = sampleFigure('own', 1);
        Object.assign(file, { figures: [{ ...figure, value: { ...figure.value, low: 50, high: 40 } }] });
      }),
      /pack\.figures\[0\]\.value\.low is greater/,
    ],
    [
      'a record of nobody',
      changedPack((file) => Object.assign(file, { quotes: [sampleQuote('stranger', 1)] })),
      /^pack-lost-record: stranger\/q\/1: stranger$/,
    ],
    [
      'an id twice',
      changedPack((file) => Object.assign(file, { quotes: [sampleQuote('own', 1), sampleQuote('own', 1)] })),
      /^pack-repeated-id: own\/q\/1$/,
    ],
    [
      'a copy of nothing',
      changedPack((file) => Object.assign(file, { sources: [sampleSource('own', { copyOf: 'nobody' })] })),
      /^pack-lost-original: own: nobody$/,
    ],
  ];

  test.each(mistakes)('%s: is refused with its reason, and nothing is lost', async (_name, text, message) => {
    const database = await installedDatabase();
    await importPack(database, TOPIC, formatPack({ ...pack, sources: [sampleSource('own', { title: 'Kept' })] }));
    const before = await getListedSet(database, TOPIC);
    const importing = importPack(database, TOPIC, text);
    await expect(importing).rejects.toThrow(RefusalError);
    await expect(importing).rejects.toThrow(message);
    expect(await getListedSet(database, TOPIC)).toEqual(before);
  });
});
