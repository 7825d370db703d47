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
  /** Place of the word that the clause is looked up by. */
  readonly anchor: number;
}

export interface ArticleIndex {
  /** Id of the source whose clauses stand among the tokens, or `null`. */
  readonly findSame: (tokens: readonly Token[]) => string | null;
}

/** Whether the words stand in a row around token `at`, which is the anchor, with nothing but marks between them. */
const standsAround = (clause: Clause, tokens: readonly Token[], at: number): boolean =>
  standsFrom(clause, tokens, at, 1) && standsFrom(clause, tokens, at, -1);

/** Whether the words from the anchor on, in steps forward or back, stand in a row from token `first` on. */
function standsFrom(
  { words, numbers, anchor }: Clause,
  tokens: readonly Token[],
  first: number,
  step: 1 | -1,
): boolean {
  let at = first;
  for (let place = anchor; place >= 0 && place < words.length; place += step) {
    while (tokens[at]?.kind === 'mark') at += step;
    const token = tokens[at];
    if (token === undefined || token.word !== numbers[place] || token.norm !== words[place]) return false;
    at += step;
  }
  return true;
}

/** The place of the longest word: clauses begin with words that stand everywhere. */
function anchorOf(words: readonly string[]): number {
  let anchor = 0;
  for (let at = 1; at < words.length; at += 1) {
    if ((words[at] as string).length > (words[anchor] as string).length) anchor = at;
  }
  return anchor;
}

/** Prepares the clauses of every source of `reference`. */
export function createArticleIndex(reference: ReferenceSet): ArticleIndex {
  const byAnchor = new Map<number, Clause[]>();
  /** By one more than the number of a word, for those without a number come first: 1 where it is a clause's anchor. */
  const isAnchor = new Uint8Array(MOST_REMEMBERED + 1);
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
      const anchor = anchorOf(words);
      const word = numbers[anchor] ?? NO_NUMBER;
      const clause = { at: clauseCount, source: id, words, numbers, anchor };
      byAnchor.set(word, [...(byAnchor.get(word) ?? []), clause]);
      isAnchor[word + 1] = 1;
      clauseCount += 1;
    }
  }

  return {
    findSame(tokens) {
      const isFound = new Array<boolean>(clauseCount).fill(false);
      const foundOf = new Map<string, number>();
      for (let at = 0; at < tokens.length; at += 1) {
        const { word } = tokens[at] as Token;
        if (isAnchor[word + 1] === 0) continue;
        for (const clause of byAnchor.get(word) ?? []) {
          if (isFound[clause.at] || !standsAround(clause, tokens, at)) continue;
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
