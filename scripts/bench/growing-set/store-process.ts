// A set of made-up reports in a process of its own, for its database is module state of the background. Built first;
// then, for each name of a work that comes in, it does it once and says what it took, in milliseconds of processor time:
// the machine may do other things meanwhile.
// `node scripts/run.mjs scripts/bench/growing-set/store-process.ts INDEX_OF_SIZE`

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { checkArticle, getComparison } from '../../../src/background/check-article.ts';
import { forgetComparison } from '../../../src/background/comparison-state.ts';
import { writeGateStories } from '../../../src/background/gate-stories.ts';
import { keepArticle } from '../../../src/background/keep-article.ts';
import { getReady } from '../../../src/background/ready.ts';
import type { Article } from '../../../src/model/article.ts';
import { openDatabase } from '../../../src/store/database.ts';
import { listDismissedFacts } from '../../../src/store/dismissals.ts';
import { installReferenceSet } from '../../../src/store/install-reference-set.ts';
import { listReports } from '../../../src/store/list-reports.ts';
import { writeReports } from '../../../src/store/reports.ts';
import { topics } from '../../../src/topics/topics.ts';
import { makeNews } from '../texts.ts';
import { MadeUpReports } from './made-up-reports.ts';
import { readArticles } from './read-articles.ts';
import { articleToAdd, greatStoryPage, numbersOf, type SetWork, storyPage } from './set-works.ts';

const CHUNK = 250;

Dexie.dependencies.indexedDB = new IDBFactory();
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

const sizeIndex = Number(process.argv[2]);

/** As it would have come to be: size by size. */
async function build(): Promise<void> {
  const database = await getReady();
  const made = new MadeUpReports(readArticles());
  for (let index = 0; index <= sizeIndex; index += 1) {
    const numbers = numbersOf(index);
    for (let at = 0; at < numbers.length; at += CHUNK) {
      const chunk = numbers.slice(at, at + CHUNK).map((number) => made.make(number));
      await writeReports(database, chunk, 1);
    }
  }
  forgetComparison();
}

const onTopicPage: Article = {
  title: 'Met officers face charges as the force reviews old cases',
  text: readFileSync('scripts/bench/articles/on-topic.txt', 'utf8'),
};
const otherPage: Article = {
  title: 'Council to look at applications again',
  text: makeNews(1_000, { isOnTopic: false }),
};

let addedCount = 0;

/** What the background does with an article to be added, and with the set after it. */
async function addOne(): Promise<void> {
  addedCount += 1;
  await keepArticle(articleToAdd(addedCount));
  forgetComparison();
  await writeGateStories(await getReady());
}

const works: Readonly<Record<SetWork, () => Promise<unknown>>> = {
  'check-story': () => checkArticle(storyPage(sizeIndex), ''),
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

await build();
console.log('built');
for await (const name of createInterface({ input: process.stdin })) {
  // What an addition leaves to be made anew is not the next work's.
  await getComparison();
  const before = process.cpuUsage();
  await works[name as SetWork]();
  const { user, system } = process.cpuUsage(before);
  console.log((user + system) / 1000);
}
