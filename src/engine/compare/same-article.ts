// Recognises an article that is in the reference set already, from its text: the same address may carry another
// article, and another address the same one. A reworded copy is not the same: its changed words are worth showing.

import type { ReferenceSet } from '../../model/reference.ts';
import { comparableTokens, comparableWords } from '../text/comparable-words.ts';
import type { Token } from '../text/tokens.ts';

/** How many of a source's printed clauses must stand in an article word for word. */
const SHARE_OF_CLAUSES = 0.7;
const FEWEST_CLAUSES = 3;

export interface ArticleIndex {
  /** Id of the source whose clauses stand among the tokens, or `null`. */
  readonly findSame: (tokens: readonly Token[]) => string | null;
}

/** Prepares the clauses of every source of `reference`. */
export function createArticleIndex(reference: ReferenceSet): ArticleIndex {
  const clauses = new Map<string, Set<string>>();
  for (const { source, evidence } of reference.figures) {
    const own = clauses.get(source) ?? new Set();
    own.add(comparableWords(evidence));
    clauses.set(source, own);
  }
  return {
    findSame(tokens) {
      const words = comparableTokens(tokens);
      let same: string | null = null;
      let best = SHARE_OF_CLAUSES;
      for (const [source, own] of clauses) {
        if (own.size < FEWEST_CLAUSES) continue;
        const share = [...own].filter((clause) => words.includes(clause)).length / own.size;
        if (share >= best) {
          same = source;
          best = share;
        }
      }
      return same;
    },
  };
}
