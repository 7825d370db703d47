import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../../../src/engine/reading/figures/numerals.ts';
import { spanOf } from '../../../../../src/engine/reading/figures/sentence-reader.ts';
import { testReadings } from '../test-readings.ts';
import { sentenceOf } from './sentence.ts';

/** "1,633 = 1633", with the unit behind the value; dates as "date: in June". */
function read(text: string): string[] {
  const sentence = sentenceOf(text);
  const { dates, drafts } = findNumbers(sentence);
  const numbers = drafts.map(({ first, end, low, high, unit }) => {
    const value = low === high ? `${low}` : `${low}..${high}`;
    return `${spanOf(sentence, first, end).text} = ${unit === null ? value : `${value} ${unit}`}`;
  });
  return [...numbers, ...dates.map(({ first, end }) => `date: ${spanOf(sentence, first, end).text}`)];
}

describe('numbers and dates of a sentence', () => {
  it.each([
    ['There were 1,633 cases.', ['1,633 = 1633']],
    ['Twelve boats and 40 nets.', ['Twelve = 12', '40 = 40']],
    ['It took a decade.', ['a decade = 1 decade']],
    ['It sold one point two million boats.', ['one point two million = 1200000']],
    ['It was two point seven.', ['two point seven = 2.7']],
    ['They lost by one point three times.', ['one = 1', 'three = 3']],
    ['It cost £3.5m in 2018.', ['£3.5m = 3500000 GBP', 'date: 2018']],
    ['In 2022 66 boats left.', ['66 = 66', 'date: 2022']],
    ['It is 2000 km long.', ['2000 km = 2000 km']],
    ['It sold 2,018 boats.', ['2,018 = 2018']],
    ['On 14 June 2022 it left.', ['date: 14 June 2022']],
    ['On the twenty-sixth of January it left.', ['date: twenty-sixth of January']],
    ['In twenty twenty-three it left.', ['date: twenty twenty-three']],
    ['In 2018 hundred boats left.', ['2018 hundred = 201800']],
    ['The boats may leave.', []],
    ['At 192.168.0.1 it was.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('three digits behind a point', () => {
  it.each([
    ['It has 1.633 dossiers.', '1.633 = 1633'],
    ['It has 1.071 nurses.', '1.071 = 1071'],
    ['It heard 1.071 old nurses.', '1.071 = 1071'],
    ['It holds 1.633 litres.', '1.633 litres = 1.633 litre'],
    ['It is 1.071 nurse visits each.', '1.071 = 1.071'],
    ['It is 1.250 on the scale.', '1.250 = 1.25'],
    ['It has 45.000 boats.', '45.000 = 45000'],
    ['It heard 1.000 old skippers.', '1.000 = 1000'],
    ['It sold 999.000 boats.', '999.000 = 999000'],
    ['It scored 45.000.', '45.000 = 45'],
    ['It rose from 2.000 to 9.', '2.000 = 2'],
    ['It has 45.001 boats.', '45.001 = 45.001'],
    ['It has 4500.000 boats.', '4500.000 = 4500'],
    ['It has 0.000 boats.', '0.000 = 0'],
    ['It took 10.000 seconds.', '10.000 seconds = 10 second'],
    ['It sold 10.000 million boats.', '10.000 million = 10000000'],
  ])('%s', (text, first) => {
    expect(read(text)[0]).toBe(first);
  });
});

describe('a currency that is glued to its number', () => {
  it.each([
    ['It cost USD10m.', ['USD10m = 10000000 USD']],
    ['It cost $US113 trillion.', ['$US113 trillion = 113000000000000 USD']],
    ['It cost RM300,000.', ['RM300,000 = 300000 MYR']],
    ['It cost US$2.5.', ['US$2.5 = 2.5 USD']],
    ['It cost RM2.5m.', ['RM2.5m = 2500000 MYR']],
    ['It cost KSHS40.', ['KSHS40 = 40 KES']],
    ['It cost USD1,250,000 then.', ['USD1,250,000 = 1250000 USD']],
    ['It cost INR3 lakh.', ['INR3 lakh = 300000 INR']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['He met R2 there.', 'Its model XYZ40 sold.', 'It sold usd10 then.', 'It sold USD10. Then it left.'])(
    'not money of that kind: %s',
    (text) => {
      expect(read(text).filter((line) => / [A-Z]{3}$/u.test(line) && !line.startsWith('USD10 ='))).toEqual([]);
    },
  );
});

describe('below zero', () => {
  it.each([
    ['It fell to -1.3% then.', '-1.3% = -1.3 %'],
    ['It was minus 40 degrees.', 'minus 40 degrees = -40 degree'],
    ['The low was minus-1.4C.', 'minus-1.4C = -1.4 degree'],
    ['The low was −1.4C.', '−1.4C = -1.4 degree'],
    ['It is cold (-3C) there.', '-3C = -3 degree'],
    ['It is cold [-3C] there.', '-3C = -3 degree'],
    ['Expect lows of -5 then.', '-5 = -5'],
    ['It gave −5 then.', '−5 = -5'],
    ['It was –3C then.', '–3C = -3 degree'],
    ['It lost minus 5 then.', 'minus 5 = -5'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    ['The margin is plus or minus 3 points.', '3 = 3'],
    ['The margin is plus/minus 3 boats.', '3 = 3'],
    ['The boat -5 left.', '5 = 5'],
    ['It fell to - 5% then.', '5% = 5 %'],
    ['It fell 3 –5% then.', '5% = 5 %'],
    ['It fell 3 -5km then.', '5km = 5 km'],
    ['It fell 3% -5km then.', '5km = 5 km'],
    ['A mid-5% rise.', '5% = 5 %'],
    ['Some lows of -five then.', 'five = 5'],
    ['Some lows of -5 million then.', '5 million = 5000000'],
  ])('not so: %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

testReadings('thousands behind a point', [
  ['It had 43.000 boats.', '43.000 | count 43000; behind: boats'],
  ['It had 43.500 boats.', '43.500 | count 43.5; behind: boats'],
  ['It had 1.633 cases.', '1.633 | count 1633; behind: cases'],
  ['It had 1.633 old cases.', '1.633 | count 1633; behind: old cases'],
  ['It had 1.633 old wet cases.', '1.633 | count 1.633; behind: old wet cases'],
  ['It had 1.633 boats.', '1.633 | count 1.633; behind: boats'],
  ['It had 1.633 captains.', '1.633 | count 1633; behind: captains'],
  ['It had 43.000 of them.', '43.000 | count 43; part'],
  ['It had 43.000.', '43.000 | count 43'],
  ['It had 1.633 women.', '1.633 | count 1633; behind: women'],
  ['It had 1.633 women per boat.', '1.633 | count 1.633; behind: women'],
  ['It had an average of 1.633 women.', '1.633 | count 1.633; behind: women'],
  ['It had 0.633 cases.', '0.633 | count 0.633; behind: cases'],
  ['It had 1234.633 cases.', '1234.633 | count 1234.633; behind: cases'],
  ['It had £1.633 cases.', '£1.633 | money 1.633 GBP'],
]);

testReadings('below zero', [
  ['It fell -1.3% then.', '-1.3% | share -0.013 %'],
  ['It fell –1.3% then.', '–1.3% | share -0.013 %'],
  ['It fell 5 –1.3% then.', '5 | count 5', '1.3% | share 0.013 %'],
  ['It fell - 1.3% then.', '1.3% | share 0.013 %'],
  ['It was minus 387 Fahrenheit.', 'minus 387 Fahrenheit | measurement -387 degree Fahrenheit'],
  ['It was minus-1.4C.', 'minus-1.4C | measurement -1.4 degree'],
  ['It was minus 5 then.', 'minus 5 | count -5'],
  ['It was plus or minus 3 points.', '3 | count 3; behind: points'],
  ['It was plus/minus 3 points.', '3 | count 3; behind: points'],
  ['It was -5 then.', '-5 | count -5'],
  ['It is at -5 then.', '-5 | count -5'],
  ['Boats -5 then.', '5 | count 5'],
  ['Boats −5 then.', '−5 | count -5'],
  ['It is (-3C) there.', '-3C | measurement -3 degree'],
  ['It is [-3C] there.', '-3C | measurement -3 degree'],
  ['It is 5-3C there.', '3C | measurement 3 degree'],
  ['It went from -2 to 3.', '-2 to 3 | count -2 to 3; change'],
  ['It went 5 -3C then.', '3C | measurement 3 degree'],
]);

testReadings('codes tied to digits', [
  ['It cost US113 million.'],
  ['It cost $US113 trillion.', '$US113 trillion | money 113000000000000 USD'],
  ['It cost US$2.5 then.', 'US$2.5 | money 2.5 USD'],
  ['It cost USD10.5m then.', 'USD10.5m | money 10500000 USD'],
  ['It cost USD10. 5 then.', 'USD10 | money 10 USD', '5 | count 5'],
  ['It cost USD10 million.', 'USD10 million | money 10000000 USD'],
  ['It cost USD10 lakh.', 'USD10 lakh | money 1000000 USD'],
  ['It cost USD10 crore.', 'USD10 crore | money 100000000 USD'],
  ['It cost USD10 bn.', 'USD10 bn | money 10000000000 USD'],
  ['It cost KSHS100 then.', 'KSHS100 | money 100 KES'],
  ['It has BMW100 then.'],
]);

testReadings('a length without a number', [
  ['It took a decade.', 'a decade | duration 1 decade'],
  ['It took the past decade.', 'decade | duration 1 decade'],
  ['It took the last fortnight.', 'fortnight | duration 1 fortnight'],
  ['It took the decade.'],
  ['It took a year.'],
  ['It took a year ago.'],
  ['It took a year and a half.', 'a year and a half | duration 1.5 year'],
  ['It took a mile and a quarter.', 'a mile and a quarter | measurement 1.25 mile'],
  ['It took a pound and a half.', 'a pound and a half | measurement 1.5 lb'],
  ['It took a year and a half of it.', 'a half | share 0.5'],
  ['It took decade-long work.', 'decade | duration 1 decade'],
  ['It took decade-old work.'],
]);
