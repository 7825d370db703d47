// Slices of work: by a clock that the test moves, so that the limit is exact on any machine.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inSlices, runThrough } from '../../../src/page/time-slices.ts';

let nowMs = 0;
let longestMs = 0;

beforeEach(() => {
  longestMs = 0;
});

afterEach(() => vi.restoreAllMocks());

/** Work whose steps each take `stepMs`, and which notes the longest run of steps without a pause. */
function* workOf(steps: number, stepMs: number): Generator<void, string> {
  let startMs: number | null = null;
  for (let step = 0; step < steps; step += 1) {
    if (startMs === null) {
      const sliceStartMs = nowMs;
      startMs = sliceStartMs;
      // A microtask has its turn as soon as a slice is over, and never within one.
      queueMicrotask(() => {
        longestMs = Math.max(longestMs, nowMs - sliceStartMs);
        startMs = null;
      });
    }
    nowMs += stepMs;
    yield;
  }
  return 'done';
}

it('is the same work in one go and in slices', async () => {
  expect(runThrough(workOf(10, 1))).toBe('done');
  expect(await inSlices(workOf(10, 1), new AbortController().signal)).toBe('done');
});

it.each([0.5, 1, 3, 4])('never works longer than 8 ms when a step takes %d ms', async (stepMs) => {
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  const startMs = nowMs;
  await inSlices(workOf(60, stepMs), new AbortController().signal);
  expect(nowMs - startMs).toBe(60 * stepMs);
  expect(longestMs).toBeGreaterThan(0);
  expect(longestMs).toBeLessThanOrEqual(8);
});

it('stops at once when it is aborted', async () => {
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  const controller = new AbortController();
  const startMs = nowMs;
  const work = inSlices(workOf(1000, 1), controller.signal);
  controller.abort(new Error('off'));
  await expect(work).rejects.toThrow('off');
  expect(nowMs - startMs).toBeLessThanOrEqual(8);
});

it.each([
  ['at once, where that is said', true, 1],
  ['in another task else', false, 0],
])('begins %s', async (_name, beginsAtOnce, steps) => {
  let done = 0;
  function* work(): Generator<void, void> {
    done += 1;
    yield;
  }
  const running = inSlices(work(), new AbortController().signal, beginsAtOnce);
  expect(done).toBe(steps);
  await running;
  expect(done).toBe(1);
});
