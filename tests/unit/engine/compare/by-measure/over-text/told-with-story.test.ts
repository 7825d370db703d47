import { describe, expect, it } from 'vitest';
import { createFigureMatcher } from '../../../../../../src/engine/compare/by-measure/match-figures.ts';
import type { Measure } from '../../../../../../src/model/pack.ts';
import { injured, match, pack, record, warehouses } from '../harbour.ts';
import { testRule } from '../rule-tests.ts';

const by = createFigureMatcher({
  ...pack,
  measures: [
    { ...injured, story: 'losses' },
    { ...warehouses, story: 'losses' },
  ],
});
const BURNED = { kind: 'event', any: ['fire'], within: 'near', weight: 0.3 } as const;
const sources = [
  record('injured', { low: 34, high: 34 }),
  record('injured', { low: 1633, high: 1633 }, 'herald'),
  record('warehouses', { low: 52, high: 52 }),
];

testRule('told-with-story', {
  changes: [
    ['34', 'At the harbour 52 warehouses burned down. The list of those who suffered ran to 34.'],
    ['34', 'At the harbour 52 warehouses burned down.\n\nThe list of those who suffered ran to 34.'],
    ['1,633', 'At the harbour 52 warehouses burned down.\n\nIt rained.\n\nIn all it was 1,633, the city says.'],
  ],
  leaves: [
    // No source prints it for the story.
    'At the harbour 52 warehouses burned down. The list of those who suffered ran to 35.',
    // Small and round numbers are the same by chance.
    'At the harbour 52 warehouses burned down. The list of those who suffered ran to 30.',
    // Too far away for a number of two digits.
    'At the harbour 52 warehouses burned down.\n\nIt rained.\n\nThe list of those who suffered ran to 34.',
    // It counts something of its own.
    'At the harbour 52 warehouses burned down. It lost 34 boats.',
    // Something else is told of it.
    'At the harbour 52 warehouses burned down. Of the boats 34 were painted.',
    // The measure is barred, or of somebody else.
    'At the harbour 52 warehouses burned down. Trained for it were 34.',
    'At the harbour 52 warehouses burned down. At the airport it was 34.',
    // Nothing of the story is sure.
    'The list of those who suffered at the harbour ran to 34.',
    // A source prints neither.
    'At the harbour 53 warehouses burned down. The list of those who suffered ran to 34.',
  ],
  matching: { by, sources },
});

testRule('told-with-story', {
  changes: [],
  leaves: ['At the harbour 52 warehouses burned down. The list of those who suffered ran to 34.'],
  // Each measure of a story of its own.
  matching: { sources },
});

describe('what such a number says of the sources', () => {
  it('differs from those that print another', () => {
    const text = 'At the harbour 52 warehouses burned down. The list of those who suffered ran to 34.';
    expect(match(text, null, sources, by)).toEqual(['52 warehouses agrees', '34 injured differs']);
  });

  it('agrees where all print the same', () => {
    const text = 'At the harbour 52 warehouses burned down. The list of those who suffered ran to 34.';
    const few = [record('injured', { low: 34, high: 34 }), record('warehouses', { low: 52, high: 52 })];
    expect(match(text, null, few, by)).toEqual(['52 warehouses agrees', '34 injured agrees']);
  });
});

describe('a number that sources print for several measures of the story', () => {
  const text = 'At the harbour 52 warehouses burned down. The list of those who suffered ran to 34.';
  const rowers: Measure = { ...injured, id: 'rowers', story: 'losses' };
  const told: Measure = {
    ...injured,
    id: 'told',
    story: 'losses',
    cues: [...injured.cues, { kind: 'event', any: ['fire'], within: 'context', weight: 0.2 }],
  };
  const printed = [
    record('warehouses', { low: 52, high: 52 }),
    ...['injured', 'rowers', 'told'].map((id) => record(id, { low: 34, high: 34 })),
  ];
  const among = (...measures: readonly Measure[]) =>
    createFigureMatcher({
      ...pack,
      measures: [{ ...injured, story: 'losses' }, ...measures, { ...warehouses, story: 'losses' }],
    });

  it('counts what more is said of, wherever that stands among them', () => {
    expect(match(text, null, printed, among(told, rowers))).toEqual(['52 warehouses agrees', '34 told agrees']);
    expect(match(text, null, printed, among(rowers, told))).toEqual(['52 warehouses agrees', '34 told agrees']);
  });

  it('is left open where as much is said of two', () => {
    expect(match(text, null, printed, among(rowers))).toEqual(['52 warehouses agrees']);
  });
});

describe('two numbers that only may be of a story', () => {
  const faint = (measure: Measure): Measure => ({
    ...measure,
    story: 'losses',
    cues: measure.cues.map((cue) => ({ ...cue, weight: cue.kind === 'event' ? 0.3 : 0.1 })),
  });
  const by = createFigureMatcher({
    ...pack,
    measures: [faint(injured), faint({ ...warehouses, cues: [...warehouses.cues, BURNED] })],
  });

  it('support each other in one paragraph', () => {
    const text = 'At the harbour those who were hurt came to 34. What burned came to 52.';
    expect(match(text, null, sources, by)).toEqual(['34 injured differs', '52 warehouses agrees']);
    expect(match(text.replace('52', '51'), null, sources, by)).toEqual([]);
    expect(match(text.replace('. What', '.\n\nWhat'), null, sources, by)).toEqual([]);
  });
});
