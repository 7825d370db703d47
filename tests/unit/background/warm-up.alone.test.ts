// The engine is prepared while a page is read, once, and what fails there is left for the check to say.

import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Checker } from '../../../src/engine/check-article.ts';
import { createTopicsChecker } from '../../../src/engine/check-topics.ts';
import { topics } from '../../../src/topics/topics.ts';

const { comparison } = vi.hoisted(() => ({ comparison: { get: vi.fn() } }));
vi.mock('../../../src/background/check-article.ts', () => ({ getComparison: () => comparison.get() }));

const loadWarmUp = async () => (await import('../../../src/background/warm-up.ts')).warmUp;

beforeEach(() => {
  vi.resetModules();
  comparison.get.mockReset();
});

describe('warming up', () => {
  test('reads and compares what the engine takes for an article on its topics', async () => {
    const checker = createTopicsChecker(topics);
    const compareWithTopic = vi.fn<Checker['compareWithTopic']>(checker.compareWithTopic);
    comparison.get.mockResolvedValue({ checker: { ...checker, compareWithTopic }, compared: topics });
    const warmUp = await loadWarmUp();
    await Promise.all([warmUp(), warmUp()]);
    await warmUp();
    expect(comparison.get).toHaveBeenCalledTimes(1);
    expect(compareWithTopic).toHaveBeenCalledTimes(1);
    const [result] = compareWithTopic.mock.results;
    const findings = result?.type === 'return' ? result.value.findings : [];
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(['figure', 'quote']));
  });

  test('never rejects', async () => {
    comparison.get.mockRejectedValue(new Error('no disk'));
    const warmUp = await loadWarmUp();
    await expect(warmUp()).resolves.toBeUndefined();
  });
});
