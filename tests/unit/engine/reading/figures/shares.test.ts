import { describe, expect, it } from 'vitest';
import { testReadings } from '../test-readings.ts';
import { quantitiesOf, quantityOf } from './read.ts';

describe('shares', () => {
  it.each([
    ['12 per cent of officers', 0.12, null],
    ['5.2% of officers', 0.052, null],
    ['Ninety per cent of calls', 0.9, null],
    ['Two point three five per cent of calls', 0.0235, null],
    ['a fifth of the calls', 0.2, null],
    ['around a fifth concern others', 0.2, null],
    ['two-thirds of staff', 2 / 3, null],
    ['three quarters of staff', 0.75, null],
    ['half of the staff', 0.5, null],
    ['2/3 of voters', 2 / 3, null],
    ['One fourth of voters', 0.25, null],
    ['One third agreed.', 1 / 3, null],
    ['A third agreed.', 1 / 3, null],
    ['one in 200 officers', 1 / 200, { part: 1, whole: 200 }],
    ['1 in every 34 officers', 1 / 34, { part: 1, whole: 34 }],
    ['two in every hundred officers', 0.02, { part: 2, whole: 100 }],
    ['nine out of 10 officers', 0.9, { part: 9, whole: 10 }],
    ['one-in-five officers', 0.2, { part: 1, whole: 5 }],
    ['about one officer in 40', 1 / 40, { part: 1, whole: 40 }],
    ['One serving Hull officer in 200 has', 1 / 200, { part: 1, whole: 200 }],
    ['One former nurse in 40 is', 1 / 40, { part: 1, whole: 40 }],
    ['two boats in five, they say', 0.4, { part: 2, whole: 5 }],
    ['Nine homes in ten were dry.', 0.9, { part: 9, whole: 10 }],
    ['Three wells in four failed.', 0.75, { part: 3, whole: 4 }],
  ])('%s → %d', (text, value, parts) => {
    const figure = quantityOf(text);
    expect(figure.kind).toBe('share');
    expect(figure.low).toBeCloseTo(value, 10);
    expect(figure.parts).toEqual(parts);
  });

  it.each([
    'Two wins in five.',
    'One Hull boat in 40 ports sank.',
    'One old nurse of Hull in 40 wards left.',
    'Two boats in five ports sank.',
    'Two men in four stolen vans fled.',
    'Two boats in 17 sank.',
  ])('refuses as a share: %s', (text) => {
    expect(quantitiesOf(text).map(({ kind }) => kind)).toEqual(['count', 'count']);
  });

  it('tells percentage points from shares', () => {
    const [low, high] = [
      quantityOf('between a quarter and a third of staff'),
      quantityOf('from a third to a half of staff'),
    ];
    expect([low.kind, low.low, low.high]).toEqual(['share', 0.25, 1 / 3]);
    expect([high.low, high.high]).toEqual([1 / 3, 0.5]);
    expect(quantityOf('up 5 percentage points').kind).toBe('percentage-points');
    expect(quantityOf('up 25 basis points').unit).toBe('basis-point');
  });

  it('keeps both numbers of a part of a group', () => {
    const [part, whole] = quantitiesOf('three of the eight complaints');
    expect(part).toMatchObject({ kind: 'count', low: 3, isPart: true, parts: { part: 3, whole: 8 } });
    expect(whole).toMatchObject({ kind: 'count', low: 8, isPart: false });
  });

  it('marks the parts of a group that was named before', () => {
    expect(quantitiesOf('Of those, 49 had convictions.').map((figure) => figure.isPart)).toEqual([true]);
    expect(quantitiesOf('161 officers, of whom 76 left.').map((figure) => figure.isPart)).toEqual([false, true]);
    expect(quantitiesOf('161 officers left.').map((figure) => figure.isPart)).toEqual([false]);
  });

  it('refuses times, places, ordinals and halves of a match', () => {
    expect(quantitiesOf('He won two in 10 years.').map((figure) => figure.kind)).toEqual(['count', 'duration']);
    expect(quantitiesOf('Police made three arrests in 40 raids.').map((figure) => figure.kind)).toEqual([
      'count',
      'count',
    ]);
    expect(quantitiesOf('A third officer was charged.')).toEqual([]);
    expect(quantitiesOf('It was level in the first half and the last quarter.')).toEqual([]);
    expect(quantitiesOf('He left at half-time.')).toEqual([]);
  });
});

testReadings('part and whole', [
  ['One in 50 boats left.', 'One in 50 | share 0.02; 1 of 50; behind: boats'],
  ['One boat in 40 left.', 'One boat in 40 | share 0.025; 1 of 40; behind: boat'],
  ['One boat in every 40 left.', 'One boat in every 40 | share 0.025; 1 of 40; behind: boat'],
  ['Two boats in five left.', 'Two boats in five | share 0.4; 2 of 5; behind: boats'],
  ['Three boats in every 40 left.', 'Three boats in every 40 | share 0.075; 3 of 40; behind: boats'],
  ['Three boats in each 40 left.', 'Three boats in each 40 | share 0.075; 3 of 40; behind: boats'],
  ['Nine out of 10 boats left.', 'Nine out of 10 | share 0.9; 9 of 10; behind: boats'],
  ['One-in-five boats left.', 'One-in-five | share 0.2; 1 of 5; behind: boats'],
  ['Three in 100 boats left.', 'Three in 100 | share 0.03; 3 of 100; behind: boats'],
  ['Two in every seven boats left.', 'Two in every seven | share 0.2857142857142857; 2 of 7; behind: boats'],
  ['Nine homes in ten are dry.', 'Nine homes in ten | share 0.9; 9 of 10; behind: homes'],
  ['99 out of 150 boats left.', '99 out of 150 | share 0.66; 99 of 150; behind: boats'],
]);

testReadings('no share', [
  ['Three in 40 raids left.', 'Three | count 3', '40 | count 40; behind: raids'],
  ['Two in 10 years left.', 'Two | count 2', '10 years | duration 10 year'],
  ['Two boats in 40 left.', 'Two | count 2; behind: boats', '40 | count 40'],
  ['Two boats in five ports left.', 'Two | count 2; behind: boats', 'five | count 5; behind: ports'],
  ['Two wins in five.', 'Two | count 2; behind: wins', 'five | count 5; earlier: wins'],
  ['One Boat in 40 left.', 'One | count 1; behind: Boat', '40 | count 40'],
  ['100 out of 150 boats left.', '100 | count 100', '150 | count 150; behind: boats'],
  ['Ten out of nine boats left.', 'Ten | count 10', 'nine | count 9; behind: boats'],
  ['Five out of five boats left.', 'Five | count 5', 'five | count 5; behind: boats'],
  ['1.5 out of 10 boats left.', '1.5 | count 1.5', '10 | count 10; behind: boats'],
  ['Two in 3 to 4 boats left.', 'Two | count 2', '3 to 4 | count 3 to 4; behind: boats'],
  ['Dozens in 100 boats left.', 'Dozens | count 12 to 120; vague', '100 | count 100; behind: boats'],
  ['Two out 10 boats left.', 'Two | count 2', '10 | count 10; behind: boats'],
  ['Two of 10 boats left.', 'Two | count 2; behind: boats', '10 | count 10; behind: boats'],
  ['Two with ten boats left.', 'Two | count 2', 'ten | count 10; behind: boats'],
  ['Two miles out of ten.', 'Two miles | measurement 2 mile', 'ten | count 10'],
]);

testReadings('part of a group', [
  ['Three of the eight boats left.', 'Three | count 3; 3 of 8; part; behind: boats', 'eight | count 8; behind: boats'],
  [
    'Three of those eight boats left.',
    'Three | count 3; 3 of 8; part; behind: boats',
    'eight | count 8; behind: boats',
  ],
  ['Three of its eight boats left.', 'Three | count 3; 3 of 8; part; behind: boats', 'eight | count 8; behind: boats'],
  ['Three of eight boats left.', 'Three | count 3; behind: boats', 'eight | count 8; behind: boats'],
  ['Nine of the eight boats left.', 'Nine | count 9; part; behind: boats', 'eight | count 8; behind: boats'],
  [
    'Two to three of the eight boats left.',
    'Two to three | count 2 to 3; part; behind: boats',
    'eight | count 8; behind: boats',
  ],
  ['Of those, 49 left.', '49 | count 49; part'],
  ['Of the 161 boats, 49 left.', '161 | count 161; behind: boats', '49 | count 49; part'],
  ['Of boats, 49 left.', '49 | count 49'],
  ['Of those boats that left the old port in the wet summer at last, 49 sank.', '49 | count 49'],
  ['Boats, of whom 76 left.', '76 | count 76; part'],
  ['Boats, of which 76 left.', '76 | count 76; part'],
  ['Boats, which 76 left.', '76 | count 76'],
]);
