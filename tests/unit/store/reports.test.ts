import { beforeEach, describe, expect, test } from 'vitest';
import { OPEN_FORM, type OpenReport } from '../../../src/model/open-record.ts';
import type { Database } from '../../../src/store/database.ts';
import { installReferenceSet } from '../../../src/store/install-reference-set.ts';
import { readTopicSources } from '../../../src/store/read-reference-set.ts';
import {
  addReport,
  deleteReport,
  editReport,
  findMeasuredReports,
  findNewestStories,
  findReportsFrom,
  findReportsOfStory,
  freeId,
  hasReports,
  readStoryProfiles,
  restoreReport,
  writeReports,
} from '../../../src/store/reports.ts';
import { switchSource } from '../../../src/store/sources.ts';
import {
  connect,
  getReferenceSet,
  sampleReport,
  sampleSet,
  sampleSource,
  TOPIC,
  useFreshIndexedDb,
} from './sample-sets.ts';

let database: Database;

beforeEach(async () => {
  useFreshIndexedDb();
  database = connect();
  await installReferenceSet(database, sampleSet(1, ['north']));
});

const idsOfStory = async (keys: readonly number[]) =>
  (await findReportsOfStory(database, keys)).map(({ row }) => row.id);

describe('a report that was added', () => {
  test('is found by its story, by its measures and by its address', async () => {
    await addReport(database, sampleReport('own', { storyKeys: [1, 2, 3] }));
    expect(await idsOfStory([2, 3, 4])).toEqual(['own']);
    expect((await findMeasuredReports(database, TOPIC)).map(({ row }) => row.id)).toEqual(['own']);
    expect((await findMeasuredReports(database, 'another')).length).toBe(0);
    expect((await findReportsFrom(database, 'https://sample.example/own#top')).map(({ id }) => id)).toEqual(['own']);
    expect((await readTopicSources(database, TOPIC)).origins).toEqual(new Map([['own', 'added']]));
  });

  test('is not compared with while it is off or deleted', async () => {
    await addReport(database, sampleReport('own', { storyKeys: [1, 2] }));
    await switchSource(database, 'own', false);
    expect(await idsOfStory([1, 2])).toEqual([]);
    await switchSource(database, 'own', true);
    await deleteReport(database, 'own', 1);
    expect(await idsOfStory([1, 2])).toEqual([]);
    expect(await findReportsFrom(database, 'https://sample.example/own')).toEqual([]);
    await restoreReport(database, 'own');
    expect(await idsOfStory([1, 2])).toEqual(['own']);
  });

  test('belongs to the story of the report that it was found to tell the same as', async () => {
    await addReport(database, sampleReport('first'));
    await addReport(database, sampleReport('second', { storyOf: 'first' }));
    await addReport(database, sampleReport('third', { storyOf: 'second' }));
    await addReport(database, sampleReport('other'));
    const rows = await database.reports.toArray();
    expect(rows.map(({ story }) => story)).toEqual([1, 1, 1, 4]);
  });

  test('can be the original of reports that were there before it', async () => {
    await addReport(database, sampleReport('first'));
    await addReport(database, sampleReport('other'));
    await addReport(database, sampleReport('original'), ['first', 'gone']);
    const rows = await database.reports.toArray();
    expect(rows.map(({ id, source: { copyOf } }) => [id, copyOf])).toEqual([
      ['first', 'original'],
      ['other', null],
      ['original', null],
    ]);
  });

  test('can be put right: title, publisher and date, an unknown one too', async () => {
    await addReport(database, sampleReport('own', { source: sampleSource('own', { dateInferredFrom: 'a guess' }) }));
    await editReport(database, 'own', { title: null, publisher: 'The Herald', date: null });
    const set = await getReferenceSet(database, TOPIC);
    expect(set.sources.find(({ id }) => id === 'own')).toMatchObject({
      title: null,
      publisher: 'The Herald',
      date: null,
      dateInferredFrom: null,
      url: 'https://sample.example/own',
    });
    await expect(editReport(database, 'nobody', { title: '', publisher: 'x', date: null })).rejects.toThrow(
      'source-gone: nobody',
    );
  });

  test('has an id of its own', async () => {
    expect(await freeId(database, 'own')).toBe('own');
    await addReport(database, sampleReport('own'));
    await addReport(database, sampleReport('own-2'));
    expect(await freeId(database, 'own')).toBe('own-3');
    await expect(addReport(database, sampleReport('own'))).rejects.toThrow();
  });
});

describe('the newest stories', () => {
  const open = (source: string): OpenReport => ({
    form: OPEN_FORM,
    source,
    figures: [],
    quotes: [],
    story: { words: [source], weights: [1], names: [], pairs: [], numbers: [], fingerprint: [] },
  });
  const add = (id: string, storyOf: string | null = null) =>
    addReport(database, sampleReport(id, { open: open(id), storyOf }));
  const listed = async (mostStories: number, mostReports: number) => {
    const stories = await findNewestStories(database, mostStories, mostReports);
    const profiles = await readStoryProfiles(database, stories.flat());
    return stories
      .map((numbers) => numbers.flatMap((number) => profiles.get(number)?.words ?? []))
      .filter((words) => words.length > 0);
  };

  test('come with their reports, newest first, as many as are asked for', async () => {
    await add('flood');
    await add('fire');
    await add('flood-2', 'flood');
    await add('strike');
    expect(await listed(9, 9)).toEqual([['strike'], ['flood-2', 'flood'], ['fire']]);
    expect(await listed(2, 9)).toEqual([['strike'], ['flood-2', 'flood']]);
    expect(await listed(9, 2)).toEqual([['strike'], ['flood-2']]);
  });

  test('are those of reports that are there, are on, and have words of their own', async () => {
    await add('flood');
    await add('fire');
    await add('strike');
    await addReport(database, sampleReport('measured'));
    await switchSource(database, 'fire', false);
    await deleteReport(database, 'strike', 1);
    expect(await listed(9, 9)).toEqual([['flood']]);
  });
});

describe('deleted reports', () => {
  test('can be brought back, but for those deleted before a hundred others', async () => {
    const ids = Array.from({ length: 102 }, (_, n) => `own-${n}`);
    await writeReports(
      database,
      ids.map((id) => sampleReport(id)),
      1,
    );
    // As if each had been deleted after the one before it.
    const rows = await database.reports.toArray();
    await database.reports.bulkPut(rows.slice(0, -1).map((row) => ({ ...row, deletedAtMs: row.number })));
    await deleteReport(database, 'own-101', 1_000);
    await restoreReport(database, 'own-101');
    await restoreReport(database, 'own-2');
    await expect(restoreReport(database, 'own-1')).rejects.toThrow('source-gone: own-1');
    expect(await database.reports.count()).toBe(100);
    expect(await database.reportContents.count()).toBe(100);
  });

  test('are not deleted twice', async () => {
    await addReport(database, sampleReport('own'));
    await deleteReport(database, 'own', 1);
    await expect(deleteReport(database, 'own', 2)).rejects.toThrow('source-gone: own');
  });
});

describe('a spoilt row', () => {
  const spoilContents = async (change: object) => {
    const { number = 0 } = (await database.reports.where('id').equals('bad').first()) ?? {};
    await database.reportContents.update(number, change);
  };

  test.each([
    [
      'no source',
      () =>
        database.reports
          .where('id')
          .equals('bad')
          .modify({ source: null as never }),
    ],
    ['a record that is none', () => spoilContents({ measured: [{ topic: TOPIC, figures: [null], quotes: [] }] })],
    ['no records', () => spoilContents({ measured: undefined })],
  ])('%s: leaves the others as they are', async (_, spoil) => {
    await addReport(database, sampleReport('good', { storyKeys: [1, 2] }));
    await addReport(database, sampleReport('bad', { storyKeys: [1, 2] }));
    await spoil();
    expect(await idsOfStory([1, 2])).toEqual(['good']);
    expect((await getReferenceSet(database, TOPIC)).sources.map(({ id }) => id)).toEqual(['north', 'good']);
  });
});

describe('the row of a report', () => {
  const rowOf = async (id: string) => database.reports.get({ id });
  const open = (source: string): OpenReport => ({
    form: OPEN_FORM,
    source,
    figures: [],
    quotes: [{ id: `${source}/1`, speaker: null, words: 'It rained' }],
    story: { words: [], weights: [], names: [], pairs: [], numbers: [], fingerprint: [] },
  });

  test('has how much is kept of it: in its own words where it has them, else of the measures', async () => {
    await addReport(database, sampleReport('measured'));
    await addReport(database, sampleReport('worded', { open: open('worded') }));
    await addReport(database, sampleReport('empty', { measured: [] }));
    const counts = async (id: string) => {
      const row = await rowOf(id);
      return [row?.figureCount, row?.quoteCount];
    };
    expect([await counts('measured'), await counts('worded'), await counts('empty')]).toEqual([
      [1, 1],
      [0, 1],
      [0, 0],
    ]);
  });

  test('has its address without the place in it, and its own story where it is the first', async () => {
    await addReport(database, sampleReport('own'));
    await addReport(
      database,
      sampleReport('nowhere', { source: sampleSource('nowhere', { url: null }), storyOf: 'gone', origin: 'imported' }),
    );
    expect(await rowOf('own')).toMatchObject({ address: 'https://sample.example/own', origin: 'added', story: 1 });
    expect(await rowOf('nowhere')).toMatchObject({ address: null, origin: 'imported', story: 2 });
  });

  test('of several in one go follows those before it', async () => {
    await writeReports(
      database,
      [sampleReport('a'), sampleReport('b', { storyOf: 'a' }), sampleReport('c', { storyOf: 'b' })],
      77,
    );
    const rows = await database.reports.toArray();
    expect(rows.map(({ story, addedAtMs }) => [story, addedAtMs])).toEqual([
      [1, 77],
      [1, 77],
      [1, 77],
    ]);
    expect(await database.reportContents.toArray()).toMatchObject([
      { number: 1, topics: [TOPIC], open: null },
      { number: 2, topics: [TOPIC] },
      { number: 3, topics: [TOPIC] },
    ]);
  });

  test('is not added under the id of a bundled one', async () => {
    await expect(addReport(database, sampleReport('north'))).rejects.toThrow('bundled-already');
    expect(await database.reports.count()).toBe(0);
  });
});

describe('of many reports', () => {
  test('a page is compared with two dozen of its story', async () => {
    const reports = Array.from({ length: 26 }, (_, n) => sampleReport(`own-${n}`, { storyKeys: [1, 2] }));
    await writeReports(database, reports, 1);
    const ids = await idsOfStory([1, 2]);
    expect(ids).toHaveLength(24);
    expect(ids[0]).toBe('own-25');
  });

  test('the newest four of a story are read for its words', async () => {
    await addReport(database, sampleReport('first'));
    for (const n of [2, 3, 4, 5]) await addReport(database, sampleReport(`own-${n}`, { storyOf: 'first' }));
    expect(await findNewestStories(database, 9, 9)).toEqual([[5, 4, 3, 2]]);
  });

  test('no more of a topic are compared by their measures than two hundred, the newest', async () => {
    const reports = Array.from({ length: 203 }, (_, n) => sampleReport(`own-${n}`));
    await writeReports(database, reports, 1);
    const found = (await findMeasuredReports(database, TOPIC)).map(({ row }) => row.number);
    expect(found).toHaveLength(200);
    expect([Math.min(...found), Math.max(...found)]).toEqual([4, 203]);
  });
});

test('bringing back what is there changes nothing, and what is gone is refused', async () => {
  await addReport(database, sampleReport('own', { storyKeys: [1, 2] }));
  await restoreReport(database, 'own');
  expect(await idsOfStory([1, 2])).toEqual(['own']);
  expect((await database.storyShards.get(1))?.keys).toHaveLength(1);
  await expect(restoreReport(database, 'nobody')).rejects.toThrow('source-gone: nobody');
  await expect(deleteReport(database, 'nobody', 1)).rejects.toThrow('source-gone: nobody');
});

test('whether the reader ever had a report of their own', async () => {
  expect(await hasReports(database)).toBe(false);
  await addReport(database, sampleReport('own'));
  await deleteReport(database, 'own', 1);
  expect(await hasReports(database)).toBe(true);
});
