// A topic is a folder and a line: with an invented football club in the list of topics, everything that works with topics
// works with it, and no module was told of it.

import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkArticle, getComparison } from '../../../src/background/check-article.ts';
import { getReady } from '../../../src/background/ready.ts';
import { prepareCheck } from '../../../src/cli/compare-given.ts';
import { makeReferenceFiles } from '../../../src/cli/reference/reference-files.ts';
import {
  parseSetFile,
  readArticles,
  readReferenceFiles,
  readReviews,
} from '../../../src/cli/reference/topic-folder.ts';
import { recordArticle } from '../../../src/engine/records/record-article.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { exportReports, importReports } from '../../../src/store/exchange-reports.ts';
import { installReferenceSet } from '../../../src/store/install-reference-set.ts';
import { listReports } from '../../../src/store/list-reports.ts';
import { addReport } from '../../../src/store/reports.ts';
import { couldBeOnTopic } from '../../../src/topics/gate.ts';
import { topics } from '../../../src/topics/topics.ts';
import { demoArticle } from '../../second-topic/demo-article.ts';
import { pack } from '../../second-topic/rovers-debts/pack.ts';
import { referenceSet } from '../../second-topic/rovers-debts/reference.ts';
import { connect, useFreshIndexedDb } from '../store/sample-sets.ts';

vi.mock('../../../src/topics/topics.ts', () => import('../../second-topic/topics.ts'));

const FOLDER = 'tests/second-topic/rovers-debts';

/** What is said of each finding: its words, the verdict, and what the others print. */
const told = (findings: readonly Finding[]): string[] =>
  findings.map((finding) => {
    const others =
      finding.kind === 'figure'
        ? finding.counterparts.map(({ printed }) => printed)
        : finding.counterparts.map(({ words }) => words);
    return `${finding.text} ${finding.verdict}: ${others.join(' | ')}`;
  });

const TOLD = [
  '£5.4 million differs: £7.5 million | £6.2 million',
  '38 differs: 45 staff | 38 employees | 38 of its staff',
  '140 agrees: some 150 stewards | 140 stewards | 140 stewards',
  '“Nobody who works for this club will go without a salary,” differs: ' +
    'Nobody who works for this club will go without pay, | Nobody who works for this club will go without wages,',
];

beforeEach(useFreshIndexedDb);

test('the list has one line more, and the reports are what the reference command makes of the articles', async () => {
  expect(topics.map(({ pack: { id } }) => id)).toEqual(['met-misconduct', 'rovers-debts']);
  const files = await readReferenceFiles(FOLDER);
  const texts = await readArticles('tests/second-topic/articles', process.stdin);
  const made = makeReferenceFiles(pack.id, await readReviews(FOLDER), texts, parseSetFile(files));
  expect(made.disagreements).toEqual([]);
  expect(Object.fromEntries(made.files)).toEqual(Object.fromEntries(files));
});

describe('the check command', () => {
  const check = prepareCheck([], true);

  test('compares an article with the reports of its topic, and says why', () => {
    const { result, trace } = check(demoArticle, []);
    expect(told(result.findings)).toEqual(TOLD);
    expect(trace?.map(({ matched }) => matched)).toEqual([
      'rovers-debt',
      'rovers-laid-off',
      'rovers-late-paid',
      'no-one-without-wages',
    ]);
  });

  test('takes reports that come along', () => {
    const given = { id: 'herald', publisher: 'The Herald', copyOf: null, article: demoArticle };
    const later: Article = {
      title: 'Rovers in the red',
      text: 'Tarnbrook Rovers owe £8.3 million, the club said.\n\nIt has laid off 52 staff and paid 140 stewards late.',
    };
    const { result } = check(later, [given]);
    expect(told(result.findings)).toContainEqual(expect.stringMatching(/^£8.3 million differs: .*£5.4 million/));
  });

  test.each([
    ['in another currency', 'Tarnbrook Rovers owe $6.2 million, the club said. It paid 140 stewards late.', /^\$6/],
    ['of another club', 'Harrowdale City owe £6.2 million, another club, Tarnbrook Rovers, said on Monday.', /^£6/],
    ['of something else', 'Tarnbrook Rovers, who owe money, got a transfer fee of £3 million.', /^£3/],
  ])('says nothing of an amount %s', (_, text, start) => {
    expect(told(check({ title: '', text }, []).result.findings).filter((line) => start.test(line))).toEqual([]);
  });

  test('goes on comparing with the reports of the topic that was there before', () => {
    const text =
      'The Metropolitan Police is reviewing 1,500 cases of alleged sexual and domestic abuse by its officers and staff ' +
      'from the past 10 years, the commissioner said.\n\nHe had promised to root out corrupt officers.';
    const lines = told(check({ title: 'Met officers under review', text }, []).result.findings);
    expect(lines.some((line) => line.startsWith('1,500 differs: ') && line.includes('1,633'))).toBe(true);
  });
});

test('the gate lets its articles through, and no other football', () => {
  for (const name of ['gazette', 'wire', 'courier']) {
    expect(couldBeOnTopic(readFileSync(`tests/second-topic/articles/${name}.txt`, 'utf8'))).toBe(true);
  }
  expect(couldBeOnTopic('Tarnbrook Rovers won 3-0 on Saturday after a goal in the second minute.')).toBe(false);
  expect(couldBeOnTopic('Harrowdale have debts of £3 million, their chairman said.')).toBe(false);
});

test('the background installs its reports and compares pages with them', async () => {
  const report = await checkArticle(demoArticle, 'https://www.sample.example/rovers');
  expect(report.kind === 'checked' ? told(report.findings) : report.kind).toEqual(TOLD);
});

test('the library lists its sources and records beside those of the other topic', async () => {
  const { sources, figures, quotes } = await listReports(await getReady());
  const own = new Set(referenceSet.sources.map(({ id }) => id));
  expect(sources.filter(({ source }) => own.has(source.id))).toHaveLength(own.size);
  expect(sources.length).toBeGreaterThan(own.size);
  const printed = figures.filter(({ measure }) => measure === 'rovers-debt').map((figure) => figure.printed);
  expect(printed.sort()).toEqual(['£6.2 million', '£7.5 million']);
  expect(quotes.filter(({ utterance }) => utterance === 'no-one-without-wages')).toHaveLength(2);
});

test('an article that is added is kept under its measures, exported, and read back elsewhere', async () => {
  const { checker, compared } = await getComparison();
  const reading = checker.read(demoArticle);
  const { source, measured, open } = recordArticle(reading, checker.compareWithTopic(reading).findings, compared);
  expect(measured.map(({ topic, figures }) => [topic, figures.map(({ measure }) => measure)])).toEqual([
    ['rovers-debts', ['rovers-debt', 'rovers-laid-off', 'rovers-late-paid']],
  ]);
  const added = { source, origin: 'added', measured, open, storyKeys: [], storyOf: null } as const;
  await addReport(await getReady(), added);
  const file = (await exportReports(await getReady())).join('');

  useFreshIndexedDb();
  const fresh = connect();
  for (const { reference } of topics) await installReferenceSet(fresh, reference);
  expect(await importReports(fresh, file, { nowMs: 1 })).toMatchObject({ reports: 1, figures: 3, quotes: 1 });
  const imported = (await fresh.reports.toArray()).map(({ source: { title } }) => title);
  expect(imported).toEqual([demoArticle.title]);
});
