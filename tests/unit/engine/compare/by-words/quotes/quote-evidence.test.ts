import { expect, it } from 'vitest';
import {
  hasEvidence,
  QUOTE_EVIDENCE,
  QUOTE_WEIGHTS,
  sumOf,
} from '../../../../../../src/engine/compare/by-words/quotes/quote-evidence.ts';

it('adds up, for and against', () => {
  expect(sumOf([])).toBe(0);
  expect(
    sumOf([
      { name: 'same-speaker', weight: 1 },
      { name: 'few-telling-words', weight: -0.4 },
    ]),
  ).toBeCloseTo(0.6, 10);
});

it('is there by its name', () => {
  const evidence = [{ name: 'sibling', weight: 1.8 }] as const;
  expect([hasEvidence({ evidence }, 'sibling'), hasEvidence({ evidence }, 'neighbours')]).toEqual([true, false]);
});

it('each piece says what it says and has a weight; to differ takes more than to agree', () => {
  for (const [name, says] of Object.entries(QUOTE_EVIDENCE)) {
    expect(says).toMatch(/^[^\n]{10,120}$/u);
    expect(QUOTE_WEIGHTS.of).toHaveProperty(name);
  }
  const { certainToAgree, certainToDiffer, possible, hopeless } = QUOTE_WEIGHTS.least;
  expect([certainToDiffer, certainToAgree, possible, hopeless]).toEqual(
    [certainToDiffer, certainToAgree, possible, hopeless].toSorted((one, two) => two - one),
  );
});
