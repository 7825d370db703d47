// A page is checked beside articles in open tabs, where nothing can be kept as well as where something is.

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkArticle } from '../../../src/background/check-article.ts';
import { forgetComparison } from '../../../src/background/comparison-state.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Database } from '../../../src/store/database.ts';
import { installReferenceSet } from '../../../src/store/install-reference-set.ts';
import { topics } from '../../../src/topics/topics.ts';
import { storyTexts } from '../../e2e/story-pages.ts';
import { connect, useFreshIndexedDb } from '../store/sample-sets.ts';

const { opened } = vi.hoisted(() => ({ opened: { database: null as Database | null } }));
vi.mock('../../../src/background/ready.ts', () => ({ getDatabase: () => opened.database }));

const articleOf = (name: keyof typeof storyTexts): Article => {
  const { title, url, paragraphs } = storyTexts[name];
  return { title, url, text: paragraphs.join('\n\n'), date: '2026-03-02' };
};

const page = articleOf('third');
const openArticles = [articleOf('first'), articleOf('second')];
const check = (open: readonly Article[]) => checkArticle(page, page.url ?? '', { openArticles: open });

beforeEach(() => forgetComparison());

/** One that does not open. */
async function closedDatabase(): Promise<Database> {
  const database = connect();
  database.close();
  return database;
}

/** As at the first start: nothing is installed yet. */
const openEmptyDatabase = async (): Promise<Database> => connect();

async function openFreshDatabase(): Promise<Database> {
  const database = connect();
  for (const { reference } of topics) await installReferenceSet(database, reference);
  return database;
}

describe.each([
  ['with a database', openFreshDatabase],
  ['with an empty one', openEmptyDatabase],
  ['without one', closedDatabase],
])('%s', (_, open) => {
  beforeEach(async () => {
    useFreshIndexedDb();
    opened.database = await open();
  });

  test('a page of another story than all reports is none of them', async () => {
    expect(await check([])).toEqual({ kind: 'not-on-topic' });
  });

  test('open tabs of its story are compared with, and said to be tabs', async () => {
    const report = await check(openArticles);
    if (report.kind !== 'checked') throw new Error(`The page is ${report.kind}.`);
    const differing = report.findings.filter(({ verdict }) => verdict === 'differs');
    expect(differing.map(({ text }) => text.slice(0, 12))).toEqual(['71', '£9.1 million', '“Nobody shou']);
    for (const { counterparts } of report.findings) {
      expect(counterparts.map(({ source }) => source.origin)).toEqual(counterparts.map(() => 'tab'));
    }
    expect(report.sameAs).toBeNull();
  });

  test('a tab with the same text is no report of the reader’s', async () => {
    expect(await check([{ ...page, url: 'https://copy.example/bridge' }])).toEqual({ kind: 'not-on-topic' });
  });
});
