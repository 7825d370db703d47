// Reading: exactly the article of each fixture, in one go and in slices, and every block tied to its live nodes.

import { describe, expect, it } from 'vitest';
import { readPage, readPageInSlices } from '../../../src/page/read-page.ts';
import { fixtures, getFixture } from './fixtures.ts';
import { showPage } from './frame.ts';

const articles = fixtures.filter(({ expected }) => expected.isArticle);
const never = new AbortController().signal;

describe('every fixture', () => {
  it('is there', () => {
    expect(articles.length).toBeGreaterThanOrEqual(16);
  });

  it.each(articles)('$slug: the text read is its article and nothing else', async ({ html, expected }) => {
    const { document } = await showPage(html);
    const page = readPage(document);
    expect(page?.article.text.split('\n\n')).toEqual(expected.blocks);
    expect(page?.article.title).toBe(expected.title);
    expect(page?.article.date ?? null).toBe(expected.date);
    expect(page?.article.url ?? null).toBe(expected.url);
  });

  it.each(articles)('$slug: read in slices it is the same', async ({ html, expected }) => {
    const { document } = await showPage(html);
    const page = await readPageInSlices(document, { signal: never });
    expect(page?.article.text.split('\n\n')).toEqual(expected.blocks);
  });

  it.each(articles)('$slug: every word has its range on the page', async ({ html }) => {
    const { document } = await showPage(html);
    const page = readPage(document);
    if (!page) throw new Error('Nothing was read.');
    for (const word of page.article.text.matchAll(/\S+/g)) {
      const span = { start: word.index, end: word.index + word[0].length };
      expect(page.textIsAt(span)).toBe(true);
      const shown =
        page
          .rangeOf(span)
          ?.toString()
          .replace(/[\u00ad\u200e]/g, '') ?? '';
      // Between its first and its last letter the page may hold text that cannot be seen.
      expect(shown.at(0)).toBe(word[0].at(0));
      expect(shown.at(-1)).toBe(word[0].at(-1));
      expect(shown.length).toBeGreaterThanOrEqual(word[0].length);
    }
  });
});

describe('a page with no article', () => {
  it('that is empty gives nothing', async () => {
    const { document } = await showPage('<!doctype html><title>Nothing</title>');
    expect(readPage(document)).toBeNull();
  });

  it('is left as soon as the signal is aborted', async () => {
    const { document } = await showPage(getFixture('uk-national').html);
    await expect(readPageInSlices(document, { signal: AbortSignal.abort(new Error('off')) })).rejects.toThrow('off');
  });
});
