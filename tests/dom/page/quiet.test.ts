// How often a page is read again while signs of change never end.

import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { QuietCall } from '../../../src/page/observing/quiet.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function makeQuiet(call: () => Promise<boolean>): QuietCall {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  return new QuietCall(window, controller.signal, call);
}

/** Often enough that it is never quiet. */
const STEP_MS = 50;

async function keepSigning(seconds: number, sign: () => void): Promise<void> {
  for (let ms = 0; ms < seconds * 1000; ms += STEP_MS) {
    sign();
    await vi.advanceTimersByTimeAsync(STEP_MS);
  }
}

describe('another article', () => {
  it('is looked for soon, whatever rests before', async () => {
    const call = vi.fn(async () => false);
    const quiet = makeQuiet(call);
    await keepSigning(9, () => quiet.sign());
    call.mockClear();
    while (call.mock.calls.length === 0) await keepSigning(0.05, () => quiet.sign());
    call.mockClear();
    quiet.sign();
    await vi.advanceTimersByTimeAsync(300);
    expect(call).not.toHaveBeenCalled();
    quiet.signAnew();
    await vi.advanceTimersByTimeAsync(200);
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('is looked for ever more rarely where an address that never stands still shows none', async () => {
    const call = vi.fn(async () => false);
    const quiet = makeQuiet(call);
    await keepSigning(24, () => quiet.signAnew());
    expect(call.mock.calls.length).toBeGreaterThan(4);
    expect(call.mock.calls.length).toBeLessThan(16);
  });
});
