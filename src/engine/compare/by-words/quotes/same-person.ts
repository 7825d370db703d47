// Whether two names can be one person's. Knows how English papers name people; knows nobody.

import { NAMES_OF_MEN, NAMES_OF_WOMEN } from '../../../english/given-names.ts';
import { isSpeakerNoun, singularOf } from '../../../english/speaker-nouns.ts';
import { UNTELLING_NAMES } from '../../../english/titles.ts';
import { wordSet } from '../../../text/word-set.ts';

const NAME = /(?<![\p{L}])\p{Lu}[\p{L}’'-]*/gu;

/** The last word of a role: "the Labour leader", "the Warley MP". */
const ENDS_IN_ROLE = /(?:^|\s)(?:\p{Ll}[\p{L}’'-]*|MP|MSP|MEP|CEO)$/u;

/** What tells two of one surname apart and stands behind it. */
const BEHIND_SURNAME = wordSet('jr jnr junior sr snr senior ii iii mp msp mep kc qc obe cbe mbe');

/** Most names have no other letters. */
const PLAIN = /^[a-z'’-]*$/;
const COMBINING = /[\u0300-\u036f]/g;
/** Letters with a stroke, which come apart into none and a mark. */
const STROKED: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['ı', 'i'],
]);

/** "Vučić" as a paper without such letters prints it. */
const withoutAccents = (word: string): string =>
  PLAIN.test(word)
    ? word
    : word
        .normalize('NFKD')
        .replace(COMBINING, '')
        .replace(/[đłøı]/g, (letter) => STROKED.get(letter) ?? letter);

/** Whom or what somebody speaks for, behind a first name and a surname: "Ada Bell of Bell & Sons", "Tom Reed from Leeds". */
const BEHIND_FULL_NAME = /^(\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'.-]*)+)\s+(?:of|from|at)\s+.*$/u;

/** "Supreme Court", "Attorney General": an office or a body, which has a namesake in every other place. */
function isOffice(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    (last === 'general' || isSpeakerNoun(singularOf(last))) && !NAMES_OF_MEN.has(first) && !NAMES_OF_WOMEN.has(first)
  );
}

/** The telling words of a name, in lower case: "Sir Mark Rowley" gives mark, rowley; a role names nobody, whosever it is. */
export function namesIn(name: string): readonly string[] {
  if (/^(?:the|an?)\s/i.test(name) && ENDS_IN_ROLE.test(name)) return [];
  const tellingIn = (text: string): string[] =>
    (text.match(NAME) ?? [])
      .map((word) => withoutAccents(word.toLowerCase().replace(/['’]s$/, '')))
      .filter((word) => !UNTELLING_NAMES.has(word) && !BEHIND_SURNAME.has(word));
  const person = BEHIND_FULL_NAME.exec(name)?.[1];
  const ofPerson = person === undefined ? [] : tellingIn(person);
  // "Bishop of Leeds" is no full name, and "Supreme Court of Leeds" nobody's: there the place tells who it is.
  return ofPerson.length >= 2 && !isOffice(ofPerson) ? ofPerson : tellingIn(name);
}

const SMALL = wordSet('the a an of for to and his her its their our at in s one');

/** The words of a role, in any order: "the prime minister's spokesman", "a spokesman for the prime minister". */
const roleOf = (name: string): string =>
  [
    ...new Set(
      (
        name
          .toLowerCase()
          .replaceAll('’', "'")
          .replace(/spokes(?:man|woman)/g, 'spokesperson')
          .match(/\p{L}+/gu) ?? []
      ).filter((word) => !SMALL.has(word)),
    ),
  ]
    .sort()
    .join(' ');

/** Roles of one word are those of many: "the spokesman", "the judge". */
const isTellingRole = (role: string): boolean => role.includes(' ');

/** A name, read once for all that it is compared with. */
export interface PersonName {
  readonly name: string;
  readonly words: readonly string[];
}

export function readName(name: string): PersonName;
export function readName(name: string | null): PersonName | null;
export function readName(name: string | null): PersonName | null {
  return name === null ? null : { name, words: namesIn(name) };
}

/**
 * `same` when both are one telling role, or the shorter name is part of the longer; `other` when both are names and their surnames differ; `unknown`
 * when one of them names nobody ("the spokesman", "she").
 */
export function compareNames(one: PersonName | null, two: PersonName | null): 'same' | 'other' | 'unknown' {
  if (one === null || two === null) return 'unknown';
  if (one.name === two.name) return 'same';
  const { words: a } = one;
  const { words: b } = two;
  const lastA = a.at(-1);
  const lastB = b.at(-1);
  if (lastA === undefined && lastB === undefined) {
    const role = roleOf(one.name);
    return isTellingRole(role) && role === roleOf(two.name) ? 'same' : 'unknown';
  }
  if (lastA === undefined || lastB === undefined) return 'unknown';
  // "Ada Bell" in a heading's "ADA Bell QUITS".
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length > 1 && shorter.every((word) => longer.includes(word))) return 'same';
  if (lastA === lastB || (a.length === 1 && b.includes(lastA)) || (b.length === 1 && a.includes(lastB))) return 'same';
  return 'other';
}

/** The same of two names that are compared with nothing else. */
export const comparePeople = (one: string | null, two: string | null): ReturnType<typeof compareNames> =>
  compareNames(readName(one), readName(two));
