import { describe, expect, it } from 'vitest';
import { testReadings } from '../test-readings.ts';
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

testReadings('a day and its month, with the year where it is printed', [
  ['It shut on 1 June 2022.', '1 June 2022 | date 2022/6/1'],
  ['It shut on 31 June.', '31 June | date -/6/31'],
  ['It shut on June 1st, 2022.', 'June 1st, 2022 | date 2022/6/1'],
  ['It shut on the 2nd of June, 2022.', '2nd of June, 2022 | date 2022/6/2'],
  ['It shut on the 3rd June.', '3rd June | date -/6/3'],
  ['It shut on June 5 ’22.', 'June 5 ’22 | date 2022/6/5'],
  ['It shut on June ’22.', 'June ’22 | date 2022/6/-'],
  ['It shut in June in 2022.', 'June in 2022 | date 2022/6/-'],
  ['It shut on 20 Sept. 2022.', '20 Sept. 2022 | date 2022/9/20'],
  ['It shut on Sept. 20, 2022.', 'Sept. 20, 2022 | date 2022/9/20'],
  ['It shut in Sept. 2022.', 'Sept. 2022 | date 2022/9/-'],
  ['It shut on 20 Sept .', '20 Sept | date -/9/20'],
  ['It shut on January the 26th, 2020.', 'January the 26th, 2020 | date 2020/1/26'],
  ['It shut on January the fourth.', 'January the fourth | date -/1/4'],
  ['It shut on the fourth of July.', 'fourth of July | date -/7/4'],
  ['It shut on the twenty-first of July 2019.', 'twenty-first of July 2019 | date 2019/7/21'],
  ['May the 26th was wet.', 'May the 26th | date -/5/26'],
  ['On June 12 boats left.', 'June 12 | date -/6/12'],
]);

testReadings('days of a stretch are one date', [
  ['It shut from 13–15 June 2022.', '13–15 June 2022 | date 2022/6/13'],
  ['It shut on 5 and 6 June 2022.', '5 and 6 June 2022 | date 2022/6/5'],
  ['It shut on June 20 to 24, 2022.', 'June 20 to 24, 2022 | date 2022/6/20'],
  ['It shut on June 20 to others.', 'June 20 | date -/6/20'],
  ['It shut on 5 or 6 June 2022.', '5 | count 5', '6 June 2022 | date 2022/6/6'],
]);

testReadings('no day of a month', [
  ['It shut on 0 June.', '0 | count 0; behind: June'],
  ['It shut on 32 June.', '32 | count 32; behind: June'],
  ['It shut on 100 June.', '100 | count 100; behind: June'],
  ['In June 5% left.', 'June | date -/6/-', '5% | share 0.05 %; at June'],
  ['In June 12 boats left.', 'June | date -/6/-', '12 | count 12; behind: boats; at June'],
  ['It shut on January the 26 boats.', 'January | date -/1/-', '26 | count 26; behind: boats'],
]);

testReadings('a month alone, where it can be no other word', [
  ['It shut last May.', 'May | date -/5/-'],
  ['It shut this June.', 'June | date -/6/-'],
  ['It shut in mid-June.', 'June | date -/6/-'],
  ['It shut in May Road.'],
  ['It shut in Jan.'],
  ['The September storm shut it.', 'September | date -/9/-'],
  ['The June storm shut it.'],
  ['The March storm shut it.'],
  ['The August storm shut it.'],
  ['The April storm shut it.'],
  ['A may storm shut it.'],
]);

testReadings('dates in digits, the day before the month', [
  ['It shut on 2022-6-4.', '2022-6-4 | date 2022/6/4'],
  ['It shut on 2022/06/14.', '2022/06/14 | date 2022/6/14'],
  ['It shut on 14.06.2022.', '14.06.2022 | date 2022/6/14'],
  ['It shut on 1.1.2023.', '1.1.2023 | date 2023/1/1'],
  ['It shut on 26.01.23.', '26.01.23 | date 2023/1/26'],
  ['It shut on 26/01/23.', '26/01/23 | date 2023/1/26'],
  ['It shut on 6/14/2022.', '6/14/2022 | date 2022/6/14'],
  ['It shut on 12/12/2022.', '12/12/2022 | date 2022/12/12'],
  ['It shut on 12/13/2022.', '12/13/2022 | date 2022/12/13'],
]);

testReadings('digits that are no such date', [
  ['It shut on 2022-06/14.', '2022 | count 2022'],
  ['It won 26-01-23.'],
  ['It won 6-4-23.'],
  ['It shut on 13/13/2022.', '2022 | date 2022/-/-'],
  ['It shut on 32/06/2022.', '2022 | date 2022/-/-'],
  ['It shut on 12/0/2022.', '2022 | date 2022/-/-'],
  ['It shut on 0/12/2022.', '2022 | date 2022/-/-'],
  ['It shut on 114/06/2022.', '2022 | date 2022/-/-'],
  ['It shut on 14/006/2022.', '2022 | date 2022/-/-'],
]);

testReadings('decades', [
  ['In the 1970s it shut.', '1970s | date 1970s/-/-'],
  ["In the 1970's it shut.", "1970's | date 1970s/-/-"],
  ['In 1970s it shut.', '1970s | date 1970s/-/-'],
  ['In the 70s it shut.', '70s | date 1970s/-/-'],
  ['In early 70s it shut.', '70s | date 1970s/-/-'],
  ['In the late 70s it shut.', '70s | date 1970s/-/-'],
  ['In the ‘80s it shut.', '80s | date 1980s/-/-'],
  ['In the 20s it shut.', '20s | date 1920s/-/-'],
  ['The late eighties were wet.', 'eighties | date 1980s/-/-'],
  ['The mid-eighties were wet.', 'eighties | date 1980s/-/-'],
  ['The eighties were wet.', 'eighties | date 1980s/-/-'],
]);

testReadings('what looks like a decade', [
  ['In the 1975s it shut.', '1975 | count 1975'],
  ['In the 80 s it shut.', '80 | count 80'],
  ['In his 70s he left.', '70s | age 70 to 79 year'],
  ['In his very late 70s he left.', '70s | age 70 to 79 year'],
  ['In Ann’s mid-70s she left.', '70s | age 70 to 79 year'],
  ['The over-50s left.', '50s | age 50 year; over'],
  ['The under-50s left.', '50s | age 50 year; under'],
  ['In the 10s it shut.', '10s | age 10 to 19 year'],
  ['In her late eighties she left.'],
  ['It has eighties boats.'],
]);
