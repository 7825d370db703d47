// The demonstration pages and the addresses they are served under: names of real news hosts, on this machine alone.

import { readFileSync } from 'node:fs';

export const DEMO_URL = 'https://www.bbc.co.uk/news/uk-64400001';
export const OFF_TOPIC_URL = 'https://www.bbc.co.uk/news/uk-64400002';

/** Pages in the manner of three kinds of papers, to see how marks sit in their designs. */
export const DESIGN_URLS = {
  broadsheet: 'https://www.ft.com/content/met-a-painful-year',
  tabloid: 'https://www.thesun.co.uk/news/21190001/rotten-to-the-core/',
  'live-blog': 'https://news.sky.com/story/live-commissioner-12795001',
} as const;

/** Address → page, as a news server takes them. */
export function demoPages(): Record<string, string> {
  return {
    [DEMO_URL]: readFileSync('demo/article.html', 'utf8'),
    [OFF_TOPIC_URL]: readFileSync('demo/off-topic.html', 'utf8'),
  };
}

/** Address → page. */
export function designPages(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(DESIGN_URLS).map(([design, url]) => [url, readFileSync(`demo/designs/${design}.html`, 'utf8')]),
  );
}
