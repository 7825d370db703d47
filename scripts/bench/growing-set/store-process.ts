// A set of made-up reports in a process of its own, for its database is module state of the background. Built first;
// then, for each name of a work that comes in, it does it once and says what it took, in milliseconds of processor time:
// the machine may do other things meanwhile.
// `node scripts/run.mjs scripts/bench/growing-set/store-process.ts COUNT`

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { checkArticle, forgetComparison, getComparison } from '../../../src/background/check-article.ts';
import { writeGateStories } from '../../../src/background/gate-stories.ts';
import { keepArticle } from '../../../src/background/keep-article.ts';
import { getReady } from '../../../src/background/ready.ts';
import { recordArticle } from '../../../src/engine/records/record-article.ts';
import type { Article } from '../../../src/model/article.ts';
import type { KeptReport } from '../../../src/model/kept-report.ts';
import { openDatabase } from '../../../src/store/database.ts';
import { listDismissedFacts } from '../../../src/store/dismissals.ts';
import { installReferenceSet } from '../../../src/store/install-reference-set.ts';
import { listReports } from '../../../src/store/list-reports.ts';
import { writeReports } from '../../../src/store/reports.ts';
import { topics } from '../../../src/topics/topics.ts';
import { makeNews } from '../texts.ts';
import { makeArticle, makeReport, storyOf } from './made-up-articles.ts';
import { MadeUpReports, READ } from './made-up-reports.ts';
import type { SetWork } from './set-works.ts';

const CHUNK = 250;

Dexie.dependencies.indexedDB = new IDBFactory();
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

/** What the first articles give as reports. */
async function recordFirst(count: number): Promise<KeptReport[]> {
  const { checker, compared } = await getComparison();
  return Array.from({ length: count }, (_, number) => {
    const reading = checker.read(makeArticle(number));
    return recordArticle(reading, checker.compareWithTopic(reading).findings, compared);
  });
}

/** The smallest set: both reports of the story that is checked, and three of a great one. */
const FIVE = [2, 3, READ - 3, READ - 2, READ - 1];

async function build(count: number): Promise<void> {
  const database = await getReady();
  const made = new MadeUpReports(await recordFirst(READ));
  const numbers = count === FIVE.length ? FIVE : Array.from({ length: count }, (_, number) => number);
  for (let at = 0; at < numbers.length; at += CHUNK) {
    await writeReports(
      database,
      numbers.slice(at, at + CHUNK).map((number) => made.make(number)),
      1,
    );
  }
  forgetComparison();
}

/** A further report of a story, which no set has. */
const further = (story: number): Article => ({ ...makeReport(story, 501), url: `https://www.third.example/${story}` });

/** Every set has two reports of it. It is not on the topic. */
const storyPage = further(1);
const greatStoryPage = further(storyOf(READ - 1).story);
const onTopicPage: Article = {
  title: 'Met officers face charges as the force reviews old cases',
  text: readFileSync('scripts/bench/articles/on-topic.txt', 'utf8'),
};
const otherPage: Article = {
  title: 'Council to look at applications again',
  text: makeNews(1_000, { isOnTopic: false }),
};

let added = 10_000_000;

/** What the background does with an article to be added, and with the set after it. */
async function addOne(): Promise<void> {
  added += 2;
  await keepArticle(makeReport(added, 0));
  forgetComparison();
  await writeGateStories(await getReady());
}

const works: Readonly<Record<SetWork, () => Promise<unknown>>> = {
  'check-story': () => checkArticle(storyPage, ''),
  'check-great-story': () => checkArticle(greatStoryPage, ''),
  'check-topic': () => checkArticle(onTopicPage, ''),
  'check-other': () => checkArticle(otherPage, ''),
  'add-one': addOne,
  async 'get-ready'() {
    const database = openDatabase();
    for (const { reference } of topics) await installReferenceSet(database, reference);
    database.close();
    forgetComparison();
    await getComparison();
  },
  async 'open-library'() {
    const database = openDatabase();
    const [reports] = await Promise.all([listReports(database), listDismissedFacts(database)]);
    database.close();
    return reports;
  },
};

await build(Number(process.argv[2]));
console.log('built');
for await (const name of createInterface({ input: process.stdin })) {
  // What an addition leaves to be made anew is not the next work's.
  await getComparison();
  const before = process.cpuUsage();
  const result = await works[name as SetWork]();
  const { user, system } = process.cpuUsage(before);
  if (process.env['SHOW']) console.error(name, JSON.stringify(result)?.slice(0, 300));
  console.log((user + system) / 1000);
}
