// The rules of judging in their order, and which measure is chosen for a figure.

import { expect, test } from 'vitest';
import { FIGURE_REFINERS } from '../../../../../../src/engine/compare/by-measure/judging/judge-figure.ts';
import { match, record, warehouses } from '../harbour.ts';
import { only } from '../rule-tests.ts';

test('which sources are counterparts comes first, then what leaves it open, then whether it is enough', () => {
  expect(FIGURE_REFINERS.map(({ name }) => name)).toEqual([
    'one-of-many',
    'former-count',
    'in-doubt',
    'tied',
    'part-of-known-set',
    'more-of-the-same',
    'certain-enough',
    'named-enough',
  ]);
});

test('every rule says in a line why it is there', () => {
  for (const { because } of FIGURE_REFINERS) expect(because).toMatch(/^[^\n]{20,120}$/u);
});

const stores = {
  ...warehouses,
  id: 'stores',
  name: 'stores lost',
  cues: warehouses.cues.map((cue) => ({ ...cue, weight: 0.9 })),
};

test('what agrees as one measure does not differ as another that fits better', () => {
  const sources = [record('warehouses', { low: 140, high: 140 }), record('stores', { low: 153, high: 153 })];
  expect(match('At the harbour 153 warehouses burned.', null, sources, only(warehouses, stores))).toEqual([
    '153 stores agrees',
  ]);
  expect(match('At the harbour 140 warehouses burned.', null, sources, only(warehouses, stores))).toEqual([
    '140 warehouses agrees',
  ]);
});

test('nothing is told where no source prints the measure', () => {
  expect(match('At the harbour 153 warehouses burned.', null, [], only(warehouses))).toEqual([]);
});
