// Waiting for something that no event tells of: looks again until it is so, or says what was seen last.

import { setImmediate as nextTurn } from 'node:timers/promises';

const WAIT_MS = 15_000;

/** @throws when it is not so after fifteen seconds. */
export async function until<Seen>(
  what: string,
  look: () => Promise<Seen>,
  isSo: (seen: Seen) => boolean,
): Promise<Seen> {
  const end = performance.now() + WAIT_MS;
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}. Seen last: ${JSON.stringify(seen)}`);
    // A look that asks nobody would never let in the browser's news that it waits for.
    await nextTurn();
  }
}
