// How alike two reports are in what tells a story: words by how rare they are, pairs of words told in one sentence. Knows
// profiles; decides nothing.

import type { StoryProfile } from '../../../../model/open-record.ts';

/** What two sides have in common. */
export interface StoryLikeness {
  /** 0 to 1: the cosine of their telling words. */
  readonly words: number;
  /** How many pairs of telling words stand in one sentence on both sides. */
  readonly pairs: number;
}

/** One side: a page, or reports of one story taken together; a word counts as much as where it counts most. */
export class StorySide {
  readonly weights = new Map<string, number>();
  readonly pairs = new Set<number>();
  private squares = 0;

  constructor(profile: StoryProfile) {
    this.add(profile);
  }

  /** The length of the words' weights as a vector. */
  get length(): number {
    return Math.sqrt(this.squares);
  }

  add(profile: StoryProfile): void {
    for (const [at, word] of profile.words.entries()) {
      const weight = (profile.weights[at] ?? 0) / 100;
      const before = this.weights.get(word) ?? 0;
      if (weight <= before) continue;
      this.weights.set(word, weight);
      this.squares += weight * weight - before * before;
    }
    for (const pair of profile.pairs) this.pairs.add(pair);
  }
}

/** How alike a side is to one report: as long as that takes, however many reports the side has. */
export function likenessOf(side: StorySide, report: StorySide): StoryLikeness {
  let product = 0;
  for (const [word, weight] of report.weights) product += weight * (side.weights.get(word) ?? 0);
  let pairs = 0;
  for (const pair of report.pairs) if (side.pairs.has(pair)) pairs += 1;
  const lengths = side.length * report.length;
  return { words: lengths === 0 ? 0 : product / lengths, pairs };
}
