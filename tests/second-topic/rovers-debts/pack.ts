// A topic that exists in the tests alone: an invented football club that cannot pay its debts. Small, of another world than
// the topics that are shipped, and with a measure of money.

import { definePack } from '../../../src/model/define-pack.ts';

/** The pack of this topic. */
export const pack = definePack({
  id: 'rovers-debts',
  name: 'The debts of Tarnbrook Rovers',
  concepts: [
    { id: 'rovers', role: 'body', terms: ['tarnbrook rovers', '^rovers', 'tarnbrook football club'] },
    { id: 'other-clubs', role: 'body', terms: ['other clubs', 'another club', '@ united', '@ city'] },
    { id: 'kettering', role: 'person', terms: ['kettering', 'the chairwoman'] },
    { id: 'debt', role: 'word', terms: ['debt', 'debts', 'owe', 'owes', 'owed', 'owing', 'creditor*'] },
    { id: 'laid-off', role: 'word', terms: ['laid off', 'lay off', 'layoffs', 'redundant', 'redundancies'] },
    { id: 'paid-late', role: 'word', terms: ['paid late', 'late wages', 'late', 'unpaid'] },
    { id: 'staff', role: 'word', terms: ['staff', 'employee*'] },
    { id: 'steward', role: 'word', terms: ['steward', 'stewards'] },
    { id: 'match-day', role: 'word', terms: ['goal', 'goals', 'transfer', 'signing', 'fee'] },
  ],
  people: [{ id: 'kettering', name: 'Dora Kettering', variants: ['kettering', 'the chairwoman', 'ms kettering'] }],
  bases: { staff: 'staff', stewards: 'stewards' },
  stories: ['rovers-crisis'],
  measures: [
    {
      id: 'rovers-debt',
      name: 'debt of Tarnbrook Rovers',
      kind: 'money',
      unit: 'GBP',
      subject: 'rovers',
      moves: true,
      story: 'rovers-crisis',
      cues: [{ kind: 'event', any: ['debt'], within: 'sentence', weight: 0.8, isRequired: true }],
      bars: [{ any: ['match-day', 'steward'], within: 'near' }],
      takes: ['Tarnbrook Rovers owe [£6.2 million].', 'The debts of Tarnbrook Rovers have grown to [£9m].'],
      refuses: ['Tarnbrook Rovers owe [$6.2 million].', 'Tarnbrook Rovers got a fee of [£6.2 million].'],
    },
    {
      id: 'rovers-laid-off',
      name: 'staff laid off by Tarnbrook Rovers',
      kind: 'count',
      subject: 'rovers',
      moves: true,
      story: 'rovers-crisis',
      cues: [
        { kind: 'counted', any: ['staff'], within: 'near', weight: 0.35, isRequired: true },
        { kind: 'event', any: ['laid-off'], within: 'near', weight: 0.5, isRequired: true },
      ],
      bars: [{ any: ['steward'], within: 'counted' }],
      bases: [{ basis: 'staff', any: ['staff'] }],
      takes: ['Tarnbrook Rovers have laid off [38] staff.', 'Tarnbrook Rovers made [50] employees redundant.'],
      refuses: ['Tarnbrook Rovers have [38] staff.', 'Tarnbrook Rovers laid off [50] stewards.'],
    },
    {
      id: 'rovers-late-paid',
      name: 'stewards whom Tarnbrook Rovers paid late',
      kind: 'count',
      subject: 'rovers',
      story: 'rovers-crisis',
      cues: [
        { kind: 'counted', any: ['steward'], within: 'counted', weight: 0.35, isRequired: true },
        { kind: 'event', any: ['paid-late'], within: 'sentence', weight: 0.5, isRequired: true },
      ],
      bases: [{ basis: 'stewards', any: ['steward'] }],
      takes: ['Tarnbrook Rovers paid [140] stewards late.', 'Tarnbrook Rovers left [90] stewards unpaid.'],
      refuses: ['Tarnbrook Rovers hired [140] stewards.', 'Tarnbrook Rovers scored [2] late goals.'],
    },
  ],
  topic: {
    bodies: ['rovers'],
    otherBodies: ['other-clubs'],
    people: [],
    matters: ['debt', 'laid-off', 'paid-late'],
    deeds: [],
    sanctions: [],
    wholes: [],
    members: [],
    memberNouns: [],
    fictions: [],
  },
});
