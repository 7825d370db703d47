import { describe, expect, it } from 'vitest';
import { datesOf, valuesOf } from './read.ts';

describe('dates', () => {
  it.each([
    ['on 14 June 2022', 2022, 6, 14],
    ['on June 14, 2022', 2022, 6, 14],
    ['on the 14th of June', null, 6, 14],
    ['on Sept. 20-24', null, 9, 20],
    ['from 13 to 15 June', null, 6, 13],
    ['in June of 2018', 2018, 6, null],
    ['last September', null, 9, null],
    ['since September', null, 9, null],
    ['by the end of March', null, 3, null],
    ['on 2022-06-14', 2022, 6, 14],
    ['on 14/06/2022', 2022, 6, 14],
    ['in 2018', 2018, null, null],
    ['the 2014 protests', 2014, null, null],
    ['the 1861 Act', 1861, null, null],
    ['the 2017-18 season', 2017, null, null],
    ['the 2018-21 plan', 2018, null, null],
  ])('%s', (text, year, month, day) => {
    const [date, ...rest] = datesOf(text);
    expect(rest).toEqual([]);
    expect(date).toMatchObject({ year, month, day, isDecade: false });
    expect(valuesOf(text)).toEqual([]);
  });

  it.each([
    ['in the 1970s', 1970],
    ["in the '80s", 1980],
    ['in the 90s', 1990],
    ['the early eighties', 1980],
  ])('%s is a decade', (text, year) => {
    expect(datesOf(text)).toMatchObject([{ year, isDecade: true }]);
  });

  it.each([
    ['The 2000 elections were close.', 2000],
    ['It costs more at 2019 prices.', 2019],
    ['Emissions are below 1990 levels.', 1990],
    ['The 2000 Workers Act is old.', 2000],
    ['In 2000 coins were lost.', 2000],
    ['By 2050 homes must be warm.', 2050],
    ['The 2014 homes were the last.', 2014],
  ])('%s is a year', (text, year) => {
    expect(datesOf(text)).toMatchObject([{ year }]);
    expect(valuesOf(text)).toEqual([]);
  });

  it('reads both ends of a stretch of time', () => {
    expect(datesOf('between 1600 and 1900').map(({ year }) => year)).toEqual([1600, 1900]);
    expect(datesOf('from 2003 to 2020').map(({ year }) => year)).toEqual([2003, 2020]);
  });

  it.each([
    ['Officers may leave in march step.', []],
    ['In June 12 officers left.', ['12']],
    ['A study of 1709 schoolchildren.', ['1709']],
    ['About 2000 people came.', ['2000']],
    ['It needs 2000 - 2500 calories.', ['2000..2500']],
    ['Rovers won 1998 - 45 on points.', ['1998', '45']],
    ['It went from 1000 to 2000 hires.', ['1000..2000']],
    ['It is 2000 km long.', ['2000']],
    ['It cost £2018.', ['2018']],
    ['The 2000 coins were in a bag.', ['2000']],
    ['They found 40 of the 2000 coins.', ['40', '2000']],
    ['It employs 2000 highly skilled workers.', ['2000']],
    ['The dairy has 1950 cows.', ['1950']],
  ])('refuses as a day or a year: %s', (text, values) => {
    expect(datesOf(text).every(({ year, day }) => year === null && day === null)).toBe(true);
    expect(valuesOf(text)).toEqual(values);
  });
});
