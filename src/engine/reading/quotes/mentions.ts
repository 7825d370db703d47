// Phrases that point to somebody, before or behind a verb: "a senior spokesman for the bank", "campaigner Neil Carver". Knows
// the shape of English phrases; knows nobody.

import {
  GROUP_NOUNS,
  isRoleNoun,
  isSpeakerNoun,
  STANDING_ALONE,
  singularOf,
  TIME_NOUNS,
} from '../../english/speaker-nouns.ts';
import { NO_NAMES, PARTICLES, PRONOUNS } from '../../english/speech-words.ts';
import { PLAIN_SPEECH_VERBS, SPEECH_VERBS } from '../../english/verbs-of-speech.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { isAmbiguousName, isNameWord, joinsBody, nameEndingAt, nameStartingAt, takesStop } from './names.ts';
import { isPossessive, isPronoun, type SpeakerMention } from './speaker-mention.ts';

const DETERMINERS = wordSet(
  'the a an his her its their our my your one another this that these those each every no some',
);

/** Prepositions, which hold what follows them to what stands before: "a spokesman for the bank". */
export const PREPOSITIONS = wordSet(`
  of for at in from on with by to about against into over under near outside inside behind within among amid between
  during per across around through without after before since until towards toward beside despite as than like via following regarding concerning including
`);

/** Of those, the ones that join a body or a place to somebody: a noun before them is the speaker. */
const ATTACHING = wordSet('for of from at in on with to against behind inside outside near within among representing');

/** Words that end a phrase: what stands before them is another clause. */
const BOUNDARIES = wordSet(`
  that which who whom whose when while because if but and or so although though where how why what whether nor yet not
  then however once
`);

const BEING = wordSet(`
  is was are were be been being am has have had do does did will would can could should may might must is isn't wasn't
`);

/** Longest phrase looked at, in tokens: "a senior Metropolitan Police spokesman". */
const PHRASE_REACH = 10;

const isWordLike = (token: Token | undefined): token is Token =>
  token !== undefined && (token.kind !== 'mark' || token.norm === '-' || token.norm === '&');

/** Whether no noun phrase runs over the token. */
const endsPhrase = (token: Token | undefined): boolean =>
  !isWordLike(token) ||
  BOUNDARIES.has(token.norm) ||
  PRONOUNS.has(token.norm) ||
  BEING.has(token.norm) ||
  PREPOSITIONS.has(token.norm) ||
  (!token.isCapital && SPEECH_VERBS.has(token.norm) && !isSpeakerNoun(token.norm)) ||
  (!token.isCapital && token.norm.endsWith('ly') && token.norm.length > 5 && token.norm !== 'family');

const isTime = ({ norm }: Token): boolean => TIME_NOUNS.has(norm) || TIME_NOUNS.has(singularOf(norm));

/** Verbs that a subject is followed by; the regular ones end in -ed. */
const COMMON_VERBS = wordSet(`
  took takes gave gives went goes came comes met meets shook shakes stood stands sat sits left leaves got gets won wins lost
  loses ran runs led leads began begins made makes found knew knows saw sees became becomes kept keeps spent drew faces
  wants needs agrees disagrees seems appears remains spent fell rose died lives works plays sent
`);

const isMainVerb = (token: Token): boolean =>
  !token.isCapital && (COMMON_VERBS.has(token.norm) || (token.norm.endsWith('ed') && token.norm.length > 4));

/** First token of the phrase without prepositions that ends with token `last`; behind a determiner or what is no noun. */
function startOfPhrase(structure: TextStructure, last: number, floor: number): number {
  const { tokens } = structure;
  let first = last;
  while (first > floor && last - first < PHRASE_REACH) {
    const here = tokens[first] as Token;
    if (DETERMINERS.has(here.norm)) break;
    const before = tokens[first - 1];
    if (endsPhrase(before)) break;
    const beforeThat = tokens[first - 2];
    const isSubject = beforeThat !== undefined && (isSpeakerNoun(beforeThat.norm) || PRONOUNS.has(beforeThat.norm));
    if (isMainVerb(before as Token) && isSubject) break;
    first -= 1;
  }
  return first;
}

/** Whether the tokens `[first, end)` hold a noun for somebody or something that speaks. */
export function hasSpeakerNoun(structure: TextStructure, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const token = structure.tokens[at] as Token;
    if (token.kind === 'word' && isSpeakerNoun(token.base)) return true;
  }
  return false;
}

/** "a spokesman for the bank", "officers hunting the killer": the phrase before is the speaker. */
function headBefore(structure: TextStructure, first: number, floor: number): SpeakerMention | null {
  const { tokens } = structure;
  const joint = tokens[first - 1];
  const noun = tokens[first - 2];
  if (!joint || !noun || first - 2 < floor || noun.kind !== 'word') return null;
  const isParticiple = joint.norm.endsWith('ing') && joint.norm.length > 5 && !joint.isCapital;
  if (!ATTACHING.has(joint.norm) && !isParticiple) return null;
  if (endsPhrase(noun) || DETERMINERS.has(noun.norm) || NO_NAMES.has(noun.norm)) return null;
  const head = phraseEndingAt(structure, first - 2, floor);
  if (!head || head.kind === 'pronoun') return null;
  return head.kind === 'role' || !PREPOSITIONS.has(tokens[head.firstToken - 1]?.norm ?? '') ? head : null;
}

/**
 * The name, role or pronoun that ends with token `last`, not before `floor`; for a phrase with prepositions, its head.
 * A name behind a role is the name alone ("campaigner Neil Carver"). `null` where no noun phrase ends there. Without
 * `wantsHead` the last phrase goes for itself: "reports of a man shouting".
 */
export function phraseEndingAt(
  structure: TextStructure,
  last: number,
  floor: number,
  wantsHead = true,
): SpeakerMention | null {
  const { tokens } = structure;
  const headOf = (first: number): SpeakerMention | null => (wantsHead ? headBefore(structure, first, floor) : null);
  if (last < floor) return null;
  const token = tokens[last];
  if (isPronoun(token)) return { firstToken: last, endToken: last + 1, kind: 'pronoun' };
  if (!isWordLike(token) || endsPhrase(token) || token.norm === '-') return null;
  const start = startOfPhrase(structure, last, floor);
  const name = nameEndingAt(structure, last);
  if (name && name.firstToken >= floor) {
    const first = startOfPhrase(structure, name.firstToken, floor);
    const isCommon = name.endToken - name.firstToken === 1 && isLowerElsewhere(structure, last);
    if (!isCommon) {
      const head = headOf(first);
      // "Bank of England governor Ann Field": of the bank she is the governor; "a spokesman for President Field" is none.
      const isOffice = head?.kind === 'name' && isRoleNoun(tokens[name.firstToken - 1]?.norm ?? '');
      return head && !isOffice ? head : name;
    }
  }
  if (isTime(token)) return null;
  const first = tokens[start] as Token;
  const isAlone = STANDING_ALONE.has(token.norm) && last === start;
  const isMarked = DETERMINERS.has(first.norm) && start < last;
  const hasOwner = isPossessive(first) && start < last;
  if (!isAlone && !isMarked && !hasOwner && !hasSpeakerNoun(structure, start, last + 1)) return null;
  if (hasOwner && !isMarked) {
    const owner = phraseEndingAt(structure, start, floor);
    if (owner) return { firstToken: owner.firstToken, endToken: last + 1, kind: 'role' };
  }
  return headOf(start) ?? { firstToken: start, endToken: last + 1, kind: 'role' };
}

/** Whether a capitalised word begins its sentence and is a common noun: "Police said", "Doctors told". */
function isLowerElsewhere({ tokens, sentences, sentenceOfToken }: TextStructure, at: number): boolean {
  const token = tokens[at] as Token;
  if (sentences[sentenceOfToken[at] ?? 0]?.firstToken !== at) return false;
  const isCompound = tokens[at + 1]?.norm === '-' && tokens[at + 2]?.isCapital === false;
  return isCompound || isSpeakerNoun(token.norm);
}

const CLAUSE_WORDS = wordSet(
  'earlier later today yesterday tonight monday tuesday wednesday thursday friday saturday sunday',
);

/** End of the phrase that begins with token `first`: before a mark, a preposition, a verb. */
function endOfPhrase(structure: TextStructure, first: number, ceiling: number): number {
  const { tokens } = structure;
  let end = first;
  while (end < ceiling && end - first < PHRASE_REACH + 2) {
    const token = tokens[end] as Token;
    if (token.norm === '.' && end > first && takesStop(tokens[end - 1]) && isNameWord(tokens[end + 1])) {
      end += 1;
      continue;
    }
    const isWord = NO_NAMES.has(token.norm) && !isAmbiguousName(structure, end);
    if (end > first && token.isCapital && isWord && !DETERMINERS.has(token.norm)) break;
    const isJoint = PARTICLES.has(token.norm) && isNameWord(tokens[end + 1]) && isNameWord(tokens[end - 1]);
    const isParticle = isJoint || joinsBody(structure, end);
    if (!isParticle && endsPhrase(token) && !isAmbiguousName(structure, end)) break;
    if (CLAUSE_WORDS.has(token.norm) && end > first) break;
    const before = tokens[end - 1] as Token;
    if (end > first && isMainVerb(token) && (before.isCapital || isSpeakerNoun(before.norm))) break;
    if (!token.isCapital && PLAIN_SPEECH_VERBS.has(token.norm) && !isSpeakerNoun(token.norm) && end > first) break;
    end += 1;
  }
  return end;
}

/**
 * The name, role or pronoun that begins with token `first`, before `ceiling`: of "Labour’s Priya Nair" and "campaigner
 * Neil Carver" the name, of "a Home Office spokesman" the whole.
 */
export function phraseStartingAt(structure: TextStructure, first: number, ceiling: number): SpeakerMention | null {
  const { tokens } = structure;
  const token = tokens[first];
  if (first >= ceiling || !token) return null;
  if (isPronoun(token)) return { firstToken: first, endToken: first + 1, kind: 'pronoun' };
  const end = endOfPhrase(structure, first, ceiling);
  if (end === first) return null;
  let last: SpeakerMention | null = null;
  for (let at = first; at < end; at += 1) {
    const name = nameStartingAt(structure, at);
    if (!name) continue;
    last = name;
    at = name.endToken - 1;
  }
  // A possessive at the end owns something that is not there: the name goes for it.
  const isHead = last !== null && last.endToken >= end;
  if (last && isHead) {
    const isCommon = last.endToken - last.firstToken === 1 && isLowerElsewhere(structure, last.firstToken);
    return isCommon ? { ...last, kind: 'role' } : last;
  }
  const isMarked = DETERMINERS.has(token.norm) && end > first + 1;
  const isAlone = STANDING_ALONE.has(token.norm) && end === first + 1;
  if (!isMarked && !isAlone && !hasSpeakerNoun(structure, first, end)) return null;
  if (isTime(tokens[end - 1] as Token)) return null;
  return { firstToken: first, endToken: end, kind: 'role' };
}

/** The role whose noun is token `head` ("the Met chief", "London’s police chief"); `null` where it is none. */
export function roleEndingAt(structure: TextStructure, head: number): SpeakerMention | null {
  const noun = structure.tokens[head];
  if (noun?.kind !== 'word' || !isSpeakerNoun(noun.base)) return null;
  const phrase = phraseEndingAt(structure, head, 0);
  if (phrase?.kind !== 'role') return null;
  // "The strain on her children": about what speaks for nobody.
  if (!hasSpeakerNoun(structure, phrase.firstToken, phrase.endToken)) return null;
  const first = structure.tokens[phrase.firstToken] as Token;
  return phrase.endToken - phrase.firstToken > 1 || first.isCapital ? phrase : null;
}

/** Whether the mention is of a body or a paper: "it", and no "he". */
export function isOfGroup({ tokens }: TextStructure, { firstToken, endToken, kind }: SpeakerMention): boolean {
  if (kind === 'pronoun') return false;
  for (let at = endToken - 1; at >= firstToken; at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') continue;
    const noun = singularOf(token.base);
    if (isRoleNoun(noun)) return false;
    if (GROUP_NOUNS.has(noun)) return true;
  }
  return false;
}

/** So many names stand in a list at most. */
const LONGEST_LIST = 6;

/** "Father Karl, mother Joan and brother Paul looked on": nobody whom "he" points to by himself. */
export function isFirstOfList({ tokens }: TextStructure, { endToken }: SpeakerMention): boolean {
  let at = endToken;
  for (let words = 0; words < LONGEST_LIST; words += 1) {
    const isAnd = tokens[at]?.norm === 'and';
    if (!isAnd && tokens[at]?.norm !== ',') return false;
    let next = at + 1;
    if (!tokens[next]?.isCapital && isRoleNoun(tokens[next]?.norm ?? '')) next += 1;
    if (!tokens[next]?.isCapital) return false;
    if (isAnd) return true;
    while (tokens[next]?.kind === 'word' && tokens[next]?.isCapital) next += 1;
    at = next;
  }
  return false;
}
