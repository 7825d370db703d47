import { record, warehouses } from '../harbour.ts';
import { only, testRule } from '../rule-tests.ts';

testRule('tied', {
  changes: [['147', 'At the harbour 147 warehouses burned.']],
  leaves: ['At the harbour 153 warehouses burned.', 'At the harbour 138 warehouses burned.'],
  matching: {
    by: only(warehouses, { ...warehouses, id: 'stores', name: 'stores lost' }),
    sources: [record('warehouses', { low: 153, high: 153 }), record('stores', { low: 138, high: 138 })],
  },
});
