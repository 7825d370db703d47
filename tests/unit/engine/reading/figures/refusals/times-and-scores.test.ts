import { describe, expect, it } from 'vitest';
import {
  isClockTime,
  isRating,
  isScore,
  isTablePlace,
} from '../../../../../../src/engine/reading/figures/refusals/times-and-scores.ts';
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
