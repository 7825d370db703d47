// Words that are told as somebody's without a verb of saying: "Ada Brill's “…”", "his vow that “…”", "“…,” was her reply".
// Knows possessives and nouns for what is said; knows nothing of marks and of people.

import { SAYING_NOUNS } from '../../english/saying-nouns.ts';
import { SPEECH_VERBS } from '../../english/verbs-of-speech.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { phraseEndingAt } from './mentions.ts';
import { isPossessive, type SpeakerMention } from './speaker-mention.ts';

/** Whom "his reply" points to. */
export const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
]);

const BEING = wordSet('was is were are');

/** "His one-word verdict", "the minister's first public reply": so many words between an owner and what is said. */
const WORDS_BETWEEN = 3;

/** "His vow, made at Leeds in spring, that “…”": so many between the noun and the quote. */
const REACH = 8;

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && !token.isCapital && SAYING_NOUNS.has(token.norm);

/** Whose the word at `at` is, where words that say what it is stand between; not before `floor`. */
function ownerBefore(structure: TextStructure, at: number, floor: number): SpeakerMention | null {
  const { tokens } = structure;
  for (let owner = at - 1; owner >= floor && at - owner <= WORDS_BETWEEN + 1; owner -= 1) {
    const token = tokens[owner] as Token;
    if (token.kind === 'mark' && token.norm !== '-') return null;
    if (OWNERS.has(token.norm)) return { firstToken: owner, endToken: owner + 1, kind: 'pronoun' };
    if (token.kind === 'word' && isPossessive(token)) return phraseEndingAt(structure, owner, floor);
  }
  return null;
}

/** Whose words begin at token `from`, by what its sentence, which begins at `floor`, says before them. */
export function ownerOfWordsAfter(
  structure: TextStructure,
  from: number,
  floor: number,
  inQuote: Uint8Array,
): SpeakerMention | null {
  const { tokens } = structure;
  const before = tokens[from - 1];
  if (from <= floor || before === undefined) return null;
  // "Ada Brill's “incalculable harm”"
  if (before.kind === 'word' && isPossessive(before)) return phraseEndingAt(structure, from - 1, floor);
  for (let at = from - 1; at > floor && from - at <= REACH; at -= 1) {
    const token = tokens[at] as Token;
    if (inQuote[at] === 1 || token.norm === ';') return null;
    if (isNoun(token)) {
      const owner = ownerBefore(structure, at, floor);
      if (owner) return owner;
    }
    if (!token.isCapital && SPEECH_VERBS.has(token.norm)) return null;
  }
  return null;
}

/** Whose words end before token `start`: "…,” was Ada Brill's reply"; `ceiling` is where the next quote begins. */
export function ownerOfWordsBefore(structure: TextStructure, start: number, ceiling: number): SpeakerMention | null {
  const { tokens } = structure;
  let verb = start;
  while (verb < ceiling && tokens[verb]?.kind === 'mark') verb += 1;
  if (!BEING.has(tokens[verb]?.norm ?? '') || tokens[verb]?.isCapital) return null;
  for (let at = verb + 2; at < ceiling && at - verb <= REACH; at += 1) {
    if (tokens[at]?.kind === 'mark' && tokens[at]?.norm !== '-') return null;
    if (isNoun(tokens[at])) return ownerBefore(structure, at, verb + 1);
  }
  return null;
}
