// Why a figure is no candidate for a measure: what each reason refuses, and what it lets through.

import { describe, expect, it, test } from 'vitest';
import { CANDIDATE_REFINERS } from '../../../../../../src/engine/compare/by-measure/candidates/find-candidates.ts';
import { REFUSALS, type RefusalName } from '../../../../../../src/engine/compare/by-measure/candidates/refusals.ts';
import {
  createFigureMatcher,
  type FigureMatcher,
} from '../../../../../../src/engine/compare/by-measure/match-figures.ts';
import type { Measure } from '../../../../../../src/model/pack.ts';
import { injured, type Matching, match, pack, refusalsIn, rulesIn, traced, warehouses } from '../harbour.ts';

interface RefusalTest {
  readonly refuses: readonly (readonly [refusal: string, text: string])[];
  readonly takes: readonly string[];
  readonly matching?: Matching;
}

const only = (...measures: Measure[]): FigureMatcher => createFigureMatcher({ ...pack, measures });

const TESTS: Readonly<Record<RefusalName, RefusalTest>> = {
  'missing-cue': {
    refuses: [['52 injured', 'At the harbour 52 firefighters were praised.']],
    takes: ['At the harbour 52 firefighters were injured.'],
  },
  'other-noun': {
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
  },
  barred: {
    refuses: [['52 injured', 'At the harbour 52 firefighters were trained to treat the injured.']],
    takes: ['At the harbour 52 firefighters were injured.'],
  },
  'too-little': {
    refuses: [['52 injured', 'At the harbour 52 firefighters were injured.']],
    takes: [],
    matching: { by: only({ ...injured, cues: injured.cues.map((cue) => ({ ...cue, weight: 0.1 })) }) },
  },
  'claimed-by-rival': {
    refuses: [['May 2022 fire-date', 'A man was jailed in May 2022 over the fire in August 2020 at the harbour.']],
    takes: ['The harbour burned in May 2021.'],
  },
  'other-verb': {
    refuses: [['May 2021 fire-date', 'The owner said in May 2021 that the fire at the harbour still hurt.']],
    takes: ['The harbour, said its owner, had burned in May 2021.'],
  },
  'other-subject': {
    refuses: [['52 injured', 'At the airport 52 firefighters were injured.']],
    takes: ['At the harbour 52 firefighters were injured.'],
  },
  'other-unit': {
    refuses: [['$5 million damage', 'The harbour fire cost $5 million.']],
    takes: [],
    matching: {
      by: only({
        id: 'damage',
        name: 'what the fire cost',
        kind: 'money',
        unit: 'GBP',
        cues: [{ kind: 'event', any: ['fire'], within: 'near', weight: 1, isRequired: true }],
      }),
    },
  },
  'other-total': {
    refuses: [
      ['7 grain-warehouses', 'It employs 20 people, including 7 grain stores.'],
      ['7 warehouses', 'Nine warehouses burned, including 7 warehouses of tea.'],
    ],
    takes: ['Nine warehouses burned, including 7 grain stores.', 'It burned over 20 hours, including 7 grain stores.'],
  },
  unlikely: {
    refuses: [['1,200 injured', 'At the harbour 1,200 firefighters were injured.']],
    takes: ['At the harbour 52 firefighters were injured.'],
  },
  'borrowed-noun': {
    refuses: [['30 injured', 'At the harbour 34 firefighters were injured, it lost 30, and more were hurt.']],
    takes: ['At the harbour 34 firefighters were injured.'],
  },
  'other-time': {
    refuses: [['52 injured', 'At the harbour 52 firefighters were injured in 2011.']],
    takes: ['At the harbour 52 firefighters were injured in 2020.'],
  },
};

describe.each(Object.entries(TESTS))('%s', (refusal, { refuses, takes, matching }) => {
  it.each(refuses)('refuses %s in: %s', (refused, text) => {
    expect(refusalsIn(text, matching)).toContain(`${refused} ${refusal}`);
  });

  it.each(takes.map((text) => [text]))('lets through: %s', (text) => {
    expect(traced(text, matching).some(({ candidates }) => candidates.length > 0)).toBe(true);
  });
});

test('each reason has a sentence', () => {
  for (const says of Object.values(REFUSALS)) expect(says).toMatch(/^[^\n]{20,120}$/u);
});

test('each rule has a name of its own and says why it is there', () => {
  expect(new Set(CANDIDATE_REFINERS.map(({ name }) => name)).size).toBe(CANDIDATE_REFINERS.length);
  for (const { because } of CANDIDATE_REFINERS) expect(because).toMatch(/^[^\n]{20,120}$/u);
});

test('a part of a matched total has the evidence of it, and a figure beside one has not', () => {
  const evidenceIn = (text: string): string[] =>
    traced(text).flatMap(({ candidates }) => candidates.flatMap(({ evidence }) => evidence.map(({ name }) => name)));
  expect(evidenceIn('Nine warehouses burned, including 7 grain stores.')).toContain('part-of-total');
  expect(evidenceIn('Nine warehouses burned beside 7 grain stores.')).not.toContain('part-of-total');
});

test('what a total covers is a part of it, and what it is covered in is none', () => {
  const refused = (text: string): boolean => refusalsIn(text).includes('7 warehouses other-total');
  expect(refused('The nine warehouses cover 7 warehouses of tea.')).toBe(true);
  expect(refused('The nine warehouses were covered in 7 warehouses of papers.')).toBe(false);
});

test('a count of a span of years is that of a measure which was counted over as many', () => {
  const over = (lookBackYears?: number) => ({ by: only({ ...injured, ...(lookBackYears ? { lookBackYears } : {}) }) });
  const refused = (span: string, matching: Matching): boolean =>
    refusalsIn(`At the harbour 52 firefighters were injured ${span}.`, matching).includes('52 injured other-time');
  expect(refused('between 2017 and 2020', over())).toBe(true);
  expect(refused('between 2017 and 2020', over(3))).toBe(false);
  expect(refused('between 2016 and 2020', over(3))).toBe(false);
  expect(refused('from 2015 to 2020', over(3))).toBe(true);
  expect(refused('between 2020 and 2021', over())).toBe(false);
});

test('a change and a span of years have no one value', () => {
  const by = only(warehouses);
  expect(rulesIn('Warehouses burned rose from 9 to 12.', { by })).toContain('9 to 12 no-single-value');
  expect(match('The harbour burned in 2021-22.')).toEqual([]);
  expect(match('The harbour burned in 2021–2022.')).toEqual([]);
  expect(match('The harbour burned in 2020 – in 2022 it was open.')).toContain('2020 fire-date agrees');
});
