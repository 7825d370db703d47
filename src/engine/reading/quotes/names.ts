// Runs of words that name somebody or a body. Knows the shape of English names; knows nobody.

import { BODY_WORDS, COURTESY_TITLES, NO_NAMES, PARTICLES } from '../../english/speech-words.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { isPossessive, type SpeakerMention } from './speaker-mention.ts';

/** Whether the word may be part of a name. */
export const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.isCapital && !NO_NAMES.has(token.norm);

/** "Will Enright", "April Jones", "Mrs Justice May": a name that is another word too. */
export const isAmbiguousName = ({ tokens }: TextStructure, at: number): boolean =>
  /^(will|may|april|june|august)$/.test(tokens[at]?.norm ?? '') &&
  tokens[at]?.isCapital === true &&
  (isNameWord(tokens[at + 1]) || COURTESY_TITLES.has(tokens[at - 1]?.norm ?? '')) &&
  !/^(in|on|of|since|until|by|last|this|next|early|late|from)$/.test(tokens[at - 1]?.norm ?? '') &&
  tokens[at - 1]?.kind !== 'number';

/** Longest name looked at, in tokens. */
const NAME_REACH = 9;

/** Whether only a space stands between the two tokens: a name does not run over punctuation. */
const touches = (structure: TextStructure, left: number, right: number): boolean => {
  const one = structure.tokens[left];
  const two = structure.tokens[right];
  return one !== undefined && two !== undefined && two.start - one.end <= 1;
};

const isInitial = ({ norm, isCapital }: Token): boolean => norm.length === 1 && isCapital;

/** Whether a full stop behind the word is part of the name: "Dr. Smith", "J. Smith". */
export const takesStop = (token: Token | undefined): boolean =>
  token !== undefined && (COURTESY_TITLES.has(token.norm) || isInitial(token));

/** "Department for Transport": "for" is part of the name of a body. */
export const joinsBody = ({ tokens }: TextStructure, at: number): boolean =>
  tokens[at]?.norm === 'for' &&
  tokens[at - 1]?.isCapital === true &&
  BODY_WORDS.has(tokens[at - 1]?.norm ?? '') &&
  isNameWord(tokens[at + 1]);

/** "the County Sheriff’s Office": what the one before owns is a body with a name. */
const isOfficeOf = ({ tokens }: TextStructure, at: number): boolean =>
  isNameWord(tokens[at]) &&
  /^(office|department|association|federation|union|institute|hospital|court|club)$/.test(tokens[at]?.base ?? '');

/** The run of capitalised words that ends with token `last`; `null` where that is no name. */
export function nameEndingAt(structure: TextStructure, last: number): SpeakerMention | null {
  const { tokens } = structure;
  if (!isNameWord(tokens[last]) && !isAmbiguousName(structure, last)) return null;
  let first = last;
  while (last - first < NAME_REACH && touches(structure, first - 1, first)) {
    const before = tokens[first - 1] as Token;
    const beforeThat = tokens[first - 2];
    if ((isNameWord(before) && !isPossessive(before)) || isAmbiguousName(structure, first - 1)) first -= 1;
    else if (isNameWord(before) && isOfficeOf(structure, first)) first -= 1;
    else if (before.norm === '.' && isNameWord(beforeThat) && takesStop(beforeThat)) first -= 2;
    else if (before.norm === '-' && isNameWord(beforeThat)) first -= 2;
    else if (before.norm === '-' && beforeThat && PARTICLES.has(beforeThat.norm) && isNameWord(tokens[first - 3]))
      first -= 3;
    else if (PARTICLES.has(before.norm) && isNameWord(beforeThat) && touches(structure, first - 2, first - 1))
      first -= 2;
    else if ((before.norm === '&' && isNameWord(beforeThat)) || joinsBody(structure, first - 1)) first -= 2;
    else break;
  }
  return { firstToken: first, endToken: last + 1, kind: 'name' };
}

/** The run of capitalised words that begins with token `first`; `null` where that is no name. */
export function nameStartingAt(structure: TextStructure, first: number): SpeakerMention | null {
  const { tokens } = structure;
  if (!isNameWord(tokens[first]) && !isAmbiguousName(structure, first)) return null;
  let last = first;
  while (last - first < NAME_REACH && touches(structure, last, last + 1)) {
    if (isPossessive(tokens[last] as Token)) {
      if (!isOfficeOf(structure, last + 1)) break;
      last += 1;
      continue;
    }
    const next = tokens[last + 1] as Token;
    const nextButOne = tokens[last + 2];
    if (isNameWord(next) || isAmbiguousName(structure, last + 1)) last += 1;
    else if (next.norm === '.' && takesStop(tokens[last]) && isNameWord(nextButOne)) last += 2;
    else if (next.norm === '-' && isNameWord(nextButOne)) last += 2;
    else if (PARTICLES.has(next.norm) && nextButOne?.norm === '-' && isNameWord(tokens[last + 3])) last += 3;
    else if (PARTICLES.has(next.norm) && isNameWord(nextButOne) && touches(structure, last + 1, last + 2)) last += 2;
    else if ((next.norm === '&' && isNameWord(nextButOne)) || joinsBody(structure, last + 1)) last += 2;
    else break;
  }
  return { firstToken: first, endToken: last + 1, kind: 'name' };
}
