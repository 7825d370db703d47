// The publication date as the story itself shows it, for pages whose metadata do not say, or speak of another story.

import type { IsoDate } from '../../model/article.ts';
import { parsePublicationDate } from './publication-date.ts';

/** The day of publication printed in or just above `story`; `null` where no machine-readable one is found. */
export function findShownDate(story: Element): IsoDate | null {
  const marked = story.querySelector('[itemprop="datePublished"]');
  const around = [story, story.parentElement].filter((element) => element !== null);
  const times = around.flatMap((element) => [...element.querySelectorAll('time[datetime]')]);
  for (const element of marked ? [marked, ...times] : times) {
    const stated = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
    const date = parsePublicationDate(stated);
    if (date) return date;
  }
  return null;
}
