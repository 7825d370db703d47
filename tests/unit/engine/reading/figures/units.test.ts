import { describe, expect, it } from 'vitest';
import { testReadings } from '../test-readings.ts';
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

testReadings('shares and points', [
  ['It fell 5 per cent.', '5 per cent | share 0.05 %'],
  ['It fell 5 percent.', '5 percent | share 0.05 %'],
  ['It fell 5 pc.', '5 pc | share 0.05 %'],
  ['It fell 5%.', '5% | share 0.05 %'],
  ['It fell 5 percentage points.', '5 percentage points | percentage-points 5 percentage-point'],
  ['It fell one percentage point.', 'one percentage point | percentage-points 1 percentage-point'],
  ['It fell 5 basis points.', '5 basis points | percentage-points 5 basis-point'],
  ['It fell 5 base points.', '5 base points | percentage-points 5 basis-point'],
  ['It fell 5 per boat.', '5 | count 5'],
]);

testReadings('units with a shape', [
  ['It is 5 square miles.', '5 square miles | measurement 5 square mile'],
  ['It is 5 sq miles.', '5 sq miles | measurement 5 square mile'],
  ['It is 5 sq. miles.', '5 sq. miles | measurement 5 square mile'],
  ['It is 5 sq m.', '5 sq m | measurement 5 square metre'],
  ['It is 5 cubic metres.', '5 cubic metres | measurement 5 cubic metre'],
  ['It is a 5-square-mile site.', '5-square-mile | measurement 5 square mile; behind: site'],
  ['It is 5 square boats.', '5 | count 5; behind: square boats'],
  ['It is 5 km².', '5 km² | measurement 5 square km'],
  ['It is 5m³.', '5m³ | measurement 5 cubic metre'],
]);

testReadings('weights of people', [
  ['He weighs 12 stone.', '12 stone | measurement 12 stone'],
  ['He weighs 12 stone and more.', '12 stone | measurement 12 stone'],
  ['It has 12 stone lions.', '12 | count 12; behind: stone lions'],
  ['He weighs 9 st 7 lb.', '9 st 7 lb | measurement 133 lb'],
  ['He weighs 9 st 7 pounds.', '9 st 7 pounds | measurement 133 lb'],
  ['It has 9 st 7 boats.', '9 | count 9; behind: st', '7 | count 7; behind: boats'],
]);

testReadings('letters glued to the digits alone', [
  ['It is 8in deep.', '8in | measurement 8 inch'],
  ['It is 8 in deep.', '8 | count 8'],
  ['It has 64GB.', '64GB | measurement 64 byte'],
  ['It is 5G.'],
  ['It is 5g.', '5g | measurement 5 gram'],
  ['It is 3D.'],
  ['It is 5C.', '5C | measurement 5 degree'],
  ['It is 5F.', '5F | measurement 5 degree Fahrenheit'],
  ['It is 5W.', '5W | measurement 5 W'],
  ['It is 5V.', '5V | measurement 5 volt'],
]);

testReadings('temperatures', [
  ['It was 39 degrees.', '39 degrees | measurement 39 degree'],
  ['It was 39 degrees Celsius.', '39 degrees Celsius | measurement 39 degree'],
  ['It was 39 degrees C.', '39 degrees C | measurement 39 degree'],
  ['It was 39 degrees Fahrenheit.', '39 degrees Fahrenheit | measurement 39 degree Fahrenheit'],
  ['It was 39 degrees F.', '39 degrees F | measurement 39 degree Fahrenheit'],
  ['It was 39°C.', '39°C | measurement 39 degree'],
  ['It was 39°F.', '39°F | measurement 39 degree Fahrenheit'],
  ['It was 39 ℉.', '39 ℉ | measurement 39 degree Fahrenheit'],
]);

testReadings('rates', [
  ['It ran at 45 mph.', '45 mph | measurement 45 mph'],
  ['It ran at 45 km/h.', '45 km/h | measurement 45 km/h'],
  ['It ran at 45 miles an hour.', '45 miles an hour | measurement 45 mph'],
  ['It ran at 45 miles every hour.', '45 miles every hour | measurement 45 mph'],
  ['It ran at 45 miles each hour.', '45 miles each hour | measurement 45 mph'],
  ['It ran 45 miles per day.', '45 miles | measurement 45 mile'],
  ['It ran 45 miles / hour.', '45 miles | measurement 45 mile'],
  ['Gusts of 70 m/s blew.', '70 m/s | measurement 70 m/s'],
  ['Rain of 120 l/m² fell.', '120 l/m² | measurement 120 l/m²'],
  ['Rain of 120 l/m2 fell.', '120 l/m2 | measurement 120 l/m²'],
  ['It took 120 l of it.', '120 | count 120'],
  ['It took 120 litres per square metre.', '120 litres per square metre | measurement 120 l/m²'],
  ['It took 120 litres per square mile.', '120 litres | measurement 120 litre'],
  ['It took 120 litres/m² then.', '120 litres/m² | measurement 120 l/m²'],
  ['There 85 litres of rain fell on each square metre.', '85 litres | measurement 85 l/m²'],
  ['There 85 litres of water falling for every square metre.', '85 litres | measurement 85 l/m²'],
  ['There 85 litres of rain came down on every square metre.', '85 litres | measurement 85 l/m²'],
  ['There 85 litres of water poured on a square metre.', '85 litres | measurement 85 l/m²'],
  ['There 85 litres of rain per square metre.', '85 litres | measurement 85 l/m²'],
  ['There 85 litres of milk per square metre.', '85 litres | measurement 85 litre'],
  ['There 85 litres of rain with each square metre.', '85 litres | measurement 85 litre'],
  ['There 85 litres of rain on the square metre.', '85 litres | measurement 85 litre'],
  ['There 85 litres of rain on every square mile.', '85 litres | measurement 85 litre'],
]);

testReadings('multiples', [
  ['It is three times as big.', 'three times | multiple 3 times'],
  ['It is three times the price.', 'three times | multiple 3 times'],
  ['It is three times his pay.', 'three times | multiple 3 times'],
  ['It sank three times.', 'three | count 3; behind: times'],
  ['It sank three times again.', 'three | count 3; behind: times'],
  ['It is three-fold.', 'three-fold | multiple 3 times'],
  ['It rose tenfold.', 'tenfold | multiple 10 times'],
  ['It is 3x.', '3x | multiple 3 times'],
  ['It is 3X.'],
  ['It is 3 x.', '3 | count 3; behind: x'],
  ['He was five times over the limit.', 'five times | multiple 5 times'],
  ['He was warned five times over the years.', 'five | count 5; behind: times'],
  ['He was warned five times over a long career.', 'five | count 5; behind: times'],
  ['He was warned five times over a period.', 'five | count 5; behind: times'],
  ['He was warned five times over some very long years.', 'five times | multiple 5 times'],
  ['The five times that it sank hurt.', 'five | count 5; behind: times'],
  ['It is five times that of others.', 'five times | multiple 5 times'],
  ['Nine times the police had called.', 'Nine | count 9; behind: times'],
  ['Nine times the old police had called.', 'Nine | count 9; behind: times'],
  ['Nine times the police called.', 'Nine times | multiple 9 times'],
]);

testReadings('ages', [
  ['An 18-year-old left.', '18-year-old | age 18 year'],
  ['An 18 year old left.', '18 year old | age 18 year'],
  ['Some 18 year-olds left.', '18 year-olds | age 18 year; about'],
  ['He was 18 years of age.', '18 years of age | age 18 year'],
  ['He was 18 years of work.', '18 years | duration 18 year'],
  ['He has 18 mile old roads.', '18 mile | measurement 18 mile; behind: old roads'],
]);

testReadings('hedges before the unit', [
  ['It took 20-odd years.', '20-odd years | duration 20 year; about'],
  ['It took 20 odd years.', '20 odd years | duration 20 year; about'],
  ['It took 20-some years.', '20-some years | duration 20 year; about'],
  ['It took 20 some years.', '20 | count 20'],
  ['It took 20 or so years.', '20 or so years | duration 20 year; about'],
  ['It took 20 or more years.', '20 or more years | duration 20 year; at-least'],
  ['It took 20-plus years.', '20-plus years | duration 20 year; over'],
  ['It took 20 plus years.', '20 plus years | duration 20 year; over'],
  ['It took 20+ years.', '20+ years | duration 20 year; over'],
  ['It took a 20-plus-year wait.', '20-plus-year | duration 20 year; over; behind: wait'],
  ['It took 20 or odd years.', '20 | count 20'],
  ['It took 20-so years.', '20 | count 20'],
  ['It took 20 so years.', '20 | count 20'],
  ['It took 20-plus boats.', '20 | count 20; over; behind: boats'],
  ['It took 20 or more per cent.', '20 | count 20; at-least'],
]);

testReadings('feet and inches', [
  ['He is 6\'2".', '6\'2" | measurement 74 inch'],
  ['He is 6′2″.', '6′2″ | measurement 74 inch'],
  ['He is 5′11″ tall.', '5′11″ | measurement 71 inch'],
  ["He is 6'2 then.", "6'2 | measurement 74 inch"],
  ['He is 6\'12" then.', '6 | age 6 year', '12 | count 12'],
  ['He is 6\'11" then.', '6\'11" | measurement 83 inch'],
]);

testReadings('a part of a unit more', [
  ['It took two years and a half.', 'two years and a half | duration 2.5 year'],
  ['It took a mile and a quarter.', 'a mile and a quarter | measurement 1.25 mile'],
  ['It took two years and three quarters.', 'two years and three quarters | duration 2.75 year'],
  ['It took two years and a half of it.', 'two years | duration 2 year', 'a half | share 0.5'],
  ['It took 2.5 years and a half.', '2.5 years | duration 2.5 year'],
  ['It fell two per cent and a half.', 'two per cent | share 0.02 %'],
  ['It took two or three years and a half.', 'two | count 2', 'three years and a half | duration 3.5 year'],
]);

testReadings('a part of one unit', [
  ['It took half an hour.', 'half an hour | duration 0.5 hour'],
  ['It took half of an hour.', 'half of an hour | duration 0.5 hour'],
  ['It took half hour.'],
  ['It took a half-hour.', 'a half-hour | duration 0.5 hour'],
  ['It took half-hour.', 'half-hour | duration 0.5 hour'],
  ['It was half a per cent.', 'half a per cent | share 0.005 %'],
  ['It was a quarter of a mile.', 'a quarter of a mile | measurement 0.25 mile'],
  ['It was a quarter of the mile.', 'a quarter | share 0.25; part; behind: mile'],
  ['It was 1/2 pound.', '1/2 | share 0.5; behind: pound'],
  ['It was half a boat.', 'half | share 0.5'],
  ['A quarter-century passed.', 'A quarter-century | duration 0.25 century'],
]);

testReadings('words between number and unit', [
  ['It took twenty working days.', 'twenty working days | duration 20 day'],
  ['It took twenty calendar days.', 'twenty calendar days | duration 20 day'],
  ['It took twenty working boats.', 'twenty | count 20; behind: working boats'],
  ['It took twenty long days.', 'twenty long days | duration 20 day'],
]);

testReadings('letters and units that are other words', [
  ['It has 5 times.', '5 | count 5; behind: times'],
  ['It has 5 in.', '5 | count 5'],
  ['It has 5 - % boats.', '5 | count 5'],
]);

testReadings('a length with a sign behind it', [
  ['It is 5 km².', '5 km² | measurement 5 square km'],
  ['It is 32m².', '32m² | measurement 32 square metre'],
  ['It is 32m³.', '32m³ | measurement 32 cubic metre'],
  ['It is 5 km ².', '5 km | measurement 5 km'],
  ['It is 5 miles².', '5 miles² | measurement 5 square mile'],
  ['It took 5 hours².', '5 hours | duration 5 hour'],
]);
