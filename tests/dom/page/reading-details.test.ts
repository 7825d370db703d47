// How single things on a page are read: white space, hidden text, loose text, and what is refused inside a story.

import { describe, expect, it } from 'vitest';
import { showPage, textNodesOf } from './frame.ts';
import { getPageText } from './painting.ts';

const LONG =
  'The force said on Monday that it would look again at every case of the past ten years, one by one, and that the work would take until the end of March.';

/** The blocks read of a story with this body, without its headline and its two long paragraphs. */
async function blocksOf(body: string, style = ''): Promise<string[]> {
  const { document } = await showPage(
    `<!doctype html><title>t</title><style>${style}</style><article><h1>A headline of some length</h1><p>${LONG}</p>${body}<p>${LONG} Again.</p></article>`,
  );
  const blocks = getPageText(document).article.text.split('\n\n');
  return blocks.slice(2, -1);
}

describe('characters', () => {
  const cases: Record<string, [string, string[]]> = {
    'white space is collapsed as it is shown': [
      '<p>  Some \n\t <b> 1,071 </b>\n officers.  </p>',
      ['Some 1,071 officers.'],
    ],
    'a no-break space stays': ['<p>A total of 1&nbsp;071 officers.</p>', ['A total of 1\u00a0071 officers.']],
    'soft hyphens and direction marks go': [
      '<p>An in&shy;ves&shy;ti&shy;ga&shy;tion of &lrm;49&rlm; cases&#8203;.</p>',
      ['An investigation of 49 cases.'],
    ],
    'a drop capital is part of its word': [
      '<p><span style="float:left;font-size:3em">T</span>he force has 34,000 officers.</p>',
      ['The force has 34,000 officers.'],
    ],
    'a line break ends a line': [
      '<p>First line of it<br>second line of it.</p>',
      ['First line of it\nsecond line of it.'],
    ],
    'preformatted text keeps its spaces': [
      '<pre>One  thousand\nfiles were read.</pre>',
      ['One  thousand\nfiles were read.'],
    ],
    'words in separate inline elements stay apart or together as they are shown': [
      '<p><b>49</b><i>er</i> <u>charges</u>.</p>',
      ['49er charges.'],
    ],
    'raised and lowered text is read': ['<p>The 2<sup>nd</sup> of 12 files.</p>', ['The 2nd of 12 files.']],
  };

  it.each(Object.entries(cases))('%s', async (_name, [body, blocks]) => {
    expect(await blocksOf(body)).toEqual(blocks);
  });
});

describe('what cannot be seen is not read', () => {
  const cases: Record<string, string> = {
    'not displayed': '<p style="display:none">A hidden paragraph of 900 cases.</p>',
    'hidden by attribute': '<p hidden>A hidden paragraph of 900 cases.</p>',
    'not visible': '<p style="visibility:hidden">A hidden paragraph of 900 cases.</p>',
    'for screen readers alone':
      '<p style="position:absolute;width:1px;height:1px;overflow:hidden">A hidden paragraph of 900 cases.</p>',
    'cut away': '<p style="position:absolute;clip-path:inset(50%)">A hidden paragraph of 900 cases.</p>',
    'cut to a circle of nothing': '<p style="clip-path:circle(0)">A hidden paragraph of 900 cases.</p>',
    'cut to an ellipse of nothing':
      '<p style="clip-path:ellipse(0% 0% at 50% 50%)">A hidden paragraph of 900 cases.</p>',
    'in a drawer beyond the right edge':
      '<div style="position:fixed;width:300px;right:-320px"><p>A hidden paragraph of 900 cases.</p></div>',
    'in a drawer that is moved out':
      '<div style="position:fixed;width:300px;left:0;transform:translateX(-100%)"><p>A hidden paragraph of 900 cases.</p></div>',
    'a template': '<template><p>A hidden paragraph of 900 cases.</p></template>',
    'a script': '<script type="text/plain">A hidden paragraph of 900 cases.</script>',
    'without scripts only': '<noscript><p>A hidden paragraph of 900 cases.</p></noscript>',
  };

  it.each(Object.entries(cases))('%s', async (_name, body) => {
    expect(await blocksOf(body)).toEqual([]);
  });

  it.each([
    '<p style="clip-path:circle(60%)">A shown paragraph of 900 cases.</p>',
    '<p style="clip-path:circle(0.8em)">A shown paragraph of 900 cases.</p>',
    '<p style="clip-path:inset(5%)">A shown paragraph of 900 cases.</p>',
    '<div style="position:fixed;width:300px;right:-20px"><p>A shown paragraph of 900 cases.</p></div>',
  ])('but this is: %s', async (body) => {
    expect(await blocksOf(body)).toEqual(['A shown paragraph of 900 cases.']);
  });

  it('but what is visible inside is', async () => {
    const body =
      '<div style="visibility:hidden">Not this. <p style="visibility:visible">A shown paragraph of 900 cases.</p></div>';
    expect(await blocksOf(body)).toEqual(['A shown paragraph of 900 cases.']);
  });
});

describe('inside a story', () => {
  const read: Record<string, [string, string[]]> = {
    'short paragraphs': ['<p>How many?</p><p>Nine.</p>', ['How many?', 'Nine.']],
    'a subhead and its text': [
      '<h2>What is next</h2><p>A hearing on 6 February.</p>',
      ['What is next', 'A hearing on 6 February.'],
    ],
    'a subhead with a link to itself': [
      '<h2><a href="#next">What is next</a></h2><p>A hearing.</p>',
      ['What is next', 'A hearing.'],
    ],
    'a paragraph that is mostly links to sources': [
      '<p>The figures are in <a href="/r">the report of 2023</a>, it said.</p>',
      ['The figures are in the report of 2023, it said.'],
    ],
    'a block quote': [
      '<blockquote>“We have failed,” he said to them, “and we are sorry.”</blockquote>',
      ['“We have failed,” he said to them, “and we are sorry.”'],
    ],
    'a list': [
      '<ul><li>There were 49 charges, all of them admitted in court.</li></ul>',
      ['There were 49 charges, all of them admitted in court.'],
    ],
    'cells of a table with sentences': [
      '<table><tr><td>In the year 2012 there were twelve of these cases.</td></tr></table>',
      ['In the year 2012 there were twelve of these cases.'],
    ],
    'rows of short cells': [
      '<table><tr><th>Year</th><th>Cases</th></tr><tr><td>2012</td><td><p>12</p></td></tr></table>',
      ['Year\nCases', '2012\n12'],
    ],
    'a sentence that as a whole is a link': [
      `<p>${LONG}</p><p><a href="/x">The police watchdog said on Monday that it had begun to look into all of them.</a></p>`,
      [LONG, 'The police watchdog said on Monday that it had begun to look into all of them.'],
    ],
    'the caption of a picture that is a button': [
      '<button><img alt=""><figcaption>The head of the force on Monday in London.</figcaption></button>',
      ['The head of the force on Monday in London.'],
    ],
    'somebody’s post': [
      '<blockquote class="twitter-tweet"><p>I make it 900.</p>— A Reader (@reader)</blockquote>',
      ['I make it 900.', '— A Reader (@reader)'],
    ],
    'a few paragraphs behind the paywall that is no more': [
      '<div class="paywall"><p>The mayor said that 161 had left the force.</p></div><p class="regwall">He gave no other figure for it.</p>',
      ['The mayor said that 161 had left the force.', 'He gave no other figure for it.'],
    ],
    'short items of a list in the text': [
      '<ul><li>two inspectors</li><li>one sergeant</li></ul>',
      ['two inspectors', 'one sergeant'],
    ],
    'a linked heading above the story’s own text': [
      '<p>It was long.</p><h2><a href="/report">The report</a></h2><p>It has 300 pages.</p>',
      ['It was long.', 'It has 300 pages.'],
    ],
    'a field for an address around most of the text': [
      `<form><p>${LONG}</p><p>${LONG} Once more.</p><input type="email"></form>`.replace(/<\/?form>/g, ''),
      [LONG, `${LONG} Once more.`],
    ],
    'text in a layout of its own elements': [
      '<x-par><p>The mayor said that 161 had left.</p></x-par>',
      ['The mayor said that 161 had left.'],
    ],
    'a figure that is spelled out for screen readers': [
      '<p>It cost <span aria-hidden="true">£5m</span><span style="position:absolute;width:1px;height:1px;overflow:hidden">five million pounds</span> in 2022.</p>',
      ['It cost £5m in 2022.'],
    ],
    'names that qualify something else, and made-up ones': [
      '<div class="has-comments sidebar-right css-1ad2x"><p>The mayor said that 161 had left.</p></div>',
      ['The mayor said that 161 had left.'],
    ],
    'a name that only sounds like one to refuse': [
      '<div class="headline-leads loaded readable"><p>The mayor said that 161 had left.</p></div>',
      ['The mayor said that 161 had left.'],
    ],
  };

  it.each(Object.entries(read))('%s: read', async (_name, [body, blocks]) => {
    expect(await blocksOf(body)).toEqual(blocks);
  });

  const refused: Record<string, string> = {
    'an icon that is spelled': '<p><i aria-hidden="true">arrow_forward</i></p>',
    'a discussion in an element of its own':
      '<x-discussion><p>I make it nearer 2,000 cases, if anybody were to ask me about it.</p></x-discussion>',
    'a teaser': '<h3><a href="/x">Nine more stories you will like about this</a></h3>',
    'a paragraph that is one link': '<p><a href="/x">How the nine chances were missed by three forces</a></p>',
    'a headline that is one link, with a question mark':
      '<p><a href="/x">Is it too late for the force of the capital to win back the trust of the women who live there?</a></p>',
    'a way to what is behind the paywall':
      '<div class="paywall"><p>Subscribe to read this article to its end, and 300 others.</p><button>Yes</button></div>',
    'a promotion without a link':
      '<div class="paywall"><p>This article is for subscribers only, of whom there are 300.</p></div>',
    'a teaser with a link':
      '<div class="teaser"><p>The story of 300 days in court. <a href="/x">Read it here</a></p></div>',
    'an excerpt of another story in a plain box':
      '<div class="x"><h3><a href="/x">Nine more stories</a></h3><p>They happened in 2019 in a small town, and nobody knows why.</p></div>',
    'what others are reading':
      '<div class="x"><h3>What others are reading</h3><div><p>They happened in 2019 in a small town, and nobody knows why.</p></div></div>',
    'what readers write':
      '<div class="a1b2"><h2>12 comments</h2><div>ann<p>They happened in 2019 in a small town, and I know why.</p></div></div>',
    'a place to write under a name that says nothing':
      '<div class="a1b2"><p>They happened in 2019 in a small town, and I know why.</p><div><textarea></textarea></div></div>',
    'a letter to be sent':
      '<div class="a1b2"><h4>Get our morning email</h4><p>It is read by 300,000 people in 40 towns.</p></div>',
    'a letter to be sent, told by its field alone':
      '<div class="a1b2"><p>It is read by 300,000 people in 40 towns.</p><div><input type="email"></div></div>',
    'a row of a layout': '<table><tr><td>12 March 2020</td><td>Southwark, 300 words</td></tr></table>',
    'a row of tabs': '<div role="tablist"><span>All 300 of the stories in one list.</span></div>',
    'a button': '<button>Show all 300 of the stories in one list.</button>',
    'a dialog': '<div role="dialog"><p>We and our 300 partners keep what you do here.</p></div>',
    'a related box':
      '<div class="related-content"><p>Another story of 300 words stands here in full, with a stop.</p></div>',
    'a part headed so':
      '<section><h2>Most read</h2><p>Another story of 300 words stands here in full, and it has nothing to do with it.</p></section>',
    'a heading of a list of links':
      '<h2>Further stories from the court</h2><ul><li><a href="/x">One of them, with its own headline</a></li></ul>',
    'a form': '<form><p>Enter your address to get 12 letters a year from us, free of charge.</p><input></form>',
    'an aside': '<aside><p>About the author: she has written 12 books about the police in London.</p></aside>',
    'a date and a byline': '<p>By Ann Example</p><p>17 January 2023, 10:30 GMT</p><p>Published 3 hours ago</p>',
    'a call to follow': '<p>Follow us on the social networks for 24 hours a day of it</p>',
    'sharing buttons': '<div role="toolbar">Share this with 300 friends of yours now.</div>',
    'an advertisement between paragraphs':
      '<div id="ad-slot-3">Buy two of these for the price of one, today only, and never again.</div>',
  };

  it.each(Object.entries(refused))('%s: refused', async (_name, body) => {
    expect(await blocksOf(body)).toEqual([]);
  });

  it('a suspicious name around the whole story is overruled', async () => {
    const { document } = await showPage(
      `<!doctype html><title>t</title><div class="widget promo-container"><div class="social-enabled"><h1>A headline of some length</h1><p>${LONG}</p><p>${LONG} Again.</p></div></div>`,
    );
    expect(getPageText(document).article.text.split('\n\n').length).toBe(3);
  });
});

describe('ranges', () => {
  it('follow a text node that is cut and joined by nobody but the page', async () => {
    const { document } = await showPage(
      `<!doctype html><title>t</title><article><h1>A headline of some length</h1><p>${LONG}</p><p>In all 1,071 officers.</p></article>`,
    );
    const page = getPageText(document);
    const start = page.article.text.indexOf('1,071');
    const span = { start, end: start + 5 };
    expect(page.rangeOf(span)?.toString()).toBe('1,071');
    const node = textNodesOf(document).find((text) => text.data.startsWith('In all'));
    node?.splitText(9);
    expect(page.textIsAt(span)).toBe(false);
    node?.parentElement?.normalize();
    expect(page.textIsAt(span)).toBe(true);
    node?.remove();
    expect(page.textIsAt(span)).toBe(false);
    expect(page.rangeOf(span)).toBeNull();
  });

  it('run across elements and blocks, and are none for an empty span', async () => {
    const { document } = await showPage(
      `<!doctype html><title>t</title><article><h1>A headline of some length</h1><p>One <b>two</b> three.</p><p>${LONG}</p></article>`,
    );
    const page = getPageText(document);
    const start = page.article.text.indexOf('two');
    expect(
      page
        .rangeOf({ start, end: start + 'two three.\n\nThe'.length })
        ?.toString()
        .replace(/\s+/g, ' '),
    ).toBe('two three.The');
    expect(page.rangeOf({ start, end: start })).toBeNull();
    expect(page.rangeOf({ start: 100_000, end: 100_004 })).toBeNull();
  });
});
