// Words that a paper masks: "f***ing", "f—ing", "bulls***". Knows the marks of a mask and the words that are masked.

import { SWEAR_WORDS } from '../../english/swear-words.ts';
import type { Token } from '../../text/tokens.ts';

/** A word read from one token or several: `end` is the index behind the last of them. */
export interface Unmasked {
  readonly word: string;
  readonly end: number;
  /** Whether the mask fits other words as well: "b******s". */
  readonly isOpen: boolean;
}

/** Longest mask looked at. */
const MASK_MARKS = 12;

const isMark = (token: Token | undefined, previous: Token): boolean =>
  token !== undefined && token.start === previous.end && /^[*—–•#@_-]$/.test(token.norm);

/** The word that begins with token `at` where marks stand for some of its letters; `null` where it has no mask. */
export function findMasked(tokens: readonly Token[], at: number): Unmasked | null {
  const first = tokens[at];
  if (first?.kind !== 'word' || !isMark(tokens[at + 1], first)) return null;
  let end = at + 1;
  while (end - at <= MASK_MARKS && isMark(tokens[end], tokens[end - 1] as Token)) end += 1;
  const marks = end - at - 1;
  const isStars = /^[*•#@_]$/.test((tokens[at + 1] as Token).norm);
  const rest = tokens[end];
  const hasRest = rest?.kind === 'word' && rest.start === (tokens[end - 1] as Token).end;
  // One dash is a compound or an aside, unless a single letter stands before it: "f—ing".
  if (!isStars && marks < 2 && (first.norm.length > 1 || first.norm === 'a' || first.norm === 'i' || !hasRest))
    return null;
  const suffix = hasRest ? rest.norm : '';
  const [word, ...others] = wordsBehind(first.norm, suffix, isStars || marks > 1 ? marks : 0);
  return word === undefined ? null : { word, end: hasRest ? end + 1 : end, isOpen: others.length > 0 };
}

/** The swear words with this beginning and ending: those with as many letters as marks, else the commonest. */
function wordsBehind(prefix: string, suffix: string, marks: number): readonly string[] {
  const able = SWEAR_WORDS.filter(
    (word) => word.length > prefix.length + suffix.length && word.startsWith(prefix) && word.endsWith(suffix),
  );
  const exact = able.filter((word) => word.length === prefix.length + suffix.length + marks);
  return exact.length > 0 ? exact : able.slice(0, 1);
}
