// Whether a word is a verb of saying in its place, and what kind: a noun, a plain form behind its subject, a passive, a
// paper that "reads". Knows the words around it; knows no quote and no speaker.

import { DOCUMENT_NOUNS, isPlural, isSpeakerNoun, singularOf } from '../../english/speaker-nouns.ts';
import { ALSO_NOUNS, PASSIVE_VERBS, PLAIN_SPEECH_VERBS, SPEECH_VERBS } from '../../english/verbs-of-speech.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { isPossessive, isPronoun, type SpeakerMention } from './speaker-mention.ts';

const PLURAL_PRONOUNS = wordSet('they we i you who');
const PERCEIVING = wordSet('heard hear hears saw seen made let');
const BEFORE_PLAIN = wordSet('to did does do would could can will might must should not never');

/** Whether a plain form is a verb here: "critics say", "went on to say", "heard him shout". */
function isPlainVerb({ tokens }: TextStructure, at: number, floor: number): boolean {
  const token = tokens[at] as Token;
  if (!PLAIN_SPEECH_VERBS.has(token.norm) || token.isCapital) return false;
  let back = at - 1;
  while (back > floor && tokens[back]?.norm.endsWith('ly')) back -= 1;
  const before = tokens[back];
  if (!before || back < floor) return false;
  if (PLURAL_PRONOUNS.has(before.norm) || BEFORE_PLAIN.has(before.norm)) return true;
  for (let heard = back; heard >= floor && at - heard < 7; heard -= 1) {
    if (PERCEIVING.has(tokens[heard]?.norm ?? '')) return true;
  }
  return isPlural(before.norm) && !isPossessive(before);
}

/** Whether a verb of saying stands at token `at`. */
export function isVerb(structure: TextStructure, at: number, floor: number): boolean {
  const { tokens } = structure;
  const token = tokens[at] as Token;
  if (token.isCapital) return false;
  // "They will answer for it": for deeds, and not with words.
  if (/^answer/.test(token.norm) && tokens[at + 1]?.norm === 'for') return false;
  if (isTaking(structure, at)) return true;
  // "Compulsory reporting was “a good idea”": a noun.
  if (token.norm.endsWith('ing') && /^(is|was|has|had|would|will|could|should)$/.test(tokens[at + 1]?.norm ?? ''))
    return false;
  if (!SPEECH_VERBS.has(token.norm)) return isPlainVerb(structure, at, floor);
  // "the claims", "his latest offer": a noun.
  if (!ALSO_NOUNS.has(token.norm)) return true;
  let back = at - 1;
  while (back > floor && /^(also|now|then|even|still|once|.{3,}ly)$/.test(tokens[back]?.norm ?? '')) back -= 1;
  const before = tokens[back];
  if (before === undefined || before.kind === 'mark' || before.kind === 'number') return true;
  if (/^(the|a|an|his|her|its|their|of|these|those|and|to|in|on|for|with)$/.test(before.norm)) return false;
  // "Service rules": a plural, unless somebody stands before it who can claim, fear or rule.
  if (!token.norm.endsWith('s') || before.isCapital || isPronoun(before)) return true;
  return /^(who|which)$/.test(before.norm) || (isSpeakerNoun(before.base) && !isPlural(before.base));
}

/** "took to Twitter": says there what is quoted. */
function isTaking({ tokens }: TextStructure, at: number): boolean {
  if (!/^(took|takes|taking)$/.test(tokens[at]?.norm ?? '') || tokens[at + 1]?.norm !== 'to') return false;
  const place = tokens[at + 2];
  return place !== undefined && (place.isCapital || place.norm === 'social');
}

const BEFORE_PASSIVE = wordSet('is was are were been being be gets got');

/** Whether the verb is in the passive: "was told", "had been described", "the files were read", "the deal, hailed by". */
export function isPassive({ tokens }: TextStructure, verb: number, floor: number): boolean {
  const { norm } = tokens[verb] as Token;
  if (norm.endsWith('ing') || (norm.endsWith('s') && norm !== 'was')) return false;
  if (PASSIVE_VERBS.has(norm) && tokens[verb + 1]?.norm === 'by') return true;
  let at = verb - 1;
  while (at > floor && /^(also|once|later|then|previously|not|never|often|.{3,}ly)$/.test(tokens[at]?.norm ?? ''))
    at -= 1;
  return BEFORE_PASSIVE.has(tokens[at]?.norm ?? '');
}

/** Whether the verb says what its subject says: a notice "reads", a reader reads what others wrote. */
export function couldSay({ tokens }: TextStructure, verb: number, subject: SpeakerMention): boolean {
  if (!/^reads?$/.test(tokens[verb]?.norm ?? '')) return true;
  for (let at = subject.firstToken; at < subject.endToken; at += 1) {
    if (DOCUMENT_NOUNS.has(singularOf(tokens[at]?.base ?? ''))) return true;
  }
  return tokens[subject.firstToken]?.norm === 'it';
}
