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
import type { Hedge, Quantity, QuantityKind } from '../../../../../src/model/figure.ts';

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

describe('the least and the greatest plain number that a value agrees with', () => {
  /** Of shares, in per cent. */
  const scaleOf = (kind: QuantityKind): number => (kind === 'share' ? 0.01 : 1);

  it.each<[QuantityKind, string | null, number, Hedge | null, number, number]>([
    ['count', null, 9, null, 9, 9],
    ['count', null, 9, 'about', 9, 9],
    ['count', null, 9, 'nearly', 9, 9],
    ['count', null, 9, 'over', 9, 10],
    ['count', null, 9, 'at-least', 9, 11],
    ['count', null, 9, 'under', 8, 9],
    ['count', null, 9, 'at-most', 8, 9],
    ['count', null, 12, null, 12, 12],
    ['count', null, 12, 'about', 11, 13],
    ['count', null, 12, 'nearly', 11, 12],
    ['count', null, 12, 'over', 12, 13],
    ['count', null, 12, 'at-least', 12, 15],
    ['count', null, 12, 'under', 11, 12],
    ['count', null, 12, 'at-most', 11, 12],
    ['count', null, 20, null, 19, 21],
    ['count', null, 20, 'about', 18, 22],
    ['count', null, 20, 'nearly', 18, 20],
    ['count', null, 20, 'over', 20, 30],
    ['count', null, 20, 'at-least', 20, 30],
    ['count', null, 20, 'under', 10, 20],
    ['count', null, 20, 'at-most', 10, 20],
    ['count', null, 45, null, 45, 45],
    ['count', null, 45, 'about', 41, 49],
    ['count', null, 45, 'nearly', 41, 45],
    ['count', null, 45, 'over', 45, 50],
    ['count', null, 45, 'at-least', 45, 56],
    ['count', null, 45, 'under', 40, 45],
    ['count', null, 45, 'at-most', 40, 45],
    ['count', null, 100, null, 95, 105],
    ['count', null, 100, 'about', 85, 115],
    ['count', null, 100, 'nearly', 90, 100],
    ['count', null, 100, 'over', 100, 200],
    ['count', null, 100, 'at-least', 100, 200],
    ['count', null, 100, 'under', 1, 100],
    ['count', null, 100, 'at-most', 1, 100],
    ['count', null, 150, null, 145, 155],
    ['count', null, 150, 'about', 135, 165],
    ['count', null, 150, 'nearly', 135, 150],
    ['count', null, 150, 'over', 150, 200],
    ['count', null, 150, 'at-least', 150, 200],
    ['count', null, 150, 'under', 100, 150],
    ['count', null, 150, 'at-most', 100, 150],
    ['count', null, 160, null, 155, 165],
    ['count', null, 160, 'about', 150, 170],
    ['count', null, 160, 'nearly', 144, 160],
    ['count', null, 160, 'over', 160, 176],
    ['count', null, 160, 'at-least', 160, 200],
    ['count', null, 160, 'under', 144, 160],
    ['count', null, 160, 'at-most', 144, 160],
    ['count', null, 161, null, 160, 161],
    ['count', null, 161, 'about', 160, 162],
    ['count', null, 161, 'nearly', 145, 161],
    ['count', null, 161, 'over', 160, 177],
    ['count', null, 161, 'at-least', 160, 201],
    ['count', null, 161, 'under', 145, 161],
    ['count', null, 161, 'at-most', 145, 161],
    ['count', null, 200, null, 190, 210],
    ['count', null, 200, 'about', 180, 220],
    ['count', null, 200, 'nearly', 180, 200],
    ['count', null, 200, 'over', 200, 300],
    ['count', null, 200, 'at-least', 200, 300],
    ['count', null, 200, 'under', 100, 200],
    ['count', null, 200, 'at-most', 100, 200],
    ['count', null, 1000, null, 950, 1050],
    ['count', null, 1000, 'about', 850, 1150],
    ['count', null, 1000, 'nearly', 900, 1000],
    ['count', null, 1000, 'over', 1000, 2000],
    ['count', null, 1000, 'at-least', 1000, 2000],
    ['count', null, 1000, 'under', 1, 1000],
    ['count', null, 1000, 'at-most', 1, 1000],
    ['count', null, 1600, null, 1550, 1650],
    ['count', null, 1600, 'about', 1500, 1700],
    ['count', null, 1600, 'nearly', 1440, 1600],
    ['count', null, 1600, 'over', 1600, 1760],
    ['count', null, 1600, 'at-least', 1600, 2000],
    ['count', null, 1600, 'under', 1440, 1600],
    ['count', null, 1600, 'at-most', 1440, 1600],
    ['count', null, 1633, null, 1600, 1633],
    ['count', null, 1633, 'about', 1600, 1634],
    ['count', null, 1633, 'nearly', 1470, 1633],
    ['count', null, 1633, 'over', 1600, 1796],
    ['count', null, 1633, 'at-least', 1600, 2041],
    ['count', null, 1633, 'under', 1470, 1633],
    ['count', null, 1633, 'at-most', 1470, 1633],
    ['count', null, 2000, null, 1900, 2100],
    ['count', null, 2000, 'about', 1800, 2200],
    ['count', null, 2000, 'nearly', 1800, 2000],
    ['count', null, 2000, 'over', 2000, 3000],
    ['count', null, 2000, 'at-least', 2000, 3000],
    ['count', null, 2000, 'under', 1000, 2000],
    ['count', null, 2000, 'at-most', 1000, 2000],
    ['duration', 'year', 9, null, 9, 10],
    ['duration', 'year', 9, 'about', 9, 10],
    ['duration', 'year', 9, 'nearly', 9, 10],
    ['duration', 'year', 9, 'over', 9, 10],
    ['duration', 'year', 9, 'at-least', 9, 11],
    ['duration', 'year', 9, 'under', 8, 10],
    ['duration', 'year', 9, 'at-most', 8, 10],
    ['duration', 'year', 10, null, 9, 11],
    ['duration', 'year', 10, 'about', 9, 11],
    ['duration', 'year', 10, 'nearly', 9, 11],
    ['duration', 'year', 10, 'over', 10, 20],
    ['duration', 'year', 10, 'at-least', 10, 20],
    ['duration', 'year', 10, 'under', 1, 11],
    ['duration', 'year', 10, 'at-most', 1, 11],
    ['duration', 'year', 20, null, 17, 23],
    ['duration', 'year', 20, 'about', 17, 23],
    ['duration', 'year', 20, 'nearly', 18, 23],
    ['duration', 'year', 20, 'over', 18, 30],
    ['duration', 'year', 20, 'at-least', 18, 30],
    ['duration', 'year', 20, 'under', 10, 23],
    ['duration', 'year', 20, 'at-most', 10, 23],
    ['duration', 'month', 12, null, 12, 12],
    ['duration', 'month', 12, 'about', 11, 13],
    ['duration', 'month', 12, 'nearly', 11, 12],
    ['duration', 'month', 12, 'over', 12, 13],
    ['duration', 'month', 12, 'at-least', 12, 15],
    ['duration', 'month', 12, 'under', 11, 12],
    ['duration', 'month', 12, 'at-most', 11, 12],
    ['share', '%', 20, null, 19, 21],
    ['share', '%', 20, 'about', 16, 24],
    ['share', '%', 20, 'nearly', 19, 21],
    ['share', '%', 20, 'over', 19, 24],
    ['share', '%', 20, 'at-least', 19, 25],
    ['share', '%', 20, 'under', 16, 21],
    ['share', '%', 20, 'at-most', 16, 21],
    ['share', '%', 33, null, 31, 35],
    ['share', '%', 33, 'about', 27, 39],
    ['share', '%', 33, 'nearly', 30, 35],
    ['share', '%', 33, 'over', 31, 39],
    ['share', '%', 33, 'at-least', 31, 41],
    ['share', '%', 33, 'under', 27, 35],
    ['share', '%', 33, 'at-most', 27, 35],
    ['share', '%', 50, null, 47, 53],
    ['share', '%', 50, 'about', 40, 60],
    ['share', '%', 50, 'nearly', 45, 53],
    ['share', '%', 50, 'over', 47, 60],
    ['share', '%', 50, 'at-least', 47, 62],
    ['share', '%', 50, 'under', 40, 53],
    ['share', '%', 50, 'at-most', 40, 53],
  ])('%s in %s: %s, hedged %s', (kind, unit, low, hedge, least, most) => {
    const scale = scaleOf(kind);
    const value = count(low * scale, { kind, unit, hedge });
    const agreeing = Array.from({ length: 3 * low + 5 }, (_, at) => at + 1).filter(
      (plain) => valuesAgree(value, count(plain * scale, { kind, unit })) === true,
    );
    expect([agreeing[0], agreeing.at(-1)]).toEqual([least, most]);
  });
});

it('a vague word is more than a number that nobody rounds', () => {
  expect(isVaguelyMore(vague(24, 100), count(12))).toBe(true);
  expect(isVaguelyMore(vague(24, 100), count(40))).toBe(false);
  expect(isVaguelyMore(count(24), count(12))).toBe(false);
  expect(isVaguelyMore(date(2024), count(12))).toBe(false);
  expect(isVaguelyMore(vague(24, 100), date(2024))).toBe(false);
});
