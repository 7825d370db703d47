// Something that has to hold for whatever chance brings: tried in rounds from one seed, each with a seed of its own, and the
// round that fails is told. The generator is that of the attacks; `PROPERTY_SEED=7 npx vitest …` tries others.
// The unit tests try the first rounds of each; all of them are tried with the rules.

import { expect } from 'vitest';
import { type Chance, createChance, seedOfRound } from '../../../scripts/attack/chance.ts';

const SEED = Number(process.env['PROPERTY_SEED'] ?? 1);
/** How much of the rounds is tried. */
const SHARE = Number(process.env['PROPERTY_SHARE'] ?? 0.2);

/** Runs `property` `rounds` times, or a share of that. @throws what it throws, behind the seed and the round to repeat it with. */
export async function holdFor(rounds: number, property: (chance: Chance) => unknown): Promise<void> {
  const tried = Math.ceil(rounds * SHARE);
  for (let round = 0; round < tried; round += 1) {
    try {
      await property(createChance(seedOfRound(SEED, round)));
    } catch (error) {
      if (error instanceof Error) error.message = `PROPERTY_SEED=${SEED}, round ${round}: ${error.message}`;
      throw error;
    }
  }
  expect(tried).toBeGreaterThan(0);
}

/** Some of a list, at least `least`, with repetitions. */
export function someOf<Item>(chance: Chance, items: readonly Item[], least: number, most: number): Item[] {
  return Array.from({ length: least + chance.below(most - least + 1) }, () => chance.oneOf(items));
}
