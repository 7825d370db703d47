import { testRule } from '../rule-tests.ts';

testRule('more-of-the-same', {
  changes: [
    ['12', 'At the harbour nine warehouses burned. Another 12 warehouses were at risk.'],
    ['12', 'At the harbour nine warehouses burned. A further 12 warehouses were at risk.'],
    ['12', 'At the harbour nine warehouses burned, and 12 more warehouses.'],
  ],
  leaves: [
    'At the harbour another 12 warehouses burned.',
    'At the harbour nine warehouses burned, then 12 warehouses.',
  ],
});
