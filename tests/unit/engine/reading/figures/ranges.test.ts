import { describe, expect, it } from 'vitest';
import { testReadings } from '../test-readings.ts';
import { quantitiesOf, quantityOf, rangeOf, valuesOf } from './read.ts';

describe('ranges', () => {
  it.each([
    ['It took 13-15 officers.', '13..15'],
    ['It took 13–15 officers.', '13..15'],
    ['It took 13 to 15 officers.', '13..15'],
    ['It took between 13 and 15 officers.', '13..15'],
    ['It took between about 13 and 15 officers.', '13..15'],
    ['Two or three officers left.', '2..3'],
    ['There are 1 to 2 thousand people.', '1000..2000'],
    ['It costs $10 to $15 billion.', '10000000000..15000000000'],
    ['It costs £4-5m.', '4000000..5000000'],
    ['It ranges from $250,000 to $1 million.', '250000..1000000'],
    ['It takes 1.5-2 hours.', '1.5..2'],
    ['A 25- to 30-metre boat sank.', '25..30'],
    ['Fines run from £200 to £4 million.', '200..4000000'],
    ['Fines of £200 to £4m are set.', '200..4000000'],
    ['It costs £2-£4m.', '2000000..4000000'],
    ['Prices run from $800 to $1.2 million.', '800..1200000'],
    ['Between 200 and 300 thousand people.', '200000..300000'],
  ])('%s → %s', (text, value) => {
    expect(rangeOf(quantityOf(text))).toBe(value);
  });

  it('keeps two sizes apart', () => {
    expect(valuesOf('A 7- or 8-inch screen.')).toEqual(['7', '8']);
  });

  it('covers both numbers', () => {
    expect(quantityOf('It took between 13 and 15 officers.').text).toBe('13 and 15');
  });

  it('shares a unit printed once', () => {
    const figure = quantityOf('Some 28-29% of staff.');
    expect([figure.low, figure.high, figure.unit]).toEqual([0.28, 0.29, '%']);
  });

  it('marks what something went from and to', () => {
    expect(quantityOf('Complaints rose from 800 to 1,600.').isChange).toBe(true);
    expect(quantityOf('Growth slowed from 4.8 to 4.7 per cent.').isChange).toBe(true);
    expect(quantityOf('Children from 13 to 15 years.').isChange).toBe(false);
  });

  it('refuses numbers that measure different things', () => {
    expect(quantitiesOf('Shares fell 0.4 per cent to 13,176.').map(rangeOf)).toEqual(['0.004', '13176']);
    expect(valuesOf('A price 25 or 40 pounds lower.')).toEqual(['25', '40']);
    expect(valuesOf('They recorded 12 and 15 offences.')).toEqual(['12', '15']);
    expect(valuesOf('Oil rose $1.20 to $65.30.')).toEqual(['1.2', '65.3']);
    expect(valuesOf('Profit may rise 5% to 10%.').length).toBe(1);
  });
});

testReadings('one range', [
  ['It has 13-15 boats.', '13-15 | count 13 to 15; behind: boats'],
  ['It has 13–15 boats.', '13–15 | count 13 to 15; behind: boats'],
  ['It has 13 - 15 boats.', '13 - 15 | count 13 to 15; behind: boats'],
  ['It has 13 to 15 boats.', '13 to 15 | count 13 to 15; behind: boats'],
  ['It has between 13 and 15 boats.', '13 and 15 | count 13 to 15; behind: boats'],
  ['It has between about 13 and 15 boats.', '13 and 15 | count 13 to 15; about; behind: boats'],
  ['It has between just about 13 and 15 boats.', '13 and 15 | count 13 to 15; about; behind: boats'],
  ['It has two or three boats.', 'two or three | count 2 to 3; behind: boats'],
  ['It has 11 or 12 boats.', '11 or 12 | count 11 to 12; behind: boats'],
  ['It has two to three thousand boats.', 'two to three thousand | count 2000 to 3000; behind: boats'],
  ['It has 1 to 2 thousand boats.', '1 to 2 thousand | count 1000 to 2000; behind: boats'],
  ['It has 3 or 4 million boats.', '3 or 4 million | count 3000000 to 4000000; behind: boats'],
  ['It cost $10 to $15 billion.', '$10 to $15 billion | money 10000000000 to 15000000000 USD'],
  ['It cost $10-15 million.', '$10-15 million | money 10000000 to 15000000 USD'],
  ['It cost £4 to 5m.', '£4 to 5m | money 4000000 to 5000000 GBP'],
  ['It cost £2-£4m.', '£2-£4m | money 2000000 to 4000000 GBP'],
  ['It cost £200 to £4m.', '£200 to £4m | money 200 to 4000000 GBP'],
  ['It cost £1 to £40.', '£1 to £40 | money 1 to 40 GBP'],
  ['It cost £3/£4 then.', '£3/£4 | money 3 to 4 GBP'],
  ['It is 25- to 30-metre boats.', '25- to 30-metre | measurement 25 to 30 metre; behind: boats'],
  ['It is 200,000 to-260,000 boats.', '200,000 to-260,000 | count 200000 to 260000; behind: boats'],
  ['It is 15.5 cm to 23.5 cm.', '15.5 cm to 23.5 cm | measurement 15.5 to 23.5 cm'],
  ['It has 0 to 40 boats.', '0 to 40 | count 0 to 40; behind: boats'],
  ['It has 2 to 50 boats.', '2 to 50 | count 2 to 50; behind: boats'],
  ['It took five to six years.', 'five to six years | duration 5 to 6 year'],
  ['It fell 3 to 5 per cent.', '3 to 5 per cent | share 0.03 to 0.05 %'],
  ['It fell by 3 to 5 per cent.', '3 to 5 per cent | share 0.03 to 0.05 %'],
  ['It has from 800 to 1,600 boats.', '800 to 1,600 | count 800 to 1600; behind: boats'],
  ['It is between a quarter and a third.', 'a quarter and a third | share 0.25 to 0.3333333333333333'],
  ['It has one dozen or two dozen boats.', 'one dozen or two dozen | count 12 to 24; behind: boats'],
]);

testReadings('from one to another', [
  ['It rose from 12 to 15 boats.', '12 to 15 | count 12 to 15; change; behind: boats; then'],
  ['It fell from 15 to 12 boats.', '15 to 12 | count 12 to 15; change; behind: boats; then'],
  ['It had from 15 to 12 boats.', '15 to 12 | count 12 to 15; change; behind: boats'],
  ['The rise from 12 to 15 boats.', '12 to 15 | count 12 to 15; change; behind: boats; then'],
  ['It went from about 12 to 15 boats.', '12 to 15 | count 12 to 15; about; change; behind: boats'],
  ['It ran from 12 to 15 boats.', '12 to 15 | count 12 to 15; behind: boats'],
  ['It rose, they said at once and so say all of us, from 12 to 15 boats.', '12 to 15 | count 12 to 15; behind: boats'],
  ['It rose from 800 to 1.2 million boats.', '800 to 1.2 million | count 800 to 1200000; change; behind: boats; then'],
  ['It rose from 2 to 3 million boats.', '2 to 3 million | count 2000000 to 3000000; change; behind: boats; then'],
]);

testReadings('no range', [
  ['It won 15-13 then.'],
  ['It has 25 or 40 boats.', '25 | count 25; list: boats', '40 | count 40; behind: boats'],
  ['It has 12 or 13 boats.', '12 | count 12; list: boats', '13 | count 13; behind: boats'],
  ['It has 13 or 14 boats.', '13 | count 13; list: boats', '14 | count 14; behind: boats'],
  ['It has three or two boats.', 'three | count 3; list: boats', 'two | count 2; behind: boats'],
  ['It has 13 and 15 boats.', '13 | count 13; list: boats', '15 | count 15; behind: boats'],
  ['It has between 15 and 13 boats.', '15 | count 15; list: boats', '13 | count 13; behind: boats'],
  ['It has 2 to 51 boats.', '2 | count 2; list: boats', '51 | count 51; behind: boats'],
  ['It has 15 to 13 boats.', '15 | count 15; list: boats', '13 | count 13; behind: boats'],
  ['It has 3/4/5 boats.'],
  ['It was 0.4 per cent to 13,176 boats.', '0.4 per cent | share 0.004 %', '13,176 | count 13176; behind: boats'],
  ['Oil rose $1.20 to $65.30.', '$1.20 | money 1.2 USD', '$65.30 | money 65.3 USD'],
  ['Oil rose $20 to $60.', '$20 to $60 | money 20 to 60 USD'],
  ['Oil rose $20 to $61.', '$20 | money 20 USD', '$61 | money 61 USD'],
  ['It took 5 miles to 6 days.', '5 miles | measurement 5 mile', '6 days | duration 6 day'],
  ['It is a quarter to 10.', 'a quarter | share 0.25', '10 | count 10'],
  ['It has 13 to about 15 boats.', '13 | count 13; list: boats', '15 | count 15; about; behind: boats'],
  ['It has 24 to 33-35 boats.', '24 | count 24; list: boats', '33-35 | count 33 to 35; behind: boats'],
  [
    'It has dozens to hundreds of boats.',
    'dozens | count 12 to 120; vague; list: boats',
    'hundreds | count 100 to 1000; vague; behind: boats',
  ],
]);
