// Why a figure cannot count what a measure counts, and what speaks for it.

import { expect, it } from 'vitest';
import { injured, traced } from '../harbour.ts';
import { only, testRefusal } from '../rule-tests.ts';

testRefusal('missing-cue', {
  refuses: [['52 injured', 'At the harbour 52 firefighters were praised.']],
  takes: ['At the harbour 52 firefighters were injured.'],
});

testRefusal('other-noun', {
  refuses: [
    ['52 injured', 'At the harbour 52 horses were hurt beside the firefighters.'],
    ['52 injured', 'At the harbour 52 crew quarters were hurt.'],
    ['52 injured', 'At the harbour 52 firefighters, dockers and sailors were hurt.'],
  ],
  takes: ['At the harbour 52 firefighters were injured.', 'At the harbour 52 crew were injured.'],
  matching: {
    by: only({
      ...injured,
      things: ['firefighter'],
      cues: [
        { kind: 'counted', any: ['firefighter'], within: 'near', weight: 0.5 },
        { kind: 'event', any: ['injury'], within: 'near', weight: 0.4, isRequired: true },
      ],
    }),
  },
});

testRefusal('barred', {
  refuses: [['52 injured', 'At the harbour 52 firefighters were trained to treat the injured.']],
  takes: [
    'At the harbour 52 firefighters were injured.',
    'Trained at sea. At the harbour 52 firefighters were injured.',
  ],
});

testRefusal('too-little', {
  refuses: [['52 injured', 'At the harbour 52 firefighters were injured.']],
  takes: [],
  matching: { by: only({ ...injured, cues: injured.cues.map((cue) => ({ ...cue, weight: 0.1 })) }) },
});

testRefusal('claimed-by-rival', {
  refuses: [['May 2022 fire-date', 'A man was jailed in May 2022 over the fire in August 2020 at the harbour.']],
  takes: ['The harbour burned in May 2021.'],
});

testRefusal('other-verb', {
  refuses: [['May 2021 fire-date', 'The owner said in May 2021 that the fire at the harbour still hurt.']],
  takes: ['The harbour, said its owner, had burned in May 2021.'],
});

testRefusal('other-subject', {
  refuses: [['52 injured', 'At the airport 52 firefighters were injured.']],
  takes: ['At the harbour 52 firefighters were injured.'],
});

const evidenceIn = (text: string): string[] =>
  traced(text).flatMap(({ candidates }) =>
    candidates
      .filter(({ measure }) => measure === 'injured')
      .flatMap(({ evidence }) => evidence.map(({ name }) => name)),
  );

it('what speaks for a figure is each cue, whom the sentence is about, and the value', () => {
  expect(evidenceIn('At the harbour 34 firefighters were injured.')).toEqual([
    'counted',
    'event',
    'subject-named',
    'same-value',
  ]);
  expect(evidenceIn('The harbour burned. It had 36 firefighters injured.')).toEqual([
    'counted',
    'event',
    'subject-carried',
  ]);
});

it('the score is what the evidence weighs together', () => {
  for (const { candidates } of traced('At the harbour 34 firefighters were injured.')) {
    for (const { score, evidence } of candidates) {
      expect(score).toBeCloseTo(
        evidence.reduce((sum, { weight }) => sum + weight, 0),
        10,
      );
    }
  }
});
