// Recognises an article that is in the reference set already, from its text: the same address may carry another
// article, and another address the same one. A reworded copy is not the same: its changed words are worth showing.

import type { ReferenceSet } from '../../model/reference.ts';
import { structureOf } from '../text/text-structure.ts';

/** How many of a source's printed clauses must stand in an article word for word. */
const SHARE_OF_CLAUSES = 0.7;
const FEWEST_CLAUSES = 3;

const wordsOf = (text: string): string =>
  ` ${structureOf(text)
    .tokens.filter(({ kind }) => kind !== 'mark')
    .map(({ norm }) => norm)
    .join(' ')} `;

export interface ArticleIndex {
  /** Id of the source whose clauses stand in the words, or `null`. */
  readonly findSame: (words: string) => string | null;
}

/** The words of a text as `findSame` takes them. */
export const comparableWords = wordsOf;

/** Prepares the clauses of every source of `reference`. */
export function createArticleIndex(reference: ReferenceSet): ArticleIndex {
  const clauses = new Map<string, string[]>();
  for (const { source, evidence } of reference.figures) {
    const own = clauses.get(source) ?? [];
    const words = wordsOf(evidence);
    if (!own.includes(words)) own.push(words);
    clauses.set(source, own);
  }
  return {
    findSame(words) {
      let same: string | null = null;
      let best = SHARE_OF_CLAUSES;
      for (const [source, own] of clauses) {
        if (own.length < FEWEST_CLAUSES) continue;
        const share = own.filter((clause) => words.includes(clause)).length / own.length;
        if (share >= best) {
          same = source;
          best = share;
        }
      }
      return same;
    },
  };
}
