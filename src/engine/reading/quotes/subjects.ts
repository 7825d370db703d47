// The subject of a verb: right before it, before an apposition, at the front of its clause, or behind it.
// Knows the order of words in English clauses; knows nothing of quotes.

import { isRoleNoun, singularOf, TIME_NOUNS } from '../../english/speaker-nouns.ts';
import { BODY_WORDS } from '../../english/speech-words.ts';
import { SPEECH_VERBS } from '../../english/verbs-of-speech.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { PREPOSITIONS, phraseEndingAt, phraseStartingAt } from './mentions.ts';
import { nameStartingAt } from './names.ts';
import { isPossessive, isPronoun, type SpeakerMention } from './speaker-mention.ts';

/** Furthest a subject is looked for from its verb, in tokens. */
export const SUBJECT_REACH = 40;

/** Longest clause with "that" or "who" between a subject and its verb, in tokens. */
const RELATIVE_REACH = 12;

/** Words that may stand between a subject and its verb. */
const BETWEEN = wordSet(`
  also then later has had have having is was are were been be being who again simply only even once still now further duly
  both never not does did would will could may might must can to reportedly alleged reported understood believed thought
  claimed said quoted cited heard known expected set as earlier today yesterday recently meanwhile however first just always
  often sometimes previously went goes on back himself herself themselves itself all
`);

const isAdverb = (token: Token): boolean =>
  BETWEEN.has(token.norm) ||
  (!token.isCapital &&
    token.norm.endsWith('ly') &&
    token.norm.length > 4 &&
    !/^(family|assembly|italy)$/.test(token.norm));

const isTime = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || TIME_NOUNS.has(token.norm));

const BEFORE_TIMES = wordSet('on in at last this next earlier late early the');

/** Over "on Sunday", "last week", "in 2019": the token before it. */
function skipTimeBack({ tokens }: TextStructure, at: number, floor: number): number {
  let back = at;
  while (back >= floor && isTime(tokens[back])) back -= 1;
  if (back === at) return at;
  // "Channel 4 said", "Radio 5 said": a number behind a name is no time.
  const isDated = BEFORE_TIMES.has(tokens[back]?.norm ?? '') && !tokens[back]?.isCapital;
  if (!isDated) return tokens[at]?.kind === 'number' ? at : back;
  while (back >= floor && BEFORE_TIMES.has(tokens[back]?.norm ?? '')) back -= 1;
  return back;
}

/** Over a bracket that ends at `at`: "(Lab, Leeds)". */
function skipBracketBack({ tokens }: TextStructure, at: number, floor: number): number {
  if (tokens[at]?.norm !== ')') return at;
  for (let open = at - 1; open >= floor; open -= 1) if (tokens[open]?.norm === '(') return open - 1;
  return at;
}

/** Behind these a name is no subject: "Rowley, speaking about the crimes of Carrick, an officer, said". */
function isGoverned({ tokens }: TextStructure, first: number): boolean {
  const at = tokens[first - 1]?.norm === 'the' ? first - 2 : first - 1;
  const before = tokens[at];
  if (!before) return false;
  return (
    PREPOSITIONS.has(before.norm) || (before.norm.length > 5 && before.norm.endsWith('ing') && before.kind === 'word')
  );
}

const RELATIVE = wordSet('who which whose whom');

/** Whether the verb belongs to a clause with "who" or to a participle between commas. */
function isInRelative({ tokens }: TextStructure, verb: number, floor: number): boolean {
  for (let at = verb - 1; at >= floor && tokens[at]?.norm !== ','; at -= 1) {
    if (RELATIVE.has(tokens[at]?.norm ?? '')) return true;
  }
  return false;
}

/** Whether the tokens `[from, to)` are a name and what belongs to it: "Jo Firth", "Dr Wen Zhao of Imperial College". */
function nameAlone(structure: TextStructure, from: number, to: number): SpeakerMention | null {
  const name = nameStartingAt(structure, from);
  if (!name || isPossessive(structure.tokens[name.endToken - 1] as Token)) return null;
  if (name.endToken === to) return name;
  return PREPOSITIONS.has(structure.tokens[name.endToken]?.norm ?? '') ? name : null;
}

/** Where the words begin that go with a mention: "campaigner Neil Carver", "the former captain". */
function startsClause(structure: TextStructure, mention: SpeakerMention): boolean {
  const { tokens, sentenceOfToken } = structure;
  let first = mention.firstToken;
  for (let steps = 0; steps < 8; steps += 1) {
    const before = tokens[first - 1];
    if (!before || sentenceOfToken[first - 1] !== sentenceOfToken[first] || before.kind === 'mark') return true;
    if (/^(and|but|that|as|when|while|because|if|so|or|though|although)$/.test(before.norm)) return true;
    if (PREPOSITIONS.has(before.norm) || RELATIVE.has(before.norm)) return false;
    first -= 1;
  }
  return false;
}

/**
 * The subject of the verb at token `verb`: right before it, or before an apposition or a participle in commas
 * ("Sir Mark Rowley, the Met commissioner, said", "Neil Carver, prosecuting, said"); not before `floor`.
 */
export function subjectBefore(structure: TextStructure, verb: number, floor: number): SpeakerMention | null {
  const { tokens } = structure;
  const lowest = Math.max(floor, verb - SUBJECT_REACH);
  let at = verb - 1;
  for (;;) {
    const before = at;
    while (at >= lowest && isAdverb(tokens[at] as Token) && !isPronoun(tokens[at])) at -= 1;
    at = skipTimeBack(structure, at, lowest);
    at = skipBracketBack(structure, at, lowest);
    if (at === before) break;
  }
  if (at < lowest) return null;
  const norm = tokens[at]?.norm;
  if (norm === ',' || norm === '–' || norm === '—') return subjectBeforeComma(structure, verb, at, lowest);
  if (norm === 'and' || norm === 'but') return subjectOfFirstVerb(structure, lowest, at);
  const isParticiple = tokens[verb]?.norm.endsWith('ing') === true;
  const direct = firstOfPair(structure, phraseEndingAt(structure, at, lowest, !isParticiple), lowest);
  // "…, with a spokesperson adding"
  if (direct && isParticiple && tokens[direct.firstToken - 1]?.norm === 'with') return direct;
  const named = direct?.kind === 'role' ? nameBeforeRole(structure, direct, lowest) : null;
  if (named) return named;
  const isInfinitive = tokens[verb - 1]?.norm === 'to';
  if (direct && (isInfinitive || isParticiple) && isGoverned(structure, direct.firstToken)) {
    // "She wrote to ministers to say": nobody whom a preposition holds.
    return tokens[direct.firstToken - 1]?.norm === 'of'
      ? direct
      : (clauseSubject(structure, lowest, direct.firstToken) ?? direct);
  }
  const headOfClause =
    direct && isGoverned(structure, direct.firstToken) ? headOfRelative(structure, direct, lowest) : null;
  if (headOfClause) return headOfClause;
  if (direct?.kind === 'pronoun' && norm === 'who') {
    const isAside = tokens[at - 1]?.norm === ',';
    return phraseEndingAt(structure, isAside ? at - 2 : at - 1, lowest);
  }
  return direct;
}

const OPENING_CLAUSES = wordSet('since when after before as while because that until');

/** "Hale stood up and said": the subject of the verb before "and"; in "it is a year since Hale stood up and said" Hale. */
function subjectOfFirstVerb(structure: TextStructure, first: number, end: number): SpeakerMention | null {
  const { tokens } = structure;
  const subject = clauseSubject(structure, first, end);
  if (subject?.kind !== 'pronoun' || tokens[subject.firstToken]?.norm !== 'it') return subject;
  for (let at = end - 1; at > subject.endToken; at -= 1) {
    if (OPENING_CLAUSES.has(tokens[at]?.norm ?? '')) return clauseSubject(structure, at + 1, end) ?? subject;
  }
  return subject;
}

/** "A union that speaks for 2,000 managers said": whom the clause that ends before the verb is about. */
function headOfRelative(structure: TextStructure, inner: SpeakerMention, floor: number): SpeakerMention | null {
  const { tokens } = structure;
  for (let at = inner.firstToken - 1; at > floor && inner.firstToken - at < RELATIVE_REACH; at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark' && token.norm !== '-') return null;
    if (!/^(that|who|which)$/.test(token.norm)) continue;
    // "A number that one of its chiefs gave": the clause has a subject of its own.
    if (/^(one|some|many|most|several|two|a|an|the|his|her|its|their)$/.test(tokens[at + 1]?.norm ?? '')) return null;
    // "Said that talks with managers failed": nobody whom the clause tells of.
    const head = phraseEndingAt(structure, at - 1, floor);
    return head?.kind === 'role' && !isGoverned(structure, head.firstToken) ? head : null;
  }
  return null;
}

/** "Alain Morel, a junior minister told": the name before a role whose second comma is left out. */
function nameBeforeRole(structure: TextStructure, role: SpeakerMention, floor: number): SpeakerMention | null {
  if (structure.tokens[role.firstToken - 1]?.norm !== ',') return null;
  const name = phraseEndingAt(structure, role.firstToken - 2, floor);
  const isName = name?.kind === 'name' && startsClause(structure, name) && !isGoverned(structure, name.firstToken);
  const before = structure.tokens[(name?.firstToken ?? 0) - 1];
  // "They back Ann Marlow, the spokesman said"
  if (before !== undefined && before.kind === 'word' && before.norm !== 'and' && before.norm !== 'but') return null;
  const isPair = name !== null && name.endToken - name.firstToken > 1;
  const isBody = BODY_WORDS.has(structure.tokens[(name?.endToken ?? 1) - 1]?.base ?? '');
  return isName && isPair && !isBody ? name : null;
}

/** Behind a comma: over the apposition to the comma that opens it, and what stands before that. */
function subjectBeforeComma(structure: TextStructure, verb: number, at: number, lowest: number): SpeakerMention | null {
  const { tokens } = structure;
  const isParticiple = tokens[verb]?.norm.endsWith('ing') === true;
  let found: SpeakerMention | null = null;
  let afterFound = -1;
  for (let comma = at - 1; comma >= lowest; comma -= 1) {
    const between = tokens[comma] as Token;
    // "…, the spokesman said, adding": the subject is that of the verb before.
    const isVerb = SPEECH_VERBS.has(between.norm) && !between.isCapital;
    if (isVerb && isParticiple && !isInRelative(structure, comma, lowest)) {
      const subject = subjectBefore(structure, comma, lowest);
      if (subject) return subject;
    }
    if (isVerb && found !== null && !isInRelative(structure, comma, lowest)) break;
    if (between.norm !== ',' && between.norm !== '–' && between.norm !== '—') continue;
    const end = skipBracketBack(structure, skipAgeBack(structure, comma - 1), lowest);
    const named = phraseEndingAt(structure, end, lowest);
    if (!named || isGoverned(structure, named.firstToken)) continue;
    // "Soro, Ryde and Port, P K Marlow, the secretary, said": a list of places before the one who says it.
    if (found !== null && isWholeName(found) && !isWholeName(named)) continue;
    if (found === null || startsClause(structure, named)) {
      found = named;
      afterFound = comma + 1;
    }
  }
  if (found) {
    // "BT’s CEO, Philip Jansen, said"
    const isRole = found.kind === 'role' || isRoleNoun(singularOf(tokens[found.endToken - 1]?.norm ?? ''));
    const alone = isRole ? nameAlone(structure, afterFound, at) : null;
    return alone ?? found;
  }
  const last = isParticiple ? null : phraseEndingAt(structure, at - 1, lowest);
  return last && !isGoverned(structure, last.firstToken) ? last : clauseSubject(structure, lowest, at);
}

/** Two words and more that are a name: somebody’s, with the given name. */
const isWholeName = ({ kind, firstToken, endToken }: SpeakerMention): boolean =>
  kind === 'name' && endToken - firstToken > 1;

/** "Dr Zhao and her colleagues wrote": the first of the two, where it has a name. */
function firstOfPair(structure: TextStructure, mention: SpeakerMention | null, floor: number): SpeakerMention | null {
  if (!mention || mention.kind === 'pronoun') return mention;
  const { tokens } = structure;
  if (tokens[mention.firstToken - 1]?.norm !== 'and') return mention;
  const first = phraseEndingAt(structure, mention.firstToken - 2, floor);
  return first?.kind === 'name' && startsClause(structure, first) && !isGoverned(structure, first.firstToken)
    ? first
    : mention;
}

/** Over an age between commas: "Paul Hobbs, 52, told". */
function skipAgeBack({ tokens }: TextStructure, at: number): number {
  return tokens[at]?.kind === 'number' && tokens[at - 1]?.norm === ',' ? at - 2 : at;
}

/** Behind a dateline: "LONDON (Reuters) - ", "NEW DELHI: ". */
function behindDateline({ tokens }: TextStructure, first: number, end: number): number {
  if (tokens[first]?.isUpperCase !== true) return first;
  for (let at = first + 1; at < Math.min(end, first + 9); at += 1) {
    if (/^[-–—:]$/.test(tokens[at]?.norm ?? '') && tokens[at - 1]?.end !== tokens[at]?.start) return at + 1;
    if (tokens[at]?.norm === ':') return at + 1;
  }
  return first;
}

/**
 * The subject that a clause begins with, behind what leads into it ("In a statement, …", "Slamming the move, …"). Each
 * lead-in is at most `SUBJECT_REACH` tokens long: every quote of a sentence asks, and a sentence may be without end.
 */
export function clauseSubject(structure: TextStructure, first: number, end: number): SpeakerMention | null {
  const { tokens } = structure;
  let at = behindDateline(structure, first, end);
  for (let steps = 0; steps < 3 && at < end; steps += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark') {
      at += 1;
      continue;
    }
    const leadsIn = PREPOSITIONS.has(token.norm) || /(ing|ed)$/.test(token.norm) || isAdverb(token) || isTime(token);
    const phrase = leadsIn ? null : phraseStartingAt(structure, at, end);
    if (phrase) return withNameBehind(structure, phrase, end);
    const reach = Math.min(end, at + SUBJECT_REACH);
    let comma = at;
    while (comma < reach && tokens[comma]?.norm !== ',') comma += 1;
    if (comma >= reach) return null;
    at = comma + 1;
  }
  return null;
}

/** "the landlord, Ray Bloom,": the name that stands behind a role in commas. */
function withNameBehind(structure: TextStructure, phrase: SpeakerMention, ceiling: number): SpeakerMention {
  const { tokens } = structure;
  if (phrase.kind !== 'role') return phrase;
  const stop = Math.min(ceiling, phrase.endToken + 9);
  for (let at = phrase.endToken; at < stop; at += 1) {
    const token = tokens[at] as Token;
    if (SPEECH_VERBS.has(token.norm) && !token.isCapital) return phrase;
    if (token.kind === 'mark' && token.norm !== ',' && token.norm !== '-') return phrase;
    if (token.norm !== ',') continue;
    const name = nameStartingAt(structure, at + 1);
    const behind = name ? tokens[name.endToken] : undefined;
    const isClosed = name !== null && (name.endToken >= ceiling || /^[,.;:!?]$/.test(behind?.norm ?? ''));
    if (!name || !isClosed || isPossessive(tokens[name.endToken - 1] as Token)) return phrase;
    const isBody = BODY_WORDS.has((tokens[name.endToken - 1] as Token).base);
    return isBody ? phrase : name;
  }
  return phrase;
}

/** The subject that stands right behind an inverted verb: "said Ken Marsh", "said the union’s leader, Jo Firth". */
export function subjectAfter(structure: TextStructure, verb: number, ceiling: number): SpeakerMention | null {
  const phrase = phraseStartingAt(structure, verb + 1, ceiling);
  return phrase ? withNameBehind(structure, phrase, ceiling) : null;
}
