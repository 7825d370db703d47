// Somebody who enters a report in the middle of it, named or only described: "In the same court was John Miller, a
// nurse", "a taxi driver admitted 71 offences", "three men from Luton were jailed". Court reports tell of others all the
// time, and what follows is theirs. Knows shapes of sentences and verbs of court reports; knows nobody.

import { COURT_CASES, DEALINGS, DEALT_WITH, PASSIVES } from '../../english/deed-words.ts';
import { isRoleNoun } from '../../english/speaker-nouns.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { ARTICLES, deedOfSomebodyElse, isOfCase, mayBeMeant, mayDescribe, PLACES, tellsDeedAt } from './described.ts';
import { isName, speaksAt, speaksBehindApposition } from './shifts.ts';

/** How far into a sentence its subject may stand, behind a time or a place: "In Manchester a taxi driver …". */
const LONGEST_OPENING = 8;
const OPENERS = wordSet(`
  in at on by earlier also last meanwhile separately elsewhere yesterday and but this during later next then there here
  today
`);
/** Words that lead to somebody else inside a sentence: "heard that a coach had", "recalled that of a footballer who". */
const LEADS = wordSet('that of');
const BE = wordSet('was were is');
/** Words before a name that say what somebody is, beside nouns for it. */
const DESCRIBES = wordSet('the former ex retired');
/** Words behind a name and a comma that say more of somebody. */
const CLAUSES = wordSet('who whose from of formerly then now also the');
const MOST_COMMAS = 3;

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

/** "Worboys, a taxi driver, was": one name alone, with what its owner is behind it. */
function isDescribedAlone(tokens: readonly Token[], at: number, end: number, members: ReadonlySet<string>): boolean {
  const token = tokens[at] as Token;
  if (!isName(token) || token.norm !== token.base || tokens[at + 1]?.norm !== ',') return false;
  if (!ARTICLES.has(tokens[at + 2]?.norm ?? '')) return false;
  const closing = tokens.slice(at + 3, end).findIndex(({ norm }) => norm === ',');
  const head = closing < 1 ? undefined : tokens[at + 2 + closing];
  return (
    head !== undefined &&
    isRoleNoun(head.norm) &&
    !mayBeMeant(head, members) &&
    tellsDeedAt(tokens, at + 4 + closing, end)
  );
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
  // "The case of X", "the turn of X": no matter what X did.
  if (before === 'of' && COURT_CASES.has(tokens[first - 2]?.norm ?? '')) return true;
  if (PLACES.has(before)) return false;
  if (tellsDeedAt(tokens, behind, end) || isDealtWith(tokens, first)) return true;
  if (tokens[behind]?.norm !== ',') return false;
  const next = tokens[behind + 1]?.norm ?? '';
  // "X, convicted of 31 offences".
  if (DEALT_WITH.has(next)) return true;
  const isDescribed = ARTICLES.has(next) || AGE.test(next);
  if (isDescribed && (BE.has(before) || before === ',')) return true;
  // ", a former teacher, …", ", 52, of Luton, …", and behind one that stands before the name: "the ex-teacher X, …".
  if (!isDescribed && !CLAUSES.has(next)) {
    return (before === ',' && !speaksAt(structure, behind + 1)) || tellsDeedAt(tokens, behind + 1, end);
  }
  for (let at = behind + 2, commas = 0; at < end && commas < MOST_COMMAS; at += 1) {
    if (tokens[at]?.norm !== ',') continue;
    commas += 1;
    if (tellsDeedAt(tokens, at + 1, end)) return true;
  }
  return false;
}

/** How many words describe somebody between "jailed" and the name: "jailed the former scout leader". */
const LONGEST_RANK = 4;

/** "The judge jailed scout leader Piers Holt", "his lawyer also represents Father Leo Quinn". */
function isDealtWith(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= first - LONGEST_RANK; at -= 1) {
    const norm = tokens[at]?.norm ?? '';
    if (DEALINGS.has(norm)) return !PASSIVES.has(tokens[at - 1]?.norm ?? '');
    // "Scout leader": whatever stands before such a noun belongs to it.
    const isOfNoun = at < first - 1 && isRoleNoun(tokens[at + 1]?.norm ?? '') && !PLACES.has(norm);
    if (!ARTICLES.has(norm) && !DESCRIBES.has(norm) && !isRoleNoun(norm) && !isOfNoun) return false;
  }
  return false;
}

/** "Also at the court was a former teacher": brought in behind the verb, at the end of the sentence. */
function isBroughtIn(tokens: readonly Token[], start: number, at: number): boolean {
  const before = (tokens[at - 1] as Token | undefined)?.norm ?? '';
  if (tokens[at]?.norm === 'the' || !BE.has(before)) return false;
  return OPENERS.has((tokens[start] as Token).norm) && at - start <= LONGEST_OPENING + 2;
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
      if (at === start && isKnown[at] !== 1 && isDescribedAlone(tokens, at, end, members)) found.push(at);
    }
    if (!mayDescribe(token)) continue;
    if (isBroughtIn(tokens, start, at)) {
      const noun = tokens.slice(at + 1, Math.min(end, at + 4));
      if (!noun.some((word) => mayBeMeant(word, members)) && noun.some(({ norm }) => isRoleNoun(norm))) found.push(at);
      continue;
    }
    if (isOfCase(tokens, at, end, members)) found.push(at);
    if (!isPlaceOfSubject(tokens, start, at)) continue;
    const deed = deedOfSomebodyElse(tokens, at, end, members);
    if (deed > 0 && !isNamed(at, deed)) found.push(at);
  }
  return found;
}
