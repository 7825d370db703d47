// Words for an order of magnitude, for two, and for sets with a name.

import { describe, expect, it } from 'vitest';
import { testReadings } from '../test-readings.ts';
import { quantitiesOf } from './read.ts';

const shown = (text: string): string[] =>
  quantitiesOf(text).map(
    ({ text: printed, low, high, isVague }) => `${printed}: ${low}..${high}${isVague ? ' vague' : ''}`,
  );

describe('an order of magnitude', () => {
  it.each([
    ['Hundreds of boats left.', 'Hundreds: 100..1000 vague'],
    ['Tens of thousands of boats left.', 'Tens of thousands: 10000..100000 vague'],
    ['Hundreds of thousands left.', 'Hundreds of thousands: 100000..1000000 vague'],
    ['Tens of boats left.', 'Tens: 10..100 vague'],
    ['Scores of boats left.', 'Scores: 20..200 vague'],
    ['Scores more left.', 'Scores: 20..200 vague'],
    ['A few hundred boats left.', 'A few hundred: 100..1000 vague'],
    ['Several thousand boats left.', 'Several thousand: 1000..10000 vague'],
  ])('%s', (text, figure) => {
    expect(shown(text)).toEqual([figure]);
  });

  it.each(['The test scores more than 4 points.', 'The test scores were bad.', 'She made three hundreds in a summer.'])(
    'none: %s',
    (text) => {
      expect(quantitiesOf(text).filter(({ isVague }) => isVague)).toEqual([]);
    },
  );
});

describe('two, and sets with a name', () => {
  it.each([
    ['A couple of boats left.', 2],
    ['A pair of boats left.', 2],
    ['A couple of dozen boats left.', 24],
    ['A couple hundred boats left.', 200],
    ['A score of boats left.', 20],
    ['A gross of pencils was sold.', 144],
    ['Threescore boats left.', 60],
    ['Three score boats left.', 60],
  ])('%s', (text, value) => {
    const [figure, ...more] = quantitiesOf(text);
    expect([figure?.low, more]).toEqual([value, []]);
  });

  it.each([
    'The couple left.',
    'Couple of boats.',
    'A couple left.',
    'A score of goals was made.',
    'The score of Boats was played.',
    'A score draws near.',
    'A gross of nothing.',
  ])('none: %s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });
});

testReadings('orders of magnitude', [
  ['Dozens of boats left.', 'Dozens | count 12 to 120; vague; behind: boats'],
  ['Hundreds of boats left.', 'Hundreds | count 100 to 1000; vague; behind: boats'],
  ['Tens of boats left.', 'Tens | count 10 to 100; vague; behind: boats'],
  ['Tens of thousands of boats left.', 'Tens of thousands | count 10000 to 100000; vague; behind: boats'],
  ['Hundreds of thousands of boats left.', 'Hundreds of thousands | count 100000 to 1000000; vague; behind: boats'],
  [
    'Thousands of hundreds of boats left.',
    'Thousands | count 1000 to 10000; vague',
    'hundreds | count 100 to 1000; vague; behind: boats',
  ],
  ['Hundreds left.', 'Hundreds | count 100 to 1000; vague'],
  ['Scores of boats left.', 'Scores | count 20 to 200; vague; behind: boats'],
  ['Scores more came.', 'Scores | count 20 to 200; vague'],
  ['Scores came.'],
  ['Tens came.'],
  ['It scores more than it did.'],
  ['It made three hundreds then.', 'three | count 3'],
  ['It made 3 hundreds then.', '3 | count 3'],
  ['A few hundred boats left.', 'A few hundred | count 100 to 1000; vague; behind: boats'],
  ['Several hundred boats left.', 'Several hundred | count 100 to 1000; vague; behind: boats'],
  ['Several dozen boats left.', 'Several dozen | count 12 to 120; vague; behind: boats'],
  ['Many thousand boats left.', 'Many thousand | count 1000 to 10000; vague; behind: boats'],
  ['The few hundred boats left.', 'few hundred | count 100 to 1000; vague; behind: boats'],
  ['A few boats left.'],
]);

testReadings('pairs and sets', [
  ['A couple of boats left.', 'A couple of | count 2; behind: boats'],
  ['A pair of boats left.', 'A pair of | count 2; behind: boats'],
  ['The couple of boats left.'],
  ['A couple boats left.'],
  ['A couple hundred boats left.', 'A couple hundred | count 200; about; behind: boats'],
  ['A couple of dozen boats left.', 'A couple of dozen | count 24; about; behind: boats'],
  ['Couple of hundred boats left.', 'Couple of hundred | count 200; about; behind: boats'],
  ['A score of boats left.', 'A score | count 20; behind: boats'],
  ['A score of Boats left.'],
  ['A score of goals won.'],
  ['A score of 20 won.', '20 | count 20'],
  ['The score of boats left.'],
  ['A gross of boats left.', 'A gross | count 144; behind: boats'],
  ['Threescore boats left.', 'Threescore | count 60; behind: boats'],
  ['Three score boats left.', 'Three score | count 60; behind: boats'],
  ['Three-score boats left.', 'Three-score | count 60; behind: boats'],
  ['Three score draws came.', 'Three | count 3; behind: score draws'],
]);
