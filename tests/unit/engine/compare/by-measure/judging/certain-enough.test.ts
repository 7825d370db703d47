import { testRule } from '../rule-tests.ts';

testRule('certain-enough', {
  changes: [['38', 'At the harbour more than 38 firefighters were injured in an earlier blaze.']],
  leaves: ['At the harbour 52 firefighters were injured.', 'Nine warehouses burned.'],
});
