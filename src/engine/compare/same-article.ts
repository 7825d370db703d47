// Recognises an article that is in the reference set already, from its text: the same address may carry another
// article, and another address the same one. A reworded copy is not the same: its changed words are worth showing.

import type { ReferenceSet } from '../../model/reference.ts';
import { comparableWords } from '../text/comparable-words.ts';
import type { Token } from '../text/tokens.ts';

/** How many of a source's printed clauses must stand in an article word for word. */
const SHARE_OF_CLAUSES = 0.7;
const FEWEST_CLAUSES = 3;

/** A clause of one source as its words, without marks and case. */
interface Clause {
  readonly at: number;
  readonly source: string;
  readonly words: readonly string[];
}

export interface ArticleIndex {
  /** Id of the source whose clauses stand among the tokens, or `null`. */
  readonly findSame: (tokens: readonly Token[]) => string | null;
}

/** Whether the words stand in a row from token `first` on, with nothing but marks between them. */
function standsAt(words: readonly string[], tokens: readonly Token[], first: number): boolean {
  let at = first;
  for (const word of words) {
    while (tokens[at]?.kind === 'mark') at += 1;
    if (tokens[at]?.norm !== word) return false;
    at += 1;
  }
  return true;
}

/** Prepares the clauses of every source of `reference`. */
export function createArticleIndex(reference: ReferenceSet): ArticleIndex {
  const byFirstWord = new Map<string, Clause[]>();
  const countOf = new Map<string, number>();
  let clauseCount = 0;
  for (const { id } of reference.sources) {
    const evidence = reference.figures.filter(({ source }) => source === id).map((record) => record.evidence);
    const clauses = new Map(evidence.map(comparableWords).map((words) => [words.join(' '), words]));
    countOf.set(id, clauses.size);
    for (const words of clauses.values()) {
      const first = words[0] ?? '';
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { at: clauseCount, source: id, words }]);
      clauseCount += 1;
    }
  }

  return {
    findSame(tokens) {
      const isFound = new Uint8Array(clauseCount);
      const foundOf = new Map<string, number>();
      for (let at = 0; at < tokens.length; at += 1) {
        for (const clause of byFirstWord.get((tokens[at] as Token).norm) ?? []) {
          if (isFound[clause.at] === 1 || !standsAt(clause.words, tokens, at)) continue;
          isFound[clause.at] = 1;
          foundOf.set(clause.source, (foundOf.get(clause.source) ?? 0) + 1);
        }
      }
      let same: string | null = null;
      let best = SHARE_OF_CLAUSES;
      for (const [source, found] of foundOf) {
        const count = countOf.get(source) ?? 0;
        if (count < FEWEST_CLAUSES || found / count < best) continue;
        same = source;
        best = found / count;
      }
      return same;
    },
  };
}
