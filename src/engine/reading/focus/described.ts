// Words that describe somebody who cannot be the one that a report was about: by what they are ("a taxi driver"), as
// another, as many, by whose they are ("his brother"). Knows shapes and lists of plain English; knows nobody.

import {
  ANY_OFFENDER,
  APPEARANCES,
  AUXILIARIES,
  COURT_CASES,
  DEALT_WITH,
  DEED_VERBS,
  KIN_AND_COMPANY,
  NO_DOERS,
  OF_ANYBODY,
  PASSIVES,
} from '../../english/deed-words.ts';
import { isRoleNoun, singularOf } from '../../english/speaker-nouns.ts';
import { tokenNote, tokenSet } from '../../text/token-notes.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';

/** How far behind the words for somebody the verb of the deed may stand: "a driver from Hull who attacked 15 women was". */
const LONGEST_SUBJECT = 16;
/** How far behind its first word the noun of a description stands: "a retired head teacher". */
const LONGEST_NOUN_PHRASE = 5;

export const ARTICLES = wordSet('a an');
export const OTHERS = wordSet('another other');
const ORDINALS = wordSet('second third fourth fifth further different separate');
export const GROUPS = wordSet('two three four five six seven eight nine ten eleven twelve several');
const GROUP_NOUNS = wordSet('men teenagers youths brothers drivers teachers nurses people boys defendants gangsters');
const OWNERS = wordSet('his her their');
const PRONOUNS = wordSet('he she they it we i you');
export const PLACES = wordSet('in at from of near to for outside on');
const BESIDE = wordSet('before after beside behind next');
const OBJECTS = wordSet('him her them');
const BREAKS = wordSet('before after beside behind who whose whom which called named aged now then');

const normAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

/** Whether a word may begin a description of somebody. */
export const mayDescribe = tokenSet(new Set([...ARTICLES, ...OTHERS, ...GROUPS, ...OWNERS, 'the']));

/** Whether a word may mean the one that was meant before: one of the topic's members, or "rapist". */
export const mayBeMeant = ({ norm, base }: Token, members: ReadonlySet<string>): boolean =>
  ANY_OFFENDER.has(norm) || members.has(base) || members.has(base.replace(/s$/, ''));

/** Whether a word is what few are, so that it tells somebody from everybody else: "plumber", "priest", no "guard". */
export const tellsApart = ({ norm }: Token, members: ReadonlySet<string>): boolean => {
  const noun = singularOf(norm);
  return isRoleNoun(noun) && !OF_ANYBODY.has(noun) && !ANY_OFFENDER.has(noun) && !members.has(noun);
};

/** What a word may be where a deed is told, one bit each. */
const [AUXILIARY, PASSIVE, DEED, APPEARANCE, NO_DOER, PERSON] = [1, 2, 4, 8, 16, 32] as const;

const noteOf = tokenNote(
  (norm) =>
    (AUXILIARIES.has(norm) ? AUXILIARY : 0) |
    (PASSIVES.has(norm) ? PASSIVE : 0) |
    (DEED_VERBS.has(norm) ? DEED : 0) |
    (APPEARANCES.has(norm) ? APPEARANCE : 0) |
    (PRONOUNS.has(norm) || NO_DOERS.has(norm) ? NO_DOER : 0) |
    (isRoleNoun(singularOf(norm)) ? PERSON : 0),
);

const noteAt = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at];
  return token === undefined ? 0 : noteOf(token);
};

/** Index of the first word from `at` on that is no helping verb. */
function behindAuxiliaries(tokens: readonly Token[], at: number, end: number): number {
  let verb = at;
  while (verb < end && (noteAt(tokens, verb) & AUXILIARY) !== 0) verb += 1;
  return verb;
}

/** Whether a deed is told at `at`, behind helping verbs: "admitted", "was later convicted", "had abused". */
export function tellsDeedAt(tokens: readonly Token[], at: number, end: number): boolean {
  const verb = behindAuxiliaries(tokens, at, end);
  let isPassive = false;
  for (let helping = at; helping < verb; helping += 1) isPassive ||= (noteAt(tokens, helping) & PASSIVE) !== 0;
  if (!isPassive) return (noteAt(tokens, verb) & DEED) !== 0;
  const norm = normAt(tokens, verb);
  return DEALT_WITH.has(norm) || (norm === 'found' && normAt(tokens, verb + 1) === 'guilty');
}

/** Whether somebody comes before a court at `at`: "appeared", "was also due". */
function appearsAt(tokens: readonly Token[], at: number, end: number): boolean {
  const verb = behindAuxiliaries(tokens, at, end);
  return (noteAt(tokens, verb) & APPEARANCE) !== 0 || (verb > at && normAt(tokens, verb) === 'due');
}

/** Index of the first word of a deed whose subject begins at `first`, or -1; nobody else may come between. */
function deedOf(tokens: readonly Token[], first: number, end: number): number {
  const limit = Math.min(end, first + LONGEST_SUBJECT);
  let isPerson = false;
  for (let at = first + 1; at < limit; at += 1) {
    const note = noteAt(tokens, at);
    if ((note & NO_DOER) !== 0) return -1;
    const mayTell = (note & (AUXILIARY | DEED | APPEARANCE)) !== 0;
    if (mayTell && (tellsDeedAt(tokens, at, end) || (isPerson && appearsAt(tokens, at, end)))) return at;
    if ((note & PASSIVE) !== 0) return -1;
    isPerson ||= (note & PERSON) !== 0;
  }
  return -1;
}

/** The nouns of a description that begins at `first`, to where it is broken off by a place or a clause. */
function nounPhraseOf(tokens: readonly Token[], first: number, end: number): readonly Token[] {
  let behind = first + 1;
  while (behind < end) {
    const { norm, kind } = tokens[behind] as Token;
    if (PLACES.has(norm) || BREAKS.has(norm) || AUXILIARIES.has(norm) || (kind === 'mark' && norm !== '-')) break;
    behind += 1;
  }
  return tokens.slice(first + 1, behind);
}

/** Whether the description at `first`, with its deed at `deed`, cannot be of the one meant before. */
function isSomebodyElse(tokens: readonly Token[], first: number, deed: number, members: ReadonlySet<string>): boolean {
  const opener = normAt(tokens, first);
  if (OTHERS.has(opener)) return true;
  const phrase = nounPhraseOf(tokens, first, deed);
  const head = phrase.at(-1);
  if (!head) return false;
  if (GROUPS.has(opener) && tokens.slice(first + 1, deed).some(({ norm }) => GROUP_NOUNS.has(norm))) return true;
  if (OWNERS.has(opener)) return KIN_AND_COMPANY.has(head.norm);
  if (ARTICLES.has(opener) && ORDINALS.has((phrase[0] as Token).norm)) return isRoleNoun(singularOf(head.norm));
  // "The defendant before him".
  const behind = first + 1 + phrase.length;
  if (BESIDE.has(head.norm) || (BESIDE.has(normAt(tokens, behind)) && OBJECTS.has(normAt(tokens, behind + 1)))) {
    return phrase.some(({ norm }) => isRoleNoun(singularOf(norm)));
  }
  if (opener === 'the') return GROUP_NOUNS.has(head.norm) || tellsApart(head, members);
  return ARTICLES.has(opener) && !phrase.some((word) => mayBeMeant(word, members));
}

/** Index of the deed of somebody else who is described from `first` on, as the subject of a sentence, or -1. */
export function deedOfSomebodyElse(
  tokens: readonly Token[],
  first: number,
  end: number,
  members: ReadonlySet<string>,
): number {
  const deed = deedOf(tokens, first, end);
  return deed > 0 && isSomebodyElse(tokens, first, deed, members) ? deed : -1;
}

/** "The next case was that of a plumber": somebody whom a case is about, whatever they did. */
export function isOfCase(tokens: readonly Token[], first: number, end: number, members: ReadonlySet<string>): boolean {
  if (!ARTICLES.has(normAt(tokens, first)) || normAt(tokens, first - 1) !== 'of') return false;
  if (!COURT_CASES.has(normAt(tokens, first - 2))) return false;
  const phrase = nounPhraseOf(tokens, first, Math.min(end, first + 1 + LONGEST_NOUN_PHRASE));
  return phrase.some((word) => tellsApart(word, members)) && !phrase.some((word) => mayBeMeant(word, members));
}
