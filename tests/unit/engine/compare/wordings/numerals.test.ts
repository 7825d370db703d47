// One form for a number, a sum, a share or a day, however it is printed; and what is no numeral, or a shorter one.

import { describe, expect, it } from 'vitest';
import { findNumeral, mayBeginNumeral, readOrdinal } from '../../../../../src/engine/compare/wordings/numerals.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';

/** The form of the numeral that a text begins with, and the words behind it. */
function read(text: string): { form: string | null; rest: string } {
  const { tokens } = structureOf(text);
  const numeral = findNumeral(tokens, 0, tokens.length);
  const behind = numeral === null ? tokens[0] : tokens[numeral.end];
  return { form: numeral?.form ?? null, rest: behind === undefined ? '' : text.slice(behind.start) };
}

describe('a number', () => {
  it.each([
    ['38 nurses', '38', 'nurses'],
    ['thirty-eight nurses', '38', 'nurses'],
    ['thirty eight nurses', '38', 'nurses'],
    ['thirty nurses', '30', 'nurses'],
    ['thirty zero', '30', 'zero'],
    ['thirty twelve', '30', 'twelve'],
    ['twelve nurses', '12', 'nurses'],
    ['one hundred and twenty', '120', ''],
    ['one hundred twenty', '120', ''],
    ['a hundred nurses', '100', 'nurses'],
    ['a thousand and two', '1002', ''],
    ['a dozen nurses', null, 'a dozen nurses'],
    ['sixteen hundred nurses', '1600', 'nurses'],
    ['nineteen ninety-seven', '1997', ''],
    ['twenty twenty-six', '2026', ''],
    ['twenty ten', '2010', ''],
    ['twenty nine', '29', ''],
    ['thirty fifteen', '30', 'fifteen'],
    ['ten ten', '1010', ''],
    ['nine ten', '9', 'ten'],
    ['two thousand', '2000', ''],
    ['two thousand three hundred and four', '2304', ''],
    ['two million three thousand', '2003000', ''],
    ['three hundred thousand', '300000', ''],
    ['five and six', '5', 'and six'],
    ['five six', '5', 'six'],
    ['1,600 nurses', '1600', 'nurses'],
    ['1600 nurses', '1600', 'nurses'],
    ['2.5 nurses', '2.5', 'nurses'],
    ['12,34 nurses', null, '12,34 nurses'],
    ['2.3 million', '2300000', ''],
    ['2.3-million', '2300000', ''],
    ['2 dozen', '2', 'dozen'],
    ['12 - million', '12000000', ''],
    ['two and a half', '2.5', ''],
    ['two and a quarter', '2', 'and a quarter'],
    ['two and half', '2', 'and half'],
    ['2½ nurses', '2.5', 'nurses'],
    ['2 ½', '2', '½'],
    ['one nurse', null, 'one nurse'],
    ['one hundred', '100', ''],
    ['nurses', null, 'nurses'],
    ['– 5', null, '– 5'],
  ])('%s', (text, form, rest) => {
    expect(read(text)).toEqual({ form, rest });
  });
});

describe('a short multiplier', () => {
  it.each([
    ['1.5m visitors', '1500000', 'visitors'],
    ['1.5m tall', '1.5', 'm tall'],
    ['1.5m of cable', '1.5', 'm of cable'],
    ['1.5 m visitors', '1.5', 'm visitors'],
    ['£1.5m of cable', '1500000£', 'of cable'],
    ['3bn people', '3000000000', 'people'],
    ['3k people', '3000', 'people'],
    ['3k of them', '3000', 'of them'],
    ['3g phones', '3', 'g phones'],
    ['5m', '5000000', ''],
  ])('%s', (text, form, rest) => {
    expect(read(text)).toEqual({ form, rest });
  });
});

describe('a sum of money', () => {
  it.each([
    ['£2.3m a year', '2300000£', 'a year'],
    ['£2.3 million', '2300000£', ''],
    ['£2,300,000', '2300000£', ''],
    ['2.3 million pounds', '2300000£', ''],
    ['five quid each', '5£', 'each'],
    ['$5', '5$', ''],
    ['five dollars', '5$', ''],
    ['€5', '5€', ''],
    ['one euro', '1€', ''],
    ['20p a day', '20p', 'a day'],
    ['20 pence', '20p', ''],
    ['20 p', '20', 'p'],
    ['£ five', '5£', ''],
    ['£', null, '£'],
    ['£half of it', null, '£half of it'],
  ])('%s', (text, form, rest) => {
    expect(read(text)).toEqual({ form, rest });
  });
});

describe('a share', () => {
  it.each([
    ['40 per cent', '40%', ''],
    ['40 percent', '40%', ''],
    ['forty per cent of', '40%', 'of'],
    ['40% of', '40%', 'of'],
    ['40pc of', '40%', 'of'],
    ['40 pc', '40', 'pc'],
    ['40 per person', '40', 'per person'],
    ['four in ten', '40%', ''],
    ['4 in every 10', '40%', ''],
    ['one out of five', '20%', ''],
    ['one out five', null, 'one out five'],
    ['1 in 1,000', '0.1%', ''],
    ['1 in 2,000', '1', 'in 2,000'],
    ['ten in four', '10', 'in four'],
    ['ten in ten', '10', 'in ten'],
    ['2.5 in ten', '2.5', 'in ten'],
    ['four in bed', '4', 'in bed'],
    ['half of them', '50%', 'of them'],
    ['half them', null, 'half them'],
    ['a quarter of them', '25%', 'of them'],
    ['one quarter of', '25%', 'of'],
    ['a half of it', '50%', 'of it'],
    ['three quarters of', '75%', 'of'],
    ['three-quarters of', '75%', 'of'],
    ['two quarters of', '2', 'quarters of'],
    ['three quarters more', '3', 'quarters more'],
    ['a third of', null, 'a third of'],
  ])('%s', (text, form, rest) => {
    expect(read(text)).toEqual({ form, rest });
  });
});

describe('a day', () => {
  it.each([
    ['20 January', '20-1', ''],
    ['January 20', '20-1', ''],
    ['January 20th', '20-1', ''],
    ['20th of January', '20-1', ''],
    ['20th January', '20-1', ''],
    ['1 Jan', '1-1', ''],
    ['31 Dec', '31-12', ''],
    ['32 December', '32', 'December'],
    ['0 December', '0', 'December'],
    ['100 December', '100', 'December'],
    ['1.5 June', '1.5', 'June'],
    ['3 march', '3', 'march'],
    ['3 March', '3-3', ''],
    ['3 Mar', '3', 'Mar'],
    ['3 Ma', '3', 'Ma'],
    ['3 Sept', '3-9', ''],
    ['March on', null, 'March on'],
    ['20 of them', '20', 'of them'],
    ['20 th January', '20', 'th January'],
    ['January five', null, 'January five'],
  ])('%s', (text, form, rest) => {
    expect(read(text)).toEqual({ form, rest });
  });
});

it('ends before the place where the words end', () => {
  const { tokens } = structureOf('thirty-eight nurses');
  expect(findNumeral(tokens, 0, 3)).toEqual({ form: '38', end: 3 });
  expect(findNumeral(tokens, 0, 2)).toBeNull();
  expect(findNumeral(tokens, 9, 20)).toBeNull();
});

it.each([
  ['3rd', { word: 'third', end: 2 }],
  ['20th', { word: 'twentieth', end: 2 }],
  ['21st', { word: '21st', end: 2 }],
  ['3 rd', null],
  ['3d', null],
  ['third', null],
])('an ordinal: %s', (text, expected) => {
  expect(readOrdinal(structureOf(text).tokens, 0)).toEqual(expected);
});

it.each([
  ['twelve', true],
  ['forty', true],
  ['a', true],
  ['an', true],
  ['half', true],
  ['January', true],
  ['sept', true],
  ['38', true],
  ['£', true],
  ['ma', false],
  ['nurse', false],
  ['another', false],
])('whether a numeral may begin with %s', (text, expected) => {
  expect(mayBeginNumeral(structureOf(text).tokens[0] as never)).toBe(expected);
});
