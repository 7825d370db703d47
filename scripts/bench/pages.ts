// Pages to measure with, under the name of a news host: only as much of a page as a news article has.

import { makeSitePage } from './site-page.ts';
import { makeNews } from './texts.ts';

const HOST = 'https://www.bbc.co.uk/news';

export interface BenchPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

/** `date` as a day of the calendar. */
export function benchPage(name: string, title: string, text: string, date = '2023-01-26'): BenchPage {
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
  const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:type" content="article"><meta property="article:published_time" content="${date}T09:00:00Z">
    <link rel="icon" href="data:,"></head><body><main><article><h1>${title}</h1>${paragraphs.join('\n')}</article></main>
    </body></html>`;
  return { name, url: `${HOST}/${name.replace(/\W+/g, '-')}`, html };
}

const ON_TOPIC_TITLE = 'Met officers face charges as the force reviews old cases';

export const OFF_TOPIC_PAGE = benchPage(
  'off topic',
  'Council to look at applications again',
  makeNews(1_000, { isOnTopic: false }),
);

export const ON_TOPIC_PAGE = benchPage('on topic', ON_TOPIC_TITLE, makeNews(1_000, { isOnTopic: true }));

/** The paragraphs go round, so that each figure comes back many times: few badges, many underlines. */
export const MANY_FINDINGS_PAGE = benchPage('200 findings', ON_TOPIC_TITLE, makeNews(17_000, { isOnTopic: true }));

export const LONG_PAGE = benchPage('100,000 words', ON_TOPIC_TITLE, makeNews(100_000, { isOnTopic: true }));

/** The same articles with a site around them. */
export const SITE_OFF_TOPIC_PAGE: BenchPage = {
  name: 'off topic, with a site',
  url: `${HOST}/site-off-topic`,
  html: makeSitePage('Council to look at applications again', makeNews(1_000, { isOnTopic: false })),
};
export const SITE_ON_TOPIC_PAGE: BenchPage = {
  name: 'on topic, with a site',
  url: `${HOST}/site-on-topic`,
  html: makeSitePage(ON_TOPIC_TITLE, makeNews(1_000, { isOnTopic: true })),
};
