// Sources and records as they arrive from outside: what is taken, and what is refused with its place.

import { describe, expect, it } from 'vitest';
import {
  calendarDateShape,
  figureRecordShape,
  figureValueShape,
  quoteRecordShape,
  sourceShape,
} from '../../../src/model/record-shapes.ts';
import type { Shape } from '../../../src/model/shape.ts';
import { sampleFigure, sampleQuote, sampleSource } from '../store/sample-sets.ts';

const date = { kind: 'date', year: 2024, month: 3, day: null, isDecade: false };
const figure = sampleFigure('one', 1);
const words = (count: number): string => Array.from({ length: count }, () => 'boat').join(' ');

describe.each<[string, Shape<unknown>, readonly unknown[], readonly (readonly [unknown, string])[]]>([
  [
    'a source',
    sourceShape,
    [sampleSource('one'), { ...sampleSource('one'), title: null, date: null, url: null }],
    [
      [{ ...sampleSource('one'), id: '' }, 'it.id'],
      [{ ...sampleSource('one'), publisher: null }, 'it.publisher'],
      [{ ...sampleSource('one'), url: 'javascript:alert(1)' }, 'it.url'],
      [{ ...sampleSource('one'), date: '2024-13-01' }, 'it.date'],
      [{ ...sampleSource('one'), more: 1 }, 'more'],
    ],
  ],
  [
    'a value',
    figureValueShape,
    [figure.value, date, { ...figure.value, low: 1, high: 2, hedge: 'nearly', unit: 'km' }],
    [
      [{ ...figure.value, low: 3, high: 2 }, 'it.low is greater than it.high'],
      [{ ...figure.value, kind: 'weight' }, 'it.kind'],
      [{ ...figure.value, hedge: 'maybe' }, 'it.hedge'],
      [{ ...figure.value, unit: '' }, 'it.unit'],
      [{ ...figure.value, low: '1' }, 'it.low'],
      [{ ...date, year: 2024.5 }, 'it.year'],
      [null, 'it'],
      [7, 'it'],
    ],
  ],
  [
    'a date',
    calendarDateShape,
    [date, { ...date, year: null, month: null }],
    [
      [figure.value, 'it'],
      [{ ...date, isDecade: null }, 'it.isDecade'],
    ],
  ],
  [
    'a figure',
    figureRecordShape,
    [
      figure,
      { ...figure, basis: null, asOf: null },
      { ...figure, asOf: date, figureInPrinted: { start: 0, end: 2 } },
      { ...figure, evidence: words(25) },
    ],
    [
      [{ ...figure, evidence: words(26) }, 'it.evidence has 26 words; at most 25'],
      [{ ...figure, evidence: null }, 'it.evidence'],
      [{ ...figure, printed: '' }, 'it.printed'],
      [{ ...figure, asOf: figure.value }, 'it.asOf'],
      [{ ...figure, figureInPrinted: { start: 0 } }, 'it.figureInPrinted'],
      [{ ...figure, value: { ...figure.value, low: 90 } }, 'it.value.low'],
    ],
  ],
  [
    'a quote',
    quoteRecordShape,
    [sampleQuote('one', 1), { ...sampleQuote('one', 1), speaker: null }],
    [
      [{ ...sampleQuote('one', 1), words: '' }, 'it.words'],
      [{ ...sampleQuote('one', 1), words: 'x'.repeat(5_001) }, 'it.words'],
      [{ ...sampleQuote('one', 1), utterance: null }, 'it.utterance'],
    ],
  ],
])('%s', (_, shape, taken, refused) => {
  it.each(taken.map((value) => [JSON.stringify(value).slice(0, 60), value]))('is taken: %s', (_text, value) => {
    expect(shape.problem(value, 'it')).toBeNull();
  });

  it.each(refused.map(([value, message]) => [message, value]))('is refused, with its place: %s', (message, value) => {
    expect(shape.problem(value, 'it')).toContain(message);
  });
});

it.each(['count', 'share', 'percentage-points', 'money', 'duration', 'age', 'measurement', 'multiple', 'number'])(
  'a %s is a quantity',
  (kind) => {
    const value = { kind, low: 1, high: 2, isVague: false, hedge: null, unit: null };
    expect(figureValueShape.problem(value, 'value')).toBeNull();
    expect(figureValueShape.problem({ ...value, kind: `${kind}s` }, 'value')).not.toBeNull();
  },
);

it.each(['about', 'nearly', 'over', 'at-least', 'under', 'at-most', null])('%s is a hedge', (hedge) => {
  const value = { kind: 'count', low: 1, high: 2, isVague: false, hedge, unit: null };
  expect(figureValueShape.problem(value, 'value')).toBeNull();
  expect(figureValueShape.problem({ ...value, low: 3 }, 'value')).toBe('value.low is greater than value.high');
  expect(figureValueShape.problem({ ...value, hedge: 'maybe' }, 'value')).not.toBeNull();
});
