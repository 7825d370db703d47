// Somebody who enters a report in the middle of it, named or only described: "In the same court was John Miller, a
// nurse", "a taxi driver admitted 71 offences", "three men from Luton were jailed". Court reports tell of others all the
// time, and what follows is theirs. Knows shapes of sentences and verbs of court reports; knows nobody.

import { ANY_OFFENDER, AUXILIARIES, DEALT_WITH, DEED_VERBS, NO_DOERS, PASSIVES } from '../../english/deed-words.ts';
import { ROLE_NOUNS } from '../../english/speaker-nouns.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { isName, speaksAt, speaksBehindApposition } from './shifts.ts';

/** How far behind the words for somebody the verb of the deed may stand: "a driver from Hull who attacked 15 women was". */
const LONGEST_SUBJECT = 16;
/** How far into a sentence its subject may stand, behind a time or a place: "In Manchester a taxi driver …". */
const LONGEST_OPENING = 8;

const ARTICLES = wordSet('a an');
const OTHERS = wordSet('another other');
const GROUPS = wordSet('two three four five six seven eight nine ten eleven twelve several');
const GROUP_NOUNS = wordSet('men teenagers youths brothers drivers teachers nurses people boys defendants gangsters');
const OPENERS = wordSet(`
  in at on by earlier also last meanwhile separately elsewhere yesterday and but this during later next then there here
  today
`);
/** Words that lead to somebody else inside a sentence: "heard that a coach had", "recalled that of a footballer who". */
const LEADS = wordSet('that of');
const PRONOUNS = wordSet('he she they it we i you');
const PLACES = wordSet('in at from of near to for outside on');
const BE = wordSet('was were is');

/** Whether a word may mean the one that was meant before: one of the topic's members, or "rapist". */
const mayBeMeant = ({ norm, base }: Token, members: ReadonlySet<string>): boolean =>
  ANY_OFFENDER.has(norm) || members.has(base) || members.has(base.replace(/s$/, ''));

/** Whether a deed is told at `at`, behind helping verbs: "admitted", "was later convicted", "had abused". */
function tellsDeedAt(tokens: readonly Token[], at: number, end: number): boolean {
  let verb = at;
  let isPassive = false;
  while (verb < end && AUXILIARIES.has((tokens[verb] as Token).norm)) {
    isPassive ||= PASSIVES.has((tokens[verb] as Token).norm);
    verb += 1;
  }
  const { norm } = tokens[verb] ?? { norm: '' };
  if (!isPassive) return DEED_VERBS.has(norm);
  return DEALT_WITH.has(norm) || (norm === 'found' && tokens[verb + 1]?.norm === 'guilty');
}

/** Index of the first word of a deed whose subject begins at `first`, or -1; nobody else may come between. */
function deedOf(tokens: readonly Token[], first: number, end: number): number {
  const limit = Math.min(end, first + LONGEST_SUBJECT);
  for (let at = first + 1; at < limit; at += 1) {
    const { norm } = tokens[at] as Token;
    if (PRONOUNS.has(norm) || NO_DOERS.has(norm)) return -1;
    if (tellsDeedAt(tokens, at, end)) return at;
    if (PASSIVES.has(norm)) return -1;
  }
  return -1;
}

/** Whether somebody described at `first` cannot be the one meant before: by what they are, or as another, or as many. */
function isSomebodyElse(tokens: readonly Token[], first: number, deed: number, members: ReadonlySet<string>): boolean {
  const opener = (tokens[first] as Token).norm;
  if (OTHERS.has(opener)) return true;
  let nouns = 0;
  for (let at = first + 1; at < deed; at += 1) {
    const token = tokens[at] as Token;
    if (GROUPS.has(opener) && GROUP_NOUNS.has(token.norm)) return true;
    if (mayBeMeant(token, members)) return false;
    if (PLACES.has(token.norm) || token.norm === 'who' || token.norm === ',') break;
    if (token.kind === 'word' && !AUXILIARIES.has(token.norm)) nouns += 1;
  }
  return ARTICLES.has(opener) && nouns > 0;
}

function isPlaceOfSubject(tokens: readonly Token[], start: number, at: number): boolean {
  if (at === start) return true;
  const before = (tokens[at - 1] as Token).norm;
  if (LEADS.has(before)) return true;
  if (at - start > LONGEST_OPENING) return false;
  return OPENERS.has((tokens[start] as Token).norm);
}

/** Index behind a run of capitals from `at` that can be somebody's full name, or `at`. `isKnown` marks the pack's. */
function endOfName(tokens: readonly Token[], at: number, end: number, isKnown: Uint8Array): number {
  let behind = at;
  while (behind < end && tokens[behind]?.kind === 'word' && tokens[behind]?.isCapital) {
    if (isKnown[behind] === 1 || !isName(tokens[behind] as Token)) return at;
    behind += 1;
  }
  return behind - at >= 2 ? behind : at;
}

const AGE = /^\d\d$/;

/** Whether a name that ends at `behind` is that of a newcomer: with a deed of its own, or brought in with a description. */
function isNewcomer(
  structure: TextStructure,
  first: number,
  behind: number,
  end: number,
  members: ReadonlySet<string>,
): boolean {
  const { tokens } = structure;
  if (speaksAt(structure, behind) || speaksBehindApposition(structure, behind, end, members)) return false;
  const before = tokens[first - 1]?.norm ?? '';
  if (PLACES.has(before)) return false;
  if (tellsDeedAt(tokens, behind, end)) return true;
  const isDescribed =
    tokens[behind]?.norm === ',' &&
    (ARTICLES.has(tokens[behind + 1]?.norm ?? '') || AGE.test(tokens[behind + 1]?.norm ?? ''));
  if (!isDescribed) return false;
  if (BE.has(before) || before === ',') return true;
  const comma = tokens.slice(behind + 1, end).findIndex(({ norm }) => norm === ',');
  return comma >= 0 && tellsDeedAt(tokens, behind + 2 + comma, end);
}

/** "Also at the court was a former teacher": brought in behind the verb, at the end of the sentence. */
function isBroughtIn(tokens: readonly Token[], start: number, at: number): boolean {
  const before = (tokens[at - 1] as Token | undefined)?.norm ?? '';
  return BE.has(before) && OPENERS.has((tokens[start] as Token).norm) && at - start <= LONGEST_OPENING + 2;
}

/**
 * The places where somebody enters who is not of the pack: the first token of each name or description. `isKnown` is 1
 * for each token of a mention; at `known` the sentence names people of the pack; `members`
 * is what one of them is called.
 */
export function findNewcomers(
  structure: TextStructure,
  sentence: number,
  isKnown: Uint8Array,
  known: readonly number[],
  members: ReadonlySet<string>,
): number[] {
  const { tokens, sentences } = structure;
  const { firstToken: start, endToken: end } = sentences[sentence] as (typeof sentences)[number];
  const found: number[] = [];
  const isNamed = (first: number, behind: number): boolean => known.some((place) => place >= first && place < behind);
  for (let at = start; at < end; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' && token.isCapital) {
      const behind = endOfName(tokens, at, end, isKnown);
      if (behind > at) {
        if (isNewcomer(structure, at, behind, end, members)) found.push(at);
        at = behind - 1;
        continue;
      }
    }
    if (!ARTICLES.has(token.norm) && !OTHERS.has(token.norm) && !GROUPS.has(token.norm)) continue;
    if (isBroughtIn(tokens, start, at)) {
      const noun = tokens.slice(at + 1, Math.min(end, at + 4));
      if (!noun.some((word) => mayBeMeant(word, members)) && noun.some(({ norm }) => ROLE_NOUNS.has(norm)))
        found.push(at);
      continue;
    }
    if (!isPlaceOfSubject(tokens, start, at)) continue;
    const deed = deedOf(tokens, at, end);
    if (deed > 0 && isSomebodyElse(tokens, at, deed, members) && !isNamed(at, deed)) found.push(at);
  }
  return found;
}
