import { describe, expect, it } from 'vitest';
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
