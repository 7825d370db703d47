// Keys by which reports of the same story find one another without touching the others, and an index over them.
// Knows profiles; knows no database: whoever keeps the index keeps its rows.

import type { StoryProfile } from '../../../../model/open-record.ts';
import { hashOf } from '../report/hash.ts';

/** So many of a report's most telling words, and of its rare numbers, are keys. */
const WORD_KEYS = 24;
const NUMBER_KEYS = 8;

/** Keys of a profile, a bounded list: its most telling words and names first, then numbers that hardly coincide. */
export function storyKeysOf({ words, numbers }: StoryProfile): number[] {
  const names = [
    ...words.slice(0, WORD_KEYS).map((word) => `word ${word}`),
    ...numbers.slice(0, NUMBER_KEYS).map((number) => `number ${number}`),
  ];
  return [...new Set(names.map(hashOf))];
}

/** What is kept of the reports of an index: plain data, a few large rows however many reports there are. */
export interface StoryPostings {
  /** Ids of the reports, by their number. */
  readonly reports: readonly string[];
  /** Key → numbers of the reports that have it, ascending. */
  readonly byKey: ReadonlyMap<number, readonly number[]>;
}

/** A key of more reports than this share tells nothing about which story it is, once there are many. */
const FREQUENT = 0.05;
const FEW_REPORTS = 200;
/** One key in common is chance. */
const FEWEST_KEYS = 2;
/** More candidates are not looked at. */
const MOST_CANDIDATES = 40;

/** The reports that may tell the story of a profile, best first: those that share the rarest keys with it. */
export function findCandidates({ reports, byKey }: StoryPostings, profile: StoryProfile): string[] {
  const scores = new Map<number, { weight: number; keys: number }>();
  const most = Math.max(FEW_REPORTS, reports.length * FREQUENT);
  for (const key of storyKeysOf(profile)) {
    const numbers = byKey.get(key);
    if (numbers === undefined || numbers.length > most) continue;
    const weight = Math.log(1 + (reports.length + 1) / numbers.length);
    for (const number of numbers) {
      const score = scores.get(number) ?? { weight: 0, keys: 0 };
      score.weight += weight;
      score.keys += 1;
      scores.set(number, score);
    }
  }
  return [...scores]
    .filter(([, { keys }]) => keys >= FEWEST_KEYS)
    .sort(([one, a], [two, b]) => b.weight - a.weight || one - two)
    .slice(0, MOST_CANDIDATES)
    .flatMap(([number]) => reports[number] ?? []);
}

/** The postings of reports by their keys. */
export function postingsOf(
  entries: readonly { readonly id: string; readonly keys: readonly number[] }[],
): StoryPostings {
  const byKey = new Map<number, number[]>();
  for (const [number, { keys }] of entries.entries()) {
    for (const key of keys) {
      const list = byKey.get(key);
      if (list) list.push(number);
      else byKey.set(key, [number]);
    }
  }
  return { reports: entries.map(({ id }) => id), byKey };
}
