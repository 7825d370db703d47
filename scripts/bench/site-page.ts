// An article with a site around it: menus, teasers, comments and structured data in the amounts that news sites have.
// What the gate and the reader take for a page depends more on these than on the article.

import { makeNews } from './texts.ts';

const LINKS = 220;
const TEASERS = 90;
const COMMENTS = 120;

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

const sentences = makeNews(2_000, { isOnTopic: false })
  .split(/(?<=[.”])\s+/)
  .filter((sentence) => sentence !== '');
const sentence = (at: number): string => sentences[at % sentences.length] ?? '';

const menu = (): string =>
  `<nav><ul>${times(LINKS, (at) => `<li class="menu-${at % 7}"><a class="l${at}" href="/s/${at}"><span>Section ${at}</span></a></li>`)}</ul></nav>`;

const teaser = (at: number): string =>
  `<div class="card-${at}"><a href="/t/${at}"><picture><img alt="" src="data:,"></picture><h3><span>${sentence(at).slice(0, 60)}</span></h3><p>${sentence(at + 7)}</p><footer><time datetime="2023-01-02">2h</time></footer></a></div>`;

const comment = (at: number): string =>
  `<li class="comment"><div><b>Reader ${at}</b></div><div><p>${sentence(at + 3)}</p></div></li>`;

const paragraph = (text: string, at: number): string => {
  const advertisement = at % 4 === 3 ? `<div class="ad-slot" id="ad-${at}"><div></div></div>` : '';
  const picture =
    at % 9 === 8 ? `<figure><img alt="" src="data:,"><figcaption>${sentence(at)}</figcaption></figure>` : '';
  return `<p class="p${at}">${text} <a href="/x/${at}">${sentence(at + 5).slice(0, 30)}</a>.</p>${advertisement}${picture}`;
};

/** The page of an article with this title and text. */
export function makeSitePage(title: string, text: string): string {
  const data = { '@type': 'NewsArticle', headline: title, articleBody: text };
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:type" content="article"><meta property="article:published_time" content="2023-01-26T09:00:00Z">
    <script type="application/ld+json">${JSON.stringify(data)}</script><link rel="icon" href="data:,"></head>
    <body><header>${menu()}</header><main><article><h1>${title}</h1>${text.split('\n\n').map(paragraph).join('\n')}</article>
    <aside>${times(12, teaser)}</aside></main><section><h2>More stories</h2>${times(TEASERS, teaser)}</section>
    <section id="comments"><ol>${times(COMMENTS, comment)}</ol></section><footer>${menu()}</footer></body></html>`;
}
