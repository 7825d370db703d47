// The words of a text as terms: their stems with how much each tells, and which are names. What stories and figures are
// compared by. Knows English; knows no topic and no figure.

import { rarityInEnglish } from '../../english/word-frequency.ts';
import type { Sentence, TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { oneSpelling } from '../wordings/spelling.ts';
import { stemOf } from '../wordings/word-kinship.ts';
import { partOf } from '../wordings/word-rarity.ts';

/** One word of a text, ready to be held against words of another. */
export interface Term {
  /** What the forms of the word share. */
  readonly stem: string;
  /** From 0 ("the") to 1: how rare it is in English. */
  readonly rarity: number;
  /** Whether it stands with a capital that the beginning of a sentence does not explain. */
  readonly isName: boolean;
  /** Index of its token. */
  readonly at: number;
}

/** Words that stand with a capital and name nobody and no place. */
const NOT_NAMES = wordSet(`
  i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mr mrs ms miss sir dame lord lady dr prof st the a an
`);

/** In bits of rarity, as far as grammar alone makes a word tell nothing. */
const isGrammar = (norm: string): boolean => {
  const part = partOf(norm);
  return part !== 'content' && part !== 'number';
};

/** Whether the capital of the token at `at` may only be that of the beginning of its sentence, or of a quote. */
export function beginsSentence({ tokens }: TextStructure, sentence: Sentence, at: number): boolean {
  for (let before = at - 1; before >= sentence.firstToken; before -= 1) {
    const token = tokens[before] as Token;
    if (token.kind !== 'mark') return false;
    if (token.norm === ':') return true;
  }
  return true;
}

/** Reads terms of one text; a stem is worked out once. */
export class TermReader {
  private readonly stems = new Map<string, string>();

  stemOf(norm: string): string {
    const known = this.stems.get(norm);
    if (known !== undefined) return known;
    const stem = stemOf(oneSpelling(norm));
    this.stems.set(norm, stem);
    return stem;
  }

  /** The terms of the tokens `[first, end)`, in order; numbers, marks and words of grammar are none. */
  read(structure: TextStructure, first: number, end: number): Term[] {
    const terms: Term[] = [];
    for (let at = first; at < end; at += 1) {
      const token = structure.tokens[at] as Token;
      if (token.kind !== 'word' || token.base.length < 2 || isGrammar(token.norm)) continue;
      const sentence = structure.sentences[structure.sentenceOfToken[at] as number] as Sentence;
      const isName =
        token.isCapital &&
        !NOT_NAMES.has(token.base) &&
        (token.isUpperCase || !beginsSentence(structure, sentence, at));
      const stem = this.stemOf(token.base);
      terms.push({ stem, rarity: Math.min(rarityInEnglish(token.base), rarityInEnglish(stem)), isName, at });
    }
    return terms;
  }
}
