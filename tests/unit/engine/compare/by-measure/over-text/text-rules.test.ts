// What a text says of a figure elsewhere: what each rule changes, and what it leaves alone.

import { describe, expect, it, test } from 'vitest';
import { createFigureMatcher } from '../../../../../../src/engine/compare/by-measure/match-figures.ts';
import { COMPANION_RULES } from '../../../../../../src/engine/compare/by-measure/over-text/companions.ts';
import { ECHO_RULES } from '../../../../../../src/engine/compare/by-measure/over-text/repetitions.ts';
import type { Measure } from '../../../../../../src/model/pack.ts';
import { injured, type Matching, pack, record, rulesIn, warehouses } from '../harbour.ts';

const weak = (measure: Measure, weight: number): Measure => ({
  ...measure,
  story: 'losses',
  cues: measure.cues.map((cue) => ({ ...cue, weight })),
});
const by = createFigureMatcher({ ...pack, measures: [weak(injured, 0.4), weak(warehouses, 0.8)] });
const apart = createFigureMatcher({
  ...pack,
  measures: [weak(injured, 0.4), { ...weak(warehouses, 0.8), story: 'rebuilding' }],
});
const faint = createFigureMatcher({ ...pack, measures: [weak(injured, 0.3), weak(warehouses, 0.78)] });
const few = [record('injured', { low: 12, high: 12 }), record('warehouses', { low: 9, high: 9 })];

const changes: readonly (readonly [rule: string, figure: string, text: string, matching: Matching])[] = [
  ['settled-by-companion', '14', 'At the harbour 14 warehouses burned, and 52 firefighters were hurt.', { by }],
  ['named-by-companion', 'nine', 'At the harbour nine warehouses burned, and 52 firefighters were hurt.', { by }],
  [
    'listed-with-twin',
    'nine',
    'At the harbour nine warehouses burned, and 12 firefighters were hurt.',
    { by: faint, sources: few },
  ],
  ['sentence-by-itself', 'Fifty-two', 'At the harbour 52 firefighters were injured. Fifty-two!', {}],
  [
    'taken-up',
    '152',
    'At the harbour 152 firefighters were injured. They looked after those 152 people.',
    { sources: [record('injured', { low: 152, high: 152 })] },
  ],
];

const leaves: typeof changes = [
  ['settled-by-companion', '14', 'At the harbour 14 warehouses burned. Of course 52 firefighters were hurt.', { by }],
  // What speaks against it is not outweighed by what stands beside it.
  ['settled-by-companion', '90', 'At the harbour 90 warehouses burned, and 52 firefighters were hurt.', { by }],
  ['settled-by-companion', '14', 'At the harbour 14 warehouses burned, and 52 firefighters were hurt.', { by: apart }],
  ['named-by-companion', 'nine', 'At the harbour nine warehouses burned.', { by }],
  ['listed-with-twin', 'nine', 'At the harbour nine warehouses burned.', { by: faint, sources: few }],
  ['sentence-by-itself', 'Fifty-three', 'At the harbour 52 firefighters were injured. Fifty-three!', {}],
  ['sentence-by-itself', 'Fifty-two', 'At the harbour 52 firefighters were injured. It rained. Fifty-two!', {}],
  [
    'taken-up',
    '152',
    'At the harbour 152 firefighters were injured. They looked after 152 people.',
    { sources: [record('injured', { low: 152, high: 152 })] },
  ],
];

describe('what is told of the text as a whole', () => {
  it.each(changes)('%s changes %s in: %s', (rule, figure, text, matching) => {
    expect(rulesIn(text, matching)).toContain(`${figure} ${rule}`);
  });

  it.each(leaves)('%s leaves %s alone in: %s', (rule, figure, text, matching) => {
    expect(rulesIn(text, matching)).not.toContain(`${figure} ${rule}`);
  });
});

test('what is certain in one sentence is certain where it is said again in fewer words', () => {
  const scarce = createFigureMatcher({
    ...pack,
    measures: [
      {
        ...warehouses,
        cues: [
          { kind: 'counted', any: ['warehouse'], within: 'counted', weight: 0.8, isRequired: true },
          { kind: 'event', any: ['fire'], within: 'near', weight: 0.2 },
        ],
      },
    ],
  });
  const again = (second: string): string[] => rulesIn(`At the harbour 12 warehouses burned. ${second}`, { by: scarce });
  expect(again('It had 12 warehouses.')).toContain('12 certain-elsewhere');
  expect(again('It had 14 warehouses.')).not.toContain('14 certain-elsewhere');
});

test('every rule is tested here, both ways', () => {
  const names = [...COMPANION_RULES, ...ECHO_RULES].map(({ name }) => name);
  expect(new Set(changes.map(([rule]) => rule))).toEqual(new Set(names));
  expect(new Set(leaves.map(([rule]) => rule))).toEqual(new Set(names));
});
