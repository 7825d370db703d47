// Finds the marks that a sentence would read the same without: signs of footnotes ("1,633* cases", "1,633 [2] cases") and
// quotation marks around a bare number ("“1,633” cases"). Left in, they part a number from the noun that it counts.

import type { Sentence } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { isNumberWord, isPluralNoun } from './counted/word-classes.ts';

const SIGNS: ReadonlySet<string> = new Set(['*', '∗', '⁎', '†', '‡', '§', '¶', '#', '※']);
const SUPERSCRIPTS: ReadonlySet<string> = new Set(['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']);
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['(', ')'],
]);
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', "'"],
  ['"', '"'],
  ["'", "'"],
  ['«', '»'],
]);
/** Words of a note in brackets: "[note 2]", "[nb 3]". */
const NOTE_WORDS: ReadonlySet<string> = new Set(['note', 'nb', 'footnote', 'fn', 'n']);
/** “1.6 million” is the longest number that is quoted by itself. */
const LONGEST_QUOTED = 3;

const isGlued = (left: Token | undefined, right: Token | undefined): boolean => left?.end === right?.start;

const isShortNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' && token.end - token.start <= 3 && !token.norm.includes('.');

/** Whether `before` can carry the sign of a note, and the sign stands before a word or the end of the phrase. */
function isSign(tokens: readonly Token[], at: number, before: Token): boolean {
  const [sign, next] = [tokens[at] as Token, tokens[at + 1]];
  if (next?.kind === 'number') return false;
  if (before.kind === 'number' || before.norm === '%') return isGlued(before, sign) || next?.kind === 'word';
  return before.kind === 'word' && isGlued(before, sign) && !isGlued(sign, next) && sign.norm !== '#';
}

/** "1,633² cases"; the square of "32m²" and the power of "10²" are no notes. */
const isRaised = (before: Token, sign: Token): boolean =>
  before.kind === 'number' && before.norm !== '10' && isGlued(before, sign);

/** The token behind a note in brackets that opens at `at`: "[2]", "(a)", "[note 2]"; `at` where there is none. */
function endOfBracket(tokens: readonly Token[], at: number, before: Token): number {
  const open = tokens[at] as Token;
  const close = BRACKETS.get(open.norm);
  const hasWord = NOTE_WORDS.has(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.norm !== close;
  const content = tokens[hasWord ? at + 2 : at + 1];
  const end = hasWord ? at + 3 : at + 2;
  if (tokens[end]?.norm !== close || !content) return at;
  const isLetter = content.kind === 'word' && content.norm.length === 1 && !content.isCapital;
  if (!isLetter && !isShortNumber(content)) return at;
  if (open.norm === '[') return end + 1;
  // A round bracket is a note only between a number and the word that it counts.
  const next = tokens[end + 1];
  const isBetween = before.kind === 'number' && next?.kind === 'word' && !next.isCapital && isPluralNoun(next.norm);
  return isBetween && (isLetter || content.norm.length === 1) ? end + 1 : at;
}

/** The closing mark of a number that is quoted from `at` on; `null` where something else is quoted or nothing. */
function endOfQuoted(tokens: readonly Token[], at: number): number | null {
  const close = QUOTES.get((tokens[at] as Token).norm);
  if (close === undefined || !isGlued(tokens[at], tokens[at + 1])) return null;
  let end = at + 1;
  while (end <= at + LONGEST_QUOTED && (tokens[end]?.kind === 'number' || isNumberWord(tokens[end]?.norm ?? ''))) {
    end += 1;
  }
  const mark = tokens[end]?.norm;
  const isClosed = mark === close || (close === '”' && mark === '“');
  return end > at + 1 && isClosed && isGlued(tokens[end - 1], tokens[end]) ? end : null;
}

/** A note's number that a page prints apart: "1,633 2 cases", where a link was raised above the line. */
const isFlattened = (before: Token, token: Token): boolean =>
  before.kind === 'number' && before.norm.includes(',') && isShortNumber(token) && token.norm.length < 3;

/** The tokens of `sentence` without such marks; `null` where it has none, as nearly all have. */
export function withoutNoteMarks(tokens: readonly Token[], sentence: Sentence): Token[] | null {
  let kept: Token[] | null = null;
  let closing = -1;
  for (let at = sentence.firstToken; at < sentence.endToken; ) {
    const token = tokens[at] as Token;
    const before = kept ? kept.at(-1) : at > sentence.firstToken ? tokens[at - 1] : undefined;
    const end = at === closing ? at + 1 : endOfMark(tokens, at, before);
    if (end > at) {
      kept ??= tokens.slice(sentence.firstToken, at);
      if (at !== closing && QUOTES.has(token.norm)) closing = endOfQuoted(tokens, at) ?? -1;
      at = end;
      continue;
    }
    kept?.push(token);
    at += 1;
  }
  return kept;
}

/** The token behind the mark at `at` that can be left out; `at` where it cannot. */
function endOfMark(tokens: readonly Token[], at: number, before: Token | undefined): number {
  const token = tokens[at] as Token;
  if (token.kind === 'number') return before && isFlattened(before, token) ? at + 1 : at;
  if (token.kind === 'word') return at;
  if (QUOTES.has(token.norm)) return endOfQuoted(tokens, at) === null ? at : at + 1;
  if (!before) return at;
  if (BRACKETS.has(token.norm)) return endOfBracket(tokens, at, before);
  if (SIGNS.has(token.norm)) return isSign(tokens, at, before) ? at + 1 : at;
  return SUPERSCRIPTS.has(token.norm) && isRaised(before, token) ? at + 1 : at;
}
