// Words for an order of magnitude, for two, and for sets with a name.

import { describe, expect, it } from 'vitest';
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
