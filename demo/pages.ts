// The demonstration pages and the addresses they are served under: names of real news hosts, on this machine alone.

import { readFileSync } from 'node:fs';

export const DEMO_URL = 'https://www.bbc.co.uk/news/uk-64400001';
export const OFF_TOPIC_URL = 'https://www.bbc.co.uk/news/uk-64400002';

/** Address → page, as a news server takes them. */
export function demoPages(): Record<string, string> {
  return {
    [DEMO_URL]: readFileSync('demo/article.html', 'utf8'),
    [OFF_TOPIC_URL]: readFileSync('demo/off-topic.html', 'utf8'),
  };
}
