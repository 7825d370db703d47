// What a set costs does not grow with it: how many rows of the database a check, an addition, a start of the background
// and a look into the library read. Rows, for times tell of the machine.

import type { DBCoreCursor, DBCoreTable } from 'dexie';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { checkArticle, getComparison } from '../../../src/background/check-article.ts';
import { forgetComparison } from '../../../src/background/comparison-state.ts';
import { writeGateStories } from '../../../src/background/gate-stories.ts';
import { keepArticle } from '../../../src/background/keep-article.ts';
import { placeReport } from '../../../src/engine/compare/by-words/report/record-report.ts';
import { storyKeysOf } from '../../../src/engine/compare/by-words/story/story-keys.ts';
import { readArticle } from '../../../src/engine/reading/read-article.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Database } from '../../../src/store/database.ts';
import { installReferenceSet } from '../../../src/store/install-reference-set.ts';
import { listReports } from '../../../src/store/list-reports.ts';
import { writeReports } from '../../../src/store/reports.ts';
import { topics } from '../../../src/topics/topics.ts';
import { storyTexts } from '../../e2e/story-pages.ts';
import { connect, sampleReport, useFreshIndexedDb } from '../store/sample-sets.ts';

const opened: { database: Database | null } = vi.hoisted(() => ({ database: null }));
vi.mock('../../../src/background/ready.ts', () => ({
  getDatabase: () => opened.database,
  getReady: () => Promise.resolve(opened.database),
}));

const articleOf = (name: keyof typeof storyTexts): Article => {
  const { title, url, paragraphs } = storyTexts[name];
  return { title, url, text: paragraphs.join('\n\n'), date: '2026-03-02' };
};

/** Rows that a connection has read. */
let rowsRead = 0;

/** Counts each row that goes through the connection, one by one and by ranges. */
function countRows(database: Database): void {
  const counting = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    get(request) {
      rowsRead += 1;
      return table.get(request);
    },
    getMany(request) {
      rowsRead += request.keys.length;
      return table.getMany(request);
    },
    async query(request) {
      const response = await table.query(request);
      if (request.values === true) rowsRead += response.result.length;
      return response;
    },
    async openCursor(request) {
      const cursor = await table.openCursor(request);
      if (cursor === null) return null;
      return Object.create(cursor, {
        start: {
          value: (onNext: () => void) =>
            cursor.start(() => {
              if (request.values === true) rowsRead += 1;
              onNext();
            }),
        },
      }) as DBCoreCursor;
    },
  });
  database.use({
    stack: 'dbcore',
    name: 'rows',
    create: (core) => ({ ...core, table: (name) => counting(core.table(name)) }),
  });
}

const page = articleOf('third');
const pageKeys = storyKeysOf(placeReport(readArticle(page), '').report.story);

/** Reports of other stories: each shares two telling words with the page, and has something of a measure. */
const otherReports = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => {
    const n = from + at;
    const shared = [n % pageKeys.length, (n * 7 + 3) % pageKeys.length].map((place) => pageKeys[place] as number);
    const own = Array.from({ length: 20 }, (_each, place) => Math.imul(n + 1, 40_503 + 977 * place) >>> 17);
    return sampleReport(`other-${n}`, {
      storyKeys: [...shared, ...own],
      measured: topics.map(({ pack }) => ({ topic: pack.id, figures: [], quotes: [] })),
    });
  });

async function rowsOf(work: () => Promise<unknown>): Promise<number> {
  const before = rowsRead;
  await work();
  return rowsRead - before;
}

interface Rows {
  readonly check: number;
  readonly start: number;
  readonly gate: number;
  readonly library: number;
}

async function measure(database: Database): Promise<Rows> {
  return {
    check: await rowsOf(async () => {
      const report = await checkArticle(page, page.url ?? '');
      expect(report).toMatchObject({ kind: 'checked' });
    }),
    start: await rowsOf(() => {
      forgetComparison();
      return getComparison();
    }),
    gate: await rowsOf(() => writeGateStories(database)),
    library: await rowsOf(() => listReports(database)),
  };
}

const SMALL = 300;
const LARGE = 1_500;
/** Rows of the index that a hundred keys more may lead to: its rows fill up as the set grows. */
const SLACK = 1.25;

describe('a set that grows fivefold', () => {
  let small: Rows;
  let large: Rows;
  let adding: number;

  beforeAll(async () => {
    useFreshIndexedDb();
    const database = connect();
    countRows(database);
    for (const { reference } of topics) await installReferenceSet(database, reference);
    opened.database = database;
    await keepArticle(articleOf('first'));
    await keepArticle(articleOf('second'));
    await writeReports(database, otherReports(0, SMALL), 1);
    small = await measure(database);
    await writeReports(database, otherReports(SMALL, LARGE), 1);
    large = await measure(database);
    adding = await rowsOf(() => keepArticle(articleOf('other')));
  });

  test('is checked against as few rows', () => {
    // As many as are ever compared.
    expect(small.check).toBeGreaterThan(60);
    expect(large.check).toBeLessThan(SLACK * small.check);
    expect(large.check).toBeLessThan(200);
  });

  test('takes as few rows to start with, and to tell the gate of', () => {
    expect(small.start).toBeGreaterThan(300);
    expect(large.start).toBeLessThan(SLACK * small.start);
    expect(large.gate).toBeLessThan(450);
  });

  test('is added to as quickly', () => {
    expect(adding).toBeLessThan(200);
  });

  test('is listed by its beginning', () => {
    expect(large.library).toBeLessThan(1_300);
  });
});
