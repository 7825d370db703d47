// Recognises an article that is in the reference set already, from its text: the same address may carry another
// article, and another address the same one. A reworded copy is not the same: its changed words are worth showing.

import type { ReferenceSet } from '../../model/reference.ts';
import { comparableWords } from '../text/comparable-words.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { baseOf, MOST_REMEMBERED, NO_NUMBER, numberOf } from '../text/word-forms.ts';

/** How many of a source's printed clauses must stand in an article word for word. */
const SHARE_OF_CLAUSES = 0.7;
const FEWEST_CLAUSES = 3;

/** A clause of one source as its words, without marks and case. */
interface Clause {
  readonly at: number;
  readonly source: string;
  readonly words: readonly string[];
  /** The numbers of their bases. */
  readonly numbers: readonly number[];
}

export interface ArticleIndex {
  /** Id of the source whose clauses stand among the tokens, or `null`. */
  readonly findSame: (tokens: readonly Token[]) => string | null;
}

/** Whether the words stand in a row from token `first` on, with nothing but marks between them. */
function standsAt({ words, numbers }: Clause, tokens: readonly Token[], first: number): boolean {
  let at = first;
  for (let place = 0; place < words.length; place += 1) {
    while (tokens[at]?.kind === 'mark') at += 1;
    const token = tokens[at];
    if (token === undefined || token.word !== numbers[place] || token.norm !== words[place]) return false;
    at += 1;
  }
  return true;
}

/** Prepares the clauses of every source of `reference`. */
export function createArticleIndex(reference: ReferenceSet): ArticleIndex {
  const byFirstWord = new Map<number, Clause[]>();
  /** By one more than the number of a word, for those without a number come first: 1 where a clause begins with it. */
  const beginsClause = new Uint8Array(MOST_REMEMBERED + 1);
  const countOf = new Map<string, number>();
  let clauseCount = 0;
  for (const { id } of reference.sources) {
    const evidence = reference.figures.filter(({ source }) => source === id).map((record) => record.evidence);
    const clauses = new Map(
      evidence.map((text) => comparableWords(tokenize(text))).map((words) => [words.join(' '), words]),
    );
    countOf.set(id, clauses.size);
    for (const words of clauses.values()) {
      const numbers = words.map((word) => numberOf(baseOf(word)));
      const first = numbers[0] ?? NO_NUMBER;
      const clause = { at: clauseCount, source: id, words, numbers };
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), clause]);
      beginsClause[first + 1] = 1;
      clauseCount += 1;
    }
  }

  return {
    findSame(tokens) {
      const isFound = new Array<boolean>(clauseCount).fill(false);
      const foundOf = new Map<string, number>();
      for (let at = 0; at < tokens.length; at += 1) {
        const { word } = tokens[at] as Token;
        if (beginsClause[word + 1] === 0) continue;
        for (const clause of byFirstWord.get(word) ?? []) {
          if (isFound[clause.at] || !standsAt(clause, tokens, at)) continue;
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
