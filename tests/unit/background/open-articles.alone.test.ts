// What a tab's page is compared with beside the kept reports, for as long as it is there.

import { beforeEach, expect, test, vi } from 'vitest';
import { forgetOpenArticles, readOpenArticles, rememberOpenArticles } from '../../../src/background/open-articles.ts';

const { memory, openTabs } = vi.hoisted(() => ({ memory: new Map<string, unknown>(), openTabs: new Set<number>() }));

vi.mock('../../../src/platform/session.ts', () => ({
  readSession: async (key: string) => structuredClone(memory.get(key)),
  writeSession: async (key: string, value: unknown) => void memory.set(key, structuredClone(value)),
  removeSession: async (key: string) => void memory.delete(key),
  listSession: async () => [...memory.keys()],
}));
vi.mock('../../../src/platform/tabs.ts', () => ({
  findTab: async (id: number) => (openTabs.has(id) ? { id, url: null, title: null } : null),
}));

const PAGE = 'https://news.example/bridge';
const article = { title: 'Bridge', text: 'The bridge is closed.', url: 'https://other.example/bridge' };

beforeEach(() => {
  memory.clear();
  openTabs.clear();
  openTabs.add(1).add(2);
});

test('a page has its own, wherever in it the reader is', async () => {
  await rememberOpenArticles(1, `${PAGE}#top`, [article]);
  expect(await readOpenArticles(1, PAGE)).toEqual([article]);
  expect(await readOpenArticles(1, `${PAGE}#end`)).toEqual([article]);
  expect(await readOpenArticles(2, PAGE)).toEqual([]);
});

test('another page in the tab has none, nor has the first when it comes back', async () => {
  await rememberOpenArticles(1, PAGE, [article]);
  expect(await readOpenArticles(1, 'https://news.example/ferry')).toEqual([]);
  expect(await readOpenArticles(1, PAGE)).toEqual([]);
});

test('they go when they are no longer wanted', async () => {
  await rememberOpenArticles(1, PAGE, [article]);
  await forgetOpenArticles(1);
  expect(await readOpenArticles(1, PAGE)).toEqual([]);
});

test('those of a closed tab go with the next that are remembered; what others keep there stays', async () => {
  memory.set('selection 3', { text: 'words' });
  await rememberOpenArticles(1, PAGE, [article]);
  openTabs.delete(1);
  await rememberOpenArticles(2, PAGE, [article]);
  expect([...memory.keys()]).toEqual(['selection 3', 'open articles 2']);
});

test.each([[null], [{ url: PAGE }], [{ url: PAGE, articles: [{ title: 7 }] }]])(
  'a memory that is not as it was written is none: %j',
  async (spoilt) => {
    memory.set('open articles 1', spoilt);
    expect(await readOpenArticles(1, PAGE)).toEqual([]);
  },
);
