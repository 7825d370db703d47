// The publication date as the story itself shows it, for pages whose metadata do not say, or speak of another story.

import type { IsoDate } from '../../model/article.ts';
import { find, findAll } from '../dom/documents.ts';
import { attributeOf } from '../dom/elements.ts';
import { holds, parentElementOf, standsBefore, textOf } from '../dom/nodes.ts';
import { parsePublicationDate } from './publication-date.ts';

/** Times as elements give them to machines; the second is how microformats do it. */
const TIMES = 'time[datetime],abbr.published[title]';

/** Machine-readable times between the headline and the beginning of the story, where these lie apart. */
function timesBetween(title: Element, story: Element): Element[] {
  let around: Element | null = parentElementOf(story);
  while (around && !holds(around, title)) around = parentElementOf(around);
  if (!around || holds(story, title)) return [];
  return [...findAll(around, TIMES)].filter((time) => standsBefore(title, time) && standsBefore(time, story));
}

/** The day of publication printed in or just above `story`; `null` where no machine-readable one is found. */
export function findShownDate(story: Element, title: Element | null): IsoDate | null {
  const marked = find(story, '[itemprop="datePublished"]');
  const around = [story, parentElementOf(story)].filter((element) => element !== null);
  const above = title === null ? [] : timesBetween(title, story);
  const times = [...above, ...around.flatMap((element) => [...findAll(element, TIMES)])];
  for (const element of marked ? [marked, ...times] : times) {
    const stated =
      attributeOf(element, 'datetime') ??
      attributeOf(element, 'content') ??
      attributeOf(element, 'title') ??
      textOf(element);
    const date = parsePublicationDate(stated);
    if (date) return date;
  }
  return null;
}
