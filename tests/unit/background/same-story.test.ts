// Articles in open tabs: which of them tell the story of a page.

import { expect, test } from 'vitest';
import { withSameStory } from '../../../src/background/same-story.ts';
import type { Article } from '../../../src/model/article.ts';
import { storyTexts } from '../../e2e/story-pages.ts';

const articleOf = (name: keyof typeof storyTexts, changes: Partial<Article> = {}): Article => {
  const { title, url, paragraphs } = storyTexts[name];
  return { title, url, text: paragraphs.join('\n\n'), date: '2026-03-02', ...changes };
};

const first = articleOf('first');
const second = articleOf('second');
const third = articleOf('third');
const other = articleOf('other');

test('those of the same story are found, in their order, and no others', () => {
  expect(withSameStory(third, [other, second, first])).toEqual([second, first]);
  expect(withSameStory(other, [first, second, third])).toEqual([]);
  expect(withSameStory(third, [])).toEqual([]);
});

test('undated ones are found, too', () => {
  const { date: _, ...undated } = second;
  expect(withSameStory(third, [undated])).toEqual([undated]);
});

test('copies of the page’s own text under other addresses are left out, every one', () => {
  const copies = ['https://mirror-one.example/a', 'https://mirror-two.example/b'].map((url) => ({ ...third, url }));
  expect(withSameStory(third, [...copies, first])).toEqual([first]);
});
