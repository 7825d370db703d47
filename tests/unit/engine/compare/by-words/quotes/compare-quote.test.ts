import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../../../../src/engine/compare/by-words/quotes/compare-quote.ts';
import { comparisonOf } from './held-against.ts';

const compared = (words: string, record: string): Comparison => {
  const comparison = comparisonOf(words, record);
  if (comparison === null) throw new Error('They share nothing.');
  return comparison;
};

const ALL = 'The lighthouse keeper never sleeps in winter.';

it('nothing in common is no comparison', () => {
  expect(comparisonOf('Gulls ate herring.', 'Trams climb hills.')).toBeNull();
});

describe('the same words', () => {
  const same = compared(ALL, ALL);

  it('are the whole of both', () => {
    expect(same).toMatchObject({ isWhole: true, isWholeOfOne: true, coverage: 1 });
    expect([same.shareOfSentences, same.leastOfSentences]).toEqual([1, 1]);
    expect(same.contentPairs).toBeGreaterThanOrEqual(4);
  });

  it('stand in one row, and weigh what all of them weigh', () => {
    expect(same.heaviestRun).toBeCloseTo(same.shared, 6);
    expect(same.rarest).toBeLessThan(same.shared);
  });
});

describe('a part of one', () => {
  const part = compared('The lighthouse keeper', ALL);

  it('is the whole of one, and a part of its sentence', () => {
    expect(part).toMatchObject({ isWhole: false, isWholeOfOne: true });
    expect(part.leastOfSentences).toBeLessThan(1);
    expect(part.shareOfSentences).toBe(1);
  });

  it('is less where one word of it is another', () => {
    const changed = compared('The lighthouse keeper never eats in winter.', ALL);
    expect(changed.coverage).toBeLessThan(1);
    expect(changed.heaviestRun).toBeLessThan(changed.shared);
    expect(changed.contentPairs).toBeLessThan(compared(ALL, ALL).contentPairs);
  });
});

it('an ellipsis passes over what the other has there', () => {
  const cut = compared('The lighthouse keeper … in winter.', ALL);
  const gone = compared('The lighthouse keeper in winter.', ALL);
  expect(cut.coverage).toBeGreaterThan(gone.coverage);
});

it('the sentence at an edge that has hardly a word in common is left out', () => {
  const stray = compared(`${ALL} Herring gulls ate all of our old winter bread at sea.`, ALL);
  expect(stray.coverage).toBe(1);
});

it('how rare words are is counted once a word', () => {
  const once = compared('Lighthouse keepers sleep.', 'Lighthouse keepers sleep.');
  const twice = compared('Lighthouse, lighthouse keepers sleep.', 'Lighthouse, lighthouse keepers sleep.');
  expect(twice.rarity).toBeCloseTo(once.rarity, 6);
});
