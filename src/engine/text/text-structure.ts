// Cuts a text into paragraphs and sentences, and gives each token its place in them.
// Knows punctuation and abbreviations; knows nothing of figures, quotes or topics.

import type { Span } from '../../model/span.ts';
import { firstIndexWhere } from './first-index.ts';
import { type Token, tokenize } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** A run of tokens `[firstToken, endToken)` with the characters from the first to the last of them. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** A line of the text that is not blank: a paragraph, a heading, a list item. */
export interface Paragraph extends Span {
  readonly index: number;
  readonly firstSentence: number;
  readonly endSentence: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** A text with its tokens, sentences and paragraphs, each by place. */
export interface TextStructure {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  /** For each token, the index of its sentence. */
  readonly sentenceOfToken: readonly number[];
}

/** Words that end in a full stop without ending a sentence; compared in lower case and without the stop. */
const ABBREVIATIONS = wordSet(`
  mr mrs ms mx dr prof sir st sr jr rev hon lt col gen maj capt sgt cpl insp supt det dci ds dc dcs pc wpc
  gov sen rep pres vs v c ca rs no nos vol pp p para sec art fig approx est etc eg ie al inc ltd co corp plc dept
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave rd bros
`);

const CLOSERS: ReadonlySet<string> = new Set(['"', "'", '”', '’', '»', '›', ')', ']', '“']);
const TERMINATORS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);
const OPENERS: ReadonlySet<string> = new Set([
  '"',
  "'",
  '“',
  '‘',
  '«',
  '‹',
  '(',
  '[',
  '„',
  '–',
  '—',
  '-',
  '•',
  '£',
  '$',
  '€',
]);

/** Whether the stop at `at` belongs to the word before it ("Mr.", "U.S.", "J. Smith"). */
function isAbbreviationStop(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const stop = tokens[at];
  if (!before || !stop || stop.norm !== '.' || before.end !== stop.start || before.kind !== 'word') return false;
  if (before.norm.length === 1 && before.isCapital) return true;
  return ABBREVIATIONS.has(before.norm);
}

/** Index behind the sentence that begins at token `first`, not beyond `end`. */
function endOfSentence(tokens: readonly Token[], first: number, end: number): number {
  for (let at = first; at < end; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'mark' || !TERMINATORS.has(token.norm)) continue;
    let next = at + 1;
    while (next < end && TERMINATORS.has((tokens[next] as Token).norm)) next += 1;
    // A closing mark stands right behind the stop; one behind a space opens something new.
    while (
      next < end &&
      CLOSERS.has((tokens[next] as Token).norm) &&
      (tokens[next] as Token).start === (tokens[next - 1] as Token).end
    ) {
      next += 1;
    }
    const following = tokens[next];
    if (next >= end || !following) return end;
    if (following.start === (tokens[next - 1] as Token).end) continue;
    if (isAbbreviationStop(tokens, at) && next === at + 1) continue;
    const ellipsis = token.norm === '…' || (tokens[at + 1]?.norm === '.' && tokens[at + 1]?.start === token.end);
    const startsAnew = following.isCapital || following.kind === 'number' || OPENERS.has(following.norm);
    if (startsAnew && !(ellipsis && !following.isCapital)) return next;
  }
  return end;
}

/** Cuts the tokens `[first, end)` of paragraph number `paragraph` into sentences, behind those found before. */
function addSentences(
  tokens: readonly Token[],
  first: number,
  end: number,
  paragraph: number,
  sentences: Sentence[],
  sentenceOfToken: number[],
): void {
  let at = first;
  while (at < end) {
    const index = sentences.length;
    const stop = endOfSentence(tokens, at, end);
    sentenceOfToken.fill(index, at, stop);
    const { start } = tokens[at] as Token;
    sentences.push({ index, paragraph, firstToken: at, endToken: stop, start, end: (tokens[stop - 1] as Token).end });
    at = stop;
  }
}

/**
 * Structure of `text`: paragraphs end at a line break, sentences at a stop or with their paragraph.
 *
 * A loop over tokens within a function that runs once for each text is compiled late, and badly: there is none here.
 */
export function structureOf(text: string): TextStructure {
  const tokens = tokenize(text);
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  const sentenceOfToken = new Array<number>(tokens.length).fill(0);

  let first = 0;
  let lineStart = 0;
  while (lineStart <= text.length) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    const end = firstIndexWhere(tokens, ({ start }) => start >= lineEnd);
    if (end > first) {
      const firstSentence = sentences.length;
      addSentences(tokens, first, end, paragraphs.length, sentences, sentenceOfToken);
      paragraphs.push({
        index: paragraphs.length,
        firstSentence,
        endSentence: sentences.length,
        firstToken: first,
        endToken: end,
        start: (tokens[first] as Token).start,
        end: (tokens[end - 1] as Token).end,
      });
    }
    first = end;
    if (newline < 0) break;
    lineStart = newline + 1;
  }
  return { text, tokens, sentences, paragraphs, sentenceOfToken };
}

/** The tokens that lie in a span. */
export const tokensIn = (tokens: readonly Token[], { start, end }: Span): readonly Token[] =>
  tokens.slice(tokenAt(tokens, start), tokenAt(tokens, end - 1) + 1);

/** Index of the first token that ends behind `offset`; the number of tokens where there is none. */
export const tokenAt = (tokens: readonly Token[], offset: number): number =>
  firstIndexWhere(tokens, ({ end }) => end > offset);
