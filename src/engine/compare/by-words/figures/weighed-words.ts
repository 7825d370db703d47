// The words of a figure with what each tells within its story, and what two figures' words have in common. Worked out once
// a figure, as every figure is held against many. Knows words and weights; knows no value.

import { rarityInEnglish } from '../../../english/word-frequency.ts';
import { conceptsOf, deedsIn } from './counted-things.ts';
import type { FigureView } from './figure-view.ts';

/** How much the words of the figures' sentences tell within their story: rare in English, and in few of its sentences. */
export type WordWeights = (stem: string, rarity: number) => number;

/** Words by stem with what each tells, and what all of them tell together. */
export interface WordBag {
  readonly weights: ReadonlyMap<string, number>;
  readonly whole: number;
}

/** A figure with its words weighed. */
export interface WeighedFigure {
  readonly view: FigureView;
  readonly sentence: WordBag;
  readonly clause: WordBag;
  /** Of its sentence and the one before. */
  readonly around: WordBag;
  /** Classes of kin words and deeds by name, each with the stems of the clause that belong to it. */
  readonly concepts: ReadonlyMap<string, readonly string[]>;
  readonly deeds: ReadonlySet<number>;
}

/** What two bags have in common. */
export interface Overlap {
  readonly weight: number;
  /** Of what the side with less has, mostly. */
  readonly share: number;
  /** The most telling first. */
  readonly stems: readonly string[];
}

function bagOf(terms: Iterable<{ readonly stem: string; readonly rarity: number }>, weigh: WordWeights): WordBag {
  const weights = new Map<string, number>();
  let whole = 0;
  for (const { stem, rarity } of terms) {
    if (weights.has(stem)) continue;
    const weight = weigh(stem, rarity);
    weights.set(stem, weight);
    whole += weight;
  }
  return { weights, whole };
}

/** Weighs the words of a figure. */
export function weighFigure(view: FigureView, weigh: WordWeights): WeighedFigure {
  const inClause = view.terms.filter((term) => term.isInClause);
  const context = [...view.context].map((stem) => ({ stem, rarity: rarityInEnglish(stem) }));
  const concepts = new Map<string, string[]>();
  for (const { stem } of inClause) {
    for (const concept of conceptsOf(stem)) {
      const stems = concepts.get(concept);
      if (stems) stems.push(stem);
      else concepts.set(concept, [stem]);
    }
  }
  return {
    view,
    sentence: bagOf(view.terms, weigh),
    clause: bagOf(inClause, weigh),
    around: bagOf([...view.terms, ...context], weigh),
    concepts,
    deeds: deedsIn(new Set(inClause.map(({ stem }) => stem))),
  };
}

/** Of the share in common so much is of the side with fewer words: a short sentence may say all of a long one. */
const OF_SMALLER = 0.6;
/** Bags that tell less than this have nothing to share. */
const LEAST_WHOLE = 0.01;

/** The share that `weight` in common is of two bags. */
function shareOf(weight: number, a: WordBag, b: WordBag): number {
  const smaller = Math.min(a.whole, b.whole);
  const larger = Math.max(a.whole, b.whole);
  return smaller < LEAST_WHOLE ? 0 : Math.min(1, weight / (OF_SMALLER * smaller + (1 - OF_SMALLER) * larger));
}

/** The share that `overlapOf` says; quicker, where nobody asks which words they are. */
export function shareInCommon(a: WordBag, b: WordBag): number {
  const [fewer, more] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let weight = 0;
  for (const [stem, each] of fewer.weights) if (more.weights.has(stem)) weight += each;
  return shareOf(weight, a, b);
}

/** What two bags have in common. */
export function overlapOf(a: WordBag, b: WordBag): Overlap {
  const [fewer, more] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  const shared: [stem: string, weight: number][] = [];
  let weight = 0;
  for (const [stem, each] of fewer.weights) {
    if (!more.weights.has(stem)) continue;
    shared.push([stem, each]);
    weight += each;
  }
  return {
    weight,
    share: shareOf(weight, a, b),
    stems: shared.sort((one, two) => two[1] - one[1]).map(([stem]) => stem),
  };
}

/** Classes of kin words and deeds that both clauses name, each with a word that the other clause lacks. */
export function countKinWords(a: WeighedFigure, b: WeighedFigure): number {
  let count = 0;
  for (const [concept, stems] of a.concepts) {
    const others = b.concepts.get(concept);
    if (others?.some((stem) => !a.clause.weights.has(stem)) && stems.some((stem) => !b.clause.weights.has(stem))) {
      count += 1;
    }
  }
  return count;
}
