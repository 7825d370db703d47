import { describe, expect, it } from 'vitest';
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
