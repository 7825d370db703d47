import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { enterStories, findStories, removeStory } from '../../../src/store/story-index.ts';
import { connect, useFreshIndexedDb } from './sample-sets.ts';

let database: Database;

beforeEach(() => {
  useFreshIndexedDb();
  database = connect();
});

test('finds the reports that share telling words, those that share rarer ones first', async () => {
  await enterStories(database, [
    { number: 1, storyKeys: [10, 20, 30] },
    { number: 2, storyKeys: [10, 20, 40] },
    { number: 3, storyKeys: [10, 30, 99] },
  ]);
  await enterStories(database, [{ number: 4, storyKeys: [10, 50] }]);
  expect(await findStories(database, [10, 20, 40], 9)).toEqual([2, 1]);
  expect(await findStories(database, [10, 20, 40], 1)).toEqual([2]);
});

test('one shared word is not enough, unless the page has no more', async () => {
  await enterStories(database, [{ number: 1, storyKeys: [10, 20] }]);
  expect(await findStories(database, [10, 77], 9)).toEqual([]);
  expect(await findStories(database, [10], 9)).toEqual([1]);
  expect(await findStories(database, [], 9)).toEqual([]);
});

test('a word that hundreds of reports have leads nowhere', async () => {
  const many = Array.from({ length: 401 }, (_, number) => ({ number, storyKeys: [10, 11] }));
  await enterStories(database, many);
  expect(await findStories(database, [10, 11], 9)).toEqual([]);
});

test('keys of one row are told apart, and a key given twice counts once', async () => {
  await enterStories(database, [
    { number: 1, storyKeys: [5, 5 + 2_048, 5] },
    { number: 2, storyKeys: [5 + 2 * 2_048, 6] },
  ]);
  expect(await database.storyShards.count()).toBe(2);
  expect(await findStories(database, [5, 5 + 2_048], 9)).toEqual([1]);
});

test('a report that was taken out is not found any more, and the others stay', async () => {
  await enterStories(database, [
    { number: 1, storyKeys: [10, 20] },
    { number: 2, storyKeys: [10, 20] },
  ]);
  await removeStory(database, { number: 1, storyKeys: [10, 20] });
  expect(await findStories(database, [10, 20], 9)).toEqual([2]);
});

test('a key that as many reports have as may be leads to them, the newest first', async () => {
  const many = Array.from({ length: 400 }, (_, at) => ({ number: at + 1, storyKeys: [10, 11] }));
  await enterStories(database, many);
  expect(await findStories(database, [10, 11], 3)).toEqual([400, 399, 398]);
});

test('two rarer words tell more than two common ones, and three more than two', async () => {
  await enterStories(database, [
    { number: 1, storyKeys: [10, 20, 30] },
    { number: 2, storyKeys: [10, 20] },
    { number: 3, storyKeys: [40, 50] },
    { number: 4, storyKeys: [10, 20] },
  ]);
  expect(await findStories(database, [10, 20, 30, 40, 50], 9)).toEqual([3, 1, 4, 2]);
});

test('the rows hold each key with its report, and only those of the others when one is taken out', async () => {
  await enterStories(database, [{ number: 7, storyKeys: [5, 5 + 2_048, 6] }]);
  await enterStories(database, [{ number: 8, storyKeys: [5] }]);
  const rows = async () =>
    (await database.storyShards.toArray()).map(({ shard, keys, reports }) => [shard, [...keys], [...reports]]);
  expect(await rows()).toEqual([
    [5, [5, 5 + 2_048, 5], [7, 7, 8]],
    [6, [6], [7]],
  ]);
  await removeStory(database, { number: 7, storyKeys: [5, 5 + 2_048, 6, 99] });
  expect(await rows()).toEqual([
    [5, [5], [8]],
    [6, [], []],
  ]);
});
