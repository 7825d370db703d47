import { describe, expect, it } from 'vitest';
import { parseDigits, readDigits } from '../../../../../src/engine/reading/figures/digits.ts';
import { testReadings } from '../test-readings.ts';
import { numeralAt } from './sentence.ts';

const read = (marked: string) => numeralAt(readDigits, marked);

describe('digits with their separators', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    ['1633', 1633],
    ['1,633', 1633],
    ['1,633,000', 1_633_000],
    ['12,34,567', 1_234_567],
    ['1,633.5', 1633.5],
    ['0.05', 0.05],
    ['123456789012345', 123_456_789_012_345],
    ['1234567890123456', 1_234_567_890_123_456],
    ['123,456,789,012,345', 123_456_789_012_345],
  ])('%s', (printed, value) => {
    expect(parseDigits(printed)).toBe(value);
  });

  it.each(['1,2', '1,6333', '1633,000', '192.168.0.1', '1.', ',633', '1,63,3', '', '1'.repeat(25), '1,633.'])(
    'no number: %j',
    (printed) => {
      expect(parseDigits(printed)).toBeNull();
    },
  );
});

describe('thousands set apart', () => {
  it.each([
    ['It has «1 633 boats.', '1 633', '1633'],
    ['It has «2 450 000 boats.', '2 450 000', '2450000'],
    ['It has «45\u00a0000 boats.', '45\u00a0000', '45000'],
    ['It has more than «1, 633 boats.', '1, 633', '1633'],
    ['It has more than «1 ,633 boats.', '1 ,633', '1633'],
  ])('%s', (text, printed, value) => {
    expect(read(text)).toEqual([printed, value, 1]);
  });

  it.each([
    ['It has «1  633 boats.', '1'],
    ['It has «1633 633 boats.', '1633'],
    ['It has «1.5 633 boats.', '1.5'],
    ['It has «0 633 boats.', '0'],
    ['It has «05 633 boats.', '05'],
    ['It has «1 63 boats.', '1'],
    ['It has «1 6.3 boats.', '1'],
    ['Of the «45, 120 boats left.', '45'],
    ['It has more than «45, 120 left.', '45'],
    ['It has more than «45,  120 boats.', '45'],
    ['It has more than «45, 12 boats.', '45'],
    ['It has «1 200 300 400 500 600 boats.', '1 200 300 400 500'],
  ])('%s: %s', (text, printed) => {
    expect(read(text)?.[0]).toBe(printed);
  });
});

describe('fractions', () => {
  it.each([
    ['Some «1/2 of it.', '1/2', '0.5 of one'],
    ['Some «3/4 pound.', '3/4', '0.75 of one'],
    ['Some «2/5 of it.', '2/5', '0.4 of one'],
    ['Some «1⁄32 inch.', '1⁄32', '0.03125 of one'],
    ['It has «2½ floors.', '2½', '2.5'],
    ['It has «2 1/2 baths.', '2 1/2', '2.5'],
    ['It has «3 and a half floors.', '3 and a half', '3.5'],
    ['It scored .«5 then.', '.5', '0.5'],
  ])('%s', (text, printed, value) => {
    expect(read(text)).toEqual([printed, value, 1]);
  });

  it.each([
    ['After «9/11 it shut.', '9'],
    ['Open «24/7 here.', '24'],
    ['On «1/2/2020 then.', '1'],
    ['On 1/«2/2020 then.', '2'],
    ['Some «1 /2 of it.', '1'],
    ['Some «1/ 2 of it.', '1'],
    ['Some «8/5 of it.', '8'],
    ['Some «2/5 boats.', '2'],
    ['Some «4/4 of it.', '4'],
    ['It has «2.5½ floors.', '2.5'],
    ['It has «3 and a half of the boats.', '3'],
    ['It left.«5 boats.', '5'],
  ])('none: %s', (text, printed) => {
    expect(read(text)?.[0]).toBe(printed);
  });
});

describe('multipliers', () => {
  it.each([
    ['Some «3.3 million boats.', '3.3 million', '3300000', 1e6],
    ['Some «16-hundred boats.', '16-hundred', '1600', 100],
    ['Some «2 hundred thousand boats.', '2 hundred thousand', '200000', 1e5],
    ['It sold «1.2m boats.', '1.2m', '1200000', 1e6],
    ['It sold «2bn boats.', '2bn', '2000000000', 1e9],
    ['It sold «2 bn boats.', '2 bn', '2000000000', 1e9],
    ['Some «25k boats.', '25k', '25000', 1000],
    ['Some «5K boats.', '5K', '5000', 1000],
    ['Some «5k came.', '5k', '5000', 1000],
    ['Some «10K came.', '10K', '10000', 1000],
    ['Some «8 B boats.', '8 B', '8000000000', 1e9],
    ['Some «4.3 M digital boats.', '4.3 M', '4300000', 1e6],
    ['Some «4.3 M fast and digital boats.', '4.3 M', '4300000', 1e6],
    ['It cost £«3 m then.', '3 m', '3000000', 1e6],
    ['It cost $«3.8T then.', '3.8T', '3800000000000', 1e12],
    ['It cost £«30m pool then.', '30m', '30000000', 1e6],
    ['It has «35M boats.', '35M', '35000000', 1e6],
    ['A level of £«5m then.', '5m', '5000000', 1e6],
  ])('%s', (text, printed, value, scale) => {
    expect(read(text)).toEqual([printed, value, scale]);
  });

  it.each([
    ['It is «2 M in strength.', '2'],
    ['Some «8 b boats.', '8'],
    ['Some «5 K boats.', '5'],
    ['Some «5 M of them, boats.', '5'],
    ['It has a «4K TV.', '4'],
    ['It has «4K screens.', '4'],
    ['At «221B Baker Street.', '221'],
    ['It is «32m² big.', '32'],
    ['It lasts 1h «45m then.', '45'],
    ['It lasts 1hr «45m then.', '45'],
    ['A «100m race.', '100'],
    ['A «100m-long boat.', '100'],
    ['Keep a «2m distance.', '2'],
    ['The «30m pool.', '30'],
    ['He ran the «100m in time.', '100'],
    ['He ran the «100m, then left.', '100'],
    ['He ran the «100m and left.', '100'],
    ['A water level of «5m then.', '5'],
    ['Hit by waves of up to «4m then.', '4'],
  ])('none: %s', (text, printed) => {
    expect(read(text)?.[0]).toBe(printed);
  });

  it.each([
    'He ran «100m and left.',
    'It sold «30m pool tickets.',
    'Waves, it sold «4m then.',
    'Waves of what one of them sold were «4m then.',
    'He ran the «100m boats.',
  ])('millions: %s', (text) => {
    expect(read(text)?.[2]).toBe(1e6);
  });

  it('are three at most', () => {
    expect(read('Some «2 hundred hundred hundred hundred boats.')?.[0]).toBe('2 hundred hundred hundred');
  });
});

it('reads nothing of what is no number', () => {
  expect(read('At «192.168.0.1 then.')).toBeNull();
  expect(read('Then «1,2 then.')).toBeNull();
});

testReadings('thousands apart', [
  ['It has 1,633 boats.', '1,633 | count 1633; behind: boats'],
  ['It has 1,633,000 boats.', '1,633,000 | count 1633000; behind: boats'],
  ['It has 12,34,567 boats.', '12,34,567 | count 1234567; behind: boats'],
  ['It has 1,63 boats.'],
  ['It has 1633,5 boats.'],
  ['It has 1 633 boats.', '1 633 | count 1633; behind: boats'],
  ['It has 1 633 500 boats.', '1 633 500 | count 1633500; behind: boats'],
  ['It has 1 63 boats.', '1 | count 1; list: boats', '63 | count 63; behind: boats'],
  ['It has 1  633 boats.', '1 | count 1; list: boats', '633 | count 633; behind: boats'],
  ['It has 0 633 boats.', '0 | count 0; list: boats', '633 | count 633; behind: boats'],
  ['It has 05 633 boats.'],
  ['It has 1.5 633 boats.', '1.5 | count 1.5; list: boats', '633 | count 633; behind: boats'],
  ['It has 1000 633 boats.', '1000 | count 1000; list: boats', '633 | count 633; behind: boats'],
  ['It has more than 1, 633 boats.', '1, 633 | count 1633; over; behind: boats'],
  ['It has about 1 ,633 boats.', '1 ,633 | count 1633; about; behind: boats'],
  ['It has more than 1, 633.', '1 | count 1; over', '633 | count 633'],
  ['It has more than 1, 63 boats.', '1 | count 1; over; list: boats', '63 | count 63; behind: boats'],
  ['Of the 45, 120 boats left.', '45 | count 45; list: boats', '120 | count 120; part; behind: boats'],
  ['It has more than 1,  633 boats.', '1 | count 1; over; list: boats', '633 | count 633; behind: boats'],
]);

testReadings('decimals', [
  ['It scored .5 then.', '.5 | count 0.5'],
  ['It scored 0.5 then.', '0.5 | count 0.5'],
  ['It left.5 boats left.'],
  ['It scored . 5 then.', '5 | count 5'],
  ['It scored 1.5 then.', '1.5 | count 1.5'],
]);

testReadings('fractions', [
  ['It has 2½ floors.', '2½ | count 2.5; behind: floors'],
  ['It has ½ of it.', '½ | share 0.5'],
  ['It has ¾ pound.', '¾ | share 0.75; behind: pound'],
  ['It has 2 1/2 floors.', '2 1/2 | count 2.5; behind: floors'],
  ['It has 1/3 of it.', '1/3 | share 0.3333333333333333'],
  ['It has 1/5 of it.', '1/5 | share 0.2'],
  ['It has 1/5 boats.'],
  ['It has 1/16 boats.', '1/16 | share 0.0625; behind: boats'],
  ['It has 5/4 of it.'],
  ['It has 4/4 of it.'],
  ['It has 9/11 then.'],
  ['It is open 24/7.'],
  ['It is 1/2/2020 then.', '1/2/2020 | date 2020/2/1'],
  ['It has 1/ 2 boats.', '1 | count 1', '2 | count 2; behind: boats'],
  ['It has 1 /2 boats.', '1 | count 1'],
  ['It has 1234/8 of it.'],
  ['It has 2.5½ floors.', '2.5 | count 2.5', '½ | share 0.5; behind: floors'],
  ['It has 3 and a half floors.', '3 and a half | count 3.5; behind: floors'],
  ['It has 3.5 and a half floors.', '3.5 | count 3.5'],
  ['It has 3 and a half of it.', '3 | count 3', 'a half | share 0.5'],
]);

testReadings('multipliers', [
  ['It has 16-hundred boats.', '16-hundred | count 1600; behind: boats'],
  ['It has 2 hundred thousand boats.', '2 hundred thousand | count 200000; behind: boats'],
  ['It has 3.3 million boats.', '3.3 million | count 3300000; behind: boats'],
  ['It has 2 dozen boats.', '2 dozen | count 24; behind: boats'],
  ['It has 25k boats.', '25k | count 25000; behind: boats'],
  ['It has 5K boats.', '5K | count 5000; behind: boats'],
  ['It has a 4K TV.'],
  ['It has a 5K run.'],
  ['It has 4K then.'],
  ['It has 12K then.', '12K | count 12000'],
  ['It has 4k then.', '4k | count 4000'],
  ['It has 8 B boats.', '8 B | count 8000000000; behind: boats'],
  ['It has 4.3 M digital sales.', '4.3 M | count 4300000; behind: digital sales'],
  ['It has 2bn boats.', '2bn | count 2000000000; behind: boats'],
  ['It has 2 bn boats.', '2 bn | count 2000000000; behind: boats'],
  ['It cost £3 m then.', '£3 m | money 3000000 GBP'],
  ['It cost £3m then.', '£3m | money 3000000 GBP'],
  ['It has 1.2m boats.', '1.2m | count 1200000; behind: boats'],
  ['At 221B Baker Street it shut.'],
]);

testReadings('metres or millions', [
  ['It took 1h 45m then.', '1h 45m | duration 105 minute'],
  ['It took 1hr 45m then.', '1hr 45m | duration 105 minute'],
  ['A 100m race is on.', '100m | measurement 100 metre'],
  ['A 100m-long boat left.', '100m | measurement 100 metre'],
  ['It fell 100m away.', '100m | measurement 100 metre'],
  ['Keep a 2m distance.', '2m | measurement 2 metre'],
  ['The 30m pool is shut.', '30m | measurement 30 metre'],
  ['A water level of 5m then.', '5m | measurement 5 metre'],
  ['Waves of 4m hit.', '4m | measurement 4 metre'],
  ['Waves of up to about 4m hit.', '4m | measurement 4 metre; about'],
  ['He ran the 100m in time.', '100m | measurement 100 metre'],
  ['He ran the 100m and left.', '100m | measurement 100 metre'],
  ['He ran the 100m.', '100m | measurement 100 metre'],
  ['He ran the 100m boats.', '100m | count 100000000; behind: boats'],
  ['He ran 100m.', '100m | count 100000000'],
  ['Levels of £4m.', '£4m | money 4000000 GBP'],
]);

testReadings('fractions of long numbers', [
  ['It has 1234/2000 of it.', '2000 | date 2000/-/-'],
  ['It has 123/2000 of it.', '123/2000 | share 0.0615'],
  ['It has 123/20000 of it.'],
]);
