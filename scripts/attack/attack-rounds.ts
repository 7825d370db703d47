// Runs the rounds of an attack, each from a seed of its own, and gathers what did not hold.

import { type Chance, createChance, seedOfRound } from './chance.ts';

/** One kind of attack. */
export interface Attack {
  readonly name: string;
  /** Attacks once. `null` where everything held; else what did not, in words. */
  round(chance: Chance): string | null | Promise<string | null>;
}

export interface Fault {
  readonly attack: string;
  readonly round: number;
  readonly what: string;
}

/** Which rounds: `first` of them are passed over. */
export interface Rounds {
  readonly seed: number;
  readonly first: number;
  readonly count: number;
}

/** Every fault of these rounds, in their order. What an attack throws is a fault too. */
export async function runRounds(attack: Attack, { seed, first, count }: Rounds): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (let round = first; round < first + count; round += 1) {
    const what = await attackOnce(attack, createChance(seedOfRound(seed, round)));
    if (what !== null) faults.push({ attack: attack.name, round, what });
  }
  return faults;
}

async function attackOnce(attack: Attack, chance: Chance): Promise<string | null> {
  try {
    return await attack.round(chance);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
