// Sentences as the readers of figures see them, for tests of one step: the number that is asked about stands in «», one
// that was refused before it in ‹›.

import { joinCompounds } from '../../../../../src/engine/reading/figures/compound-units.ts';
import type { Draft, Numeral } from '../../../../../src/engine/reading/figures/draft.ts';
import { findNumbers } from '../../../../../src/engine/reading/figures/numerals.ts';
import type { Refuses } from '../../../../../src/engine/reading/figures/refusals/refusal.ts';
import {
  readerOf,
  type SentenceReader,
  spanOf,
  tokenIn,
} from '../../../../../src/engine/reading/figures/sentence-reader.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';

/** The sentence of `text` in which the character at `offset` stands. */
export function sentenceOf(text: string, offset = 0): SentenceReader {
  const { tokens, sentences } = structureOf(text);
  const sentence = sentences.find(({ endToken }) => (tokens[endToken - 1]?.end ?? 0) > offset);
  if (sentence === undefined) throw new Error(`No sentence in "${text}"`);
  return readerOf(text, tokens, sentence);
}

/** The place of the first token that reads `word`. */
export function placeOf(sentence: SentenceReader, word: string): number {
  for (let at = sentence.first; at < sentence.end; at += 1) if (tokenIn(sentence, at).norm === word) return at;
  throw new Error(`No "${word}" in "${sentence.text}"`);
}

export interface Marked {
  readonly sentence: SentenceReader;
  readonly draft: Draft;
  /** The number in ‹›. */
  readonly refused: Draft | null;
}

/** The numbers as they come to the refusals: with their units, and nothing refused yet. */
export function markedIn(marked: string): Marked {
  const text = marked.replace(/[«»‹›]/gu, '');
  const offset = marked.replace(/[‹›]/gu, '').indexOf('«');
  const sentence = sentenceOf(text, offset);
  const drafts = joinCompounds(sentence, findNumbers(sentence).drafts);
  const draftAt = (start: number): Draft | undefined =>
    drafts.find(({ first, end }) => tokenIn(sentence, first).start <= start && tokenIn(sentence, end - 1).end > start);
  const draft = draftAt(offset);
  if (draft === undefined) throw new Error(`No number at the mark in "${marked}"`);
  const refused = marked.includes('‹') ? draftAt(marked.replace(/[«»]/gu, '').indexOf('‹')) : undefined;
  return { sentence, draft, refused: refused ?? null };
}

/** Whether one rule refuses the marked number. */
export const isRefusedBy =
  (refuses: Refuses) =>
  (marked: string): boolean => {
    const { sentence, draft } = markedIn(marked);
    return refuses(sentence, draft);
  };

/** The token behind the mark « and its sentence. */
export function pointedAt(marked: string): { readonly sentence: SentenceReader; readonly at: number } {
  const [text, offset] = [marked.replace('«', ''), marked.indexOf('«')];
  const sentence = sentenceOf(text, offset);
  for (let at = sentence.first; at < sentence.end; at += 1) {
    if (tokenIn(sentence, at).start >= offset) return { sentence, at };
  }
  throw new Error(`No token at the mark in "${marked}"`);
}

/** What is read of a number from the mark on: its characters and its value, "12..120" where it is an order of magnitude. */
export function numeralAt(
  read: (sentence: SentenceReader, at: number) => Numeral | null,
  marked: string,
): readonly [text: string, value: string, scale: number] | null {
  const { sentence, at } = pointedAt(marked);
  const numeral = read(sentence, at);
  if (numeral === null) return null;
  const { first, end, low, high, scale, isFraction } = numeral;
  const value = low === high ? String(low) : `${low}..${high}`;
  return [spanOf(sentence, first, end).text, isFraction ? `${value} of one` : value, scale];
}
