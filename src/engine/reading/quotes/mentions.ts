// Runs of words that name or point to somebody: names, roles, pronouns. Knows the shape of English names; knows nobody.

import { COURTESY_TITLES, NO_NAMES, PARTICLES, PRONOUNS, ROLE_NOUNS } from '../../english/speech-words.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import { tokenSet } from '../../text/token-notes.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';

/** A name, a role or a pronoun that points to somebody: tokens `[firstToken, endToken)`. */
export interface Mention {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: 'name' | 'role' | 'pronoun';
}

/** A possessive says whose something is; it ends a name. */
export const isPossessive = ({ norm, base }: Token): boolean => norm !== base;

const isNoName = tokenSet(NO_NAMES);

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.isCapital && !isNoName(token);

/** Longest name looked at, in tokens. */
const NAME_REACH = 9;

/** Whether only a space stands between the two tokens: a name does not run over punctuation. */
const touches = (structure: TextStructure, left: number, right: number): boolean => {
  const one = structure.tokens[left];
  const two = structure.tokens[right];
  return one !== undefined && two !== undefined && two.start - one.end <= 1;
};

/** The run of capitalised words that ends with token `last`; `null` where that is no name. */
export function nameEndingAt(structure: TextStructure, last: number): Mention | null {
  const { tokens } = structure;
  if (!isNameWord(tokens[last])) return null;
  let first = last;
  while (last - first < NAME_REACH && touches(structure, first - 1, first)) {
    const before = tokens[first - 1] as Token;
    const beforeThat = tokens[first - 2];
    if (isNameWord(before) && !isPossessive(before)) first -= 1;
    else if (before.norm === '.' && beforeThat && COURTESY_TITLES.has(beforeThat.norm)) first -= 2;
    else if (before.norm === '-' && isNameWord(beforeThat)) first -= 2;
    else if (PARTICLES.has(before.norm) && isNameWord(beforeThat) && touches(structure, first - 2, first - 1))
      first -= 2;
    else break;
  }
  return { firstToken: first, endToken: last + 1, kind: 'name' };
}

/** The run of capitalised words that begins with token `first`; `null` where that is no name. */
export function nameStartingAt(structure: TextStructure, first: number): Mention | null {
  const { tokens } = structure;
  if (!isNameWord(tokens[first])) return null;
  let last = first;
  while (last - first < NAME_REACH && !isPossessive(tokens[last] as Token) && touches(structure, last, last + 1)) {
    const next = tokens[last + 1] as Token;
    const nextButOne = tokens[last + 2];
    if (isNameWord(next)) last += 1;
    else if (next.norm === '.' && COURTESY_TITLES.has((tokens[last] as Token).norm) && isNameWord(nextButOne))
      last += 2;
    else if (next.norm === '-' && isNameWord(nextButOne)) last += 2;
    else if (PARTICLES.has(next.norm) && isNameWord(nextButOne) && touches(structure, last + 1, last + 2)) last += 2;
    else break;
  }
  return { firstToken: first, endToken: last + 1, kind: 'name' };
}

const DETERMINERS = wordSet('the a an his her its their our one another this that');

/** Longest role looked at, in tokens: "a senior Metropolitan Police spokesman". */
const ROLE_REACH = 7;

/** The role whose noun is token `head` ("the Met chief", "London’s police chief"); `null` where it is none. */
export function roleEndingAt(structure: TextStructure, head: number): Mention | null {
  const { tokens } = structure;
  const noun = tokens[head];
  if (noun?.kind !== 'word' || !ROLE_NOUNS.has(noun.base)) return null;
  for (let first = head - 1; first >= 0 && head - first <= ROLE_REACH; first -= 1) {
    const token = tokens[first] as Token;
    if (token.kind === 'mark' && token.norm !== '-') break;
    if (DETERMINERS.has(token.norm)) return { firstToken: first, endToken: head + 1, kind: 'role' };
    if (isPossessive(token)) {
      const owner = roleEndingAt(structure, first) ?? nameEndingAt(structure, first);
      return { firstToken: owner?.firstToken ?? first, endToken: head + 1, kind: 'role' };
    }
  }
  return null;
}

export const isPronoun = (token: Token | undefined): boolean => token !== undefined && PRONOUNS.has(token.norm);
