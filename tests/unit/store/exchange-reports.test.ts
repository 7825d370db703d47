import { beforeEach, describe, expect, test, vi } from 'vitest';
import { RefusalError } from '../../../src/model/refusal.ts';
import type { Database } from '../../../src/store/database.ts';
import { exportReports, importReports } from '../../../src/store/exchange-reports.ts';
import { installReferenceSet } from '../../../src/store/install-reference-set.ts';
import { listReports } from '../../../src/store/list-reports.ts';
import { formatFile } from '../../../src/store/pack-file.ts';
import { addReport, findReportsOfStory, MOST_REPORTS } from '../../../src/store/reports.ts';
import { deleteSource } from '../../../src/store/sources.ts';
import { listSplitPairs, splitPair } from '../../../src/store/split-pairs.ts';
import {
  connect,
  sampleFigure,
  sampleQuote,
  sampleReport,
  sampleSet,
  sampleSource,
  TOPIC,
  useFreshIndexedDb,
} from './sample-sets.ts';

beforeEach(useFreshIndexedDb);

const NOW = { nowMs: 1 };

async function installedDatabase(): Promise<Database> {
  const database = connect();
  await installReferenceSet(database, sampleSet(1, ['north']));
  return database;
}

const exported = async (database: Database): Promise<string> => (await exportReports(database)).join('');

/** When a report was added is this browser's own. */
async function listedWithoutTimes(database: Database): Promise<unknown> {
  const { sources, ...rest } = await listReports(database);
  return { ...rest, sources: sources.map(({ addedAtMs: _, ...listed }) => listed) };
}

const pair = {
  factId: 'teachers:40',
  record: 'own/teachers/1',
  kind: 'figure',
  own: '40 teachers',
  other: '60 teachers',
  publisher: 'The Sample',
  splitAtMs: 5,
} as const;

describe('a file that was exported', () => {
  test('is read back into a cleared browser as the same set, bundled reports once', async () => {
    const database = await installedDatabase();
    await addReport(database, sampleReport('own', { storyKeys: [7, 8, 9] }));
    await addReport(database, sampleReport('second', { storyKeys: [7, 8, 4], storyOf: 'own' }));
    await splitPair(database, pair);
    const before = await listedWithoutTimes(database);
    const file = await exported(database);
    useFreshIndexedDb();
    const other = await installedDatabase();
    expect(await importReports(other, file, NOW)).toEqual({
      reports: 2,
      figures: 2,
      quotes: 2,
      broughtBack: [],
      splitPairs: 1,
    });
    expect(await listedWithoutTimes(other)).toEqual(before);
    expect((await findReportsOfStory(other, [7, 8])).map(({ row }) => row.id).sort()).toEqual(['own', 'second']);
    const [own, second] = await other.reports.toArray();
    expect(second?.story).toBe(own?.number);
    expect(await listSplitPairs(other)).toEqual([pair]);
    expect(await exported(other)).toBe(file);
  });

  test('brings bundled reports back that were deleted, and says so', async () => {
    const database = await installedDatabase();
    const file = await exported(database);
    await deleteSource(database, 'north', 1);
    expect(await importReports(database, file, NOW)).toEqual({
      reports: 0,
      figures: 0,
      quotes: 0,
      broughtBack: ['Report of north'],
      splitPairs: 0,
    });
    expect((await listReports(database)).sources.map(({ source }) => source.id)).toEqual(['north']);
  });

  test('replaces a report that was there under the same id, deleted or not', async () => {
    const database = await installedDatabase();
    await addReport(database, sampleReport('own'));
    const file = await exported(database);
    await importReports(database, file.replace('Report of own', 'Report of ours'), NOW);
    await deleteSource(database, 'own', 1);
    const counts = await importReports(database, file.replace('Report of own', 'Report of theirs'), NOW);
    expect(counts.broughtBack).toEqual(['Report of theirs']);
    expect((await listReports(database)).sources.map(({ source }) => source.title)).toEqual([
      'Report of north',
      'Report of theirs',
    ]);
  });

  test('leaves damaged reports out, and lets a copy whose original was deleted stand for itself', async () => {
    const database = await installedDatabase();
    await addReport(database, sampleReport('own'));
    await addReport(database, sampleReport('copy', { source: sampleSource('copy', { copyOf: 'own' }) }));
    await addReport(database, sampleReport('spoilt'));
    const spoilt = await database.reports.get({ id: 'spoilt' });
    await database.reports.update(spoilt?.number ?? 0, { source: null as never });
    await deleteSource(database, 'own', 1);
    const file = await exported(database);
    useFreshIndexedDb();
    const other = await installedDatabase();
    expect((await importReports(other, file, NOW)).reports).toBe(1);
    const { sources } = await listReports(other);
    expect(sources.map(({ source }) => [source.id, source.copyOf])).toEqual([
      ['north', null],
      ['copy', null],
    ]);
  });

  test('names the report that cannot be read, by its title or its number', async () => {
    const database = await installedDatabase();
    const file = JSON.parse(await exported(database)) as { reports: { source: Record<string, unknown> }[] };
    const [first] = file.reports;
    if (first === undefined) throw new Error('The file has no report.');
    first.source['publisher'] = 7;
    const reasonOf = () =>
      importReports(database, JSON.stringify(file), NOW).then(
        () => null,
        (error: unknown) => (error as RefusalError).refusal,
      );
    expect(await reasonOf()).toMatchObject({ reason: 'pack-malformed-report', values: ['Report of north'] });
    first.source['title'] = null;
    expect(await reasonOf()).toMatchObject({ reason: 'pack-malformed-report', values: ['1'] });
  });

  test('keeps headlines as long as they may be kept', async () => {
    const database = await installedDatabase();
    await addReport(database, sampleReport('own', { source: sampleSource('own', { title: 'H'.repeat(500) }) }));
    const file = await exported(database);
    expect((await importReports(database, file, NOW)).reports).toBe(1);
  });
});

test('a file of the first format is still read', async () => {
  const database = await installedDatabase();
  const file = {
    format: 'second-source-pack',
    formatVersion: 1,
    topic: TOPIC,
    sources: [sampleSource('own'), sampleSource('north')],
    figures: [sampleFigure('own', 1), sampleFigure('own', 2), sampleFigure('north', 1)],
    quotes: [sampleQuote('own', 1)],
  };
  const counts = await importReports(database, JSON.stringify(file), NOW);
  expect(counts).toEqual({ reports: 1, figures: 2, quotes: 1, broughtBack: [], splitPairs: 0 });
  const { sources, figures } = await listReports(database);
  expect(sources.map(({ source, isBundled }) => [source.id, isBundled])).toEqual([
    ['north', true],
    ['own', false],
  ]);
  expect(figures).toHaveLength(3);
});

test('a large file tells how far it is, and can be ended with nothing of it taken', async () => {
  const reports = Array.from({ length: 600 }, (_, n) => {
    const { origin: _o, storyOf: _s, ...report } = sampleReport(`own-${n}`, { storyKeys: [n, n + 1] });
    return { ...report, isBundled: false, story: `own-${n}` };
  });
  const file = [...formatFile(reports, [])].join('');
  const other = await installedDatabase();
  const told: number[] = [];
  const ending = new AbortController();
  const importing = importReports(other, file, {
    ...NOW,
    signal: ending.signal,
    onProgress: (done) => {
      told.push(done);
      if (told.length === 2) ending.abort(new Error('ended by the reader'));
    },
  });
  await expect(importing).rejects.toThrow('ended by the reader');
  expect(told).toEqual([250 / 600, 500 / 600]);
  expect(await other.reports.count()).toBe(0);
  expect(await other.storyShards.count()).toBe(0);
  expect((await importReports(other, file, NOW)).reports).toBe(600);
});

describe('a file with a mistake', () => {
  type File = { reports: Record<string, unknown>[] } & Record<string, unknown>;

  const mistakes: readonly (readonly [string, (file: File) => unknown, RegExp])[] = [
    ['no JSON', () => '<!doctype html>', /^pack-not-json: SyntaxError/],
    ['another file', () => ({ name: 'x' }), /^pack-no-pack$/],
    ['null', () => null, /^pack-no-pack$/],
    ['a newer form', (file) => ({ ...file, formatVersion: 3 }), /^pack-newer$/],
    ['no form', (file) => ({ ...file, formatVersion: 'x' }), /^pack-malformed: file\.formatVersion should be "2"/],
    ['a missing list', ({ reports: _, ...file }) => file, /file\.reports should be a list/],
    ['a field too many', (file) => ({ ...file, script: '' }), /unknown field "script"/],
    ['a date that does not exist', ofSource({ date: '2023-02-30' }), /source\.date should be a date/],
    ['an address that is a script', ofSource({ url: 'javascript:alert(1)' }), /source\.url should be an address/],
    ['a copy of nothing', ofSource({ copyOf: 'nobody' }), /^pack-lost-original: Report of own: nobody$/],
    [
      'a record of another report',
      ofReport({ measured: [{ topic: TOPIC, figures: [], quotes: [sampleQuote('stranger', 1)] }] }),
      /^pack-lost-record: stranger\/q\/1: stranger$/,
    ],
    [
      'a record twice',
      ofReport({ measured: [{ topic: TOPIC, figures: [], quotes: [sampleQuote('own', 1), sampleQuote('own', 1)] }] }),
      /^pack-repeated-id: own\/q\/1$/,
    ],
    ['a report twice', (file) => ({ ...file, reports: [...file.reports, file.reports[1]] }), /^pack-repeated-id: own$/],
    [
      'a whole paragraph as evidence',
      ofReport({
        measured: [
          { topic: TOPIC, figures: [{ ...sampleFigure('own', 1), evidence: 'word '.repeat(26) }], quotes: [] },
        ],
      }),
      /figures\[0\]\.evidence has 26 words/,
    ],
  ];

  function ofReport(change: object): (file: File) => unknown {
    return (file) => ({ ...file, reports: [file.reports[0], { ...file.reports[1], ...change }] });
  }

  function ofSource(change: object): (file: File) => unknown {
    return (file) => ofReport({ source: { ...(file.reports[1]?.['source'] as object), ...change } })(file);
  }

  test.each(mistakes)('%s: is refused with its reason, and nothing is lost', async (_, change, message) => {
    const database = await installedDatabase();
    await addReport(database, sampleReport('own'));
    const file = await exported(database);
    const before = await listReports(database);
    const changed = change(JSON.parse(file) as File);
    const importing = importReports(database, typeof changed === 'string' ? changed : JSON.stringify(changed), NOW);
    await expect(importing).rejects.toThrow(RefusalError);
    await expect(importing).rejects.toThrow(message);
    expect(await listReports(database)).toEqual(before);
  });
});

describe('as many reports as may be kept', () => {
  let database: Database;
  let file: string;

  beforeEach(async () => {
    const other = await installedDatabase();
    await addReport(other, sampleReport('first'));
    await addReport(other, sampleReport('second'));
    file = await exported(other);
    useFreshIndexedDb();
    database = await installedDatabase();
  });

  const holding = (count: number) => vi.spyOn(database.reports, 'count').mockResolvedValue(count as never);

  test('are all of the reader’s together, those that were there and those of a file', async () => {
    holding(MOST_REPORTS - 1);
    await expect(importReports(database, file, NOW)).rejects.toThrow('too-many-reports');
    expect(await database.reports.toArray()).toEqual([]);
    holding(MOST_REPORTS - 2);
    expect((await importReports(database, file, NOW)).reports).toBe(2);
  });

  test('leave no room for another', async () => {
    holding(MOST_REPORTS);
    await expect(addReport(database, sampleReport('third'))).rejects.toThrow('too-many-reports');
    holding(MOST_REPORTS - 1);
    await addReport(database, sampleReport('third'));
    expect(await database.reports.toArray()).toHaveLength(1);
  });
});

test('a story is one, whichever of its reports stands first in the file', async () => {
  const database = await installedDatabase();
  const reports = [
    { ...reportIn('second'), story: 'first' },
    { ...reportIn('first'), story: 'first' },
    { ...reportIn('other'), story: 'other' },
  ];
  await importReports(database, [...formatFile(reports, [])].join(''), { nowMs: 44 });
  const rows = await database.reports.toArray();
  const storyOf = new Map(rows.map(({ id, story }) => [id, story]));
  expect(storyOf.get('second')).toBe(storyOf.get('first'));
  expect(storyOf.get('other')).not.toBe(storyOf.get('first'));
  expect(rows.every(({ addedAtMs, origin }) => addedAtMs === 44 && origin === 'imported')).toBe(true);
});

function reportIn(id: string) {
  const { origin: _origin, storyOf: _storyOf, ...report } = sampleReport(id);
  return { ...report, isBundled: false, story: id };
}
