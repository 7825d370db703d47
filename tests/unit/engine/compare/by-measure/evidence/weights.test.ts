// The weights stand on one scale: what a sum of them is enough for follows from a few laws, whoever changes a number.

import { expect, test } from 'vitest';
import {
  isFarFetched,
  MEASURE_EVIDENCE,
  type MeasureEvidenceName,
  namingOf,
  sumOf,
} from '../../../../../../src/engine/compare/by-measure/evidence/evidence.ts';
import { MEASURE_WEIGHTS } from '../../../../../../src/engine/compare/by-measure/evidence/weights.ts';

const { of, least } = MEASURE_WEIGHTS;
const evidence = (name: MeasureEvidenceName, weight: number) => ({ name, weight, from: null });

test('no piece of general evidence is enough for anything by itself', () => {
  for (const weight of Object.values(of)) expect(weight).toBeLessThan(least.likely);
});

test('the nearer the subject is named, the more it weighs', () => {
  expect(of['subject-named']).toBeGreaterThan(of['subject-carried']);
  expect(of['subject-carried']).toBeGreaterThan(of['body-of-article']);
  expect(of['person-of-article']).toBeGreaterThan(of['nobody-named']);
});

test('the closer the value, the more it weighs, and a far one outweighs any subject', () => {
  const order = ['same-distinctive-value', 'same-value', 'agreeing-value', 'distant-value', 'far-value'] as const;
  expect(order.map((name) => of[name])).toEqual(order.map((name) => of[name]).toSorted((a, b) => b - a));
  expect(of['far-value'] + of['subject-named']).toBeLessThan(0);
});

test('a badge takes more than an agreement, and a vague word more than a number', () => {
  expect(least.certain).toBeGreaterThan(least.likely);
  expect(least['certain-for-vague']).toBeGreaterThan(least['certain-for-vaguely-more']);
  expect(least['certain-for-vaguely-more']).toBeGreaterThan(least.certain);
  expect(least['likely-for-vague']).toBeGreaterThan(least.likely);
});

test('sums have two decimals', () => {
  expect(sumOf([evidence('counted', 0.7), evidence('subject-named', 0.3), evidence('event', -0.05)])).toBe(0.95);
});

test('naming is what the evidence says without the value', () => {
  const all = [evidence('counted', 0.5), evidence('same-distinctive-value', 0.4), evidence('companion', 0.2)];
  expect(namingOf({ evidence: all })).toBe(0.7);
});

test('a person whom nobody names is far fetched, the article’s own body is not', () => {
  expect(isFarFetched({ evidence: [evidence('person-of-article', 0.15)] })).toBe(true);
  expect(isFarFetched({ evidence: [evidence('nobody-named', 0.1)] })).toBe(true);
  expect(isFarFetched({ evidence: [evidence('body-of-article', 0.15)] })).toBe(false);
});

test('each piece of evidence has a sentence', () => {
  for (const says of Object.values(MEASURE_EVIDENCE)) expect(says).toMatch(/^[^\n]{20,130}$/u);
});
