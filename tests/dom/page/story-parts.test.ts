// What stands within a story and is none of it, and what only looks so: excerpts of other stories, what a heading leads,
// boxes to fill in, and names that say nothing because most of the page stands under them.

import { describe, expect, it } from 'vitest';
import { showPage } from './frame.ts';
import { getPageText } from './painting.ts';

const FIRST =
  'The council said on Monday that it would look again at every bridge of the past ten years, one by one, and that the work would take until the end of March.';
const SECOND =
  'Engineers had warned two years ago that the footings of three of them were being washed out, in a report that was never shown to the members of the council.';
const OWN = 'The repairs will cost 4.1 million pounds, the council said, and be done by the end of May.';
const OTHER = 'A ferry with 212 people ran aground off Dalby on Sunday, and 31 of them had to be taken off by boat.';

/** The paragraphs that are read of a page with this body. */
async function read(body: string, head = ''): Promise<string> {
  const { document } = await showPage(`<!doctype html><title>Bridges to be looked at again</title>${head}${body}`);
  return getPageText(document).article.text;
}
const story = (inner: string): string =>
  `<article><h1>Bridges to be looked at again</h1><p>${FIRST}</p><p>${SECOND}</p>${inner}<p>${OWN}</p></article>`;

describe('within a story', () => {
  it.each([
    [
      'an excerpt that a linked heading leads',
      `<div><h3><a href="/ferry">Ferry aground off Dalby</a></h3><p>${OTHER}</p></div>`,
    ],
    ['what a heading like “Related” leads, in a box', `<div><h3>Related stories</h3><p>${OTHER}</p></div>`],
    [
      'a list of links that a heading leads',
      '<h3>From the coast</h3><ul><li><a href="/ferry">A ferry with 212 people ran aground off Dalby</a></li></ul>',
    ],
    ['a box that asks for an address', `<div><p>${OTHER}</p><div><input type="email"></div></div>`],
    ['a box to write a comment in', `<div><p>${OTHER}</p><div><textarea></textarea></div></div>`],
    [
      'what a reader wrote, told by its button',
      `<div><b>ann</b><p>${OTHER}</p><div><button>Reply</button></div></div>`,
    ],
    [
      'what a reader wrote, told by its links',
      `<div><p>${OTHER}</p><a href="#r">Reply</a> | <a href="#l">Like</a></div>`,
    ],
    ['a request for consent', `<div><p>${OTHER}</p><button>Options</button><button>Accept all</button></div>`],
    ['a newsletter that is signed up for elsewhere', `<div><p>${OTHER}</p><a href="/letter">Sign up now</a></div>`],
    [
      'a card that a link without words lies over',
      `<div><a href="/ferry" aria-label="Open"></a><h3>Ferry aground off Dalby</h3><p>${OTHER}</p></div>`,
    ],
    [
      'the excerpt of another story above the way to it',
      `<div><p>${OTHER}</p><a href="/ferry">Read the full story</a></div>`,
    ],
    ['a call for money', `<div><p>${OTHER}</p><button>Give monthly</button></div>`],
    ['an invitation with a link', `<p>Get our news of 212 ferries in your inbox. <a href="/in">Sign up here</a></p>`],
    ['a part that is called an advertisement', `<div class="advert"><p>${OTHER}</p></div>`],
    ['a part that is called a sidebar', `<div class="sidebar"><p>${OTHER}</p></div>`],
    ['a part that is called what readers wrote', `<div class="reader-comments"><p>${OTHER}</p></div>`],
  ])('%s is left out', async (_name, part) => {
    const text = await read(story(part));
    expect(text).not.toContain('212');
    expect(text).toContain(OWN);
  });

  it.each([
    ['a heading that is a link, behind text in one row', `<h3><a href="#a">Another matter</a></h3><p>${OTHER}</p>`],
    ['a heading with words of its own', `<h3>The ferry</h3><p>${OTHER}</p>`],
    ['a box without a field', `<div><p>${OTHER}</p></div>`],
    ['a box with an empty anchor to jump to', `<div><a href="#f"></a><h3>The ferry</h3><p>${OTHER}</p></div>`],
    [
      'a box whose link shows a picture',
      `<div><a href="/big.jpg"><img alt=""></a><h3>The ferry</h3><p>${OTHER}</p></div>`,
    ],
    ['a part that is the body, with features', `<div class="article-body related-inline ads-on"><p>${OTHER}</p></div>`],
    [
      'a part of the text with a name for its feature',
      `<div class="part social-follow"><p>${OTHER}</p></div><div class="part"><p>${SECOND} Once more.</p></div><div class="part"><p>${FIRST} Once more.</p></div>`,
    ],
    ['a sentence with such a link in it', `<p>${OTHER} The rest may <a href="/in">sign up</a> at the quay.</p>`],
    ['a paragraph before a button that says something else', `<div><p>${OTHER}</p><button>Show the map</button></div>`],
    ['a part whose name says that it has comments', `<div class="has-comments"><p>${OTHER}</p></div>`],
    ['a part that calls itself the body', `<div class="articlebody sidebar"><p>${OTHER}</p></div>`],
  ])('%s is read', async (_name, part) => {
    expect(await read(story(part))).toContain(OTHER);
  });

  it('what an aside leads ends with the next heading of the row, or with a paragraph of its own', async () => {
    const list = '<h3>Read more</h3><p><a href="/ferry">A ferry with 212 people ran aground</a></p>';
    expect(await read(story(`${list}<h3>What is next</h3><p>A hearing on 6 February.</p>`))).toContain('6 February');
    expect(await read(story(list))).not.toContain('212');
  });
});

describe('around a story', () => {
  const words = (at: number): string => `${OTHER} So it was in the ${at + 2}th year, and so, I say to you all, it is.`;
  const many = (tail: string): string =>
    Array.from({ length: 9 }, (_, at) => `<div><b>ann</b><p>${words(at)}</p>${tail}</div>`).join('');
  const page = (beside: string): string =>
    `<div><div><h1>Bridges to be looked at again</h1><div><p>${FIRST}</p><p>${SECOND}</p><p>${OWN}</p></div></div>${beside}</div>`;

  it.each([
    ['what readers wrote, told by a heading', `<div><h2>Comments (48)</h2>${many('')}</div>`],
    ['what readers wrote, told by their buttons', `<div>${many('<div><button>Reply</button></div>')}</div>`],
    [
      'a request for consent',
      `<div><h2>Your choice</h2>${many('').slice(0, 900)}</div><button>Reject all</button></div>`,
    ],
  ])('%s is none of it, however much it is', async (_name, beside) => {
    const text = await read(page(beside));
    expect(text).toContain(OWN);
    expect(text).not.toContain('212');
  });

  it('a button to reply under all of the story takes nothing away', async () => {
    const text = await read(
      `<h1>Bridges to be looked at again</h1><div><p>${FIRST}</p><p>${SECOND}</p><button>Reply</button></div>`,
    );
    expect(text).toContain(FIRST);
    expect(text).toContain(SECOND);
  });
});

describe('at the end of a story', () => {
  it('who wrote it is left out, who is quoted in it is not', async () => {
    const note = 'Ann Example is a harbour correspondent at the Example and has 31 boats.';
    const end = (inner: string): string => story('').replace('</article>', `${inner}</article>`);
    expect(await read(end(`<div><p>${note}</p></div>`))).not.toContain('31 boats');
    expect(await read(story(`<p>${note}</p>`))).toContain('31 boats');
  });

  it('stands nothing from outside of what the page names its body', async () => {
    const text = await read(
      `<article><h1>Bridges to be looked at again</h1><section name="articleBody"><p>${FIRST}</p><p>${SECOND}</p></section><div><p>${OTHER}</p></div></article>`,
    );
    expect(text).toContain(SECOND);
    expect(text).not.toContain('212');
  });
});

describe('a page of sections alone', () => {
  it('is read whole', async () => {
    const text = await read(
      `<h1>Bridges to be looked at again</h1><section class="c"><p>${FIRST}</p><p>${OWN}</p></section><section class="c"><p>${SECOND}</p><p>${OTHER}</p></section>`,
    );
    for (const each of [FIRST, OWN, SECOND, OTHER]) expect(text).toContain(each);
  });

  it('is not read with its foot where one box holds most of the text', async () => {
    const text = await read(
      `<h1>Bridges to be looked at again</h1><table><tr><td><a href="/">Home</a></td><td>${FIRST}<br><br>${OWN}<br><br>${SECOND}</td></tr></table><center>${OTHER}</center>`,
    );
    for (const each of [FIRST, OWN, SECOND]) expect(text).toContain(each);
    expect(text).not.toContain('212');
  });
});

describe('the headline', () => {
  const HEADLINE = 'Bridges to be looked at again';
  const body = `<p>${FIRST}</p><p>${SECOND}</p>`;
  const titleOf = async (html: string, head = ''): Promise<string> => {
    const { document } = await showPage(`<!doctype html><title>${HEADLINE} - The Example</title>${head}${html}`);
    return getPageText(document).article.title;
  };

  it.each([
    [
      'of lower rank than the site’s name',
      `<h1><a href="/">The Example</a></h1><article><h2>${HEADLINE}</h2>${body}</article>`,
    ],
    ['behind a kicker', `<article><h1><span>Harbour | </span><span>${HEADLINE}</span></h1>${body}</article>`],
    ['named by the window alone', `<h1><a href="/">Coast</a></h1><div><h2>${HEADLINE}</h2>${body}</div>`],
    ['only printed large', `<div><font size="5"><b>${HEADLINE}</b></font><br><br>${body}</div>`],
  ])('is found where it is %s', async (_name, html) => {
    expect(await titleOf(html, `<meta property="og:title" content="${HEADLINE}">`)).toBe(HEADLINE);
  });

  it('that the page shows stays, where the page states another', async () => {
    const shown = 'Every bridge of ten years';
    const html = `<article><h1>${shown}</h1>${body}<h2>${HEADLINE}</h2><p>${OWN}</p></article>`;
    expect(await titleOf(html, '<meta property="og:title" content="What the council does next">')).toBe(shown);
  });
});

describe('the day of publication', () => {
  const dateOf = async (line: string, head = ''): Promise<string | undefined> => {
    const { document } = await showPage(
      `<!doctype html><title>Bridges</title>${head}<article><h1>Bridges to be looked at again</h1>${line}<p>${FIRST}</p><p>${SECOND}</p><p>Closed on 3 May 2021.</p></article>`,
    );
    return getPageText(document).article.date;
  };
  const data = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

  it.each([
    ['in a line by the headline', '<span>Tuesday 17 January 2023, 10:28am</span>', ''],
    ['as microformats give it', '<abbr class="published" title="2023-01-17T10:00:00Z">long ago</abbr>', ''],
    [
      'of what the page is about',
      '',
      data({ '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle', datePublished: '2023-01-17' } }),
    ],
    ['in the data of a service', '', `<meta name="parsely-page" content='{"pub_date":"2023-01-17T10:00:00Z"}'>`],
    ['under a plain name', '', '<meta name="publish-date" content="2023-01-17">'],
    ['as stated, whatever is printed', '<span>18 January 2023</span>', '<meta name="date" content="2023-01-17">'],
  ])('is read %s', async (_name, line, head) => {
    expect(await dateOf(line, head)).toBe('2023-01-17');
  });

  it.each([
    ['in the text', ''],
    ['of a change', '<span>Updated 17 January 2023</span>'],
    ['in a standfirst', '<p>The bridge was closed on 17 January 2023.</p>'],
  ])('is none %s', async (_name, line) => {
    expect(await dateOf(line)).toBeUndefined();
  });
});

describe('paragraphs', () => {
  const LINES = [FIRST, SECOND, OWN];
  it.each([
    ['two breaks', LINES.join('<br><br>'), ''],
    ['two breaks with a space that does not break', LINES.join('<br>&nbsp;<br>'), ''],
    ['one break, and spaces before the line', LINES.join('<br>&nbsp;&nbsp;'), ''],
    ['blank lines that the page keeps', LINES.join('\n\n'), 'pre-wrap'],
    ['lines that the page keeps', LINES.join('\n'), 'pre-line'],
  ])('are parted by %s', async (_name, text, whiteSpace) => {
    const shown = await read(
      `<h1>Bridges to be looked at again</h1><div style="white-space:${whiteSpace}">${text}</div>`,
    );
    expect(shown.split('\n\n').map((each) => each.trim())).toEqual(['Bridges to be looked at again', ...LINES]);
  });

  it('that share a text node each have their range', async () => {
    const { document } = await showPage(
      `<!doctype html><title>Bridges</title><h1>Bridges to be looked at again</h1><div style="white-space:pre-wrap">${LINES.join('\n\n')}</div>`,
    );
    const page = getPageText(document);
    for (const line of LINES) {
      const start = page.article.text.indexOf(line);
      expect(page.rangeOf({ start, end: start + line.length })?.toString()).toBe(line);
      expect(page.textIsAt({ start, end: start + line.length })).toBe(true);
    }
  });
});

describe('a page with thousands of the same', () => {
  const times = (count: number, part: (at: number) => string): string =>
    Array.from({ length: count }, (_each, at) => part(at)).join('');

  it.each([
    [
      'suspected boxes side by side',
      times(8000, (at) => `<div class="${at % 2 ? 'widget' : 'text'} c${at}"><p>${OTHER}</p></div>`),
    ],
    ['links that say “Reply” side by side', times(20_000, () => '<a href="#r">Reply</a>')],
    ['headings in one box', `<div>${times(20_000, (at) => `<h3>The ferry ${at}</h3>`)}</div>`],
  ])('is read in no more than a moment: %s', async (_name, parts) => {
    const { document } = await showPage(`<!doctype html><title>Bridges to be looked at again</title>${story('')}`);
    const more = document.createElement('div');
    more.innerHTML = parts;
    document.querySelector('article')?.lastElementChild?.before(more);
    expect(getPageText(document).article.text).toContain(FIRST);
  });
});

describe('a name', () => {
  const body = (name: string): string =>
    `<main><h1>Bridges to be looked at again</h1><div class="${name}"><p>${FIRST}</p><p>${SECOND}</p></div><div><p>${OWN}</p></div></main>`;

  it('says nothing where most of the text stands under it', async () => {
    const text = await read(body('widget'));
    expect(text).toContain(FIRST);
    expect(text).toContain(OWN);
  });

  it('says what it means where it is that of other people’s words, however much stands there', async () => {
    const text = await read(
      `<article><h1>Bridges to be looked at again</h1><p>${FIRST}</p><p>${SECOND}</p></article><div class="comments"><p>${OTHER}</p><p>${OTHER} So it was.</p><p>${OTHER} It was so.</p><p>${OTHER} Quite so.</p></div>`,
    );
    expect(text).toContain(FIRST);
    expect(text).not.toContain('212');
  });

  it('of a threshold is that of the text where nothing can be pressed there', async () => {
    const text = await read(story(`<div class="paywall"><p>${OTHER}</p></div>`));
    expect(text).toContain(OTHER);
    const closed = await read(story(`<div class="paywall"><p>${OTHER}</p><button>Subscribe</button></div>`));
    expect(closed).not.toContain('212');
  });
});
