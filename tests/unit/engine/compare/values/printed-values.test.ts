// Whether two figures as printed can be one number: by the digits they print, by their hedges, in whatever unit.

import { describe, expect, it } from 'vitest';
import { readText } from '../../../../../src/engine/check-article.ts';
import { printedValueOf } from '../../../../../src/engine/compare/by-words/report/record-report.ts';
import { relateValues, type ValueRelation } from '../../../../../src/engine/compare/values/printed-values.ts';
import type { FigureValue } from '../../../../../src/model/figure.ts';

function valueIn(text: string): FigureValue {
  const [figure, ...more] = readText(text).figures;
  if (figure === undefined || more.length > 0) throw new Error(`Not one figure in "${text}".`);
  return printedValueOf(figure);
}

const relate = (one: string, other: string): ValueRelation | null => {
  const [a, b] = [`There were ${one}.`, `There were ${other}.`];
  return relateValues(valueIn(a), a, valueIn(b), b);
};

describe('one number', () => {
  it.each([
    ['45,000 boats', '45,400 boats'],
    ['1,600 boats', '1,633 boats'],
    ['161 boats', 'about 160 boats'],
    ['nearly 200 boats', '196 boats'],
    ['more than 1,000 boats', '1,131 boats'],
    ['more than 30 boats', '34 boats'],
    ['at least 36 boats', '40 boats'],
    ['under 200 boats', '180 boats'],
    ['over 150 boats', 'at least 156 boats'],
    ['12 to 15 boats', '14 boats'],
    ['hundreds of boats', '340 boats'],
    ['22.6 per cent', '23 per cent'],
    ['a third', '32 per cent'],
    ['one in five', '21 per cent'],
    ['24 months', '2 years'],
    ['14 days', 'a fortnight'],
    ['48 hours', 'two days'],
    ['5 miles', '8 km'],
    ['1,500 metres', '1.5 km'],
    ['£122 million', '£122.7 million'],
    ['£2.5m', '2.5 million pounds'],
    ['nearly 1,200 boats', '1,150 boats'],
    ['nearly 50,000 boats', '46,000 boats'],
    ['nearly 1,980 boats', '2,000 boats'],
    ['more than 1,040 boats', '1,000 boats'],
    ['more than 1,000 boats', '1,000 boats'],
    ['at least 263 boats', '260 boats'],
    ['about 23 boats', '24 boats'],
    ['about 3,700 boats', '3,740 boats'],
    ['about 1,131 boats', '1,130 boats'],
    ['50 basis points', 'half a percentage point'],
    ['a quarter century', '25 years'],
    ['two decades', '20 years'],
    ['about 1,000 boats', 'at least 920 boats'],
    ['up to 300 boats', '290 boats'],
    ['more than a third', '33 per cent'],
    ['nearly two weeks', '12 days'],
    ['128 kph', '128 kilometres an hour'],
    ['100 km/h', '62 mph'],
    ['419 litres per square metre', '419 mm'],
    ['40 degrees', '104°F'],
    ['5 square miles', '13 sq km'],
    ['12 hectares', '120,000 square metres'],
  ])('%s, %s', (one, other) => {
    expect(relate(one, other)?.agrees).toBe(true);
    expect(relate(other, one)?.agrees).toBe(true);
  });
});

describe('two numbers', () => {
  it.each([
    ['45,000 boats', '45,600 boats'],
    ['1,631 boats', '1,633 boats'],
    ['20 boats', '18 boats'],
    ['93 boats', '100 boats'],
    ['10,000 boats', '11,000 boats'],
    ['nearly 200 boats', '170 boats'],
    ['nearly 200 boats', '230 boats'],
    ['more than 1,000 boats', '1,400 boats'],
    ['more than 1,000 boats', '900 boats'],
    ['at least 261 boats', '288 boats'],
    ['at least 36 boats', '60 boats'],
    ['under 200 boats', '160 boats'],
    ['about 500 boats', '560 boats'],
    ['12 to 15 boats', '16 boats'],
    ['12 to 15 boats', '14 to 18 boats'],
    ['hundreds of boats', '40 boats'],
    ['22.6 per cent', '24 per cent'],
    ['a third', '26 per cent'],
    ['24 months', '3 years'],
    ['5 miles', '9 km'],
    ['£122 million', '£123.5 million'],
    ['more than 1,000 boats', '990 boats'],
    ['over £2 million', '£1.98 million'],
    ['at least 265 boats', '260 boats'],
    ['at least 40 boats', '38 boats'],
    ['nearly 50 boats', '52 boats'],
    ['nearly 200 boats', '202 boats'],
    ['nearly 1,200 boats', '1,100 boats'],
    ['nearly 3,800 boats', 'about 3,700 boats'],
    ['about 3,700 boats', '3,800 boats'],
    ['up to 300 boats', '306 boats'],
    ['fewer than 200 boats', '203 boats'],
    ['more than half', '46 per cent'],
    ['over 20 per cent', '19 per cent'],
    ['50.89 per cent', '50.8 per cent'],
    ['128 km/h', '140 kph'],
    ['419 litres per square metre', '491 mm'],
    ['40 degrees', '110°F'],
    ['about 318 boats', '319 boats'],
    ['20 years', '21 years'],
    ['100 years', '105 years'],
    ['50 basis points', 'a quarter of a percentage point'],
    ['5 square miles', '17 sq km'],
  ])('%s, %s', (one, other) => {
    expect(relate(one, other)?.agrees).toBe(false);
    expect(relate(other, one)?.agrees).toBe(false);
  });
});

describe('what cannot be compared', () => {
  it.each([
    ['5 hours', '5 boats'],
    ['£99,000', '99,000 boats'],
    ['£300,000', '300 boats'],
    ['300,000 miles', '£300,000'],
    ['£5 million', '$5 million'],
    ['5 miles', '5 kg'],
    ['5 per cent', '5 boats'],
    ['5 hours', '5 miles'],
    ['3 May 2024', '24 boats'],
  ])('%s, %s', (one, other) => {
    expect(relate(one, other)).toBeNull();
    expect(relate(other, one)).toBeNull();
  });
});

it('how close they are is the smaller over the larger, in one unit', () => {
  expect(relate('50 boats', '100 boats')?.closeness).toBeCloseTo(0.5);
  expect(relate('100 boats', '50 boats')?.closeness).toBeCloseTo(0.5);
  expect(relate('1 km', '500 metres')?.closeness).toBeCloseTo(0.5);
  expect(relate('161 boats', 'nearly 161 boats')).toMatchObject({ closeness: 1, isEqual: true });
});

it.each([
  ['12 to 15 boats', '12 to 15 boats', true],
  ['12 to 15 boats', '12 to 16 boats', false],
  ['11 to 15 boats', '12 to 15 boats', false],
  ['hundreds of boats', '100 boats', false],
])('%s, %s: the very same number is %s', (one, other, isEqual) => {
  expect(relate(one, other)?.isEqual).toBe(isEqual);
});

it('dates are one or not', () => {
  expect(relate('3 May 2024', 'May 2024')).toEqual({ agrees: true, closeness: 1, isEqual: true });
  expect(relate('3 May 2024', 'June 2024')).toEqual({ agrees: false, closeness: 0, isEqual: false });
});

it('a large bare number may be a sum', () => {
  expect(relate('£104.5 million', '104.5 million boats')?.isEqual).toBe(true);
  expect(relate('£100,000', '100,000 boats')?.isEqual).toBe(true);
});
