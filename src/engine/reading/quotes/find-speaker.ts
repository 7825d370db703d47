// Who said a run of quoted words: named or pointed to after it, before it, or in the sentences around it.
// Knows the grammar of attribution; knows nothing of marks or of people beyond the text's own names.

import { isPlural, isRoleNoun, singularOf } from '../../english/speaker-nouns.ts';
import { BODY_WORDS } from '../../english/speech-words.ts';
import { GOING_ON, NEVER_INVERTING, SPEECH_VERBS } from '../../english/verbs-of-speech.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { hasSpeakerNoun, PREPOSITIONS, phraseEndingAt, roleEndingAt } from './mentions.ts';
import { nameEndingAt, nameStartingAt } from './names.ts';
import type { QuotedRun } from './quotation-marks.ts';
import { couldSay, isPassive, isVerb } from './saying-verbs.ts';
import { isPossessive, isPronoun, type SpeakerMention } from './speaker-mention.ts';
import { SUBJECT_REACH, subjectAfter, subjectBefore } from './subjects.ts';

/** Furthest a verb of saying is looked for from its quote, in tokens. */
const VERB_REACH = 40;

const BEING = wordSet('is was are were had has');

/** A speaker's place in the text; `mention` is `null` where the text says that the speaker is left unsaid. */
export interface Attribution {
  readonly mention: SpeakerMention | null;
  readonly verb: number;
  /** Whether the verb goes on with what somebody has begun to say ("added"). */
  readonly goesOn: boolean;
}

const attribution = ({ tokens }: TextStructure, mention: SpeakerMention | null, verb: number): Attribution => ({
  mention,
  verb,
  goesOn: GOING_ON.has(tokens[verb]?.norm ?? ''),
});

/** The agent of a passive: the phrase behind the first "by" in tokens `[from, to)`. */
function agentIn(structure: TextStructure, from: number, to: number): SpeakerMention | null {
  for (let at = from; at < to; at += 1) {
    const { norm } = structure.tokens[at] as Token;
    if (norm === 'by') return subjectAfter(structure, at, to);
    if (norm === ';' || norm === '.') return null;
  }
  return null;
}

/** "according to", "per": the token before the one who is named. */
const isSourcing = ({ tokens }: TextStructure, at: number): boolean =>
  (tokens[at]?.norm === 'to' && tokens[at - 1]?.norm === 'according') ||
  (tokens[at]?.norm === 'per' &&
    !/^\d|^(cent|day|week|year|hour|person|head|month)$/.test(tokens[at + 1]?.norm ?? '') &&
    tokens[at - 1]?.kind !== 'number') ||
  (tokens[at]?.norm === 'of' &&
    tokens[at - 1]?.norm === 'words' &&
    tokens[at - 2]?.norm === 'the' &&
    tokens[at - 3]?.norm === 'in');

const isDash = (token: Token | undefined): boolean => token !== undefined && /^[—–―-]$/.test(token.norm);

/** "“…” — Ines Holm, shopkeeper": a name or a role behind a dash, with which the paragraph ends. */
function signatureAfter(structure: TextStructure, start: number, ceiling: number): SpeakerMention | null {
  const { tokens } = structure;
  if (!isDash(tokens[start]) || ceiling - start > 14) return null;
  for (let at = start + 1; at < ceiling; at += 1) if (isVerb(structure, at, start)) return null;
  return nameStartingAt(structure, start + 1);
}

/** "“…,” said Sir Mark": a verb right behind the quote and its subject behind that. */
export function invertedAfter(
  structure: TextStructure,
  run: QuotedRun,
  ceiling: number,
  isEnded: boolean,
): Attribution | null {
  const { tokens } = structure;
  const start = run.closeMark + 1;
  let at = start;
  while (at < ceiling && tokens[at]?.kind === 'mark' && tokens[at]?.norm !== '(') at += 1;
  const verb = tokens[at];
  if (run.closeMark < 0 || at >= ceiling || !verb || verb.isCapital) return null;
  if (!SPEECH_VERBS.has(verb.norm) || NEVER_INVERTING.has(verb.norm)) return null;
  if (!isEnded && at === start && !/^(said|says|added|adds)$/.test(verb.norm)) return null;
  const mention = subjectAfter(structure, at, ceiling);
  return mention ? attribution(structure, mention, at) : null;
}

/** Attribution behind the quote: "…, he said", "…, said Sir Mark". `ceiling` is where the next quote or paragraph begins. */
export function attributionAfter(
  structure: TextStructure,
  run: QuotedRun,
  ceiling: number,
  isEnded = true,
): Attribution | null {
  const { tokens, sentenceOfToken } = structure;
  const start = run.closeMark + 1;
  if (run.closeMark < 0 || start >= ceiling) return null;
  const first = tokens[start] as Token;
  const isNewSentence = sentenceOfToken[start] !== sentenceOfToken[run.closeMark];
  const signed = signatureAfter(structure, start, ceiling);
  if (signed) return attribution(structure, signed, start);
  let at = start;
  while (at < ceiling && tokens[at]?.kind === 'mark' && tokens[at]?.norm !== '(') at += 1;
  const verbFirst = tokens[at];
  const inverted = invertedAfter(structure, run, ceiling, isEnded);
  if (inverted) return inverted;
  // "“…,” came the reply": somebody else's, who is not named.
  if (verbFirst?.norm === 'came' && /^(reply|answer|response|retort)$/.test(tokens[at + 2]?.norm ?? '')) {
    return attribution(structure, null, at);
  }
  const reach = Math.min(ceiling, at + (isNewSentence ? 7 : VERB_REACH));
  for (let verb = at; verb < reach; verb += 1) {
    const token = tokens[verb] as Token;
    if (sentenceOfToken[verb] !== sentenceOfToken[start]) break;
    if (token.kind === 'mark' && (token.norm === ';' || token.norm === ':')) break;
    if (isSourcing(structure, verb)) {
      const source = subjectAfter(structure, verb, ceiling);
      if (source) return attribution(structure, source, verb);
    }
    if (!isVerb(structure, verb, at)) continue;
    // "“…” Ann spoke of rain.": a sentence about something else.
    if (isNewSentence && /^(of|to|about)$/.test(tokens[verb + 1]?.norm ?? '')) break;
    if (isPassive(structure, verb, at)) {
      const agent = agentIn(structure, verb + 1, Math.min(ceiling, verb + 12));
      if (agent) return attribution(structure, agent, verb);
      continue;
    }
    const mention = subjectBefore(structure, verb, at);
    if (mention && couldSay(structure, verb, mention)) return attribution(structure, mention, verb);
    // "…, Sir Mark": the words before the quote are the object of a verb that belongs to another clause.
    if (isNewSentence && first.kind === 'mark') break;
  }
  return null;
}

/** Whether the verb is that of a clause with "who" which is over before `from`: "the crimes of X, who admitted them, are “…”". */
function isInAside({ tokens }: TextStructure, verb: number, from: number): boolean {
  let who = verb - 1;
  while (who > 0 && verb - who < 4 && !/^(who|which)$/.test(tokens[who]?.norm ?? '')) who -= 1;
  if (!/^(who|which)$/.test(tokens[who]?.norm ?? '') || tokens[who - 1]?.norm !== ',') return false;
  for (let at = verb + 1; at < from - 1; at += 1) if (tokens[at]?.norm === ',') return true;
  return false;
}

/** A name in front of a colon, with which the sentence begins: "Sir Mark: “…”", "MR RENZI: “…”". */
function labelBefore(structure: TextStructure, from: number, floor: number): SpeakerMention | null {
  const { tokens } = structure;
  const colon = from - 1;
  if (tokens[colon]?.norm !== ':') return null;
  let last = colon - 1;
  if (tokens[last]?.norm === ')') while (last > floor && tokens[last]?.norm !== '(') last -= 1;
  if (tokens[last]?.norm === '(') last -= 1;
  const label = nameEndingAt(structure, last);
  if (!label || label.firstToken > floor + 1) return null;
  // "A:" answers "Q:" and names nobody.
  const isLetter = label.endToken - label.firstToken === 1 && tokens[last]?.norm.length === 1;
  return isLetter ? null : label;
}

/**
 * Attribution before the quote in its sentence: "Sir Mark said: …", "he called it …". `inQuote` is 1 for each quoted
 * token; `ceiling` is as far behind the quote as the agent of a passive is looked for.
 */
export function attributionBefore(
  structure: TextStructure,
  from: number,
  floor: number,
  inQuote: Uint8Array,
  behind: { readonly from: number; readonly to: number } | null = null,
): Attribution | null {
  const { tokens } = structure;
  const lowest = Math.max(floor, from - 2 * VERB_REACH);
  const label = labelBefore(structure, from, floor);
  if (label) return attribution(structure, label, from - 1);
  let reported: Attribution | null = null;
  for (let at = from - 1; at >= lowest; at -= 1) {
    const token = tokens[at] as Token;
    if (inQuote[at] === 1 || token.kind !== 'word') continue;
    if (isSourcing(structure, at)) {
      const mention = subjectAfter(structure, at, from);
      if (mention) return attribution(structure, mention, at);
    }
    if (!isVerb(structure, at, lowest) || isInAside(structure, at, from)) continue;
    if (isPassive(structure, at, lowest)) {
      const agent = agentIn(structure, at + 1, from) ?? (behind ? agentIn(structure, behind.from, behind.to) : null);
      return attribution(structure, agent, at);
    }
    const found = subjectOf(structure, at, from, lowest, inQuote);
    if (!found || !couldSay(structure, at, found)) continue;
    // "Brown said that tests found “…”": what somebody says was found is told in his words.
    if (reported === null && found.kind === 'role' && /^(found|finds?)$/.test(token.norm)) {
      reported = attribution(structure, found, at);
      continue;
    }
    return attribution(structure, found, at);
  }
  return reported;
}

/** Whether the phrase is a name, a pronoun, or names somebody or something that speaks: "no overstatement" does not. */
const canSpeak = (structure: TextStructure, { firstToken, endToken, kind }: SpeakerMention): boolean =>
  kind !== 'role' || hasSpeakerNoun(structure, firstToken, endToken);

/** The subject of a verb before a quote; it stands behind the verb where another quote stands before it. */
function subjectOf(
  structure: TextStructure,
  verb: number,
  from: number,
  lowest: number,
  inQuote: Uint8Array,
): SpeakerMention | null {
  const { tokens } = structure;
  // A quote that ended with the sentence before leads up to nothing: "“…” He advised reporters: “…”".
  const isBehindQuote = verb - 3 >= lowest && (inQuote[verb - 2] === 1 || inQuote[verb - 3] === 1);
  if (isBehindQuote && !NEVER_INVERTING.has(tokens[verb]?.norm ?? '')) {
    const inverted = subjectAfter(structure, verb, from);
    if (inverted && inverted.kind !== 'pronoun') return inverted;
  }
  if (tokens[verb]?.norm.endsWith('ing')) {
    // "“…,” said Farnsworth, adding, “…”": the subject of the verb right behind the quote before.
    for (let at = verb - 1; at > lowest && inQuote[at] === 0; at -= 1) {
      const isRightBehind = inQuote[at - 2] === 1 && SPEECH_VERBS.has(tokens[at]?.norm ?? '');
      if (isRightBehind && !NEVER_INVERTING.has(tokens[at]?.norm ?? '')) return subjectAfter(structure, at, verb);
    }
  }
  if (tokens[verb - 1]?.norm === 'to') {
    // "went on to say", "was heard to shout": the subject of the verb before.
    const subject = subjectBefore(structure, verb, lowest);
    if (subject && canSpeak(structure, subject)) return subject;
    for (let at = verb - 2; at >= lowest && verb - at < 8; at -= 1) {
      if (inQuote[at] === 1) break;
      const mention = phraseEndingAt(structure, at, lowest);
      // "It was fair to call it “…”": whoever speaks.
      if (mention?.kind === 'pronoun' && tokens[mention.firstToken]?.norm === 'it') return null;
      if (mention?.kind === 'pronoun' || mention?.kind === 'name') return mention;
    }
    return null;
  }
  return subjectBefore(structure, verb, lowest);
}

/** "Everything would be done to find the authors of “…”": a role that is the object of an infinitive. */
const isObject = ({ tokens }: TextStructure, first: number, { firstToken }: SpeakerMention): boolean =>
  firstToken - 2 >= first && tokens[firstToken - 2]?.norm === 'to' && tokens[firstToken - 1]?.isCapital === false;

/**
 * The first person, role or pronoun of the sentence that begins at `first`: its subject, where no verb of saying stands.
 * `isPerson` says which names are people's: places and bodies at the front of a sentence say nothing.
 */
export function firstMention(
  structure: TextStructure,
  first: number,
  end: number,
  isPerson: (name: SpeakerMention) => boolean,
): SpeakerMention | null {
  const { tokens } = structure;
  const reach = Math.min(end, first + SUBJECT_REACH);
  for (let at = first; at < reach; at += 1) {
    const token = tokens[at] as Token;
    if (token.norm === 'he' || token.norm === 'she') return { firstToken: at, endToken: at + 1, kind: 'pronoun' };
    if (isPronoun(token)) continue;
    const name = nameStartingAt(structure, at);
    if (name && isPerson(name)) {
      // "Smith's was a 'sad case'" is said of him; "Smith's talk of a 'sad case'" is his.
      const isOwner = isPossessive(tokens[name.endToken - 1] as Token) && BEING.has(tokens[name.endToken]?.norm ?? '');
      if (!isOwner && !PREPOSITIONS.has(tokens[at - 1]?.norm ?? '')) return name;
      at = name.endToken - 1;
      continue;
    }
    // "His force wants the organisers to “think again”": about a body, and nobody in it says so.
    if (BODY_WORDS.has(token.base) && !token.isCapital && !isRoleNoun(token.base)) {
      if (roleEndingAt(structure, at)) return null;
      continue;
    }
    const next = tokens[at + 1];
    const role =
      next && roleEndingAt(structure, at + 1)?.firstToken === roleEndingAt(structure, at)?.firstToken
        ? null
        : roleEndingAt(structure, at);
    // "Trust “could not be restored”": no body has a name without an article, but for those that are people.
    const isBare = role !== null && role.endToken - role.firstToken === 1 && at === first;
    if (isBare && !isRoleNoun(singularOf(token.norm)) && !isPlural(token.norm)) continue;
    if (role && !PREPOSITIONS.has(tokens[role.firstToken - 1]?.norm ?? '') && !isObject(structure, first, role))
      return role;
  }
  return null;
}
