// What the other figures and the other reports of a story say of a pair that differs.

import { describe, expect, it } from 'vitest';
import { UNKNOWN_YET } from '../../../../../../src/engine/compare/by-words/figures/evidence.ts';
import type { PlacedPair } from '../../../../../../src/engine/compare/by-words/figures/placed-pair.ts';
import { pairsOf } from './pairs.ts';

const differing = (pairs: readonly PlacedPair[] | undefined): PlacedPair[] =>
  (pairs ?? []).filter(({ values }) => !values.agrees);

it('a pair that agrees is asked nothing of it', () => {
  const [pairs] = pairsOf('The ferry took 412 sailors.', 'The ferry took 412 sailors.');
  expect(pairs?.[0]?.values.agrees).toBe(true);
  expect(pairs?.[0]?.evidence).toMatchObject(UNKNOWN_YET);
});

describe('the nearest of those that nothing equal takes', () => {
  const nearest = (page: string, source: string): string[] =>
    differing(pairsOf(page, source)[0])
      .filter(({ evidence }) => evidence['mutual-nearest'] === 1)
      .map(({ a, b }) => `${a.figure.printed} ${b.figure.printed}`);

  it('is so on both sides', () => {
    expect(nearest('The ferry took 412 sailors.', 'The ferry took 390 sailors. It lost 90 sailors.')).toEqual([
      '412 sailors 390 sailors',
    ]);
  });

  it('is none that has an equal partner', () => {
    expect(nearest('The ferry took 1,633 sailors.', 'The ferry took 1,633 sailors. It lost 1,500 sailors.')).toEqual(
      [],
    );
  });
});

describe('a partner in the report', () => {
  it('is as sure as its number and its words are', () => {
    const of = (source: string): number =>
      Math.max(
        0,
        ...differing(pairsOf('The ferry took 1,633 sailors.', source)[0]).map(
          ({ evidence }) => evidence['partner-here'],
        ),
      );
    expect(of('The ferry took 1,633 sailors. It lost 1,500 sailors.')).toBe(1);
    expect(of('It lost 1,500 sailors.')).toBe(0);
  });
});

describe('what other reports say', () => {
  const PAGE = 'The old ferry took 1,633 sailors.';
  const SAME = 'The old ferry took 1,633 sailors.';
  const OTHER = 'The old ferry took 1,500 sailors.';

  const evidenceIn = (sources: readonly string[], at: number) => differing(pairsOf(PAGE, ...sources)[at])[0]?.evidence;

  it('agrees with the page, each once, as far as it is told in other words', () => {
    const ELSEWHERE = 'At Dalby a storm drowned 1,500 sailors.';
    const of = (...sources: string[]): number => evidenceIn(sources, 0)?.['agrees-elsewhere'] ?? Number.NaN;
    expect(of(ELSEWHERE)).toBe(0);
    const one = of(ELSEWHERE, SAME);
    expect(one).toBeGreaterThan(0.2);
    // A word tells a little less the more reports have it.
    expect(of(ELSEWHERE, SAME, SAME) / one).toBeCloseTo(2, 0);
    expect(of(ELSEWHERE, SAME, SAME, SAME) / one).toBeCloseTo(2, 0);
    expect(of(OTHER, SAME, SAME)).toBe(0);
  });

  it('tells the page’s value in the words of this one', () => {
    expect(evidenceIn([OTHER, SAME], 0)?.['told-alike']).toBe(1);
    expect(evidenceIn([OTHER], 0)?.['told-alike']).toBe(0);
  });

  it('prints the other value too', () => {
    expect(evidenceIn([OTHER, OTHER], 0)?.['also-elsewhere']).toBeGreaterThan(0.9);
    expect(evidenceIn([OTHER, 'The old ferry took 1,400 sailors.'], 0)?.['also-elsewhere']).toBe(0);
    expect(evidenceIn([OTHER], 0)?.['also-elsewhere']).toBe(0);
  });
});
