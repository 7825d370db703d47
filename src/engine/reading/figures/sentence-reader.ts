// One sentence as the figure readers see it: tokens by index, never beyond the sentence.
// Knows nothing of numbers.

import type { TextSpan } from '../../../model/span.ts';
import type { Sentence } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { NO_NUMBER } from '../../text/word-forms.ts';
import { withoutNoteMarks } from './note-marks.ts';

/** The tokens `[first, end)` of one sentence of `text`, without signs of footnotes. */
export interface SentenceReader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
  /** Set when most words begin with a capital, which then says nothing about names. */
  readonly isHeadline: boolean;
}

const NOTHING: Token = {
  start: 0,
  end: 0,
  kind: 'mark',
  norm: '',
  base: '',
  word: NO_NUMBER,
  isCapital: false,
  isUpperCase: false,
};

export function readerOf(text: string, tokens: readonly Token[], sentence: Sentence): SentenceReader {
  const bare = withoutNoteMarks(tokens, sentence);
  const first = bare ? 0 : sentence.firstToken;
  const end = bare ? bare.length : sentence.endToken;
  const seen = bare ?? tokens;
  return { text, tokens: seen, first, end, isHeadline: isHeadline(seen, first, end) };
}

const HEADLINE_WINDOW = 24;

/** Headlines have no full stop and are of the kind "Two Met Officers Charged With Rape", judged by words of four letters and more. */
function isHeadline(tokens: readonly Token[], first: number, end: number): boolean {
  if (tokens[end - 1]?.norm === '.') return false;
  let words = 0;
  let capitals = 0;
  for (let at = first; at < end && at < first + HEADLINE_WINDOW; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.end - token.start < 4) continue;
    words += 1;
    if (token.isCapital) capitals += 1;
  }
  return words > 3 && capitals >= words * 0.75;
}

/** The token at `at`; an empty mark where the sentence has none. */
export function tokenIn(sentence: SentenceReader, at: number): Token {
  return at >= sentence.first && at < sentence.end ? (sentence.tokens[at] as Token) : NOTHING;
}

/** Its characters in lower case (numbers and marks as printed); empty where the sentence has no token. */
export function wordIn(sentence: SentenceReader, at: number): string {
  return at >= sentence.first && at < sentence.end ? (sentence.tokens[at] as Token).norm : '';
}

/** Whether no white space stands between the token at `at` and the one before it. */
export function isGluedBefore(sentence: SentenceReader, at: number): boolean {
  if (at <= sentence.first || at >= sentence.end) return false;
  return (sentence.tokens[at - 1] as Token).end === (sentence.tokens[at] as Token).start;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '−', '‒']);

/** A hyphen, a dash or a minus. */
export const isDash = (word: string): boolean => DASHES.has(word);

/** Whether the token at `at` is a hyphen without white space on either side. */
export function isHyphen(sentence: SentenceReader, at: number): boolean {
  if (tokenIn(sentence, at).kind !== 'mark' || !isDash(wordIn(sentence, at))) return false;
  return isGluedBefore(sentence, at) && isGluedBefore(sentence, at + 1);
}

/** The characters from token `first` up to, but not with, token `end`. */
export function spanOf(sentence: SentenceReader, first: number, end: number): TextSpan {
  const start = (sentence.tokens[first] as Token).start;
  const stop = (sentence.tokens[end - 1] as Token).end;
  return { start, end: stop, text: sentence.text.slice(start, stop) };
}
