import { expect, it, test } from 'vitest';
import {
  hasEvidence,
  isFarFetched,
  MEASURE_EVIDENCE,
  type MeasureEvidence,
  namingOf,
  rounded,
  sumOf,
} from '../../../../../../src/engine/compare/by-measure/evidence/evidence.ts';

const of = (name: MeasureEvidence['name'], weight: number): MeasureEvidence => ({ name, weight, from: null });

it('adds up to two decimals, without the dust of fractions', () => {
  expect(sumOf([of('counted', 0.3), of('event', 0.7)])).toBe(1);
  expect(sumOf([of('counted', 0.1), of('event', 0.2), of('far-value', -0.5)])).toBe(-0.2);
  expect(sumOf([])).toBe(0);
  expect([rounded(0.1 + 0.2), rounded(0.005), rounded(1.234)]).toEqual([0.3, 0.01, 1.23]);
});

test.each([
  'same-value',
  'same-distinctive-value',
  'agreeing-value',
  'distant-value',
  'far-value',
  'other-date',
] as const)('%s is no naming', (name) => {
  expect(namingOf({ evidence: [of('counted', 0.5), of(name, 0.4)] })).toBe(0.5);
});

it('naming is all other evidence', () => {
  expect(namingOf({ evidence: [of('counted', 0.5), of('subject-named', 0.2), of('companion', 0.1)] })).toBe(0.8);
});

it('is there by its name', () => {
  const evidence = [of('counted', 0.5)];
  expect([hasEvidence({ evidence }, 'counted'), hasEvidence({ evidence }, 'event')]).toEqual([true, false]);
});

it.each([
  ['person-of-article', true],
  ['nobody-named', true],
  ['body-of-article', false],
  ['subject-carried', false],
] as const)('%s is far fetched: %s', (name, expected) => {
  expect(isFarFetched({ evidence: [of('counted', 0.5), of(name, 0.1)] })).toBe(expected);
});

it('each piece says what it says', () => {
  for (const says of Object.values(MEASURE_EVIDENCE)) expect(says).toMatch(/^[^\n]{20,140}$/u);
});
