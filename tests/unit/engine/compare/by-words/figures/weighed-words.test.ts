import { describe, expect, it } from 'vitest';
import type { FigureView, SideTerm } from '../../../../../../src/engine/compare/by-words/figures/figure-view.ts';
import {
  countKinWords,
  overlapOf,
  type WeighedFigure,
  type WordBag,
  weighFigure,
} from '../../../../../../src/engine/compare/by-words/figures/weighed-words.ts';
import { TermReader } from '../../../../../../src/engine/compare/by-words/terms.ts';

const bag = (words: Readonly<Record<string, number>>): WordBag => ({
  weights: new Map(Object.entries(words)),
  whole: Object.values(words).reduce((sum, weight) => sum + weight, 0),
});

describe('what two bags have in common', () => {
  it('is told as its weight, the most telling word first', () => {
    const { weight, stems } = overlapOf(
      bag({ quay: 0.2, ferry: 0.9, crew: 0.4 }),
      bag({ ferry: 0.9, quay: 0.2, gull: 1, a: 1 }),
    );
    expect(weight).toBeCloseTo(1.1, 10);
    expect(stems).toEqual(['ferry', 'quay']);
  });

  it('is a share of both, more of the smaller, and the same either way', () => {
    const [small, large] = [bag({ ferry: 1 }), bag({ ferry: 1, quay: 1, crew: 1 })];
    expect(overlapOf(small, large).share).toBeCloseTo(1 / (0.6 * 1 + 0.4 * 3), 10);
    expect(overlapOf(large, small).share).toBe(overlapOf(small, large).share);
    expect(overlapOf(large, large).share).toBe(1);
  });

  it('is nothing where nothing is told', () => {
    expect(overlapOf(bag({}), bag({ ferry: 1 }))).toEqual({ weight: 0, share: 0, stems: [] });
    expect(overlapOf(bag({ ferry: 1 }), bag({ quay: 1 })).share).toBe(0);
  });
});

const reader = new TermReader();
const term = (word: string, isInClause = true): SideTerm => ({
  stem: reader.stemOf(word),
  rarity: 0.5,
  isName: false,
  isBehind: false,
  isInClause,
  distance: null,
});

const weighed = (terms: readonly SideTerm[], context: readonly string[] = []): WeighedFigure =>
  weighFigure({ terms, context: new Set(context) } as unknown as FigureView, (_stem, rarity) => rarity);

describe('a figure with its words weighed', () => {
  it('has those of its sentence, of its clause among them, and of the sentence before', () => {
    const { sentence, clause, around } = weighed([term('ferry'), term('quay', false), term('ferry')], ['zzyzx']);
    expect([...sentence.weights.keys()]).toEqual(['ferry', 'quay'].map((word) => reader.stemOf(word)));
    expect(sentence.whole).toBe(1);
    expect([...clause.weights.keys()]).toEqual([reader.stemOf('ferry')]);
    expect([...around.weights.keys()]).toContain('zzyzx');
    expect(around.whole).toBe(2);
  });

  it('has the deeds and classes that its clause alone names', () => {
    expect(weighed([term('killed')]).deeds.size).toBe(1);
    expect(weighed([term('killed', false)]).deeds.size).toBe(0);
    expect(weighed([term('ships')]).concepts.size).toBeGreaterThan(0);
    expect(weighed([term('ships', false)]).concepts.size).toBe(0);
  });
});

describe('kin words', () => {
  it.each([
    ['one word for another', ['ships'], ['vessels'], 1],
    ['the same word', ['ships'], ['ships'], 0],
    ['the same word beside another', ['ships', 'vessels'], ['ships'], 0],
    ['nothing akin', ['ships'], ['gulls'], 0],
  ])('%s', (_, one, two, count) => {
    const [a, b] = [weighed(one.map((word) => term(word))), weighed(two.map((word) => term(word)))];
    expect([countKinWords(a, b), countKinWords(b, a)]).toEqual([count, count]);
  });
});
