import { expect, it } from 'vitest';
import { OF_A_KNOWN_SET } from '../../../../../../src/engine/compare/by-measure/judging/known-set.ts';
import { record } from '../harbour.ts';
import { testRule } from '../rule-tests.ts';

testRule('part-of-known-set', {
  changes: [
    ['52', 'At the harbour 52 of Hull’s firefighters were injured.'],
    ['52', 'Of the 52 firefighters injured at the harbour none stayed.'],
    ['52', 'Of 52 firefighters injured at the harbour none stayed.'],
    ['52', 'Of about 52 firefighters injured at the harbour none stayed.'],
    ['52', 'At the harbour 52 of the firefighters were injured.'],
    ['52', 'At the harbour 52 of those firefighters were injured.'],
  ],
  leaves: [
    'At the harbour 52 of its firefighters were injured.',
    'At the harbour 52 of his firefighters were injured.',
    'At the harbour 52 firefighters were injured.',
    // A number that a source prints settles it.
    'At the harbour 152 of the firefighters were injured.',
  ],
  matching: {
    sources: [record('injured', { low: 34, high: 34 }), record('injured', { low: 152, high: 152 }, 'herald')],
  },
});

it.each([
  [' of the women', true],
  [' of them left', true],
  [' of Hull’s women', true],
  [' of the', true],
  [' of those who left', false],
  [' of those left', true],
  [' of Hull', false],
  [' of hull’s', false],
  [' of theft', false],
  [' women of the', false],
])('“nine%s” is a part of a set that was named: %s', (behind, expected) => {
  expect(OF_A_KNOWN_SET.test(behind)).toBe(expected);
});
