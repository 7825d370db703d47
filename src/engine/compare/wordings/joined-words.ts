// Words that papers print in several tokens or in one: "re-vetting" and "revetting", "U.S." and "US", "8.30pm" and "8:30 pm".
// Knows tokens and the shapes of such words; knows nothing of what they mean.

import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';

/** A word read from several tokens: `end` is the index behind the last of them. */
export interface JoinedWord {
  readonly word: string;
  readonly end: number;
}

/** Beginnings that one paper parts from their word by a hyphen and another does not. */
const PREFIXES = wordSet(`
  re sub co pre post anti non mis un over under multi semi inter counter super micro macro hyper ultra intra extra de bio
  cyber mid out dis
`);

const isAdjacent = (before: Token | undefined, token: Token | undefined): token is Token =>
  before !== undefined && token !== undefined && token.start === before.end;

/** "re-vetting" as the word it is without a hyphen. */
export function readPrefixed(tokens: readonly Token[], at: number): JoinedWord | null {
  const [prefix, hyphen, rest] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (prefix === undefined || !PREFIXES.has(prefix.norm) || !isAdjacent(prefix, hyphen)) return null;
  if (!/^[-‐‑]$/.test(hyphen.norm) || !isAdjacent(hyphen, rest) || rest.kind !== 'word') return null;
  return { word: prefix.norm + rest.norm, end: at + 3 };
}

const isInitial = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.norm.length === 1 && token.isCapital;

/** "U.S." as "us", of two letters or more; the last stop belongs to it where it has one. */
export function readInitials(tokens: readonly Token[], at: number): JoinedWord | null {
  let word = '';
  let end = at;
  while (isInitial(tokens[end]) && (end === at || isAdjacent(tokens[end - 1], tokens[end]))) {
    word += (tokens[end] as Token).norm;
    end += 1;
    if (tokens[end]?.norm !== '.' || !isAdjacent(tokens[end - 1], tokens[end])) break;
    end += 1;
  }
  return word.length > 1 ? { word, end } : null;
}

/** "8.30" before "pm", and "8:30": a time of day in one form. */
export function readClock(tokens: readonly Token[], at: number): JoinedWord | null {
  const first = tokens[at];
  if (first?.kind !== 'number') return null;
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(first.norm);
  if (dotted && /^(?:am|pm|[ap])$/.test(tokens[at + 1]?.norm ?? ''))
    return { word: `${dotted[1]}:${dotted[2]}`, end: at + 1 };
  const [colon, minutes] = [tokens[at + 1], tokens[at + 2]];
  if (!/^\d{1,2}$/.test(first.norm) || !isAdjacent(first, colon) || colon.norm !== ':') return null;
  if (!isAdjacent(colon, minutes) || !/^[0-5]\d$/.test(minutes.norm)) return null;
  return { word: `${first.norm}:${minutes.norm}`, end: at + 3 };
}
