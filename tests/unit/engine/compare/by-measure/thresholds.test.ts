// From which weight of evidence on something is told of a figure, and what: each bar from both sides. One measure whose
// only cue weighs what the row says, against one record.

import { describe, expect, it } from 'vitest';
import type { FigureRecord } from '../../../../../src/model/reference.ts';
import { match, record, warehouses } from './harbour.ts';
import { only } from './rule-tests.ts';

/** "possible" for what is told of the figure, or "nothing". */
function told(text: string, weight: number, value: Partial<FigureRecord['value']>): string {
  const by = only({ ...warehouses, cues: warehouses.cues.map((cue) => ({ ...cue, weight })) });
  const [line] = match(text, null, [record('warehouses', value)], by);
  return line?.split(' ').at(-1) ?? 'nothing';
}

const exactly = (value: number): Partial<FigureRecord['value']> => ({ low: value, high: value });

describe.each<[string, string, Partial<FigureRecord['value']>, readonly (readonly [number, string])[]]>([
  [
    'an equal number that any story may have',
    'There were 12 warehouses.',
    exactly(12),
    [
      [0.89, 'nothing'],
      [0.9, 'possible'],
      [0.94, 'possible'],
      [0.95, 'agrees'],
    ],
  ],
  [
    'an equal number',
    'There were 34 warehouses.',
    exactly(34),
    [
      [0.59, 'nothing'],
      [0.6, 'possible'],
      [0.79, 'possible'],
      [0.8, 'agrees'],
    ],
  ],
  [
    'a number that hedges the same',
    'There were 34 warehouses.',
    { ...exactly(30), hedge: 'over' },
    [
      [0.64, 'nothing'],
      [0.65, 'possible'],
      [0.79, 'possible'],
      [0.8, 'agrees'],
    ],
  ],
  [
    'an equal number that hardly coincides by chance',
    'There were 161 warehouses.',
    exactly(161),
    [
      [0.34, 'nothing'],
      [0.35, 'agrees'],
    ],
  ],
  [
    'another number',
    'There were 34 warehouses.',
    exactly(40),
    [
      [0.74, 'nothing'],
      [0.75, 'possible'],
      [0.94, 'possible'],
      [0.95, 'differs'],
    ],
  ],
  [
    'a number many times as large',
    'There were 34 warehouses.',
    exactly(400),
    [
      [1.24, 'nothing'],
      [1.25, 'possible'],
      [1.44, 'possible'],
      [1.45, 'differs'],
    ],
  ],
  [
    'a vague word for the number',
    'There were dozens of warehouses.',
    exactly(34),
    [
      [0.89, 'nothing'],
      [0.9, 'possible'],
      [0.99, 'possible'],
      [1, 'agrees'],
    ],
  ],
  [
    'a vague word for more than the number',
    'There were dozens of warehouses.',
    exactly(9),
    [
      [0.95, 'nothing'],
      [0.96, 'possible'],
      [1.09, 'possible'],
      [1.1, 'differs'],
    ],
  ],
  [
    'a vague word for far less than the number',
    'There were dozens of warehouses.',
    exactly(400),
    [
      [1.39, 'nothing'],
      [1.4, 'possible'],
    ],
  ],
])('%s', (_, text, value, rows) => {
  it.each(rows)('at %d: %s', (weight, expected) => {
    expect(told(text, weight, value)).toBe(expected);
  });
});
