import { expect, test } from 'vitest';
import { COMPANION_RULES } from '../../../../../../src/engine/compare/by-measure/over-text/companions.ts';
import { match, record } from '../harbour.ts';
import { testRule } from '../rule-tests.ts';
import { apart, by, faint, few, telling } from './story.ts';

testRule('settled-by-companion', {
  changes: [['14', 'At the harbour 14 warehouses burned, and 52 firefighters were hurt.']],
  leaves: [
    'At the harbour 14 warehouses burned. Of course 52 firefighters were hurt.',
    // What speaks against it is not outweighed by what stands beside it.
    'At the harbour 90 warehouses burned, and 52 firefighters were hurt.',
    'At the harbour 14 warehouses burned.',
  ],
  matching: { by },
});

testRule('settled-by-companion', {
  changes: [],
  leaves: ['At the harbour 14 warehouses burned, and 52 firefighters were hurt.'],
  matching: { by: apart },
});

testRule('named-by-companion', {
  changes: [['nine', 'At the harbour nine warehouses burned, and 52 firefighters were hurt.']],
  leaves: [
    'At the harbour nine warehouses burned.',
    'At the harbour 52 firefighters were hurt. It lost nine warehouses.',
  ],
  matching: { by },
});

testRule('named-by-companion', {
  changes: [],
  leaves: ['At the harbour nine warehouses burned, and 52 firefighters were hurt.'],
  matching: { by: apart },
});

testRule('listed-with-twin', {
  changes: [['nine', 'At the harbour nine warehouses burned, and 12 firefighters were hurt.']],
  leaves: [
    'At the harbour nine warehouses burned.',
    'At the harbour nine warehouses burned. Of course 12 firefighters were hurt.',
  ],
  matching: { by: faint, sources: few },
});

testRule('doubtless-by-companion', {
  changes: [
    ['12', 'At the harbour 161 warehouses burned, and 12 firefighters were hurt in an earlier blaze.'],
    ['12', 'At the harbour 12 firefighters were hurt in an earlier blaze, and 161 warehouses burned.'],
  ],
  leaves: [
    'At the harbour 12 firefighters were hurt in an earlier blaze.',
    'At the harbour 12 firefighters were hurt in an earlier blaze. It lost 161 warehouses.',
    'At the harbour 14 firefighters were hurt in an earlier blaze, and 161 warehouses burned.',
    'At the harbour 12 firefighters were hurt in an earlier blaze, and 9 warehouses burned.',
    'At the harbour 12 firefighters were hurt, and 161 warehouses burned.',
  ],
  matching: {
    by: telling,
    sources: [record('injured', { low: 12, high: 12 }), record('warehouses', { low: 161, high: 161 })],
  },
});

test('thousands of figures in one paragraph are asked one by one, not each with all others', () => {
  const text = 'At the harbour 9 firefighters were hurt. '.repeat(6_000);
  expect(new Set(match(text, null, few, faint))).toEqual(new Set(['9 injured possible']));
});

test('each says in a line why it is there', () => {
  expect(COMPANION_RULES.map(({ name }) => name)).toEqual([
    'settled-by-companion',
    'named-by-companion',
    'doubtless-by-companion',
    'of-person-by-companion',
    'listed-with-twin',
  ]);
  for (const { because } of COMPANION_RULES) expect(because).toMatch(/^[^\n]{20,140}$/u);
});
