// Nothing is remembered between texts that could change what is found: texts that are read in turn, interleaved, again, and
// behind thousands of words that nobody has seen give what each gives to an engine that has read nothing before.

import { readFileSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Checker } from '../../src/engine/check-article.ts';
import { traceTo } from '../../src/engine/findings/trace.ts';
import { MOST_REMEMBERED } from '../../src/engine/text/word-forms.ts';
import type { Article } from '../../src/model/article.ts';

const NAMES = ['april-letter', 'breakfast-interviews', 'met-gala', 'pay', 'sept-2023-clearout', 'translated-wire'];

/** Of new words, more than are remembered. */
const COUNT = MOST_REMEMBERED + 1000;

const articles = NAMES.map(
  (name) => JSON.parse(readFileSync(`tests/quality/articles/${name}.json`, 'utf8')) as Article,
);

/** An engine whose modules have just been loaded. */
async function freshChecker(): Promise<Checker> {
  vi.resetModules();
  const { createTopicsChecker } = await import('../../src/engine/check-topics.ts');
  const { topics } = await import('../second-topic/topics.ts');
  return createTopicsChecker(topics);
}

/** All that is read and found, as text. */
function told(checker: Checker, article: Article, reading = checker.read(article)): string {
  const trace: unknown[] = [];
  const result = checker.compareWithTopic(reading, { isOnTopic: true, tracing: traceTo((entry) => trace.push(entry)) });
  const { figures, quotes, countedAt } = reading;
  return JSON.stringify({ result, trace, figures, quotes, countedAt: [...countedAt] });
}

let alone: readonly string[] = [];
let checker: Checker;

beforeAll(async () => {
  const results: string[] = [];
  for (const article of articles) results.push(told(await freshChecker(), article));
  alone = results;
  checker = await freshChecker();
}, 60_000);

const readAll = (order: readonly Article[]): string[] => order.map((article) => told(checker, article));

test('there is something to forget', () => {
  expect(alone.filter((one) => one.includes('"differs"')).length).toBeGreaterThan(2);
});

test('texts in turn, in the other order, and again', () => {
  expect(readAll(articles)).toEqual(alone);
  expect(readAll(articles.toReversed())).toEqual(alone.toReversed());
  expect(readAll(articles)).toEqual(alone);
});

test('texts that are all opened before any of them is compared', () => {
  const readings = articles.map((article) => checker.read(article));
  for (const reading of readings) expect(reading.structure.tokens.length).toBeGreaterThan(0);
  const figures = readings.map((reading) => reading.figures.length);
  expect(articles.map((article, index) => told(checker, article, readings[index]))).toEqual(alone);
  expect(readings.map((reading) => reading.figures.length)).toEqual(figures);
});

test('one reading that is compared twice, another text between', () => {
  for (const [index, article] of articles.entries()) {
    const reading = checker.read(article);
    const before = told(checker, article, reading);
    told(checker, articles[(index + 1) % articles.length] as Article);
    expect(told(checker, article, reading)).toBe(before);
    expect(before).toBe(alone[index]);
  }
});

test('texts behind more words than are remembered', () => {
  const letters = (number: number): string =>
    number.toString(36).replace(/\d/g, (digit) => 'ghjklmnpqr'[Number(digit)] ?? '');
  const words = Array.from({ length: COUNT }, (_, index) => `zw${letters(index)}`);
  told(checker, { title: '', text: `The force said that ${words.join(' ')} were 40 cases.` });
  expect(readAll(articles)).toEqual(alone);
});

test('texts read first of all behind more words than are remembered', async () => {
  checker = await freshChecker();
  const words = Array.from(
    { length: COUNT },
    (_, index) => `qx${index.toString(2).replace(/0/g, 'a').replace(/1/g, 'b')}`,
  );
  told(checker, { title: '', text: words.join(' ') });
  expect(readAll(articles)).toEqual(alone);
});
