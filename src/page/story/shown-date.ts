// The publication date as the story itself shows it, for pages whose metadata do not say, or speak of another story.

import type { IsoDate } from '../../model/article.ts';
import { parsePublicationDate } from './publication-date.ts';

/** Machine-readable times between the headline and the beginning of the story, where these lie apart. */
function timesBetween(title: Element, story: Element): Element[] {
  let around: Element | null = story.parentElement;
  while (around && !around.contains(title)) around = around.parentElement;
  if (!around || story.contains(title)) return [];
  const isBehind = (first: Element, second: Element): boolean =>
    (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return [...around.querySelectorAll('time[datetime]')].filter(
    (time) => isBehind(title, time) && isBehind(time, story),
  );
}

/** The day of publication printed in or just above `story`; `null` where no machine-readable one is found. */
export function findShownDate(story: Element, title: Element | null): IsoDate | null {
  const marked = story.querySelector('[itemprop="datePublished"]');
  const around = [story, story.parentElement].filter((element) => element !== null);
  const above = title === null ? [] : timesBetween(title, story);
  const times = [...above, ...around.flatMap((element) => [...element.querySelectorAll('time[datetime]')])];
  for (const element of marked ? [marked, ...times] : times) {
    const stated = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
    const date = parsePublicationDate(stated);
    if (date) return date;
  }
  return null;
}
