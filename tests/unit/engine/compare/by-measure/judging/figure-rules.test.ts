// What each rule of judging changes, and what it leaves alone.

import { describe, expect, it, test } from 'vitest';
import { FIGURE_REFINERS } from '../../../../../../src/engine/compare/by-measure/judging/judge-figure.ts';
import {
  createFigureMatcher,
  type FigureMatcher,
} from '../../../../../../src/engine/compare/by-measure/match-figures.ts';
import type { Measure } from '../../../../../../src/model/pack.ts';
import { injured, type Matching, pack, record, rulesIn, warehouses } from '../harbour.ts';

interface RuleTest {
  readonly rule: string;
  /** Texts with the figure that the rule changes. */
  readonly changes: readonly (readonly [figure: string, text: string])[];
  /** Texts that look like it, in which it changes nothing. */
  readonly leaves: readonly string[];
  readonly matching?: Matching;
}

const only = (...measures: Measure[]): FigureMatcher => createFigureMatcher({ ...pack, measures });

const RULES: readonly RuleTest[] = [
  {
    rule: 'one-of-many',
    changes: [['34', 'At the harbour 34 firefighters were injured.']],
    leaves: ['At the harbour 12 warehouses burned.', 'At the harbour 34 boats were sunk.'],
    matching: {
      // Named all round they would be told apart.
      by: only(
        { ...injured, isOneOfMany: true, cues: injured.cues.map((cue) => ({ ...cue, weight: 0.35 })) },
        warehouses,
      ),
      sources: [
        record('injured', { low: 34, high: 34 }),
        record('injured', { low: 40, high: 40 }, 'herald'),
        record('warehouses', { low: 9, high: 9 }),
      ],
    },
  },
  {
    rule: 'former-count',
    changes: [['52', 'At the harbour the number of firefighters injured is up from 52 firefighters injured.']],
    leaves: ['At the harbour 52 firefighters were injured.'],
  },
  {
    rule: 'in-doubt',
    changes: [
      ['52', 'At the harbour 52 firefighters were injured in an earlier blaze.'],
      ['52', 'Earlier, at the harbour, 52 firefighters were injured.'],
    ],
    leaves: [
      'At the harbour 52 firefighters were injured.',
      // A number that a source prints settles it.
      'At the harbour 34 firefighters were injured in an earlier blaze.',
    ],
  },
  {
    rule: 'tied',
    changes: [['147', 'At the harbour 147 warehouses burned.']],
    leaves: ['At the harbour 153 warehouses burned.'],
    matching: {
      by: only(warehouses, { ...warehouses, id: 'stores', name: 'stores lost' }),
      sources: [record('warehouses', { low: 153, high: 153 }), record('stores', { low: 138, high: 138 })],
    },
  },
  {
    rule: 'part-of-known-set',
    changes: [
      ['52', 'At the harbour 52 of Hull’s firefighters were injured.'],
      ['52', 'Of the 52 firefighters injured at the harbour none stayed.'],
      ['52', 'Of 52 firefighters injured at the harbour none stayed.'],
    ],
    leaves: ['At the harbour 52 of its firefighters were injured.', 'At the harbour 52 firefighters were injured.'],
  },
  {
    rule: 'more-of-the-same',
    changes: [['12', 'At the harbour nine warehouses burned. Another 12 warehouses were at risk.']],
    leaves: [
      'At the harbour another 12 warehouses burned.',
      'At the harbour nine warehouses burned, then 12 warehouses.',
    ],
  },
  {
    rule: 'certain-enough',
    changes: [['52', 'At the harbour 52 firefighters were injured in an earlier blaze.']],
    leaves: ['At the harbour 52 firefighters were injured.', 'Nine warehouses burned.'],
  },
  {
    rule: 'named-enough',
    changes: [['34', 'There were 34 warehouses.']],
    leaves: ['There were 34 burned warehouses.', 'There were 53 warehouses.'],
    matching: {
      by: only({
        ...warehouses,
        cues: [
          { kind: 'counted', any: ['warehouse'], within: 'counted', weight: 0.78, isRequired: true },
          { kind: 'event', any: ['fire'], within: 'near', weight: 0.2 },
        ],
      }),
      sources: [record('warehouses', { low: 34, high: 34 })],
    },
  },
];

describe.each(RULES)('$rule', ({ rule, changes, leaves, matching }) => {
  it.each(changes)('changes %s in: %s', (figure, text) => {
    expect(rulesIn(text, matching)).toContain(`${figure} ${rule}`);
  });

  it.each(leaves.map((text) => [text]))('changes nothing in: %s', (text) => {
    expect(rulesIn(text, matching).filter((line) => line.endsWith(` ${rule}`))).toEqual([]);
  });
});

test('every rule is tested here, in the order in which it is asked', () => {
  expect(RULES.map(({ rule }) => rule)).toEqual(FIGURE_REFINERS.map(({ name }) => name));
});

test('every rule says in a line why it is there', () => {
  for (const { because } of FIGURE_REFINERS) expect(because).toMatch(/^[^\n]{20,120}$/u);
});
