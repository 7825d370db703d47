import { describe, expect, it } from 'vitest';
import {
  eitherWay,
  floorsAgree,
  hedgedAgree,
  isFloor,
  isOnOtherSide,
} from '../../../../../src/engine/compare/values/hedged-values.ts';
import type { Hedge, Quantity } from '../../../../../src/model/figure.ts';

const of = (low: number, hedge: Hedge | null = null, isVague = false): Quantity => ({
  kind: 'count',
  low,
  high: isVague ? low * 10 : low,
  isVague,
  hedge,
  unit: null,
});

it.each<[Hedge | null, boolean]>([
  ['over', true],
  ['at-least', true],
  ['nearly', false],
  ['about', false],
  ['under', false],
  [null, false],
])('%s is a floor: %s', (hedge, expected) => {
  expect(isFloor(of(12, hedge))).toBe(expected);
});

it('an order of magnitude is a floor', () => {
  expect(isFloor(of(12, null, true))).toBe(true);
});

describe('a hedged number and another', () => {
  it.each<[string, Quantity, Quantity, boolean]>([
    ['nearly 200, 196', of(200, 'nearly'), of(196), true],
    ['196, nearly 200', of(196), of(200, 'nearly'), true],
    ['nearly 200, 204', of(200, 'nearly'), of(204), false],
    ['nearly 200, 150', of(200, 'nearly'), of(150), false],
    ['more than 1,600, 1,633', of(1600, 'over'), of(1633), true],
    ['more than 1,600, 1,590', of(1600, 'over'), of(1590), false],
    ['about 200, 204', of(200, 'about'), of(204), true],
    ['about 200, 196', of(200, 'about'), of(196), true],
    ['about 200, 300', of(200, 'about'), of(300), false],
    ['under 200, 196', of(200, 'under'), of(196), true],
    ['under 200, 204', of(200, 'under'), of(204), false],
    ['at most 200, 200', of(200, 'at-most'), of(200), true],
    ['at least 200, 200', of(200, 'at-least'), of(200), true],
  ])('%s: %s', (_, a, b, expected) => {
    expect(hedgedAgree(a, b)).toBe(expected);
  });
});

it('two floors of one number are one count, two far apart are two', () => {
  expect(floorsAgree(of(1600, 'over'), of(1600, 'over'))).toBe(true);
  expect(floorsAgree(of(1600, 'over'), of(300, 'over'))).toBe(false);
});

it('a test is asked both ways', () => {
  const isLess = (one: Quantity, two: Quantity): boolean => one.low < two.low;
  expect([eitherWay(isLess, of(1), of(2)), eitherWay(isLess, of(2), of(1)), eitherWay(isLess, of(2), of(2))]).toEqual([
    true,
    true,
    false,
  ]);
});

describe('on the other side of a bound', () => {
  it.each<[string, Quantity, Quantity, boolean]>([
    ['over 200, 199', of(200, 'over'), of(199), true],
    ['over 200, 200', of(200, 'over'), of(200), false],
    ['over 200, nearly 199', of(200, 'over'), of(199, 'nearly'), false],
    ['under 200, 201', of(200, 'under'), of(201), true],
    ['under 200, 200', of(200, 'under'), of(200), false],
    ['200, 199', of(200), of(199), false],
  ])('%s: %s', (_, bound, other, expected) => {
    expect(isOnOtherSide(bound, other)).toBe(expected);
  });
});
