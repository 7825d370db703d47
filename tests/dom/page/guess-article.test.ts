// The first guess: every fixture article passes, a front page does not, and the gist holds the first words.

import { describe, expect, it } from 'vitest';
import { guessArticle } from '../../../src/page/guess-article.ts';
import { fixtures, getFixture } from './fixtures.ts';
import { showPage } from './frame.ts';

describe('a guess', () => {
  it.each(fixtures)('$slug', async ({ html, expected }) => {
    const { document } = await showPage(html);
    expect(guessArticle(document).isArticle).toBe(expected.isArticle);
  });

  it('gives title, summary and paragraphs as the gist', async () => {
    const { document } = await showPage(getFixture('uk-national').html);
    const { gist, because } = guessArticle(document);
    expect(because).toBe('metadata');
    expect(gist).toContain('Met police to re-examine 1,633 claims');
    expect(gist).toContain('Commissioner apologises');
    expect(gist).toContain('parliamentary and diplomatic protection command');
  });

  it('gives the text inside open shadow roots too', async () => {
    const { document } = await showPage(getFixture('web-components').html);
    expect(guessArticle(document).gist).toContain('1,131 of its 50,000 officers and staff');
  });
});

describe('no article', () => {
  const refused = {
    'an empty page': '<title>x</title>',
    'a list of many teasers': `<title>News</title>${'<article><a href="/a"><h3>A headline</h3></a><p>A summary of a story that is long enough to count as one, with a full stop.</p></article>'.repeat(30)}`,
    'a collection, by its own statement': `<title>UK</title><meta property="og:type" content="website"><script type="application/ld+json">{"@type":"CollectionPage"}</script><main>${'<p>A summary of a story that is long enough to count as one, and then some more, with a stop.</p>'.repeat(30)}</main>`,
    'a shop':
      '<title>Kettle</title><meta property="og:type" content="product"><h1>Kettle</h1><p>A kettle of 1.7 litres that boils in two minutes.</p>',
  };

  it.each(Object.entries(refused))('is seen in %s', async (_name, html) => {
    const { document } = await showPage(`<!doctype html>${html}`);
    expect(guessArticle(document)).toEqual({ isArticle: false, because: null, gist: '' });
  });
});
