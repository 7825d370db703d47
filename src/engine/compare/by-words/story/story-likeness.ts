// How alike two reports are in what tells a story: words by how rare they are, pairs of words told in one sentence, rare
// numbers. Knows profiles; decides nothing.

import type { StoryProfile } from '../../../../model/open-record.ts';

/** What two sides have in common. */
export interface StoryLikeness {
  /** 0 to 1: the cosine of their telling words. */
  readonly words: number;
  /** How many pairs of telling words stand in one sentence on both sides. */
  readonly pairs: number;
  /** How many numbers that hardly coincide by chance both print. */
  readonly numbers: number;
}

/** One side: a page, or reports of one story taken together. */
export interface StorySide {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
  readonly pairs: ReadonlySet<number>;
  readonly numbers: ReadonlySet<string>;
}

/** Several reports as one side; a word counts as much as where it counts most. */
export function sideOf(profiles: readonly StoryProfile[]): StorySide {
  const weights = new Map<string, number>();
  const pairs = new Set<number>();
  const numbers = new Set<string>();
  for (const profile of profiles) {
    for (const [at, word] of profile.words.entries()) {
      weights.set(word, Math.max(weights.get(word) ?? 0, (profile.weights[at] ?? 0) / 100));
    }
    for (const pair of profile.pairs) pairs.add(pair);
    for (const number of profile.numbers) numbers.add(number);
  }
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  return { weights, length: Math.sqrt(squares), pairs, numbers };
}

const countShared = <T>(one: ReadonlySet<T>, two: ReadonlySet<T>): number => {
  let count = 0;
  for (const each of one) if (two.has(each)) count += 1;
  return count;
};

export function likenessOf(one: StorySide, two: StorySide): StoryLikeness {
  let product = 0;
  for (const [word, weight] of one.weights) product += weight * (two.weights.get(word) ?? 0);
  const lengths = one.length * two.length;
  return {
    words: lengths === 0 ? 0 : product / lengths,
    pairs: countShared(one.pairs, two.pairs),
    numbers: countShared(one.numbers, two.numbers),
  };
}
