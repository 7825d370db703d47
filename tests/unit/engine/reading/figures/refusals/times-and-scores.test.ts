import { describe, expect, it } from 'vitest';
import {
  isClockTime,
  isRating,
  isScore,
  isTablePlace,
} from '../../../../../../src/engine/reading/figures/refusals/times-and-scores.ts';
import { testReadings } from '../../test-readings.ts';
import { isRefusedBy } from '../sentence.ts';

describe('times of the clock', () => {
  it.each([
    'It ended at «22»:30.',
    'It ended at 22:«30».',
    'It began at «10».30pm.',
    "It was «11» o'clock.",
    'At «5» a.m. it rained.',
    'At «5» pm it rained.',
    'It is on at «9» tonight.',
    'It ended at «12» noon.',
    'It ended at «0401» GMT.',
  ])('refused: %s', (text) => {
    expect(isRefusedBy(isClockTime)(text)).toBe(true);
  });

  it.each([
    'It is on at «13» tonight.',
    'It sold «9» yesterday.',
    'It sold «11» noon papers.',
    'It sold «9» a day.',
    'Sold: «40» boats.',
    'It took «5» hours.',
    'The boats: «40» : 30.',
  ])('kept: %s', (text) => {
    expect(isRefusedBy(isClockTime)(text)).toBe(false);
  });
});

describe('scores and votes', () => {
  it.each([
    'It ended «3»-0.',
    'It ended 3-«0».',
    'They are «0»-7 on the road.',
    'They are «0»-20 on the road.',
    'It passed by a vote of «97» to 2.',
    'It passed by a vote of 97 to «2».',
    'It passed, «43» to 17, on Friday.',
    'They lost «1» – 2 at home.',
    'They met, «1»-2 defeat.',
    'Rovers «1»-2 United',
    'Open «24»/7 here.',
    'After 9/«11» it shut.',
  ])('refused: %s', (text) => {
    expect(isRefusedBy(isScore)(text)).toBe(true);
  });

  it.each([
    'It took «13»-15 boats.',
    'It took «28»-29 per cent.',
    'It does «0»-60 then.',
    'It fell from «97» to 2.',
    'It took «20»-12 boats.',
    'It sank «200»-12 then.',
    'They «1»-2 went.',
    'By a vote of «2» to 97.',
    'A vote of «97» to 2 boats.',
    'A tide from «97» to 2.',
    'Some «1/2» of it.',
    'It passed, «43» to 17 boats on Friday.',
    'It sold «three»-two.',
  ])('kept: %s', (text) => {
    expect(isRefusedBy(isScore)(text)).toBe(false);
  });
});

describe('marks out of ten', () => {
  it.each(['Man of the match Ander Herrera: «4».', 'Then Ann Birch: «10».'])('refused: %s', (text) => {
    expect(isRefusedBy(isRating)(text)).toBe(true);
  });

  it.each(['Boats sunk: «4».', 'Then Ann Birch: «11».', 'Birch: «4».', 'Then Ann Birch «4».', 'Then Birch: «4km».'])(
    'kept: %s',
    (text) => {
      expect(isRefusedBy(isRating)(text)).toBe(false);
    },
  );
});

describe('places in a table', () => {
  it.each(['They are in the bottom «three».', 'They are in the top «20» again.'])('refused: %s', (text) => {
    expect(isRefusedBy(isTablePlace)(text)).toBe(true);
  });

  it.each(['The top «10» companies.', 'The top «21».', 'The last «three».', 'The top «3km».'])('kept: %s', (text) => {
    expect(isRefusedBy(isTablePlace)(text)).toBe(false);
  });
});

testReadings('times of day', [
  ['It shut at 22:30 then.'],
  ['It shut at 12:01 a.m. then.'],
  ['It shut at 2.55pm then.'],
  ['It shut at 11 o’clock then.'],
  ['It shut at 0401 GMT then.'],
  ['It shut at 04.17 local time then.'],
  ['It shut at 9 local boats then.', '9 | count 9; behind: local boats'],
  ['It shut at 9 tonight.'],
  ['It shut for 9 tonight.', '9 | count 9'],
  ['It shut at 13 tonight.', '13 | count 13'],
  ['It shut at 12 noon.'],
  ['It shut at 12 midnight.'],
  ['It shut at 11 noon.', '11 | count 11; behind: noon'],
  ['It shut at nine in the morning.'],
  ['It shut at nine in the port.', 'nine | count 9'],
  ['It shut at nine on the morning.', 'nine | count 9'],
  ['It shut at thirteen in the morning.', 'thirteen | count 13'],
  ['It lost nine in the morning.', 'nine | count 9'],
  ['It shut at 2130 hours.'],
  ['It shut at 2530 hours.', '2530 hours | duration 2530 hour'],
  ['It shut at 2170 hours.', '2170 hours | duration 2170 hour'],
  ['It took 2130 hours.', '2130 hours | duration 2130 hour'],
  ['It took 0415hrs.'],
  ['It shut at 3 a.m. then.'],
  ['It shut at 3 p.m. then.'],
  ['It shut at 3 a. boat then.', '3 | count 3'],
]);

testReadings('scores', [
  ['It won 3-0 then.'],
  ['It won 3–0 then.'],
  ['It won 3 - 0 then.'],
  ['It lost 1-2 then.'],
  ['It lost 0-7 then.'],
  ['It went 0-60 then.', '0-60 | count 0 to 60'],
  ['Rovers 1-2 United.'],
  ['It has 13-15 boats.', '13-15 | count 13 to 15; behind: boats'],
  ['It has 28-29 per cent.', '28-29 per cent | share 0.28 to 0.29 %'],
  ['It has 28-29% more.', '28-29% | share 0.28 to 0.29 %'],
  ['It has 25-20 boats.', '25 | count 25; list: boats', '20 | count 20; behind: boats'],
  ['It has 19-18 boats.'],
  ['It has 200-100 then.', '200 | count 200', '100 | count 100'],
  ['It is open 24/7 then.'],
  ['It is 24 / 7 then.', '24 | count 24', '7 | count 7'],
  ['It has 3+2 boats.'],
  ['A vote of 97 to 2.'],
  ['The vote passed, 43 to 17, then.'],
  ['The vote passed, 43 to 17 boats.', '43 | count 43; list: boats', '17 | count 17; behind: boats'],
  ['The vote passed 17 to 43.', '17 to 43 | count 17 to 43'],
  ['It left, 43 to 17 then.', '43 | count 43', '17 | count 17'],
  ['It left 43 to 17.', '43 | count 43', '17 | count 17'],
]);

testReadings('marks and places', [
  ['Then Ann Birch: 4'],
  ['Ann: 4', '4 | count 4; label: Ann'],
  ['Boats sunk: 4', '4 | count 4; label: Boats sunk'],
  ['It is in the bottom three.'],
  ['It is in the top four.'],
  ['It is in the top four boats.', 'four | count 4; behind: boats'],
  ['It is in the top 21.', '21 | count 21'],
  ['It is in the big four.', 'four | count 4'],
]);

testReadings('hours, once more', [
  ['It shut at nine in a morning.', 'nine | count 9'],
  ['It shut at 12 tonight.'],
  ['It shut at twelve in the morning.'],
]);
