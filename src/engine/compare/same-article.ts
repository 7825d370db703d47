// Recognises an article that is in the reference set already, from its text: the same address may carry another
// article, and another address the same one. A reworded copy is not the same: its changed words are worth showing.

import type { ReferenceSet } from '../../model/reference.ts';
import { comparableWords } from '../text/comparable-words.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { baseOf, MOST_REMEMBERED, numberOf } from '../text/word-forms.ts';

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
  /** By one more than the number of the first word: words without a number come first. */
  const byFirstWord = new Array<Clause[] | undefined>(MOST_REMEMBERED + 1);
  const countOf = new Map<string, number>();
  let clauseCount = 0;
  for (const { id } of reference.sources) {
    const evidence = reference.figures.filter(({ source }) => source === id).map((record) => record.evidence);
    const clauses = new Map(
      evidence.map((text) => comparableWords(tokenize(text))).map((words) => [words.join(' '), words]),
    );
    countOf.set(id, clauses.size);
    for (const words of clauses.values()) {
      const place = numberOf(baseOf(words[0] ?? '')) + 1;
      const clause = { at: clauseCount, source: id, words };
      byFirstWord[place] = [...(byFirstWord[place] ?? []), clause];
      clauseCount += 1;
    }
  }

  return {
    findSame(tokens) {
      const isFound = new Array<boolean>(clauseCount).fill(false);
      const foundOf = new Map<string, number>();
      for (let at = 0; at < tokens.length; at += 1) {
        const clauses = byFirstWord[(tokens[at] as Token).word + 1];
        if (clauses === undefined) continue;
        for (const clause of clauses) {
          if (isFound[clause.at] || !standsAt(clause.words, tokens, at)) continue;
          isFound[clause.at] = true;
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
