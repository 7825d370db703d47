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

async function every5Ms(seconds: number, sign: () => void): Promise<void> {
  for (let ms = 0; ms < seconds * 1000; ms += 5) {
    sign();
    await vi.advanceTimersByTimeAsync(5);
  }
}

describe('another article', () => {
  it('is looked for soon, whatever rests before', async () => {
    const call = vi.fn(async () => false);
    const quiet = makeQuiet(call);
    for (let time = 0; time < 5; time += 1) {
      quiet.sign();
      await vi.advanceTimersByTimeAsync(5_000);
    }
    call.mockClear();
    quiet.sign();
    await vi.advanceTimersByTimeAsync(300);
    quiet.signAnew();
    await vi.advanceTimersByTimeAsync(200);
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('is looked for ever more rarely where an address that never stands still shows none', async () => {
    const call = vi.fn(async () => false);
    const quiet = makeQuiet(call);
    await every5Ms(24, () => quiet.signAnew());
    expect(call.mock.calls.length).toBeGreaterThan(4);
    expect(call.mock.calls.length).toBeLessThan(12);
  });
});
