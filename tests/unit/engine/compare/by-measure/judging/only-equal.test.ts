import { injured, record, warehouses } from '../harbour.ts';
import { only, testRule } from '../rule-tests.ts';

// Named all round they would be told apart.
const oneOfMany = { ...injured, isOneOfMany: true, cues: injured.cues.map((cue) => ({ ...cue, weight: 0.35 })) };
const sources = [
  record('injured', { low: 34, high: 34 }),
  record('injured', { low: 40, high: 40 }, 'herald'),
  record('warehouses', { low: 9, high: 9 }),
];

testRule('one-of-many', {
  changes: [['34', 'At the harbour 34 firefighters were injured.']],
  leaves: ['At the harbour 12 warehouses burned.', 'At the harbour 34 boats were sunk.'],
  matching: { by: only(oneOfMany, warehouses), sources },
});

const namedAllRound = { ...injured, isOneOfMany: true, cues: injured.cues.map((cue) => ({ ...cue, weight: 0.8 })) };

testRule('one-of-many', {
  changes: [['12', 'At the harbour 12 firefighters were injured.']],
  leaves: ['At the harbour 52 firefighters were injured.'],
  matching: { by: only(namedAllRound, warehouses), sources },
});

testRule('former-count', {
  changes: [['52', 'At the harbour the number of firefighters injured is up from 52 firefighters injured.']],
  leaves: ['At the harbour 52 firefighters were injured.'],
});
