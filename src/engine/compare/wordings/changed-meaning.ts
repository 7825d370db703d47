// Small words that change what was said when one stands for another or is lost: "may" for "will", "she" for "he", "after"
// for "before", a lost "only". Knows word lists; knows nothing of alignment.

import { wordSet } from '../../text/word-set.ts';
import type { QuoteWord } from './quote-words.ts';

/** Words for a part, before "of": "some of this information" is not "this information". */
const PARTS = wordSet('some most part much many few half');

/** Modals that promise, allow or demand the same; "will" and "would" are forms of one word. */
const MODALS: ReadonlyMap<string, string> = new Map(
  [
    ['will', 'will would shall'],
    ['may', 'may might'],
    ['can', 'can could'],
    ['must', 'must'],
    ['should', 'should ought'],
  ].flatMap(([group = '', words = '']) => words.split(' ').map((word): [string, string] => [word, group])),
);

const GENDERS: ReadonlyMap<string, string> = new Map([
  ...[...wordSet('he him his himself')].map((word): [string, string] => [word, 'he']),
  ...[...wordSet('she her hers herself')].map((word): [string, string] => [word, 'she']),
]);

/** Each row: words that say the same, a slash, and words that say the opposite. */
const OPPOSITES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  'before / after',
  'until / after since',
  'above / below beneath',
  'over / under',
  'inside within / outside without',
  'with / without',
  'up / down',
  'more / less fewer',
  'most / least few',
  'many / few',
  'all every both / some few no none',
  'everyone / someone nobody',
  'everything / something nothing',
  'always / never sometimes',
  'because / despite although',
  'for / against',
  'first / last',
].map((row) => {
  const [one = '', other = ''] = row.split(' / ');
  return [wordSet(one), wordSet(other)] as const;
});

const RESTRICTING = wordSet('only solely merely');
const LIKE_RESTRICTING = wordSet('only solely merely just simply purely exclusively');

/** Forms of one word that say how far: "worse" is more than "bad". */
const DEGREES = wordSet('good better best bad worse worst');

type Words = readonly Pick<QuoteWord, 'spelling'>[];

/** Whether two forms of one word say how far in another degree: "the least worst", "the least bad". */
export const isOfOtherDegree = (a: Words[number], r: Words[number]): boolean =>
  a.spelling !== r.spelling && DEGREES.has(a.spelling) && DEGREES.has(r.spelling);

const groupsIn = (words: Words, groups: ReadonlyMap<string, string>): Set<string> =>
  new Set(words.flatMap(({ spelling }) => groups.get(spelling) ?? []));

const isOneForOther = (a: ReadonlySet<string>, r: ReadonlySet<string>): boolean =>
  a.size > 0 && r.size > 0 && ![...a].some((group) => r.has(group));

const has = (words: Words, wanted: ReadonlySet<string>): boolean => words.some(({ spelling }) => wanted.has(spelling));

/** Whether the word restricts what comes after it: "only". */
export const isRestricting = ({ spelling }: Pick<QuoteWord, 'spelling'>): boolean => RESTRICTING.has(spelling);

/** A longer run is reworded, and its words do not stand for one another. */
const LONGEST_RUN = 4;

/** Whether the words are "some of", or the "of some" that is left of it where "of" stands before it as well. */
const sayPart = (words: Words): boolean =>
  words.some(
    ({ spelling }, at) => PARTS.has(spelling) && (words[at + 1]?.spelling === 'of' || words[at - 1]?.spelling === 'of'),
  );

/** Whether the words of one side say something else than the words that stand in their place on the other. */
export function changesMeaning(a: Words, r: Words): boolean {
  if (has(a, RESTRICTING) && !has(r, LIKE_RESTRICTING)) return true;
  if (has(r, RESTRICTING) && !has(a, LIKE_RESTRICTING)) return true;
  if ((a.length === 0 && sayPart(r)) || (r.length === 0 && sayPart(a))) return true;
  if (a.length > LONGEST_RUN || r.length > LONGEST_RUN) return false;
  if (isOneForOther(groupsIn(a, MODALS), groupsIn(r, MODALS))) return true;
  if (isOneForOther(groupsIn(a, GENDERS), groupsIn(r, GENDERS))) return true;
  return OPPOSITES.some(([one, other]) => (has(a, one) && has(r, other)) || (has(a, other) && has(r, one)));
}
