// When two printed values can stand for the same number.

import { describe, expect, it } from 'vitest';
import {
  closenessOf,
  isDistinctive,
  isRoundingOf,
  isVaguelyMore,
  readValue,
  type Value,
  valuesAgree,
} from '../../../../../src/engine/compare/values/compare-values.ts';
import type { Hedge, Quantity } from '../../../../../src/model/figure.ts';

const count = (low: number, options: Partial<Quantity> = {}): Value =>
  readValue({ kind: 'count', low, high: low, isVague: false, hedge: null, unit: null, ...options });
const hedged = (hedge: Hedge, value: number): Value => count(value, { hedge });
const range = (low: number, high: number): Value => count(low, { high });
const vague = (low: number, high: number): Value => count(low, { high, isVague: true });
const share = (value: number, hedge: Hedge | null = null): Value => count(value, { kind: 'share', hedge });
const years = (value: number, hedge: Hedge | null = null): Value =>
  count(value, { kind: 'duration', unit: 'year', hedge });
const money = (value: number, unit: string | null, hedge: Hedge | null = null): Value =>
  count(value, { kind: 'money', unit, hedge });
const date = (year: number | null, month: number | null = null, isDecade = false): Value =>
  readValue({ kind: 'date', year, month, day: null, isDecade });

describe('values that agree', () => {
  it.each([
    ['nearly 200 and 196', hedged('nearly', 200), count(196)],
    ['more than 1,600 and 1,633', hedged('over', 1600), count(1633)],
    ['1,600 rounds 1,633', count(1600), count(1633)],
    ['700 and 689', count(700), count(689)],
    ['more than 1,000 and 1,131', hedged('over', 1000), count(1131)],
    ['more than 150 and 161', hedged('over', 150), count(161)],
    ['about 1,000 and 1,071', hedged('about', 1000), count(1071)],
    ['about 1,000 and 1,131', hedged('about', 1000), count(1131)],
    ['dozens and 90', vague(24, 100), count(90)],
    ['at least a dozen and 12', hedged('at-least', 12), count(12)],
    ['two to three and two or three', range(2, 3), range(2, 3)],
    ['14 lies in 13 to 15', count(14), range(13, 15)],
    ['two decades and almost 20 years', years(20), years(20, 'nearly')],
    ['about one in 50 and 1,131 of 50,000', share(0.02, 'about'), share(1131 / 50000)],
    ['more than a fifth and 23 per cent', share(0.2, 'over'), share(0.23)],
    ['under a third and 30 per cent', share(1 / 3, 'under'), share(0.3)],
    ['the 1970s and 1972', date(1970, null, true), date(1972)],
    ['March 2021 and 2021', date(2021, 3), date(2021)],
    ['about £140 million and £138 million', money(140e6, 'GBP', 'about'), money(138e6, 'GBP')],
    ['September and September 2022', date(null, 9), date(2022, 9)],
  ])('%s', (_name, a, b) => {
    expect(valuesAgree(a, b)).toBe(true);
    expect(valuesAgree(b, a)).toBe(true);
  });
});

describe('values that differ', () => {
  it.each([
    ['1,631 and 1,633: a precise number rounds nothing', count(1631), count(1633)],
    ['1,071 and 1,131', count(1071), count(1131)],
    ['800 and 1,000', count(800), hedged('about', 1000)],
    ['about 1,100 and 1,300', hedged('about', 1100), count(1300)],
    ['about 1,000 and 1,200', hedged('about', 1000), count(1200)],
    ['about 800 and about 1,000', hedged('about', 800), hedged('about', 1000)],
    ['1,000 and 1,633', count(1000), count(1633)],
    ['45,000 and 50,000', count(45000), count(50000)],
    ['47,000 and 45,000: neither rounds the other', count(47000), count(45000)],
    ['47,000 and 50,000', count(47000), count(50000)],
    ['24 and 48', count(24), count(48)],
    ['at least 13 and 12', hedged('at-least', 13), count(12)],
    ['nine and ten: nobody rounds small numbers', count(9), count(10)],
    ['350 and 325', count(350), count(325)],
    ['one or two and two or three, though they touch', range(1, 2), range(2, 3)],
    ['at least 85 and 49', hedged('at-least', 85), count(49)],
    ['March 2021 and 2022', date(2021, 3), date(2022)],
    ['October and November of a year', date(2022, 10), date(2022, 11)],
    ['one in 50 and one in 200', share(0.02), share(0.005)],
    ['under a third and one in 50', share(1 / 3, 'under'), share(0.02)],
    ['more than 2 per cent and a fifth', share(0.02, 'over'), share(0.2)],
    ['£138 million and £125 million', money(138e6, 'GBP'), money(125e6, 'GBP')],
  ])('%s', (_name, a, b) => {
    expect(valuesAgree(a, b)).toBe(false);
    expect(valuesAgree(b, a)).toBe(false);
  });
});

describe('values that cannot be compared', () => {
  it.each([
    ['a month and a year', date(null, 3), date(2021)],
    ['a date and a count', date(2021), count(2021)],
    ['a share and a count', share(0.2), count(20)],
    ['dollars and pounds', money(138e6, 'USD'), money(138e6, 'GBP')],
    ['pounds and a count', money(1633, 'GBP'), count(1633)],
    ['pounds and an amount without a currency', money(5000, 'GBP'), money(5000, null)],
    ['years and months', years(2), count(24, { kind: 'duration', unit: 'month' })],
  ])('%s', (_name, a, b) => {
    expect(valuesAgree(a, b)).toBeNull();
  });
});

it('finds nothing close between two currencies', () => {
  expect(closenessOf(money(138e6, 'USD'), money(138e6, 'GBP'))).toBe(0);
  expect(closenessOf(money(138e6, 'GBP'), money(138e6, 'GBP'))).toBe(1);
});

it('lets a source be vaguer than the article, and not the article than its sources', () => {
  expect(valuesAgree(count(1071), vague(100, 1000))).toBe(true);
  expect(valuesAgree(vague(100, 1000), count(1071))).toBe(false);
  expect(valuesAgree(count(12), vague(100, 1000))).toBe(false);
});

it('takes a plural of dozens for more than one dozen', () => {
  const dozens = vague(12, 120);
  expect(valuesAgree(dozens, count(12))).toBe(false);
  expect(valuesAgree(dozens, count(20))).toBe(true);
  expect([count(12), count(9), count(20)].map((value) => isVaguelyMore(dozens, value))).toEqual([true, true, false]);
  expect(isVaguelyMore(vague(1000, 10_000), count(1071))).toBe(false);
  expect(isVaguelyMore(count(24), count(12))).toBe(false);
});

it('knows what rounds a distinctive number and says more than its size', () => {
  expect([count(1600), count(1000), count(1700), count(1633)].map((value) => isRoundingOf(value, count(1633)))).toEqual(
    [true, false, false, true],
  );
  expect(isRoundingOf(count(1600), count(1640))).toBe(false);
});

it('orders values by how close they are', () => {
  const closeness = [count(24), count(20), count(49), count(4)].map((value) => closenessOf(value, count(24)));
  expect(closeness[0]).toBe(1);
  expect([...closeness].sort((a, b) => b - a)).toEqual(closeness);
});

it('calls a number distinctive when it hardly coincides by chance', () => {
  expect([count(1633), count(161), count(1000), count(150), count(49), date(2021)].map(isDistinctive)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
