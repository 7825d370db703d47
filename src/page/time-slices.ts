// Runs work that comes in small steps: all at once, or in slices with room for the page between them.

/** Longest time that one slice works; the rest of the 8 ms that the product allows is for the step under way. */
const SLICE_MS = 3;

/** Runs every step and returns what the work returns. */
export function runThrough<Result>(work: Generator<void, Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Gives the page's own tasks their turn. Unlike a timer, a message is not delayed by nesting. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/**
 * Runs the work in slices, none of them in the task of the caller, unless it is said to begin at once. What comes after begins in the task of the last one:
 * a turn more would be waited for behind whatever a page that loads has to do. Rejects with the signal's reason once it
 * is aborted.
 */
export async function inSlices<Result>(
  work: Generator<void, Result>,
  signal: AbortSignal,
  beginsAtOnce = false,
): Promise<Result> {
  let step: IteratorResult<void, Result>;
  let isDue = beginsAtOnce;
  do {
    if (!isDue) await nextTask();
    isDue = false;
    signal.throwIfAborted();
    const endMs = performance.now() + SLICE_MS;
    do step = work.next();
    while (!step.done && performance.now() < endMs);
  } while (!step.done);
  return step.value;
}
