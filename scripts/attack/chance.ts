// Chance that can be repeated: the same seed gives the same attack.

export interface Chance {
  /** From 0, below 1. */
  fraction(): number;
  /** A whole number from 0, below `end`. */
  below(end: number): number;
  /** One of a list that is not empty. */
  oneOf<Item>(items: readonly Item[]): Item;
}

/** Mulberry32, a generator in the public domain: 32 bits of state are enough for some millions of rounds. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(fraction() * end);
  return {
    fraction,
    below,
    oneOf: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to choose from.');
      return item;
    },
  };
}

/** The seed of one round: each can be repeated without those before it. */
export function seedOfRound(seed: number, round: number): number {
  return Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(round + 1, 0xc2b2ae35);
}
