import { testRule } from '../rule-tests.ts';

testRule('in-doubt', {
  changes: [
    ['52', 'At the harbour 52 firefighters were injured in an earlier blaze.'],
    ['38', 'At the harbour more than 38 firefighters were injured in an earlier blaze.'],
    ['52', 'Earlier, at the harbour, 52 firefighters were injured.'],
  ],
  leaves: [
    'At the harbour 52 firefighters were injured.',
    'At the harbour 52 firefighters were injured. It rained earlier.',
    // A number that a source prints settles it.
    'At the harbour 34 firefighters were injured in an earlier blaze.',
  ],
});
