import { record, warehouses } from '../harbour.ts';
import { only, testRule } from '../rule-tests.ts';

testRule('named-enough', {
  changes: [['34', 'There were 34 warehouses.']],
  leaves: ['There were 34 burned warehouses.', 'There were 53 warehouses.'],
  matching: {
    by: only({
      ...warehouses,
      cues: [
        { kind: 'counted', any: ['warehouse'], within: 'counted', weight: 0.78, isRequired: true },
        { kind: 'event', any: ['fire'], within: 'near', weight: 0.2 },
      ],
    }),
    sources: [record('warehouses', { low: 34, high: 34 })],
  },
});
