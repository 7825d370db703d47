// Names that do not say whom a sentence is about: somebody is compared with them, is known by them, or a part concerns
// them. Knows words and capitals; knows nobody.

import { CONVICTED_OF_NAMED, DEEDS_OF_NAMED } from '../../english/deed-words.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Mention } from '../../topics/lexicon.ts';
import { isAdmissionThat } from './shifts.ts';

/** How far before a name "the same unit as" stands. */
const LONGEST_COMPARISON = 10;
/** "As", to the name, with a title between: "as Sarah Everard's murderer, the constable Wayne Couzens". */
const LONGEST_TITLE = 8;

/** The last token before a name, and before the title that stands in front of it; not before `start`. */
function beforeTitle(tokens: readonly Token[], firstToken: number, start: number): number {
  let before = Math.max(start, firstToken - 1);
  while (before > start && before > firstToken - LONGEST_TITLE && tokens[before]?.isCapital) before -= 1;
  return before;
}

/** "Like Smith, he …", "a colleague of Smith, he …": the words before such a name; "men like Smith" are about him too. */
const LIKENESS = wordSet('like unlike');
const FELLOWS = wordSet('colleague colleagues comrade comrades friend friends');

/** Others than the one by whom they are known: "a friend of Smith", "Smith's colleague". */
const OTHERS = wordSet('colleague comrade friend lawyer solicitor barrister neighbour victim partner brother cousin');
const BEING = wordSet('is was has had later also');

/** Index behind what is said between commas from `at` on, or `at` where nothing is: ", also a constable, admitted". */
function skipApposition(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.norm !== ',') return at;
  for (let end = at + 1; end < at + LONGEST_TITLE; end += 1) if (tokens[end]?.norm === ',') return end + 1;
  return at;
}

/** Whether the words from `first` on tell of somebody's own deed or fate: "admitted 24", "has pleaded", "was jailed". */
function tellsOfDeed({ tokens }: TextStructure, first: number): boolean {
  const at = skipApposition(tokens, first);
  const verb = BEING.has(tokens[at]?.norm ?? '') ? at + 1 : at;
  const word = tokens[verb]?.norm ?? '';
  if (isAdmissionThat(tokens, verb)) return false;
  return DEEDS_OF_NAMED.has(word) || (verb > at && CONVICTED_OF_NAMED.has(word));
}

/** How many words stand between a name and whom its owner is known to: "Smith's former flat mate and colleague". */
const LONGEST_TIE = 3;

/** "A friend of Smith admitted 24", "Smith's colleague has pleaded guilty": done by somebody known by the name alone. */
export function isDeedOfAnother(structure: TextStructure, { firstToken, endToken }: Mention): boolean {
  const { tokens } = structure;
  const before = beforeTitle(tokens, firstToken, 0);
  if (tokens[before]?.norm === 'of' && OTHERS.has(tokens[before - 1]?.norm ?? '')) {
    return tokens[endToken]?.norm !== ',' && tellsOfDeed(structure, endToken);
  }
  const owner = tokens[endToken - 1];
  if (owner === undefined || owner.norm === owner.base) return false;
  for (let at = endToken; at < endToken + LONGEST_TIE; at += 1) {
    if (OTHERS.has(tokens[at]?.norm ?? '')) return tellsOfDeed(structure, at + 1);
  }
  return false;
}

/** "He served in the same unit as Couzens": such a name says more about somebody else, whom the sentence is about. */
export function isCompared({ tokens, sentences, sentenceOfToken }: TextStructure, firstToken: number): boolean {
  const start = sentences[sentenceOfToken[firstToken] as number]?.firstToken ?? 0;
  if (firstToken === start) return false;
  const before = beforeTitle(tokens, firstToken, start);
  const isOpening = before === start || tokens[before - 1]?.norm === ',';
  if (isOpening && LIKENESS.has(tokens[before]?.norm ?? '')) return true;
  const isFellow = tokens[before]?.norm === 'of' && FELLOWS.has(tokens[before - 1]?.norm ?? '');
  if (isFellow && tokens[firstToken + 1]?.norm === ',') return true;
  let as = firstToken - 1;
  while (as > start && as >= firstToken - LONGEST_TITLE && tokens[as]?.norm !== 'as') as -= 1;
  if (tokens[as]?.norm !== 'as') return false;
  for (let at = as - 1; at >= Math.max(start, as - LONGEST_COMPARISON); at -= 1) {
    if (tokens[at]?.norm === 'same') return true;
  }
  return false;
}

/** What leads to those whom a part of something concerns: "some concern other forces", "some relate to other forces". */
const CONCERNING = wordSet('concern concerns concerned concerning involve involves involved involving');
const RELATING = wordSet('relate relates related relating');

/** "A third concern other forces": of a part only, and what follows goes on about the whole. */
export function concernsOthers({ tokens }: TextStructure, { firstToken }: Mention): boolean {
  if (tokens[firstToken]?.norm !== 'other') return false;
  const before = tokens[firstToken - 1]?.norm ?? '';
  return CONCERNING.has(before) || (before === 'to' && RELATING.has(tokens[firstToken - 2]?.norm ?? ''));
}
