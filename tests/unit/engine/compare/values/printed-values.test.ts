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
    ['six and a half weeks', '46 days'],
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
    ['six and a half weeks', '48 days'],
    ['six weeks', '45 days'],
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
    ['£6.5 million', 'nine million rowers'],
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
  expect(relate('3 May', '3 May 2024')?.agrees).toBe(true);
  expect(relate('3 May', '5 May')).toEqual({ agrees: false, closeness: 0, isEqual: false });
  expect(relate('3 May 2024', '13 May 2024')?.agrees).toBe(false);
});

it('a large bare number may be a sum', () => {
  expect(relate('£104.5 million', '104.5 million boats')?.isEqual).toBe(true);
  expect(relate('£100,000', '100,000 boats')?.isEqual).toBe(true);
});

it('a bare number with a fraction may be a price', () => {
  expect(relate('£1.86', '1.86')?.isEqual).toBe(true);
  expect(relate('£1.86', '2.05')).toBeNull();
  expect(relate('£18', '18')).toBeNull();
});

/** How the two stand to each other, whichever is the page's. */
function standing(one: string, other: string): string {
  const relation = relate(one, other);
  if (relation === null) return 'not to be compared';
  return relation.isEqual ? 'equal' : relation.agrees ? 'agrees' : 'differs';
}

describe('a number without a hedge and another', () => {
  it.each([
    ['45,000 boats', '45,499 boats', 'agrees'],
    ['45,000 boats', '45,600 boats', 'differs'],
    ['45,000 boats', '44,500 boats', 'agrees'],
    ['45,000 boats', '44,400 boats', 'differs'],
    ['100 boats', '104 boats', 'agrees'],
    ['100 boats', '94 boats', 'agrees'],
    ['90 boats', '91 boats', 'differs'],
    ['99 boats', '100 boats', 'agrees'],
    ['1,630 boats', '1,633 boats', 'agrees'],
    ['1,630 boats', '1,639 boats', 'agrees'],
    ['1,630 boats', '1,625 boats', 'agrees'],
    ['1,630 boats', '1,624 boats', 'differs'],
    ['10,000 boats', '10,600 boats', 'agrees'],
    ['10,000 boats', '10,700 boats', 'differs'],
    ['10,000 boats', '9,400 boats', 'agrees'],
    ['10,000 boats', '9,300 boats', 'differs'],
    ['20 years', '21 years', 'differs'],
    ['20 years', '20.5 years', 'agrees'],
    ['30 years', '31 years', 'agrees'],
    ['12 to 15 boats', '12 to 14 boats', 'agrees'],
    ['12 to 15 boats', '14 to 17 boats', 'differs'],
    ['12 to 15 boats', '16 boats', 'differs'],
    ['12 to 15 boats', '12 boats', 'agrees'],
    ['£122 million', '£122.9 million', 'agrees'],
    ['£122 million', '£123.1 million', 'differs'],
    ['£12 million', '£12.6 million', 'differs'],
    ['22.6 per cent', '22.64 per cent', 'agrees'],
    ['22.6 per cent', '22.66 per cent', 'differs'],
    ['23 per cent', '22.4 per cent', 'differs'],
    ['0 boats', '0 boats', 'equal'],
    ['0 boats', '1 boat', 'differs'],
  ])('%s – %s: %s', (one, other, expected) => {
    expect(standing(one, other)).toBe(expected);
    expect(standing(other, one)).toBe(expected);
  });
});

describe('about', () => {
  it.each([
    ['about 200 boats', '220 boats', 'agrees'],
    ['about 200 boats', '221 boats', 'differs'],
    ['about 200 boats', '180 boats', 'agrees'],
    ['about 200 boats', '179 boats', 'differs'],
    ['about 12 boats', '13 boats', 'agrees'],
    ['about 12 boats', '14 boats', 'differs'],
    ['about 12 boats', '10 boats', 'differs'],
    ['about 130 boats', '137 boats', 'agrees'],
    ['about 130 boats', '138 boats', 'differs'],
    ['about 350 boats', '385 boats', 'agrees'],
    ['about 350 boats', '386 boats', 'differs'],
    ['about 128 km/h', '130 km/h', 'agrees'],
    ['about 128 km/h', '131 km/h', 'differs'],
    ['about 318 boats', '319 boats', 'differs'],
    ['about half a minute', '36 seconds', 'agrees'],
    ['about half a minute', '37 seconds', 'differs'],
    ['about one hour', '66 minutes', 'agrees'],
    ['about one hour', '68 minutes', 'differs'],
    ['about 23 per cent', '24 per cent', 'differs'],
    ['about £138 million', '£140 million', 'agrees'],
    ['about 45,000 boats', '48,000 boats', 'agrees'],
    ['about 45,000 boats', '50,000 boats', 'differs'],
    ['about 200 boats', 'about 230 boats', 'differs'],
  ])('%s – %s: %s', (one, other, expected) => {
    expect(standing(one, other)).toBe(expected);
    expect(standing(other, one)).toBe(expected);
  });
});

describe('nearly', () => {
  it.each([
    ['nearly 200 boats', '180 boats', 'agrees'],
    ['nearly 200 boats', '179 boats', 'differs'],
    ['nearly 200 boats', '200 boats', 'equal'],
    ['nearly 200 boats', '201 boats', 'differs'],
    ['nearly 1,200 boats', '1,125 boats', 'agrees'],
    ['nearly 1,200 boats', '1,124 boats', 'differs'],
    ['nearly 10 boats', '9 boats', 'agrees'],
    ['nearly 10 boats', '8 boats', 'differs'],
    ['nearly 20 years', '17 years', 'agrees'],
    ['nearly 20 years', '16 years', 'differs'],
    ['nearly 1,980 boats', '2,000 boats', 'agrees'],
    ['nearly 50 boats', '52 boats', 'differs'],
  ])('%s – %s: %s', (one, other, expected) => {
    expect(standing(one, other)).toBe(expected);
    expect(standing(other, one)).toBe(expected);
  });
});

describe('more than', () => {
  it.each([
    ['more than 200 boats', '270 boats', 'agrees'],
    ['more than 200 boats', '271 boats', 'differs'],
    ['more than 30 boats', '40 boats', 'agrees'],
    ['more than 30 boats', '41 boats', 'differs'],
    ['more than 1,000 boats', '1,350 boats', 'agrees'],
    ['more than 1,000 boats', '1,351 boats', 'differs'],
    ['more than 1,600 boats', '1,792 boats', 'agrees'],
    ['more than 1,600 boats', '1,793 boats', 'differs'],
    ['more than 1,040 boats', '1,000 boats', 'agrees'],
    ['more than 1,000 boats', '990 boats', 'differs'],
    ['more than 161 boats', '180 boats', 'agrees'],
    ['more than 161 boats', '181 boats', 'differs'],
  ])('%s – %s: %s', (one, other, expected) => {
    expect(standing(one, other)).toBe(expected);
    expect(standing(other, one)).toBe(expected);
  });
});

describe('at least', () => {
  it.each([
    ['at least 36 boats', '45 boats', 'agrees'],
    ['at least 36 boats', '46 boats', 'differs'],
    ['at least 261 boats', '262 boats', 'agrees'],
    ['at least 261 boats', '263 boats', 'differs'],
    ['at least 200 boats', '270 boats', 'agrees'],
    ['at least 200 boats', '271 boats', 'differs'],
    ['at least 200 boats', '199 boats', 'differs'],
    ['at least 263 boats', '260 boats', 'agrees'],
  ])('%s – %s: %s', (one, other, expected) => {
    expect(standing(one, other)).toBe(expected);
    expect(standing(other, one)).toBe(expected);
  });
});

describe('under', () => {
  it.each([
    ['under 200 boats', '170 boats', 'agrees'],
    ['under 200 boats', '169 boats', 'differs'],
    ['under 200 boats', '201 boats', 'differs'],
    ['up to 200 boats', '170 boats', 'agrees'],
    ['up to 200 boats', '201 boats', 'differs'],
    ['up to 196 boats', '200 boats', 'agrees'],
  ])('%s – %s: %s', (one, other, expected) => {
    expect(standing(one, other)).toBe(expected);
    expect(standing(other, one)).toBe(expected);
  });
});

describe('two floors', () => {
  it.each([
    ['more than 150 boats', 'at least 156 boats', 'agrees'],
    ['more than 150 boats', 'at least 250 boats', 'differs'],
    ['more than 150 boats', 'more than 150 boats', 'equal'],
    ['at least 156 boats', 'at least 157 boats', 'differs'],
    ['more than 100 boats', 'more than 200 boats', 'differs'],
  ])('%s – %s: %s', (one, other, expected) => {
    expect(standing(one, other)).toBe(expected);
    expect(standing(other, one)).toBe(expected);
  });
});

describe('vague words', () => {
  it.each([
    ['hundreds of boats', '125 boats', 'agrees'],
    ['hundreds of boats', '124 boats', 'differs'],
    ['dozens of boats', '12 boats', 'differs'],
  ])('%s – %s: %s', (one, other, expected) => {
    expect(standing(one, other)).toBe(expected);
    expect(standing(other, one)).toBe(expected);
  });
});

describe('shares and parts', () => {
  it.each([
    ['a third', '33 per cent', 'agrees'],
    ['a third', '31 per cent', 'agrees'],
    ['a third', '30 per cent', 'differs'],
    ['a third', '36 per cent', 'differs'],
    ['more than a third', '33 per cent', 'agrees'],
    ['more than a third', '32 per cent', 'differs'],
    ['more than half', '48 per cent', 'differs'],
    ['more than half', '60 per cent', 'agrees'],
    ['one in five', '20 per cent', 'equal'],
    ['20 per cent', '20%', 'equal'],
  ])('%s – %s: %s', (one, other, expected) => {
    expect(standing(one, other)).toBe(expected);
    expect(standing(other, one)).toBe(expected);
  });
});

describe('units', () => {
  it.each([
    ['24 months', '2 years', 'equal'],
    ['14 days', 'a fortnight', 'equal'],
    ['48 hours', 'two days', 'equal'],
    ['30 days', 'one month', 'agrees'],
    ['33 days', 'one month', 'differs'],
    ['5 miles', '8 km', 'agrees'],
    ['5 miles', '9 km', 'differs'],
    ['1,500 metres', '1.5 km', 'equal'],
    ['984 feet', '300 metres', 'agrees'],
    ['40C', '104F', 'equal'],
    ['985 metres', '984 metres', 'agrees'],
    ['100 km/h', '62 mph', 'agrees'],
    ['5 km²', '5 square km', 'equal'],
    ['1,000 basis points', '10 percentage points', 'equal'],
    ['5 miles', '5 hours', 'not to be compared'],
    ['£5', '$5', 'not to be compared'],
  ])('%s – %s: %s', (one, other, expected) => {
    expect(standing(one, other)).toBe(expected);
    expect(standing(other, one)).toBe(expected);
  });
});

describe('kinds', () => {
  it.each([
    ['161 boats', '161', 'equal'],
    ['104.5 million', '£104.5 million', 'equal'],
    ['161', '£161', 'not to be compared'],
    ['22 years', 'aged 22', 'equal'],
    ['a third', '33', 'not to be compared'],
    ['March 2021', '2021', 'equal'],
    ['March 2021', 'April 2021', 'differs'],
    ['March 2021', '161 boats', 'not to be compared'],
    ['2021', '2021', 'equal'],
  ])('%s – %s: %s', (one, other, expected) => {
    expect(standing(one, other)).toBe(expected);
    expect(standing(other, one)).toBe(expected);
  });
});
