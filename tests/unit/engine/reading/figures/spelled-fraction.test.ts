import { describe, expect, it } from 'vitest';
import { wordIn } from '../../../../../src/engine/reading/figures/sentence-reader.ts';
import {
  readAndHalf,
  readDenominator,
  readHalf,
  readTiedPart,
} from '../../../../../src/engine/reading/figures/spelled-fraction.ts';
import { testReadings } from '../test-readings.ts';
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

testReadings('a part of one', [
  ['A third of boats left.', 'A third | share 0.3333333333333333; behind: boats'],
  ['A third left.', 'A third | share 0.3333333333333333'],
  ['A third agreed.', 'A third | share 0.3333333333333333'],
  ['A third agreed boats.'],
  ['A third suspected boat.'],
  ['A third boat.'],
  ['A third, then.', 'A third | share 0.3333333333333333'],
  ['A third-party boat.'],
  ['One third of boats left.', 'One third | share 0.3333333333333333; behind: boats'],
  ['Two-thirds of boats left.', 'Two-thirds | share 0.6666666666666666; behind: boats'],
  ['Two thirds of boats left.', 'Two thirds | share 0.6666666666666666; behind: boats'],
  ['Two third of boats left.', 'Two | count 2; behind: third of boats'],
  ['Three quarters of boats left.', 'Three quarters | share 0.75; behind: boats'],
  ['Four quarters of boats left.', 'Four | count 4; behind: quarters of boats'],
  ['Five quarters of boats left.', 'Five | count 5; behind: quarters of boats'],
  ['After a fifth concern boats.'],
  ['A quarter is old.', 'A quarter | share 0.25'],
  ['A quarter more left.', 'A quarter | share 0.25'],
  ['A tenth per boat.', 'A tenth | share 0.1'],
]);

testReadings('of a round number', [
  ['A quarter of a million boats left.', 'A quarter of a million | count 250000; behind: boats'],
  [
    'A quarter of the million boats left.',
    'A quarter | share 0.25; part; behind: boats',
    'million | count 1000000; behind: boats',
  ],
  ['A quarter of a boat left.', 'A quarter | share 0.25; behind: boat'],
  ['Half a million boats left.', 'Half a million | count 500000; behind: boats'],
  ['Half a dozen boats left.', 'Half a dozen | count 6; behind: boats'],
  ['Half a boat left.', 'Half | share 0.5'],
  ['Half a hundred boats left.', 'Half a hundred | count 50; behind: boats'],
  ['Half-a-million boats left.', 'Half-a-million | count 500000; behind: boats'],
  ['Half million boats left.', 'Half million | count 500000; behind: boats'],
  ['A half-million boats left.', 'A half-million | count 500000; behind: boats'],
  ['A half-dozen boats left.', 'A half-dozen | count 6; behind: boats'],
  ['A half million boats left.', 'A half million | count 500000; behind: boats'],
  ['A quarter million boats left.', 'A quarter million | count 250000; behind: boats'],
]);

testReadings('half of what is named', [
  ['Half of boats left.', 'Half | share 0.5; behind: boats'],
  ['Half the boats left.', 'Half | share 0.5; behind: boats'],
  ['Half left.'],
  ['Half were old.', 'Half | share 0.5'],
  ['Half to two-thirds of boats left.', 'Half to two-thirds | share 0.5 to 0.6666666666666666; behind: boats'],
  [
    'Half or a third of boats left.',
    'Half | share 0.5; list: boats',
    'a third | share 0.3333333333333333; behind: boats',
  ],
  ['Half or more left.'],
  ['Half to be sold.'],
  ['A third to a half of boats left.', 'A third to a half | share 0.3333333333333333 to 0.5; behind: boats'],
  ['Between a quarter and a half of boats left.', 'a quarter and a half | share 0.25 to 0.5; behind: boats'],
  ['Boats and a half left.'],
  ['One half left.', 'One half | share 0.5'],
  ['A half of boats left.', 'A half | share 0.5; behind: boats'],
  ['More than half left.', 'half | share 0.5; over'],
  ['Nearly half left.', 'half | share 0.5; nearly'],
  ['In half the boats left.', 'half | share 0.5; behind: boats'],
]);

testReadings('no part', [
  ['The first half was wet.'],
  ['In the second half of it.'],
  ['The last half of it.'],
  ['Each half of it.'],
  ['At half-time it rained.'],
  ['The quarter-final was wet.'],
  ['The last quarter was wet.'],
]);

testReadings('tied to a unit', [
  ['A half-hour passed.', 'A half-hour | duration 0.5 hour'],
  ['A half hour passed.'],
  ['Half hour passed.'],
  ['The half-hour passed.', 'half-hour | duration 0.5 hour'],
  ['A quarter-mile away.', 'A quarter-mile | measurement 0.25 mile'],
  ['The quarter mile away.'],
  ['The quarter century is over.', 'quarter century | duration 0.25 century'],
  ['This quarter century is over.', 'quarter century | duration 0.25 century'],
  ['Old quarter century is over.'],
  ['The half century is over.'],
  ['A quarter-century passed.', 'A quarter-century | duration 0.25 century'],
  ['A half-year passed.'],
  ['A half-century passed.'],
]);

testReadings('added behind "and"', [
  ['It took two and a half boats.', 'two and a half | count 2.5; behind: boats'],
  ['It took two-and-a-half boats.', 'two-and-a-half | count 2.5; behind: boats'],
  ['It took two and one half boats.', 'two and one half | count 2.5; behind: boats'],
  ['It took two and a quarter boats.', 'two and a quarter | count 2.25; behind: boats'],
  ['It took two and a third boats.', 'two and a third | count 2.3333333333333335; behind: boats'],
  ['It took two and three quarters boats.', 'two and three quarters | count 2.75; behind: boats'],
  ['It took two and two thirds boats.', 'two and two thirds | count 2.6666666666666665; behind: boats'],
  ['It took two and two quarters boats.', 'two | count 2', 'two quarters | share 0.5; behind: boats'],
  ['It took ten, and a quarter of the rest.', 'ten | count 10', 'a quarter | share 0.25; part; behind: rest'],
  ['It took ten and a quarter of the rest.', 'ten | count 10', 'a quarter | share 0.25; part; behind: rest'],
  ['It took ten and the half.', 'ten | count 10'],
]);

testReadings('of nothing round', [
  ['A quarter in a million left.', 'A quarter | share 0.25', 'a million | count 1000000'],
  ['A quarter of many left.', 'A quarter | share 0.25'],
]);
