// Which figures may be candidates at all, and in which order the rules for them are asked.

import { expect, test } from 'vitest';
import {
  CANDIDATE_REFINERS,
  isRefusal,
} from '../../../../../../src/engine/compare/by-measure/candidates/find-candidates.ts';
import { REFUSALS } from '../../../../../../src/engine/compare/by-measure/candidates/refusals.ts';
import { match, rulesIn, warehouses } from '../harbour.ts';
import { only, testRefusal } from '../rule-tests.ts';

const cost = {
  id: 'damage',
  name: 'what the fire cost',
  kind: 'money',
  unit: 'GBP',
  cues: [{ kind: 'event', any: ['fire'], within: 'near', weight: 1, isRequired: true }],
} as const;

testRefusal('other-unit', {
  refuses: [['$5 million damage', 'The harbour fire cost $5 million.']],
  takes: ['The harbour fire cost £5 million.'],
  matching: { by: only(cost) },
});

test('each reason has a sentence', () => {
  for (const says of Object.values(REFUSALS)) expect(says).toMatch(/^[^\n]{20,120}$/u);
});

test('each rule has a name of its own and says why it is there; a total counts before likelihood is asked', () => {
  const names = CANDIDATE_REFINERS.map(({ name }) => name);
  expect(names).toEqual(['part-of-total', 'likely-enough', 'borrowed-noun', 'of-another-time']);
  for (const { because } of CANDIDATE_REFINERS) expect(because).toMatch(/^[^\n]{20,120}$/u);
});

test('a change and a span of years have no one value', () => {
  const by = only(warehouses);
  expect(rulesIn('Warehouses burned rose from 9 to 12.', { by })).toContain('9 to 12 no-single-value');
  expect(match('The harbour burned in 2021-22.')).toEqual([]);
  expect(match('The harbour burned in 2021–2022.')).toEqual([]);
  expect(match('The harbour burned between 2021 and 2022.')).toEqual([]);
  expect(match('The harbour burned in 2020 – in 2022 it was open.')).toContain('2020 fire-date agrees');
});

test('a refusal is told from a score', () => {
  expect(isRefusal({ refusal: 'barred', from: null })).toBe(true);
  expect(isRefusal({ measure: warehouses, score: 1, evidence: [] })).toBe(false);
});
