import { expect, test } from 'vitest';
import { ECHO_RULES } from '../../../../../../src/engine/compare/by-measure/over-text/repetitions.ts';
import { match, record, warehouses } from '../harbour.ts';
import { only, testRule } from '../rule-tests.ts';

testRule('sentence-by-itself', {
  changes: [
    ['Fifty-two', 'At the harbour 52 firefighters were injured. Fifty-two!'],
    ['52', 'At the harbour 52 firefighters were injured. “52.”'],
  ],
  leaves: [
    'At the harbour 52 firefighters were injured. Fifty-three!',
    'At the harbour 52 firefighters were injured. It rained. Fifty-two!',
    'At the harbour 52 firefighters were injured. Only fifty-two!',
    'Fifty-two!',
  ],
});

testRule('taken-up', {
  changes: [
    ['152', 'At the harbour 152 firefighters were injured. They looked after those 152 people.'],
    ['152', 'At the harbour 152 firefighters were injured. They looked after the same 152 people.'],
  ],
  leaves: [
    'At the harbour 152 firefighters were injured. They looked after 152 people.',
    'At the harbour 152 firefighters were injured. They looked after the 152 people.',
    'At the harbour 152 firefighters were injured. They looked after those 153 people.',
    'They looked after those 152 people.',
  ],
  matching: { sources: [record('injured', { low: 152, high: 152 })] },
});

testRule('said-again', {
  changes: [
    [
      '152',
      'At the harbour 152 firefighters were injured. It rained.\n\nIt rained.\n\nIt rained.\n\nThe city honours all 152 of them.',
    ],
    ['152', 'The 152 firemen are home.\n\nAt the harbour 152 firefighters were injured.'],
  ],
  leaves: [
    'At the harbour 152 firefighters were injured.\n\nThe city named all of the 153.',
    'At the harbour 152 firefighters were injured.\n\nThe city has 152 boats.',
    'At the harbour 152 firefighters were injured.\n\nThe city has 152 nurses.',
    'At the harbour 152 firefighters were injured.\n\nThe city paid £152.',
    'The city named all of the 152.',
  ],
  matching: { sources: [record('injured', { low: 152, high: 152 })] },
});

testRule('said-again', {
  changes: [],
  leaves: ['At the harbour 34 firefighters were injured.\n\nThe city named all of the 34.'],
});

testRule('taken-up', {
  changes: [],
  leaves: ['At the harbour 34 firefighters were injured. They looked after those 34 people.'],
});

const scarce = only({
  ...warehouses,
  cues: [
    { kind: 'counted', any: ['warehouse'], within: 'counted', weight: 0.8, isRequired: true },
    { kind: 'event', any: ['fire'], within: 'near', weight: 0.2 },
  ],
});

testRule('certain-elsewhere', {
  changes: [['12', 'At the harbour 12 warehouses burned. It had 12 warehouses.']],
  leaves: ['At the harbour 12 warehouses burned. It had 14 warehouses.', 'It had 12 warehouses.'],
  matching: { by: scarce },
});

test('what is said again is told again, in the order of the text', () => {
  expect(match('At the harbour 52 firefighters were injured. Fifty-two! It lost nine warehouses.')).toEqual([
    '52 injured differs',
    'Fifty-two injured differs',
    'nine warehouses agrees',
  ]);
});

test('each says in a line why it is there', () => {
  expect(ECHO_RULES.map(({ name }) => name)).toEqual(['sentence-by-itself', 'taken-up', 'said-again']);
  for (const { because } of ECHO_RULES) expect(because).toMatch(/^[^\n]{20,140}$/u);
});
