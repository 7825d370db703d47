import { testRefusal } from '../rule-tests.ts';

testRefusal('borrowed-noun', {
  refuses: [['30 injured', 'At the harbour 34 firefighters were injured, it lost 30, and more were hurt.']],
  takes: [
    'At the harbour 34 firefighters were injured.',
    // The same once more, and exactly.
    'At the harbour more than 30 firefighters, 34 of them, were injured.',
  ],
});
