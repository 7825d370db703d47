// Whether two nouns may count the same things, and whether two clauses tell of different deeds.
// Knows the classes of counted nouns by their stems; knows no figure.

import { DEEDS, DEEDS_OF_COUNTS, DIFFERENT_NOUNS, KIN_NOUNS } from '../../../english/counted-nouns.ts';
import { oneSpelling } from '../../wordings/spelling.ts';
import { stemOf } from '../../wordings/word-kinship.ts';

/**
 * - `same`: one word
 * - `kin`: words that may stand for the same things
 * - `different`: words that never do
 * - `unknown`: any other two
 */
export type NounRelation = 'same' | 'kin' | 'different' | 'unknown';

const stemsOf = (words: string): string[] =>
  words
    .split(' ')
    .filter(Boolean)
    .map((word) => stemOf(oneSpelling(word)));

interface NounClasses {
  /** Rows of kin by stem. */
  readonly kin: ReadonlyMap<string, readonly number[]>;
  /** By stem, the groups it belongs to, as "row:group". */
  readonly groups: ReadonlyMap<string, readonly (readonly [row: number, group: number])[]>;
  readonly deeds: ReadonlyMap<string, number>;
  /** What a count does, not what is counted. */
  readonly changes: ReadonlySet<string>;
}

/** Words that tell of a deed only together: "forty lost their lives", "three lost their jobs". */
const DEEDS_IN_TWO: readonly (readonly [words: readonly string[], deed: string])[] = (
  [
    ['lost lives', 'died'],
    ['claimed lives', 'died'],
    ['lost jobs', 'dismissed'],
  ] as const
).map(([words, deed]) => [stemsOf(words), stemsOf(deed)[0] ?? '']);

let classes: NounClasses | null = null;

function addTo<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The classes by stem, made at the first question. */
function readClasses(): NounClasses {
  const kin = new Map<string, number[]>();
  for (const [row, words] of KIN_NOUNS.entries()) for (const stem of stemsOf(words)) addTo(kin, stem, row);
  const groups = new Map<string, (readonly [number, number])[]>();
  for (const [row, list] of DIFFERENT_NOUNS.entries()) {
    for (const [group, words] of list.split(',').entries()) {
      for (const stem of stemsOf(words)) addTo(groups, stem, [row, group] as const);
    }
  }
  const deeds = new Map<string, number>();
  for (const [row, words] of DEEDS.entries()) for (const stem of stemsOf(words)) deeds.set(stem, row);
  return { kin, groups, deeds, changes: new Set(stemsOf(DEEDS_OF_COUNTS)) };
}

/** How two nouns, given as stems, stand to each other. */
export function relateNouns(one: string, two: string): NounRelation {
  if (one === two) return 'same';
  classes ??= readClasses();
  const { kin, groups } = classes;
  const rows = kin.get(one);
  if (rows !== undefined && kin.get(two)?.some((row) => rows.includes(row))) return 'kin';
  const groupsOfTwo = groups.get(two);
  const areApart = groups
    .get(one)
    ?.some(([row, group]) => groupsOfTwo?.some(([otherRow, otherGroup]) => otherRow === row && otherGroup !== group));
  return areApart ? 'different' : 'unknown';
}

/** What a stem may stand for, as names of classes that kin words share; empty for most. */
export function conceptsOf(stem: string): readonly string[] {
  classes ??= readClasses();
  const deed = classes.deeds.get(stem);
  const kin = classes.kin.get(stem)?.map((row) => `kin ${row}`) ?? [];
  return deed === undefined ? kin : [...kin, `deed ${deed}`];
}

/** The deeds that a clause's stems name, by number. */
export function deedsIn(stems: ReadonlySet<string>): Set<number> {
  classes ??= readClasses();
  const found = new Set<number>();
  for (const [words, deed] of DEEDS_IN_TWO) {
    const number = classes.deeds.get(deed);
    if (number !== undefined && words.every((stem) => stems.has(stem))) found.add(number);
  }
  for (const stem of stems) {
    const deed = classes.deeds.get(stem);
    if (deed !== undefined) found.add(deed);
  }
  return found;
}

/** Whether a stem may tell how a count moved ("the toll rose to 12"), and says then nothing of what is counted. */
export function tellsOfChange(stem: string): boolean {
  classes ??= readClasses();
  return classes.changes.has(stem);
}
