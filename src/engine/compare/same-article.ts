// Recognises an article that is in the reference set already, from its text: the same address may carry another
// article, and another address the same one. A reworded copy is not the same: its changed words are worth showing.

import type { ReferenceSet } from '../../model/reference.ts';
import { comparableTokens, comparableWords } from '../text/comparable-words.ts';
import type { Token } from '../text/tokens.ts';

/** How many of a source's printed clauses must stand in an article word for word. */
const SHARE_OF_CLAUSES = 0.7;
const FEWEST_CLAUSES = 3;

/** The share of the clauses that stand in `words`; 0 as soon as it is too small to matter. */
function shareFound(clauses: readonly string[], words: string): number {
  const mostMissing = clauses.length * (1 - SHARE_OF_CLAUSES);
  let missing = 0;
  for (const clause of clauses) {
    if (!words.includes(clause)) missing += 1;
    if (missing > mostMissing) return 0;
  }
  return 1 - missing / clauses.length;
}

export interface ArticleIndex {
  /** Id of the source whose clauses stand among the tokens, or `null`. */
  readonly findSame: (tokens: readonly Token[]) => string | null;
}

/** Prepares the clauses of every source of `reference`. */
export function createArticleIndex(reference: ReferenceSet): ArticleIndex {
  const clauses = reference.sources.map(({ id }): readonly [id: string, clauses: readonly string[]] => {
    const evidence = reference.figures.filter(({ source }) => source === id).map((record) => record.evidence);
    return [id, [...new Set(evidence.map(comparableWords))]];
  });
  return {
    findSame(tokens) {
      const words = comparableTokens(tokens);
      let same: string | null = null;
      let best = SHARE_OF_CLAUSES;
      for (const [source, own] of clauses) {
        const share = shareFound(own, words);
        if (own.length >= FEWEST_CLAUSES && share >= best) {
          same = source;
          best = share;
        }
      }
      return same;
    },
  };
}
