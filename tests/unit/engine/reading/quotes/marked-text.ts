// Texts with a stretch of words in ⟦⟧, for tests of one step of reading quotes: where the words stand, and what is said of a
// run of tokens. The marks of quotation are the text's own.

import type { QuotedRun } from '../../../../../src/engine/reading/quotes/quotation-marks.ts';
import type { SpeakerMention } from '../../../../../src/engine/reading/quotes/speaker-mention.ts';
import { structureOf, type TextStructure } from '../../../../../src/engine/text/text-structure.ts';

export interface MarkedText {
  readonly structure: TextStructure;
  /** The first of the marked tokens, and the one behind them. */
  readonly first: number;
  readonly end: number;
}

export function markedIn(marked: string): MarkedText {
  const structure = structureOf(marked.replace(/[⟦⟧]/gu, ''));
  const [from, to] = [marked.indexOf('⟦'), marked.indexOf('⟧') - 1];
  const first = structure.tokens.findIndex(({ start }) => start >= from);
  const behind = structure.tokens.findIndex(({ start }) => start >= to);
  if (from < 0 || first < 0) throw new Error(`Nothing is marked in "${marked}"`);
  return { structure, first, end: behind < 0 ? structure.tokens.length : behind };
}

/** "name: Ann Birch"; `null` for nobody. */
export function told({ text, tokens }: TextStructure, mention: SpeakerMention | null): string | null {
  if (mention === null) return null;
  const [from, to] = [tokens[mention.firstToken]?.start ?? 0, tokens[mention.endToken - 1]?.end ?? 0];
  return `${mention.kind}: ${text.slice(from, to)}`;
}

/** The marked words, marks of quotation among them, as a quoted run. */
export function runIn(marked: string): { readonly structure: TextStructure; readonly run: QuotedRun } {
  const { structure, first, end } = markedIn(marked);
  const hasClose = structure.tokens[end - 1]?.kind === 'mark' && /["”’']/u.test(structure.tokens[end - 1]?.norm ?? '');
  const run: QuotedRun = {
    firstToken: first + 1,
    endToken: hasClose ? end - 1 : end,
    openMark: first,
    closeMark: hasClose ? end - 1 : -1,
    paragraph: structure.sentences[structure.sentenceOfToken[first] ?? 0]?.paragraph ?? 0,
  };
  return { structure, run };
}
