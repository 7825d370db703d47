// The publication date as a page prints it by its headline, for pages that state none for machines: a line that holds a
// date, and beside it no more than the time, the words around a date, and who wrote the story.

import type { IsoDate } from '../../model/article.ts';
import type { Block } from './blocks.ts';
import type { Story } from './find-story.ts';
import type { PageBlocks } from './page-blocks.ts';
import { parsePublicationDate } from './publication-date.ts';
import { isRunningText } from './text-lengths.ts';

/** How far from the headline the line may stand. */
const MOST_BLOCKS_ABOVE = 3;
const MOST_BLOCKS_BELOW = 10;

const LONGEST_LINE = 140;

const DATES =
  /(?<!\d)\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\.?,?\s+\d{4}\b|\b[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b/gi;

const OF_CHANGE = /\b(?:updated?|modified|edited|changed|revised)\b[^|•·]*$/i;

const READING_TIME = /\d+[ -]min(?:ute)?s?(?: read)?\b/gi;

/** Words and signs that stand around a date. */
const AROUND =
  /\b(?:first|last|date|published|posted|updated?|modified|created|on|at|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|gmt|bst|utc|cet|est|edt|et|am|pm|a\.m|p\.m)\b|[\d\s:.,;|•·()/–—-]+/gi;

const BYLINE = /^(?:[Bb]y |BY )?\p{Lu}[\p{L}.'’]*(?: (?:and|\p{Lu}[\p{L}.'’]*)){0,6}$/u;

/** The first date of the line that is not one of a change; `null` where the line says other things too. */
export function parsePrintedDate(line: string): IsoDate | null {
  if (line.length > LONGEST_LINE) return null;
  const dates = [...line.matchAll(DATES)];
  const rest = line.replace(DATES, ' ').replace(READING_TIME, ' ').replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
  if (dates.length === 0 || (rest.length > 2 && !BYLINE.test(rest))) return null;
  const published = dates.find(({ index }) => !OF_CHANGE.test(line.slice(0, index)));
  return published ? parsePublicationDate(published[0]) : null;
}

/** The day that the page prints by the headline of `story`; `null` where it prints none. */
export function findPrintedDate(page: PageBlocks, story: Story): IsoDate | null {
  const title = story.title ?? story.first;
  for (let at = title + 1; at <= title + MOST_BLOCKS_BELOW && at < page.blocks.length; at += 1) {
    const block = page.blocks[at] as Block;
    const date = parsePrintedDate(block.text);
    if (date) return date;
    if (block.kind === 'paragraph' && isRunningText(block) && block.text.length > LONGEST_LINE) break;
  }
  for (let at = title - 1; at >= 0 && at >= title - MOST_BLOCKS_ABOVE; at -= 1) {
    const block = page.blocks[at] as Block;
    const date = isRunningText(block) ? null : parsePrintedDate(block.text);
    if (date) return date;
  }
  return null;
}
