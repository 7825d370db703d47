import { describe, expect, it } from 'vitest';
import { inOneUnit } from '../../../../../src/engine/compare/values/units-of-values.ts';
import type { Hedge, Quantity, QuantityKind } from '../../../../../src/model/figure.ts';

const of = (
  low: number,
  unit: string | null,
  kind: QuantityKind = 'measurement',
  hedge: Hedge | null = null,
): Quantity => ({
  kind,
  low,
  high: low,
  isVague: false,
  hedge,
  unit,
});

/** The other value in the unit of the first, and how far apart they may be. */
const converted = (a: Quantity, b: Quantity): unknown => {
  const found = inOneUnit(a, b);
  return found && [found.a.low, found.b.low, found.a.unit, found.slack > 0];
};

describe('two quantities in one unit', () => {
  it.each<[string, Quantity, Quantity, unknown]>([
    ['the same unit', of(3, 'km'), of(5, 'km'), [3, 5, 'km', false]],
    ['one system', of(3, 'km'), of(3000, 'metre'), [3, 3, 'km', false]],
    ['across systems', of(1.609344, 'km'), of(1, 'mile'), [1.609344, 1.60934, 'km', true]],
    ['a length of time', of(2, 'week', 'duration'), of(14, 'day', 'duration'), [2, 2, 'week', false]],
    ['days and months', of(1, 'month', 'duration'), of(30, 'day', 'duration'), [1, 0.985626, 'month', true]],
    ['degrees, from their own zeros', of(40, 'degree'), of(104, 'degree Fahrenheit'), [40, 40, 'degree', true]],
    ['rain', of(85, 'mm'), of(85, 'l/m²'), [85, 85, 'mm', false]],
    [
      'the hedged one as printed',
      of(14, 'day', 'duration'),
      of(2, 'week', 'duration', 'nearly'),
      [2, 2, 'week', false],
    ],
    [
      'both hedged, as the first',
      of(14, 'day', 'duration', 'about'),
      of(2, 'week', 'duration', 'nearly'),
      [14, 14, 'day', false],
    ],
    ['an age without a unit is in years', of(22, null, 'age'), of(22, 'year', 'age'), [22, 22, null, false]],
    ['a count of no unit', of(3, null, 'count'), of(3, 'times', 'count'), [3, 3, null, false]],
  ])('%s', (_, a, b, expected) => {
    expect(converted(a, b)).toEqual(expected);
  });

  it.each<[string, Quantity, Quantity]>([
    ['two currencies', of(3, 'GBP', 'money'), of(3, 'USD', 'money')],
    ['another dimension', of(3, 'km'), of(3, 'kg')],
    ['a unit that is not known', of(3, 'km'), of(3, 'parsec')],
    ['two units of counts', of(3, 'dozen', 'count'), of(3, 'times', 'count')],
    ['a currency and none', of(3, 'GBP', 'money'), of(3, null, 'money')],
  ])('none: %s', (_, a, b) => {
    expect(converted(a, b)).toBeNull();
  });
});
