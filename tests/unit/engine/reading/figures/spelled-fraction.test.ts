import { describe, expect, it } from 'vitest';
import { wordIn } from '../../../../../src/engine/reading/figures/sentence-reader.ts';
import {
  readAndHalf,
  readDenominator,
  readHalf,
  readTiedPart,
} from '../../../../../src/engine/reading/figures/spelled-fraction.ts';
import { numeralAt, pointedAt } from './sentence.ts';

describe('a part by its name', () => {
  const read = (marked: string, numerator: number): number | undefined => {
    const { sentence, at } = pointedAt(marked);
    return readDenominator(sentence, at, numerator)?.value;
  };

  it.each([
    ['A «third of the boats.', 1, 1 / 3],
    ['A «quarter.', 1, 1 / 4],
    ['A «fifth agreed.', 1, 1 / 5],
    ['A «fifth left.', 1, 1 / 5],
    ['A «fifth left in May.', 1, 1 / 5],
    ['Two «thirds of the boats.', 2, 2 / 3],
    ['Two-«thirds boats.', 2, 2 / 3],
    ['One-«third boat.', 1, 1 / 3],
    ['Around a «fifth concern others.', 1, 1 / 5],
    ['Nearly a «tenth concern others.', 1, 1 / 10],
  ])('%s', (text, numerator, value) => {
    expect(read(text, numerator)).toBe(value);
  });

  it.each([
    ['A «third boat left.', 1],
    ['A «third-class boat.', 1],
    ['A «third suspected thief left.', 1],
    ['The around «fifth concern.', 1],
    ['Two «third of the boats.', 2],
    ['One «thirds of the boats.', 1],
    ['Three «thirds of the boats.', 3],
    ['Six «fifths of the boats.', 6],
    ['A «half of the boats.', 1],
    ['A «boat of the boats.', 1],
  ])('none: %s', (text, numerator) => {
    expect(read(text, numerator)).toBeUndefined();
  });
});

describe('what is added behind "and"', () => {
  const read = (marked: string): unknown => {
    const { sentence, at } = pointedAt(marked);
    const added = readAndHalf(sentence, at);
    return added && [wordIn(sentence, added.end - 1), added.value, added.isPartOf];
  };

  it.each([
    ['Two «and a half boats.', ['half', 1 / 2, false]],
    ['Two«-and-a-half boats.', ['half', 1 / 2, false]],
    ['Two «and one quarter boats.', ['quarter', 1 / 4, false]],
    ['Two «and a third boats.', ['third', 1 / 3, false]],
    ['Two «and three quarters.', ['quarters', 3 / 4, false]],
    ['Two «and three-quarter boats.', ['quarter', 3 / 4, false]],
    ['Two «and two thirds.', ['thirds', 2 / 3, false]],
    ['Two «and a half of them.', ['half', 1 / 2, true]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['Two «or a half.', 'Two «and half.', 'Two «and a fifth.', 'Two «and two quarters.', 'Two «and the half.'])(
    'none: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

describe('a part that is tied to what it is part of', () => {
  const half = (marked: string) => numeralAt((sentence, at) => readTiedPart(sentence, at, 0.5), marked);
  const quarter = (marked: string) => numeralAt((sentence, at) => readTiedPart(sentence, at, 0.25), marked);

  it('is a number, or a part of a unit', () => {
    expect(half('A «half-million boats.')).toEqual(['A half-million', '500000', 1e6]);
    expect(half('Some «half-dozen boats.')).toEqual(['half-dozen', '6', 12]);
    expect(half('Some «half-hour trip.')).toEqual(['half', '0.5 of one', 1]);
    expect(half('A «half hour.')).toEqual(['A half', '0.5 of one', 1]);
    expect(quarter('A «quarter-mile race.')).toEqual(['A quarter', '0.25 of one', 1]);
    expect(quarter('A «quarter-century ago.')).toEqual(['A quarter', '0.25 of one', 1]);
  });

  it('is none in a name, nor apart', () => {
    expect(half('At «half-time he left.')).toBeNull();
    expect(half('A «half-century of runs.')).toBeNull();
    expect(half('Its «half hour.')).toBeNull();
    expect(quarter('A «quarter-final.')).toBeNull();
  });
});

describe('half', () => {
  const read = (marked: string) => numeralAt(readHalf, marked);

  it.each([
    ['«Half a million boats.', ['Half a million', '500000', 1e6]],
    ['«Half a dozen boats.', ['Half a dozen', '6', 12]],
    ['A «half million boats.', ['A half million', '500000', 1e6]],
    ['«Half-a-million boats.', ['Half-a-million', '500000', 1e6]],
    ['«Half an hour.', ['Half', '0.5 of one', 1]],
    ['«Half of them left.', ['Half', '0.5 of one', 1]],
    ['More than «half left.', ['half', '0.5 of one', 1]],
    ['One «half left.', ['One half', '0.5 of one', 1]],
    ['From a third to a «half left.', ['a half', '0.5 of one', 1]],
    ['Between a third and a «half left.', ['a half', '0.5 of one', 1]],
    ['«Half to two-thirds left.', ['Half', '0.5 of one', 1]],
    ['«Half or a third left.', ['Half', '0.5 of one', 1]],
    ['A «half-hour trip.', ['A half', '0.5 of one', 1]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'The first «half of the game.',
    'At «half-time he left.',
    'A tide and a «half left.',
    'The other «half left.',
  ])('none: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
