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
