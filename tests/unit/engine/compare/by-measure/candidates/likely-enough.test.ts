import { record, warehouses } from '../harbour.ts';
import { only, testRefusal } from '../rule-tests.ts';

testRefusal('unlikely', {
  refuses: [['1,200 injured', 'At the harbour 1,200 firefighters were injured.']],
  takes: ['At the harbour 52 firefighters were injured.'],
});

testRefusal('unlikely', {
  refuses: [['dozens warehouses', 'At the harbour dozens of warehouses.']],
  takes: ['At the harbour 12 warehouses.'],
  matching: {
    by: only({ ...warehouses, cues: warehouses.cues.map((cue) => ({ ...cue, weight: 0.7 })) }),
    sources: [record('warehouses', { low: 12, high: 12 })],
  },
});
