// Values that stories share by chance, on both sides of each boundary.

import { describe, expect, it } from 'vitest';
import { isCommonValue, significantDigits } from '../../../../../src/engine/compare/values/common-values.ts';
import type { CalendarDate, Quantity } from '../../../../../src/model/figure.ts';

const of = (kind: Quantity['kind'], low: number, unit: string | null = null): Quantity => ({
  kind,
  low,
  high: low,
  isVague: false,
  hedge: null,
  unit,
});
const date = (year: number | null, month: number | null, day: number | null): CalendarDate => ({
  kind: 'date',
  year,
  month,
  day,
  isDecade: false,
});

it.each([
  [1_630, 3],
  [1_633, 4],
  [0.5, 1],
  [0.0125, 3],
  [22.6, 3],
  [-40, 1],
  [0, 1],
  [1e12, 1],
])('%d has %d digits that count', (value, digits) => {
  expect(significantDigits(value)).toBe(digits);
});

describe('a value that says nothing by itself', () => {
  it.each<[string, Quantity | CalendarDate]>([
    ['19', of('count', 19)],
    ['100', of('count', 100)],
    ['5,000', of('number', 5_000)],
    ['£3m', of('money', 3e6, 'GBP')],
    ['10 years', of('duration', 10, 'year')],
    ['25 years', of('duration', 25, 'year')],
    ['aged 42', of('age', 42, 'year')],
    ['a quarter', of('share', 0.25)],
    ['10 per cent', of('share', 0.1)],
    ['hundreds', { ...of('count', 161), isVague: true }],
    ['2021', date(2021, null, null)],
    ['March', date(null, 3, null)],
  ])('%s', (_, value) => {
    expect(isCommonValue(value)).toBe(true);
  });
});

describe('a value that does', () => {
  it.each<[string, Quantity | CalendarDate]>([
    ['21', of('count', 21)],
    ['120', of('count', 120)],
    ['£3.1m', of('money', 3.1e6, 'GBP')],
    ['125 days', of('duration', 125, 'day')],
    ['22.6 per cent', of('share', 0.226)],
    ['March 2021', date(2021, 3, null)],
    ['3 March', date(null, 3, 3)],
  ])('%s', (_, value) => {
    expect(isCommonValue(value)).toBe(false);
  });
});
