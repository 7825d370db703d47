// Warming up goes on in steps until a check is asked for, and fails in silence.

import { beforeEach, describe, expect, test, vi } from 'vitest';

const { checker, source } = vi.hoisted(() => ({
  checker: { read: vi.fn((article: unknown) => article), compareWithTopic: vi.fn() },
  source: { getComparison: (): Promise<unknown> => Promise.reject(new Error('There is no database.')) },
}));
vi.mock('../../../src/background/check-article.ts', () => ({ getComparison: () => source.getComparison() }));

const setOf = (count: number) => ({
  reference: {
    figures: Array.from({ length: count }, (_, at) => ({ evidence: `The council hired ${at} teachers` })),
    quotes: Array.from({ length: count }, (_, at) => ({ speaker: null, words: `It was day ${at}` })),
  },
});

const start = async (count: number) => {
  source.getComparison = () => Promise.resolve({ checker, compared: [setOf(count)] });
  vi.resetModules();
  return import('../../../src/background/warm-up.ts');
};

beforeEach(() => {
  checker.read.mockClear();
  checker.compareWithTopic.mockReset();
});

describe('warming up', () => {
  test('takes a small set through once, a little at a time, and no sentence twice', async () => {
    const { warmUp } = await start(5);
    await Promise.all([warmUp(), warmUp()]);
    const texts = checker.read.mock.calls.map(([article]) => (article as { text: string }).text);
    expect(texts).toHaveLength(3);
    expect(texts[0]?.split('\n\n')).toEqual([
      'The council hired 0 teachers.',
      'The council hired 1 teachers.',
      '“It was day 0” said a report.',
      '“It was day 1” said a report.',
    ]);
    expect(new Set(texts.flatMap((text) => text.split('\n\n'))).size).toBe(10);
    expect(checker.compareWithTopic).toHaveBeenCalledTimes(3);
  });

  test('takes a part of a large set', async () => {
    const { warmUp } = await start(1_000);
    await warmUp();
    expect(checker.compareWithTopic.mock.calls.length).toBeLessThan(50);
  });

  test('ends where a check is asked for, behind the step under way', async () => {
    const { warmUp, endWarmUp } = await start(100);
    checker.compareWithTopic.mockImplementation(() => {
      if (checker.compareWithTopic.mock.calls.length === 2) endWarmUp();
    });
    await warmUp();
    expect(checker.compareWithTopic).toHaveBeenCalledTimes(2);
  });

  test('does nothing where a check came first', async () => {
    const { warmUp, endWarmUp } = await start(100);
    endWarmUp();
    await warmUp();
    expect(checker.read).not.toHaveBeenCalled();
  });

  test('never rejects', async () => {
    const { warmUp } = await start(100);
    source.getComparison = () => Promise.reject(new Error('There is no database.'));
    vi.resetModules();
    const fresh = await import('../../../src/background/warm-up.ts');
    await expect(fresh.warmUp()).resolves.toBeUndefined();
    checker.compareWithTopic.mockImplementation(() => {
      throw new Error('A sentence nobody can read.');
    });
    await expect(warmUp()).resolves.toBeUndefined();
  });
});
