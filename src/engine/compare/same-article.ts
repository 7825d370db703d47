// Recognises an article that is in the reference set already, from its text: the same address may carry another
// article, and another address the same one. A reworded copy is not the same: its changed words are worth showing.

import type { ReferenceSet } from '../../model/reference.ts';
import { comparableWords } from '../text/comparable-words.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** How many of a source's printed clauses must stand in an article word for word. */
const SHARE_OF_CLAUSES = 0.7;
const FEWEST_CLAUSES = 3;

/** A clause of one source as its words, without marks and case. */
interface Clause {
  readonly source: string;
  readonly words: readonly string[];
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
function standsFrom({ words, anchor }: Clause, tokens: readonly Token[], first: number, step: 1 | -1): boolean {
  let at = first;
  for (let place = anchor; place >= 0 && place < words.length; place += step) {
    while (tokens[at]?.kind === 'mark') at += step;
    const token = tokens[at];
    if (token === undefined || token.norm !== words[place]) return false;
    at += step;
  }
  return true;
}

/** The place of the longest word that has another behind it: clauses begin with words that stand everywhere. */
function anchorOf(words: readonly string[]): number {
  let anchor = 0;
  for (let at = 1; at < words.length - 1; at += 1) {
    if ((words[at] as string).length > (words[anchor] as string).length) anchor = at;
  }
  return anchor;
}

/** Clauses by their anchor and the word behind it: one word alone stands in too many of a large set. */
type ClausesByWords = Map<string, Map<string | undefined, Clause[]>>;

const NO_CLAUSES: readonly Clause[] = [];

function file(clause: Clause, byWords: ClausesByWords): void {
  const { words, anchor } = clause;
  const word = words[anchor] ?? '';
  const byNext = byWords.get(word) ?? new Map<string | undefined, Clause[]>();
  byWords.set(word, byNext);
  const next = words[anchor + 1];
  const clauses = byNext.get(next);
  if (clauses) clauses.push(clause);
  else byNext.set(next, [clause]);
}

function wordBehind(tokens: readonly Token[], at: number): string | undefined {
  let next = at + 1;
  while (tokens[next]?.kind === 'mark') next += 1;
  return tokens[next]?.norm;
}

/** The printed clauses of each source, each once. */
function clausesBySource({ sources, figures }: ReferenceSet): Map<string, Map<string, readonly string[]>> {
  const bySource = new Map(sources.map(({ id }) => [id, new Map<string, readonly string[]>()]));
  for (const { source, evidence } of figures) {
    const words = comparableWords(tokenize(evidence));
    bySource.get(source)?.set(words.join(' '), words);
  }
  return bySource;
}

/** Prepares the clauses of every source of `reference`: linear in them, and a text meets only those it shares words with. */
export function createArticleIndex(reference: ReferenceSet): ArticleIndex {
  const byWords: ClausesByWords = new Map();
  const countOf = new Map<string, number>();
  for (const [source, clauses] of clausesBySource(reference)) {
    countOf.set(source, clauses.size);
    for (const words of clauses.values()) file({ source, words, anchor: anchorOf(words) }, byWords);
  }

  return {
    findSame(tokens) {
      const found = new Set<Clause>();
      const foundOf = new Map<string, number>();
      for (const [at, { norm, kind }] of tokens.entries()) {
        if (kind === 'mark') continue;
        const byNext = byWords.get(norm);
        if (byNext === undefined) continue;
        for (const next of [wordBehind(tokens, at), undefined]) {
          for (const clause of byNext.get(next) ?? NO_CLAUSES) {
            if (found.has(clause) || !standsAround(clause, tokens, at)) continue;
            found.add(clause);
            foundOf.set(clause.source, (foundOf.get(clause.source) ?? 0) + 1);
          }
        }
      }
      let same: string | null = null;
      let best = SHARE_OF_CLAUSES;
      for (const [source, count] of foundOf) {
        const all = countOf.get(source) ?? 0;
        if (all < FEWEST_CLAUSES || count / all < best) continue;
        same = source;
        best = count / all;
      }
      return same;
    },
  };
}
