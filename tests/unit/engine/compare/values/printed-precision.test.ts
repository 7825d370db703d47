import { describe, expect, it } from 'vitest';
import {
  digitsOf,
  percentOf,
  plainAgree,
  precisionOf,
  printedStep,
} from '../../../../../src/engine/compare/values/printed-precision.ts';
import type { Quantity, QuantityKind } from '../../../../../src/model/figure.ts';

const of = (kind: QuantityKind, low: number, high = low): Quantity => ({
  kind,
  low,
  high,
  isVague: false,
  hedge: null,
  unit: null,
});

it.each([
  [22.6, 0.1],
  [45_000, 1000],
  [15_000_000, 1e6],
  [412, 1],
  [0.05, 0.01],
  [0, 1],
  [-300, 100],
])('of %d the last place that is printed is %d', (value, step) => {
  expect(printedStep(value)).toBeCloseTo(step, 10);
});

it.each([
  [22.6, 3],
  [45_000, 2],
  [412, 3],
  [300, 1],
  [0, 1],
])('%d has %d digits that count', (value, digits) => {
  expect(digitsOf(value)).toBe(digits);
});

it('a share is told in per cent', () => {
  expect([percentOf(of('share', 0.07), 0.07), percentOf(of('count', 7), 7)]).toEqual([7, 7]);
});

describe('how far a number may be from the true one', () => {
  it.each<[string, QuantityKind, number, number, number]>([
    ['counts that are told to the last one', 'count', 412, 0, 0],
    ['small counts', 'count', 90, 0, 0],
    ['counts of two digits', 'count', 45_000, 500, 500],
    ['counts of one digit, not by half of it', 'count', 10_000, 600, 600],
    ['sums of three digits, which are cut too', 'money', 122e6, 500_000, 990_000],
    ['shares of three digits, which are not', 'share', 22.6, 0.05, 0.05],
    ['sums of two digits', 'money', 12e6, 500_000, 500_000],
  ])('%s', (_, kind, value, below, above) => {
    const precision = precisionOf(of(kind, value), value);
    expect(precision.below).toBeCloseTo(below, 6);
    expect(precision.above).toBeCloseTo(above, 6);
  });
});

describe('two numbers without a hedge agree', () => {
  it.each([
    [of('count', 412), of('count', 412), true],
    [of('count', 412), of('count', 413), false],
    [of('count', 45_000), of('count', 45_400), true],
    [of('count', 45_400), of('count', 45_000), true],
    [of('count', 45_000), of('count', 45_600), false],
    [of('money', 122e6), of('money', 122.7e6), true],
    [of('money', 122e6), of('money', 123.1e6), false],
    [of('share', 0.23), of('share', 0.226), true],
    [of('count', 5, 9), of('count', 7), true],
    [of('count', 7), of('count', 5, 9), true],
    [of('count', 5, 9), of('count', 8, 12), false],
    [of('count', 5, 9), of('count', 9), true],
  ])('%j %j: %s', (a, b, expected) => {
    expect(plainAgree(a, b)).toBe(expected);
  });
});
