// Who said a run of quoted words: named or pointed to after it, before it, or in the sentences around it.
// Knows the grammar of attribution; knows nothing of marks or of people beyond the text's own names.

import { INVERTING_VERBS, ROLE_NOUNS, SPEECH_VERBS } from '../../english/speech-words.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { isPossessive, isPronoun, type Mention, nameEndingAt, nameStartingAt, roleEndingAt } from './mentions.ts';
import type { QuotedRun } from './quotation-marks.ts';

/** Furthest a verb of saying is looked for from its quote, and a subject from its verb, in tokens. */
const VERB_REACH = 30;
const SUBJECT_REACH = 28;

/** Words that may stand between a subject and its verb. */
const BETWEEN = wordSet(`
  also then later has had have is was been who again simply only even once still now further duly both never not does
  did would
`);

const isAdverb = (token: Token): boolean =>
  BETWEEN.has(token.norm) || (token.norm.endsWith('ly') && token.norm.length > 4);

/** The preposition in "a spokesman for the prime minister": the speaker is the one before it. */
const ATTACHING: ReadonlySet<string> = new Set(['for', 'of', 'from', 'at', 'in', 'to']);

/** Behind these a name is no subject: "Rowley, speaking about the crimes of Carrick, an officer, said". */
const GOVERNING = wordSet('of about with by against from to on over between under after before without');

const BEING = wordSet('is was are were had has');

/** The same place seen as its head noun: "a spokesman for X" for X. */
function headOf(structure: TextStructure, mention: Mention, floor: number): Mention {
  const { tokens } = structure;
  const preposition = tokens[mention.firstToken - 1];
  if (!preposition || !ATTACHING.has(preposition.norm) || mention.firstToken - 2 < floor) return mention;
  const noun = tokens[mention.firstToken - 2] as Token;
  if (!ROLE_NOUNS.has(noun.norm)) return mention;
  const role = roleEndingAt(structure, mention.firstToken - 2);
  const firstToken = role?.firstToken ?? mention.firstToken - 2;
  return { firstToken, endToken: mention.firstToken - 1, kind: 'role' };
}

/** The name, role or pronoun that ends with token `last`, not before `floor`. */
function mentionEndingAt(structure: TextStructure, last: number, floor: number): Mention | null {
  if (last < floor) return null;
  if (isPronoun(structure.tokens[last])) return { firstToken: last, endToken: last + 1, kind: 'pronoun' };
  const mention = nameEndingAt(structure, last) ?? roleEndingAt(structure, last);
  return mention && mention.firstToken >= floor ? headOf(structure, mention, floor) : null;
}

/**
 * The subject of the verb at token `verb`: right before it, or before an apposition in commas
 * ("Sir Mark Rowley, the Met commissioner, said").
 */
function subjectBefore(structure: TextStructure, verb: number, floor: number): Mention | null {
  const { tokens } = structure;
  const lowest = Math.max(floor, verb - SUBJECT_REACH);
  let at = verb - 1;
  while (at >= lowest && isAdverb(tokens[at] as Token) && !isPronoun(tokens[at])) at -= 1;
  if (at < lowest) return null;
  if (tokens[at]?.norm !== ',') {
    const direct = mentionEndingAt(structure, at, lowest);
    if (direct && direct.kind === 'pronoun' && tokens[at]?.norm === 'who') return subjectBefore(structure, at, floor);
    return direct;
  }
  // Behind a comma: over the apposition to the comma that opens it, and what stands before that.
  for (let comma = at - 1; comma >= lowest; comma -= 1) {
    const between = tokens[comma] as Token;
    // "…, the spokesman said, adding": the subject is that of the verb before.
    if (SPEECH_VERBS.has(between.norm) && !between.isCapital) return subjectBefore(structure, comma, floor);
    if (between.norm !== ',') continue;
    const named = mentionEndingAt(structure, comma - 1, lowest);
    if (named && !GOVERNING.has(tokens[named.firstToken - 1]?.norm ?? '')) return named;
  }
  return mentionEndingAt(structure, at - 1, lowest);
}

/** The subject that stands right behind an inverted verb: "said Ken Marsh", "said the commissioner". */
function subjectAfter(structure: TextStructure, verb: number, ceiling: number): Mention | null {
  const { tokens } = structure;
  const first = verb + 1;
  if (first >= ceiling) return null;
  const token = tokens[first] as Token;
  if (isPronoun(token)) return { firstToken: first, endToken: first + 1, kind: 'pronoun' };
  const name = nameStartingAt(structure, first);
  if (name) return name;
  for (let head = first; head < Math.min(ceiling, first + 8); head += 1) {
    const here = tokens[head] as Token;
    if (here.kind === 'mark' && here.norm !== '-') break;
    const inner = head > first ? nameStartingAt(structure, head) : null;
    if (inner && inner.endToken - inner.firstToken > 1) return inner;
    const next = tokens[head + 1];
    if (ROLE_NOUNS.has(here.norm) && (!next || !ROLE_NOUNS.has(next.norm))) return roleEndingAt(structure, head);
  }
  return null;
}

/** A speaker's place in the text, and whether the text names the speaker at this very quote. */
export interface Attribution {
  readonly mention: Mention;
  readonly verb: number;
}

/** Attribution behind the quote: "…, he said", "…, said Sir Mark". `ceiling` is where the next quote or paragraph begins. */
export function attributionAfter(structure: TextStructure, run: QuotedRun, ceiling: number): Attribution | null {
  const { tokens, sentenceOfToken } = structure;
  const start = run.closeMark + 1;
  if (run.closeMark < 0 || start >= ceiling) return null;
  const first = tokens[start] as Token;
  const isNewSentence = sentenceOfToken[start] !== sentenceOfToken[run.closeMark];
  let at = start;
  while (at < ceiling && tokens[at]?.kind === 'mark') at += 1;
  const verbFirst = tokens[at];
  if (verbFirst && INVERTING_VERBS.has(verbFirst.norm) && !verbFirst.isCapital) {
    const mention = subjectAfter(structure, at, ceiling);
    if (mention) return { mention, verb: at };
  }
  const reach = Math.min(ceiling, at + (isNewSentence ? 5 : VERB_REACH));
  for (let verb = at; verb < reach; verb += 1) {
    const token = tokens[verb] as Token;
    if (sentenceOfToken[verb] !== sentenceOfToken[start]) break;
    if (token.kind === 'mark' && (token.norm === ';' || token.norm === ':')) break;
    if (token.norm === 'to' && tokens[verb - 1]?.norm === 'according') {
      const source = subjectAfter(structure, verb, ceiling);
      if (source) return { mention: source, verb };
    }
    if (!SPEECH_VERBS.has(token.norm) || token.isCapital) continue;
    // "“…” Ann spoke of rain.": a sentence about something else.
    if (isNewSentence && tokens[verb + 1]?.norm === 'of') break;
    const mention = subjectBefore(structure, verb, at);
    if (mention) return { mention, verb };
    // "…, Sir Mark": the words before the quote are the object of a verb that belongs to another clause.
    if (isNewSentence && first.kind === 'mark') break;
  }
  return null;
}

/** Whether the verb is that of a clause with "who" which is over before `from`: "the crimes of X, who admitted them, are “…”". */
function isInAside({ tokens }: TextStructure, verb: number, from: number): boolean {
  if (tokens[verb - 1]?.norm !== 'who' || tokens[verb - 2]?.norm !== ',') return false;
  for (let at = verb + 1; at < from - 1; at += 1) if (tokens[at]?.norm === ',') return true;
  return false;
}

/**
 * Attribution before the quote in its sentence: "Sir Mark said: …", "he called it …". `inQuote` is 1 for each quoted
 * token.
 */
export function attributionBefore(
  structure: TextStructure,
  from: number,
  floor: number,
  inQuote: Uint8Array,
): Attribution | null {
  const { tokens } = structure;
  const lowest = Math.max(floor, from - 2 * VERB_REACH);
  let at = from - 1;
  if (tokens[at]?.norm === ':') {
    const label = nameEndingAt(structure, at - 1);
    if (label && label.firstToken <= floor + 1) return { mention: label, verb: at };
  }
  for (; at >= lowest; at -= 1) {
    const token = tokens[at] as Token;
    if (inQuote[at] === 1 || token.kind !== 'word') continue;
    if (token.norm === 'to' && tokens[at - 1]?.norm === 'according') {
      const mention = subjectAfter(structure, at, from);
      if (mention) return { mention, verb: at };
    }
    if (!SPEECH_VERBS.has(token.norm) || token.isCapital || isInAside(structure, at, from)) continue;
    const isInverted = INVERTING_VERBS.has(token.norm) && tokens[at - 1]?.norm === ',';
    const inverted = isInverted ? subjectAfter(structure, at, from) : null;
    const mention = inverted && inverted.kind !== 'pronoun' ? inverted : subjectBefore(structure, at, lowest);
    if (mention) return { mention, verb: at };
  }
  return null;
}

/**
 * The first person, role or pronoun of the sentence that begins at `first`: its subject, where no verb of saying stands.
 * `isPerson` says which names are people's: places and bodies at the front of a sentence say nothing.
 */
export function firstMention(
  structure: TextStructure,
  first: number,
  end: number,
  isPerson: (name: Mention) => boolean,
): Mention | null {
  const { tokens } = structure;
  const reach = Math.min(end, first + SUBJECT_REACH);
  for (let at = first; at < reach; at += 1) {
    const token = tokens[at] as Token;
    if (token.norm === 'he' || token.norm === 'she') return { firstToken: at, endToken: at + 1, kind: 'pronoun' };
    const name = nameStartingAt(structure, at);
    if (name && isPerson(name)) {
      // "Smith's was a 'sad case'" is said of him; "Smith's talk of a 'sad case'" is his.
      const isOwner = isPossessive(tokens[name.endToken - 1] as Token) && BEING.has(tokens[name.endToken]?.norm ?? '');
      if (!isOwner && !GOVERNING.has(tokens[at - 1]?.norm ?? '')) return name;
      at = name.endToken - 1;
      continue;
    }
    const role =
      ROLE_NOUNS.has(token.norm) && !ROLE_NOUNS.has(tokens[at + 1]?.norm ?? '') ? roleEndingAt(structure, at) : null;
    if (role) return role;
  }
  return null;
}
