// Judges what a reader entered for a report's title, publisher and date. Pure.

import type { IsoDate } from '../../model/article.ts';
import type { MessageKey } from '../words.ts';
import type { ReportChanges } from './library-state.ts';

/** As entered. */
export interface EnteredReport {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
}

/** What is to be said of each field that cannot be kept so. */
export type EntryProblems = Partial<Record<keyof EnteredReport, MessageKey>>;

/** As long as a file of reports takes a line. */
const LINE_LENGTH = 500;

/** Older news is told in no report that can be read here. */
const FIRST_YEAR = 1600;

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

function dateProblem(date: string, today: IsoDate): MessageKey | null {
  if (date === '') return null;
  if (!isDay(date) || Number(date.slice(0, 4)) < FIRST_YEAR) return 'entryNoDay';
  return date > today ? 'entryDayToCome' : null;
}

/** `today` is the reader's own day. */
export function findProblems({ title, publisher, date }: EnteredReport, today: IsoDate): EntryProblems {
  const problems: EntryProblems = {};
  if (title.trim().length > LINE_LENGTH) problems.title = 'entryTooLong';
  if (publisher.trim() === '') problems.publisher = 'entryNoPublisher';
  else if (publisher.trim().length > LINE_LENGTH) problems.publisher = 'entryTooLong';
  const ofDate = dateProblem(date.trim(), today);
  if (ofDate !== null) problems.date = ofDate;
  return problems;
}

/** What is kept of an entry without problems: an empty title is none, and so is an empty date. */
export function changesOf({ title, publisher, date }: EnteredReport): ReportChanges {
  return { title: title.trim() || null, publisher: publisher.trim(), date: date.trim() || null };
}
