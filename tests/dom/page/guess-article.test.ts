// The first guess: every fixture article passes, a front page does not, and the gist holds the first words.

import { describe, expect, it } from 'vitest';
import { guessArticle, guessArticleInSlices } from '../../../src/page/guess-article.ts';
import { fixtures, getFixture } from './fixtures.ts';
import { showPage } from './frame.ts';

const LONG = 'The committee heard in public that nothing had been decided on the matter of the footbridge so far.';

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

  it('is made from the metadata alone where they are enough, and looks no further', async () => {
    const { document } = await showPage(
      `<!doctype html><title>A hearing</title><meta property="og:type" content="article"><p>${LONG}</p>`,
    );
    const { signal } = new AbortController();
    const enough = await guessArticleInSlices(document, signal, (gist) => gist.includes('hearing'));
    expect(enough).toEqual({ isArticle: true, because: 'metadata', gist: 'A hearing\n\n' });
    const all = await guessArticleInSlices(document, signal, (gist) => gist.includes('committee'));
    expect(all).toEqual(guessArticle(document));
    document.querySelector('meta')?.remove();
    const unstated = await guessArticleInSlices(document, signal, () => true);
    expect(unstated).toEqual(guessArticle(document));
  });

  it.each([
    ['plain boxes', `<div><div><span>${LONG}</span></div></div>`.repeat(8)],
    ['boxes with links in the sentence', `<div>The <a href="/c">committee heard</a>${LONG.slice(19)}</div>`.repeat(8)],
    ['lines', `<div>${`${LONG}<br><br>`.repeat(8)}</div>`],
  ])('gives text in %s, without paragraphs', async (_name, text) => {
    const { document } = await showPage(`<!doctype html><title>t</title><article>${text}</article>`);
    const { because, gist } = guessArticle(document);
    expect(because).toBe('elements');
    expect(gist).toContain('The committee heard in public');
  });

  it('does not take scripts, links, headings and controls for text', async () => {
    const { document } = await showPage(
      `<!doctype html><title>t</title><meta property="og:type" content="article"><body><script type="text/plain">${LONG}</script><style>/* ${LONG} */</style><a href="/x">${LONG}</a><button>${LONG}</button><h2>${LONG}</h2>`,
    );
    expect(guessArticle(document)).toEqual({ isArticle: true, because: 'metadata', gist: 't\n\n' });
  });

  it('gives the text inside open shadow roots too', async () => {
    const { document } = await showPage(getFixture('web-components').html);
    expect(guessArticle(document).gist).toContain('1,131 of its 50,000 officers and staff');
  });
});

it('a list of other stories beside the article’s own statement is none of the page', async () => {
  const data = (type: string): string => `<script type="application/ld+json">{"@type":"${type}"}</script>`;
  const { document } = await showPage(
    `<!doctype html><title>t</title>${data('ItemList')}${data('NewsArticle')}<article>${`<p>${LONG}</p>`.repeat(8)}</article>`,
  );
  expect(guessArticle(document).because).toBe('metadata');
});

describe('no article', () => {
  const refused = {
    'a list that names its articles': `<title>UK</title><script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}</script><main>${'<p>A summary of a story that is long enough to count as one, and then some more, with a stop.</p>'.repeat(30)}</main>`,
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

describe('structured data', () => {
  const pageWith = (data: string) =>
    showPage(`<!doctype html><title>t</title><script type="application/ld+json">${data}</script><p>Short.</p>`);

  it.each([
    '{"@type":"NewsArticle"}',
    '{"@type" : [ "Thing", "ReportageNewsArticle" ]}',
    '{"@graph":[{"@type":"Person"},{"@type":"BlogPosting"}]}',
  ])('%s states an article', async (data) => {
    expect(guessArticle((await pageWith(data)).document).because).toBe('metadata');
  });

  it.each(['{"@type":"Person"}', '{"@type":"NewsArticleList"}', '{"name":"NewsArticle"}'])(
    '%s states none',
    async (data) => {
      expect(guessArticle((await pageWith(data)).document).because).toBeNull();
    },
  );

  it.each([
    ['spaces without end', (count: number) => `"@type":${' '.repeat(count)}x`],
    ['types without end', (count: number) => `"@type":["a"${',"a"'.repeat(count / 4)}`],
    ['one long type', (count: number) => `"@type":"${'a'.repeat(count)}`],
    ['beginnings without end', (count: number) => '"@type":"'.repeat(count / 9)],
  ])('with %s takes as long as it is', async (_name, write) => {
    const timeOf = async (count: number): Promise<number> => {
      const { document } = await pageWith(write(count));
      const times = [1, 2, 3].map(() => {
        const startMs = performance.now();
        guessArticle(document);
        return performance.now() - startMs;
      });
      return Math.min(...times);
    };
    // Sixteen times the text: were it tried from each place, 256 times as long.
    expect(await timeOf(640_000)).toBeLessThan(64 * Math.max(await timeOf(40_000), 0.5));
  });
});
