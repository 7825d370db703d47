import { describe, expect, it } from 'vitest';
import { quantitiesOf, quantityOf } from './read.ts';

const short = (text: string): unknown[] => {
  const { kind, low, unit } = quantityOf(text);
  return [kind, low, unit];
};

describe('measures', () => {
  it.each([
    ['Rain of 200mm fell.', 200, 'mm'],
    ['It is 8in deep.', 8, 'inch'],
    ['A 2,500-square-foot house.', 2500, 'square foot'],
    ['A walk of 500 miles.', 500, 'mile'],
    ['A 100m race.', 100, 'metre'],
    ['The water level reached 5.08m.', 5.08, 'metre'],
    ['It was hit by waves of 4m.', 4, 'metre'],
    ['It was minus 40 degrees Celsius.', -40, 'degree'],
    ['It has 64GB of storage.', 64, 'byte'],
    ['The flat is 32m2.', 32, 'square metre'],
    ['The flat is 32 sq m.', 32, 'square metre'],
    ['The line runs at 30Mbps.', 30, 'bit/s'],
    ['It makes 5.5TWh.', 5.5, 'kWh'],
    ['The low was minus-1.4C.', -1.4, 'degree'],
    ['The low was −1.4C.', -1.4, 'degree'],
    ['It is cold (-3C) there.', -3, 'degree'],
    ['It ranges about 5oC.', 5, 'degree'],
    ['He ran a mile and a half.', 1.5, 'mile'],
    ['The tram does 45 km/h.', 45, 'km/h'],
    ['The tram does 45km/h.', 45, 'km/h'],
    ['The tram does 45 kilometres per hour.', 45, 'km/h'],
    ['The tram does 45 kilometres an hour.', 45, 'km/h'],
    ['Gusts of 60 miles an hour blew.', 60, 'mph'],
    ['Gusts of 60 miles per hour blew.', 60, 'mph'],
    ['Gusts of 27 m/s blew.', 27, 'm/s'],
    ['Gusts of 27 metres per second blew.', 27, 'm/s'],
    ['Rain of 85 l/m² fell.', 85, 'l/m²'],
    ['There 85 litres of rain fell on every square metre.', 85, 'l/m²'],
    ['It had 85 litres of water per square metre.', 85, 'l/m²'],
    ['It took 85 litres of water for each cow.', 85, 'litre'],
    ['Rain of 85 litres per square metre fell.', 85, 'l/m²'],
    ['Some fields had 85 litres a square metre.', 85, 'l/m²'],
    ['It was 95 degrees Fahrenheit.', 95, 'degree Fahrenheit'],
    ['It was 95°F.', 95, 'degree Fahrenheit'],
    ['It was 35 °C.', 35, 'degree'],
    ['He walks 10 miles a day.', 10, 'mile'],
    ['It drinks two litres a day.', 2, 'litre'],
    ['The square is 30 metres a side.', 30, 'metre'],
  ])('%s', (text, value, unit) => {
    expect(short(text)).toEqual(['measurement', value, unit]);
  });

  it('reads multiples', () => {
    expect(short('three times as many')).toEqual(['multiple', 3, 'times']);
    expect(short('a tenfold rise')).toEqual(['multiple', 10, 'times']);
    expect(short('It is three times the size.')).toEqual(['multiple', 3, 'times']);
    expect(short('He was five times over the limit.')).toEqual(['multiple', 5, 'times']);
  });

  it.each([
    ['Four times the boats had put out in vain.', 4],
    ['They were warned six times over the years.', 6],
    ['Nobody counted the six times that they were warned.', 6],
    ['It ran aground three times over two decades.', 3],
  ])('reads how often something was, which is no multiple: %s', (text, times) => {
    const [first] = quantitiesOf(text);
    expect(first).toMatchObject({ kind: 'count', low: times, high: times });
  });

  it('takes no unit from a word behind a space', () => {
    expect(short('There were 5 in court.')).toEqual(['count', 5, null]);
  });

  it('reads both ways of plus or minus', () => {
    expect(quantityOf('The margin is plus or minus 3 points.').low).toBe(3);
    expect(quantityOf('Expect lows of -5 at night.').low).toBe(-5);
  });

  it('refuses names in letters: a machine is no money', () => {
    expect(quantitiesOf('He rode a BMW R1200 and met R2 there.')).toEqual([]);
    expect(quantitiesOf('He won 12 games, and the 3 he lost hurt.').map(({ kind }) => kind)).toEqual([
      'count',
      'count',
    ]);
  });

  it('reads millions and not metres where things are counted', () => {
    expect(quantityOf('It has 35m of its devices in use.').low).toBe(35_000_000);
  });
});

describe('durations', () => {
  it.each([
    ['an 18-year period', 18, 'year'],
    ['almost 20 year period', 20, 'year'],
    ['two decades', 2, 'decade'],
    ['The quarter century is over.', 0.25, 'century'],
    ['the past decade', 1, 'decade'],
    ['twenty working days', 20, 'day'],
    ['three and a half years', 3.5, 'year'],
    ['48 hours', 48, 'hour'],
    ['a year and a half', 1.5, 'year'],
    ['an hour and a half', 1.5, 'hour'],
    ['a decade and a half', 1.5, 'decade'],
    ['two years and a half', 2.5, 'year'],
    ['a fortnight', 1, 'fortnight'],
    ['a quarter-century', 0.25, 'century'],
    ['a half-hour', 0.5, 'hour'],
    ['20-odd years', 20, 'year'],
    ['20 or so years', 20, 'year'],
  ])('%s', (text, value, unit) => {
    expect(short(text)).toEqual(['duration', value, unit]);
  });

  it('keeps the parts of a term apart', () => {
    expect(quantitiesOf('30 years and 239 days').map(({ low, unit }) => [low, unit])).toEqual([
      [30, 'year'],
      [239, 'day'],
    ]);
  });
});
