// By what shapes a sentence shows that it is about somebody or something else than the one before, or about the same:
// strangers, places, "another officer", participles. Knows words and capitals; knows nobody.

import { ADMISSIONS, NAMED_OFFENDER } from '../../english/deed-words.ts';
import { NO_FIRST_NAMES } from '../../english/no-first-names.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';

const PERSONAL: ReadonlySet<string> = new Set(['he', 'his', 'she', 'her']);

/** Whether the token stands for a person named before. */
export const isPersonal = (token: Token | undefined): boolean => PERSONAL.has(token?.norm ?? '');

const SPEECH_VERBS = wordSet(`
  said says say told tells added adds asked asks warned warns wrote writes insisted called calls described
  explained argued claimed stressed replied confirmed revealed announced promised thought thinks believes
  wants
`);

const HAVING: ReadonlySet<string> = new Set(['has', 'have', 'had']);

/** Whether the verb at `at` says that something is so: "admitted that they had been told". */
export const isAdmissionThat = (tokens: readonly Token[], at: number): boolean =>
  ADMISSIONS.has(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'that';

/** Whether somebody named before `at` merely speaks there. */
export function speaksAt({ tokens }: TextStructure, at: number): boolean {
  const verb = HAVING.has(tokens[at]?.norm ?? '') ? at + 1 : at;
  return SPEECH_VERBS.has(tokens[verb]?.norm ?? '') || isAdmissionThat(tokens, verb);
}

/** "Jane Smith, who was the commissioner for six years, says": how long what is said of a speaker may be. */
const LONGEST_APPOSITION = 30;

/** Whether somebody merely speaks behind what is said of them between commas; one of the members may be accused, too. */
export function speaksBehindApposition(
  structure: TextStructure,
  comma: number,
  end: number,
  members: ReadonlySet<string>,
): boolean {
  const { tokens } = structure;
  if (tokens[comma]?.norm !== ',') return false;
  for (let at = comma + 1; at < Math.min(end, comma + LONGEST_APPOSITION); at += 1) {
    if (members.has(tokens[at]?.norm ?? '')) return false;
    if (tokens[at]?.norm === ',' && speaksAt(structure, at + 1)) return true;
  }
  return false;
}

/** "The disgraced former Met officer": how long such a description may be. */
const LONGEST_DESCRIPTION = 5;

/**
 * Whether a sentence begins by describing one man who was named before: "The disgraced officer had …". `members` is what
 * one of the topic's people is called.
 */
export function beginsWithDescription(
  { tokens, sentences }: TextStructure,
  sentence: number,
  members: ReadonlySet<string>,
): boolean {
  const describes = ({ norm }: Token): boolean => members.has(norm) || NAMED_OFFENDER.has(norm);
  const { firstToken, endToken } = sentences[sentence] as (typeof sentences)[number];
  if (tokens[firstToken]?.norm !== 'the') return false;
  const end = Math.min(endToken - 1, firstToken + 1 + LONGEST_DESCRIPTION);
  for (let at = firstToken + 1; at < end && tokens[at]?.kind === 'word'; at += 1) {
    if (!describes(tokens[at] as Token)) continue;
    const next = tokens[at + 1] as Token;
    return !describes(next) && !next.isCapital && next.norm !== 'who';
  }
  return false;
}

/** Whether a capitalised word can be a part of somebody's name. */
export const isName = ({ base }: Token): boolean => !NO_FIRST_NAMES.has(base);

/**
 * Whether a sentence begins with a full name that is not in the pack and whose owner does not merely speak; a run of
 * capitals that names a court or an office is nobody's. `isKnown` is 1 for each token of a mention.
 */
export function beginsWithStranger(
  structure: TextStructure,
  sentence: number,
  isKnown: Uint8Array,
  members: ReadonlySet<string>,
): boolean {
  const { tokens, sentences } = structure;
  const { firstToken, endToken } = sentences[sentence] as (typeof sentences)[number];
  let at = firstToken;
  while (at < endToken && tokens[at]?.kind === 'mark') at += 1;
  const first = at;
  while (at < endToken && tokens[at]?.kind === 'word' && tokens[at]?.isCapital) {
    if (isKnown[at] === 1 || NO_FIRST_NAMES.has((tokens[at] as Token).base)) return false;
    at += 1;
  }
  if (at - first < 2) return false;
  return !speaksAt(structure, at) && !speaksBehindApposition(structure, at, endToken, members);
}

/** Countries that are elsewhere and yet no strangers. */
const NEIGHBOURS = wordSet('wales scotland');
const PARTS_OF_PLACES = wordSet('new north south east west greater');

/** How far into a sentence "in" stands that leads the place it tells of: "In a raid of two days in Kent". */
const LONGEST_OPENING = 8;

/**
 * Whether a sentence begins by leading elsewhere: "In New South Wales, 600 people …". A time ("In January"), a place that
 * anybody is in ("In London") and what is somebody's ("In Ms Smith's report") are no such places.
 */
export function beginsElsewhere({ tokens, sentences }: TextStructure, sentence: number, isKnown: Uint8Array): boolean {
  const { firstToken, endToken } = sentences[sentence] as (typeof sentences)[number];
  if (tokens[firstToken]?.norm !== 'in') return false;
  const end = Math.min(endToken, firstToken + LONGEST_OPENING);
  let at = firstToken + 1;
  while (at < end && tokens[at]?.kind !== 'mark' && !(tokens[at - 1]?.norm === 'in' && tokens[at]?.isCapital)) at += 1;
  if (at === end || tokens[at]?.kind === 'mark') return false;
  for (; at < end && tokens[at]?.isCapital; at += 1) {
    const { norm, base, isUpperCase } = tokens[at] as (typeof tokens)[number];
    if (isKnown[at] === 1 || isUpperCase || norm !== base) return false;
    if (NEIGHBOURS.has(base)) return true;
    if (NO_FIRST_NAMES.has(base) && !(PARTS_OF_PLACES.has(base) && tokens[at + 1]?.isCapital)) return false;
  }
  return true;
}

/** How far into a sentence the pronoun of its main clause stands behind a participle. */
const LONGEST_PARTICIPLE_CLAUSE = 30;

const PARTICIPLE = /^[a-z]{3,}(?:ing|ed)$/;

/** "Pleading guilty to 85 offences, he …": the clause before the pronoun is about the same as the pronoun. */
export function beginsWithParticiple(structure: TextStructure, sentence: number): boolean {
  const { tokens, sentences } = structure;
  const { firstToken, endToken } = sentences[sentence] as (typeof sentences)[number];
  if (!PARTICIPLE.test(tokens[firstToken]?.norm ?? '')) return false;
  const end = Math.min(endToken, firstToken + LONGEST_PARTICIPLE_CLAUSE);
  for (let at = firstToken + 1; at < end; at += 1) {
    if (tokens[at - 1]?.norm === ',' && isPersonal(tokens[at])) return true;
  }
  return false;
}

const TIME_OPENERS = wordSet(`
  on in at by during for within last this yesterday later how why when where then yet but so still after before until
  once although though while because if
`);
/** How far into a sentence its pronoun stands behind a time, a place or a question: "On the last Monday he". */
const LONGEST_ADVERBIAL = 6;

/** "On Monday he …", "Last week he …", "How did he …": about whoever was meant before, like "He … on Monday". */
export function beginsWithTimeOfPronoun({ tokens, sentences }: TextStructure, sentence: number): boolean {
  const { firstToken, endToken } = sentences[sentence] as (typeof sentences)[number];
  if (!TIME_OPENERS.has(tokens[firstToken]?.norm ?? '')) return false;
  for (let at = firstToken + 1; at < Math.min(endToken, firstToken + LONGEST_ADVERBIAL); at += 1) {
    const norm = tokens[at]?.norm ?? '';
    if (norm === 'he' || norm === 'she') return true;
    if (norm !== ',' && tokens[at]?.kind === 'mark') return false;
  }
  return false;
}

const LONGEST_OTHER = 5;

/** "Another serving officer", where officers are the topic's members: whoever was meant before, the sentence goes on to somebody else. */
export function namesAnother(
  { tokens, sentences }: TextStructure,
  sentence: number,
  members: ReadonlySet<string>,
): boolean {
  const { firstToken, endToken } = sentences[sentence] as (typeof sentences)[number];
  for (let at = firstToken; at < endToken; at += 1) {
    if (tokens[at]?.norm !== 'another') continue;
    for (let noun = at + 1; noun < Math.min(endToken, at + LONGEST_OTHER); noun += 1) {
      if (members.has(tokens[noun]?.norm ?? '')) return true;
    }
  }
  return false;
}
