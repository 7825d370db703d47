import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../../../src/engine/reading/figures/sentence-reader.ts';
import {
  fullYear,
  isYearNumber,
  readShortYear,
  readYear,
  shortYearAt,
  yearAt,
} from '../../../../../src/engine/reading/figures/years.ts';
import { testReadings } from '../test-readings.ts';
import { pointedAt } from './sentence.ts';

function read(marked: string): unknown {
  const { sentence, at } = pointedAt(marked);
  const date = readYear(sentence, at);
  return date && [spanOf(sentence, date.first, date.end).text, date.year];
}

it('years are of this millennium, or of the last one’s second half', () => {
  expect(['1500', '1861', '1999', '2018', '2199'].every(isYearNumber)).toBe(true);
  expect(['1499', '2200', '999', '20180', '2,018', '0199'].some(isYearNumber)).toBe(false);
});

it('two digits are of this century up to the thirties', () => {
  expect([fullYear(0), fullYear(23), fullYear(39), fullYear(40), fullYear(98)]).toEqual([2000, 2023, 2039, 1940, 1998]);
});

describe('a year of four digits', () => {
  it.each([
    ['In «2018 it shut.', '2018', 2018],
    ['The «2014 protests.', '2014', 2014],
    ['Of «2014 boats talk.', '2014', 2014],
    ['Its «2014 boats talk.', '2014', 2014],
    ['The «1861 Act.', '1861', 1861],
    ['The plan, «2017-18, ends.', '2017-18', 2017],
    ['The plan, «2017/18, ends.', '2017/18', 2017],
    ['In «2017 - the next is worse.', '2017', 2017],
    ['The plan, «2018-38, ends.', '2018-38', 2018],
    ['The plan, «2000 - 2050, ends.', '2000', 2000],
    ['The years 1600 to «1700 then.', '1700', 1700],
    ['The years 2010 to «2014 boats.', '2014', 2014],
    ['A «2018 boat.', '2018', 2018],
    ['A «2018 Boats show.', '2018', 2018],
  ])('%s', (text, printed, year) => {
    expect(read(text)).toEqual([printed, year]);
  });

  it.each([
    'About «2000 boats left.',
    'Some «2018 then.',
    'A study of «1709 boats.',
    'Then «2018 boats left.',
    'It sold £«2018 then.',
    'It needs «2000 - 2500 calories.',
    'It lost «1998-45 on points.',
    'It lost «1998 - 18 then.',
    'It lost «2018-39 then.',
    'It lost «1800-60 then.',
    'The plan, «2050 - 2000, ends.',
    'The «1861 boats.',
    'The «1861 Boats.',
    'At 9:«2018 then.',
    'Some «2018km then.',
    'From «20180 then.',
    'It rose «1700 then.',
  ])('none: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('is no season where the second number stands apart', () => {
    expect(read('The plan, «2017 - 18, ends.')).toEqual(['2017', 2017]);
  });
});

describe('digits that can be a year', () => {
  const yearIn = (marked: string): number | null => {
    const { sentence, at } = pointedAt(marked);
    return yearAt(sentence, at);
  };

  it.each([
    ['Then «2018.', 2018],
    ['Then : «2018.', 2018],
    ['Then «2018s.', null],
    ['ISO 9001:«2015.', null],
    ['Then «2,018.', null],
    ['Then boats «left.', null],
  ])('%s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });
});

describe('a year of two digits behind an apostrophe', () => {
  const shortIn = (marked: string): number | null => {
    const { sentence, at } = pointedAt(marked);
    return shortYearAt(sentence, at);
  };

  it.each([
    ['In January «’23.', 2023],
    ["In January «'98.", 1998],
    ['In January «‘76.', 1976],
    ["In January «'98, then.", 1998],
    ["In January «' 98.", null],
    ["In January's«'98.", null],
    ["In «'98s.", null],
    ["In «'98%.", null],
    ["In «'98'.", null],
    ["In «'198.", null],
    ['In January «98.', null],
  ])('%s', (text, year) => {
    expect(shortIn(text)).toBe(year);
  });

  it.each([
    ["Since '«98.", 1998],
    ["The summer of '«76.", 1976],
    ["In Euro '«96.", 1996],
    ["In June '«96.", 1996],
    ["Between '93 and '«96.", 1996],
    ["It sold '«23 then.", null],
    ['Since «98.', null],
  ])('is one behind a word that leads to it: %s', (text, year) => {
    const { sentence, at } = pointedAt(text);
    expect(readShortYear(sentence, at)?.year ?? null).toBe(year);
  });
});

testReadings('years by the words before them', [
  ['In 2018 it shut.', '2018 | date 2018/-/-'],
  ['Since 2018 it has leaked.', '2018 | date 2018/-/-'],
  ['By 2018 boats left.', '2018 | date 2018/-/-'],
  ['In 2000 boats left.', '2000 | date 2000/-/-'],
  ['Of 2018 boats left.', '2018 | date 2018/-/-'],
  ['Its 2018 boats left.', '2018 | date 2018/-/-'],
  ['The 2014 protests grew.', '2014 | date 2014/-/-'],
  ['The 1861 Act stands.', '1861 | date 1861/-/-'],
  ['Its 1861 Act stands.', '1861 | count 1861; behind: Act stands'],
  ['The 1861 Boats left.', '1861 | count 1861; behind: Boats'],
  ['In 1861 it shut.', '1861 | date 1861/-/-'],
  ['From 1861 to 1899 it leaked.', '1861 | date 1861/-/-', '1899 | date 1899/-/-'],
  ['Between 1861 and 1899 it leaked.', '1861 | date 1861/-/-', '1899 | date 1899/-/-'],
  ['Then 2060 it shut.', '2060 | date 2060/-/-'],
  ['Then 2061 it shut.', '2061 | count 2061'],
  ['At 2019 prices it is dear.', '2019 | date 2019/-/-'],
  ['Below 1990 levels it is.', '1990 | date 1990/-/-'],
  ['Below 1890 levels it is.', '1890 | count 1890; under; behind: levels'],
  ['In 1900 dollars it is.', '1900 dollars | money 1900 USD'],
]);

testReadings('counts by the words before them', [
  ['About 2018 boats left.', '2018 | count 2018; about; behind: boats'],
  ['Another 2018 left.', '2018 | count 2018'],
  ['Only 2018 left.', '2018 | count 2018'],
  ['A total 2018 left.', '2018 | count 2018'],
  ['It has 2018 boats.', '2018 | count 2018; behind: boats'],
  ['It has 2000 boats.', '2000 | count 2000; behind: boats'],
  ['It has 1709 boats.', '1709 | count 1709; behind: boats'],
  ['It has 2018 left.', '2018 | date 2018/-/-'],
]);

testReadings('a round number of people or things', [
  ['The 2000 items left.', '2000 | count 2000; behind: items'],
  ['The 2050 items left.', '2050 | count 2050; behind: items'],
  ['The 2010 items left.', '2010 | date 2010/-/-'],
  ['Of the 2000 items it has 40.', '2000 | count 2000; behind: items', '40 | count 40; earlier: items'],
  ['It has 2000 skilled workers.', '2000 | count 2000; behind: skilled workers'],
  ['It has 2000 highly skilled workers.', '2000 | count 2000; behind: highly skilled workers'],
  ['The 2000 Workers met.', '2000 | date 2000/-/-'],
  ['The 2000 protests grew.', '2000 | date 2000/-/-'],
  ['In 2000 items left.', '2000 | date 2000/-/-'],
  ['Of 2000 items it has 40.', '2000 | count 2000; behind: items', '40 | count 40; earlier: items'],
  ['The 2000 animals left.', '2000 | count 2000; behind: animals'],
  ['The 2000 boat tickets went.', '2000 | count 2000; behind: boat tickets'],
]);

testReadings('years with a dash', [
  ['The 2017-18 plan ends.', '2017-18 | date 2017/-/-'],
  ['The 2017/18 plan ends.', '2017/18 | date 2017/-/-'],
  ['The 2017–18 plan ends.', '2017–18 | date 2017/-/-'],
  ['The 2017 - 18 plan ends.', '2017 | date 2017/-/-', '18 | count 18; behind: plan ends'],
  ['The plan, 2018-38, ends.', '2018-38 | date 2018/-/-'],
  ['The plan, 2018-39, ends.', '2018 | count 2018', '39 | count 39'],
  ['The plan, 2018-18, ends.', '2018 | count 2018', '18 | count 18'],
  ['The plan, 1999-00, ends.', '1999-00 | date 1999/-/-'],
  ['The plan, 1850-51, ends.', '1850-51 | date 1850/-/-'],
  ['The plan, 1850-52, ends.', '1850 | count 1850', '52 | count 52'],
  ['The plan, 2000-2050, ends.', '2000 | date 2000/-/-', '2050 | date 2050/-/-'],
  ['The plan, 2000-2500, ends.', '2000-2500 | count 2000 to 2500'],
  ['It has 2000 - 2050 boats.', '2000 - 2050 | count 2000 to 2050; behind: boats'],
  ['It has 2000 - 2050 Boats.', '2000 | date 2000/-/-', '2050 | date 2050/-/-'],
  ['It has 2000 - 2050% more.', '2000 - 2050% | share 20 to 20.5 %'],
  ['In 2017 - the wet year - it shut.', '2017 | date 2017/-/-'],
  ['In 1850 - the wet year - it shut.', '1850 | date 1850/-/-'],
  ['In 1850-the wet year it shut.', '1850 | count 1850'],
]);

testReadings('years in two digits', [
  ['The summer of ’76 was wet.', '’76 | date 1976/-/-'],
  ['Since ’98 it has leaked.', '’98 | date 1998/-/-'],
  ['Euro ’96 was wet.', '’96 | date 1996/-/-'],
  ['In June ’96 it shut.', 'June ’96 | date 1996/6/-'],
  ['Between ’93 and ’96 it leaked.', '’93 | date 1993/-/-', '’96 | date 1996/-/-'],
  ['It sold ’23 then.', '23 | count 23'],
  ["In '05 it shut.", "'05 | date 2005/-/-"],
  ["In '40 it shut.", "'40 | date 1940/-/-"],
  ["In '985 it shut.", '985 | count 985'],
  ["In ' 98 it shut.", '98 | count 98'],
  ["In '98% it shut.", '98% | share 0.98 %'],
]);

testReadings('digits that are no year', [
  ['At 9:2018 it shut.'],
  ['It meets ISO 9001:2015 then.'],
  ['It lost £2018 then.', '£2018 | money 2018 GBP'],
  ['It is 2018km long.', '2018km | measurement 2018 km'],
  ['In 20180 it shut.', '20180 | count 20180'],
  ['In 1499 it shut.', '1499 | count 1499'],
  ['In 2200 it shut.', '2200 | count 2200'],
  ['In 1500 it shut.', '1500 | date 1500/-/-'],
  ['In 2199 it shut.', '2199 | date 2199/-/-'],
  ['In 1900 it shut.', '1900 | date 1900/-/-'],
  ['The 1900 storm grew.', '1900 | date 1900/-/-'],
  ['The 2060 storm will grow.', '2060 | date 2060/-/-'],
  ['The 2061 storm will grow.', '2061 | count 2061'],
]);
