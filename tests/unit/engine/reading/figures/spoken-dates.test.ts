import { describe, expect, it } from 'vitest';
import { testReadings } from '../test-readings.ts';
import { datesOf, valuesOf } from './read.ts';

describe('dates as they are spoken and shortened', () => {
  it.each([
    ['He left in twenty twenty-three.', 2023, null, null],
    ['He left in nineteen ninety-nine.', 1999, null, null],
    ['In two thousand and nine he left.', 2009, null, null],
    ['He left on the twenty-sixth of January.', null, 1, 26],
    ['He left on January the 26th.', null, 1, 26],
    ['He left on May the fourth, 2021.', 2021, 5, 4],
    ["He left in January '23.", 2023, 1, null],
    ['He left on 26 January ’23.', 2023, 1, 26],
    ['He left on 26/01/23.', 2023, 1, 26],
    ['He left on 26.01.23.', 2023, 1, 26],
    ['He left on 12/25/2022.', 2022, 12, 25],
    ['It was the summer of ’76.', 1976, null, null],
    ["He has been there since '98.", 1998, null, null],
  ])('%s', (text, year, month, day) => {
    expect(datesOf(text)).toMatchObject([{ year, month, day }]);
    expect(valuesOf(text)).toEqual([]);
  });

  it.each([
    ['He paid twenty twenty-pound notes.', ['20', '20']],
    ['Nineteen people left.', ['19']],
    ['In two thousand cases it failed.', ['2000']],
    ["It sold '23 of them.", ['23']],
    ['They are 6-4-23 at home.', null],
  ])('refuses: %s', (text, values) => {
    expect(datesOf(text)).toEqual([]);
    if (values) expect(valuesOf(text)).toEqual(values);
  });

  it.each(['She is in her late forties.', 'He was in his early 50s.', 'It is for over-50s.'])(
    'an age is none: %s',
    (text) => {
      expect(datesOf(text)).toEqual([]);
    },
  );
});

testReadings('days as they are spoken', [
  ['It shut on the twenty-sixth of January.', 'twenty-sixth of January | date -/1/26'],
  ['It shut on the first of January.', 'first of January | date -/1/1'],
  ['It shut on the thirty-first of January.', 'thirty-first of January | date -/1/31'],
  ['It shut on the thirtieth of January.', 'thirtieth of January | date -/1/30'],
  ['It shut on the first January.', 'January | date -/1/-'],
  ['It shut on May the fourth.', 'May the fourth | date -/5/4'],
  ['It shut on May the twenty-fourth.', 'May the twenty-fourth | date -/5/24'],
  ['May fourth was wet.', 'May fourth | date -/5/4'],
]);

testReadings('years as they are spoken', [
  ['In twenty twenty-three it shut.', 'twenty twenty-three | date 2023/-/-'],
  ['In nineteen ninety-nine it shut.', 'nineteen ninety-nine | date 1999/-/-'],
  ['In nineteen oh five it shut.', 'nineteen oh five | date 1905/-/-'],
  ['In nineteen oh it shut.', 'nineteen | count 19'],
  ['In nineteen oh twelve it shut.', 'nineteen | count 19', 'twelve | count 12'],
  ['In nineteen ten it shut.', 'nineteen ten | date 1910/-/-'],
  ['In nineteen nine it shut.', 'nineteen | count 19', 'nine | count 9'],
  ['In nineteen hundred it shut.', 'nineteen hundred | count 1900'],
  ['In two thousand and nine it shut.', 'two thousand and nine | date 2009/-/-'],
  ['In two thousand it shut.', 'two thousand | count 2000'],
  ['In two thousand and ninety-nine it shut.', 'two thousand and ninety-nine | date 2099/-/-'],
  ['In two thousand one hundred it shut.', 'two thousand one hundred | count 2100'],
  ['Then two thousand and nine boats left.', 'two thousand and nine | count 2009; behind: boats'],
  ['In two thousand and nine boats left.', 'two thousand and nine | count 2009; behind: boats'],
  ['In twenty twenty-three big boats left.', 'twenty twenty-three | date 2023/-/-'],
  ['Nineteen boats left.', 'Nineteen | count 19; behind: boats'],
]);

testReadings('where a year ends', [
  ['In twenty twenty-three, it shut.', 'twenty twenty-three | date 2023/-/-'],
  ['In twenty twenty-three.', 'twenty twenty-three | date 2023/-/-'],
  ['Since twenty twenty-three it shut.', 'twenty twenty-three | date 2023/-/-'],
]);
