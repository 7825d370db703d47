// What is measured of sets of different sizes, and which reports are in a set.

import type { Article } from '../../../src/model/article.ts';
import { makeReport, OF_GREAT_STORY } from './made-up-articles.ts';
import { READ } from './made-up-reports.ts';

/** What is measured, by name; the page that is checked or added is made up, too. */
export const SET_WORKS = {
  'check-story': 'checking a page of a story with two reports',
  'check-great-story': 'checking a page of a story with many reports',
  'check-topic': 'checking a page on the topic',
  'check-other': 'checking a page of no story of the set',
  'get-ready': 'the background made ready, from a stop',
  'add-one': 'adding a report',
  'open-library': 'opening the library',
} as const;

export type SetWork = keyof typeof SET_WORKS;

/** Reports in a set; the others are held against the first. */
export const SET_SIZES = [5, 1_000, 10_000] as const;
/** With one that takes minutes to make. */
export const ALL_SIZES = [...SET_SIZES, 100_000] as const;

/** What one work took with sets of each size, in milliseconds. */
export interface SetTimes {
  readonly work: SetWork;
  readonly ms: readonly number[];
}

/** Stories of two reports, none on the topic: one for each size, so that its reports can be the newest of the set. */
const CHECKED_STORIES = [1, 2, 3, 5];
const GREAT_STORY = READ - 1;

const OF_SMALLEST = [1, 2, 3].map((nth) => READ - OF_GREAT_STORY + nth);

const ofStory = (story: number): number[] => [2 * story, 2 * story + 1];
const isKeptBack = (number: number): boolean =>
  OF_SMALLEST.includes(number) || CHECKED_STORIES.some((story) => ofStory(story).includes(number));

/** Numbers of the reports that make a set of a size out of one of the size before, by the place of the size among all. */
export function numbersOf(sizeIndex: number): number[] {
  const newest = ofStory(CHECKED_STORIES[sizeIndex] as number);
  if (sizeIndex === 0) return [...OF_SMALLEST, ...newest];
  const [from, to] = [sizeIndex === 1 ? 0 : (ALL_SIZES[sizeIndex - 1] as number), ALL_SIZES[sizeIndex] as number];
  const numbers = Array.from({ length: to - from }, (_, at) => from + at);
  return [...numbers.filter((number) => !isKeptBack(number)), ...newest];
}

/** A further report of a story, which no set has. */
const furtherReport = (story: number): Article => ({
  ...makeReport(story, 500),
  url: `https://www.third.example/${story}`,
});

/** Tells the story of the newest two reports of a set of this size. */
export const storyPage = (sizeIndex: number): Article => furtherReport(CHECKED_STORIES[sizeIndex] as number);
export const greatStoryPage: Article = furtherReport(GREAT_STORY);

/** An article that no set has, of a story of its own. */
export const articleToAdd = (nth: number): Article => makeReport(5_000_001 + 2 * nth, 0);
