// Fair timing of several pieces of work on one busy machine.

/** The middle of a list; of an even number, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error('There is no median of nothing.');
  return middle;
}

/** The visit whose longest run is the middle one of all visits'. */
export function medianRuns<Runs extends { readonly longestMs: number }>(visits: readonly Runs[]): Runs {
  const longestMs = median(visits.map((runs) => runs.longestMs));
  const typical = visits.find((runs) => runs.longestMs === longestMs);
  if (typical === undefined) throw new Error('A median is one of its values.');
  return typical;
}

/** One run, in milliseconds. */
export function timeOnce(work: () => unknown): number {
  const startedAt = performance.now();
  const result = work();
  const ms = performance.now() - startedAt;
  // What is looked at cannot be optimised away.
  if (result === timeOnce) throw new Error('Nothing gives this back.');
  return ms;
}

/** The median time of each, in milliseconds, taken in turns so that a slow moment of the machine hits all alike. */
export function timeInTurns(works: readonly (() => unknown)[], { warmUps = 1000, rounds = 1000 } = {}): number[] {
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const ms = timeOnce(work);
      if (round >= warmUps) times[index]?.push(ms);
    }
  }
  return times.map(median);
}
