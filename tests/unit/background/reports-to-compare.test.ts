// Reports of a story that no pack knows, kept in the database: a third report of it is compared with them, another story
// is not, and the same holds after a file was exported and imported elsewhere.

import { beforeEach, describe, expect, test } from 'vitest';
import { findReportsToCompare } from '../../../src/background/reports-to-compare.ts';
import { storyKeysOf } from '../../../src/engine/compare/by-words/story/story-keys.ts';
import { compareWithKept, type StoryResult } from '../../../src/engine/compare-with-kept.ts';
import { readArticle } from '../../../src/engine/reading/read-article.ts';
import { recordArticle } from '../../../src/engine/records/record-article.ts';
import type { Article } from '../../../src/model/article.ts';
import { sourceShape } from '../../../src/model/record-shapes.ts';
import type { Database } from '../../../src/store/database.ts';
import { exportReports, importReports } from '../../../src/store/exchange-reports.ts';
import { addReport } from '../../../src/store/reports.ts';
import { connect, useFreshIndexedDb } from '../store/sample-sets.ts';

const first: Article = {
  title: 'Ferry runs aground off Skelwick',
  date: '2025-03-04',
  url: 'https://www.harbour-post.example/ferry',
  text:
    'The ferry Morwenna ran aground off Skelwick on Tuesday morning with 214 passengers on board.\n\n' +
    'The coastguard said 17 passengers were taken to Skelwick hospital with broken bones.\n\n' +
    '“The captain saw the buoy far too late,” harbour master Ines Calder told reporters in Skelwick.',
};

const second: Article = {
  title: 'Passengers taken off the Morwenna',
  date: '2025-03-04',
  url: 'https://www.island-mail.example/morwenna',
  text:
    'All 214 passengers were taken off the ferry Morwenna, which ran aground off Skelwick on Tuesday.\n\n' +
    'The coastguard said 17 passengers were taken to Skelwick hospital, most of them with broken bones.',
};

const third: Article = {
  title: 'Morwenna: captain of the Skelwick ferry questioned',
  date: '2025-03-04',
  url: 'https://www.sound-times.example/captain',
  text:
    'The ferry Morwenna ran aground off Skelwick on Tuesday morning with 241 passengers on board.\n\n' +
    'The coastguard said 17 passengers were taken to Skelwick hospital with broken bones.\n\n' +
    '“The captain saw the buoy a little late,” harbour master Ines Calder told reporters in Skelwick.',
};

const another: Article = {
  title: 'Tram derails in Norvale',
  date: '2025-03-04',
  url: 'https://www.norvale-post.example/tram',
  text:
    'A tram left the rails in Norvale on Tuesday morning with 63 passengers on board.\n\n' +
    'The fire brigade said 17 passengers were taken to hospital in Norvale with broken bones.',
};

const NOTHING = { relevant: false, sameAs: null, findings: [], figureCount: 0, quoteCount: 0 } as const;

let database: Database;

async function add(article: Article): Promise<void> {
  const { source, measured, open } = recordArticle(readArticle(article), [], []);
  expect(sourceShape.problem(source, 'source')).toBeNull();
  const storyKeys = storyKeysOf(open.story);
  await addReport(database, { source, origin: 'added', measured, open, storyKeys, storyOf: null });
}

async function check(article: Article): Promise<StoryResult> {
  const reading = readArticle(article);
  const kept = await findReportsToCompare(database, reading, []);
  if (kept === null) throw new Error('There are no reports.');
  return compareWithKept(reading, NOTHING, kept.page, kept.reports);
}

/** What is said of each finding of a figure or quote: its words, the verdict, and what the others print. */
const told = ({ findings }: StoryResult): string[] =>
  findings.map((finding) => {
    const others =
      finding.kind === 'figure'
        ? finding.counterparts.map(({ printed }) => printed)
        : finding.counterparts.map(({ words }) => words);
    return `${finding.text} ${finding.verdict}: ${others.join(' | ')}`;
  });

beforeEach(async () => {
  useFreshIndexedDb();
  database = connect();
  await add(first);
  await add(second);
});

describe('a third report', () => {
  test('of the story is compared with the two that were added', async () => {
    const result = await check(third);
    expect(result.story).toHaveLength(2);
    expect(result.relevant).toBe(true);
    const lines = told(result);
    expect(lines.some((line) => line.startsWith('17 agrees'))).toBe(true);
    expect(lines.some((line) => /^“The captain saw the buoy a little late,” differs: .*far too late/.test(line))).toBe(
      true,
    );
  });

  test('of another story is not', async () => {
    const result = await check(another);
    expect(result).toMatchObject({ relevant: false, findings: [], story: [] });
  });

  test('is compared the same with a file that was exported and imported elsewhere', async () => {
    const before = told(await check(third));
    const file = (await exportReports(database)).join('');
    useFreshIndexedDb();
    database = connect();
    expect((await importReports(database, file, { nowMs: 1 })).reports).toBe(2);
    expect(told(await check(third))).toEqual(before);
  });
});

test('where the reader has no reports nothing is read for them', async () => {
  useFreshIndexedDb();
  expect(await findReportsToCompare(connect(), readArticle(third), [])).toBeNull();
});
