import { describe, expect, it } from 'vitest';
import { isArticle, nextWord, numeralInWords, readSum } from '../../../../../src/engine/reading/figures/word-sum.ts';
import { testReadings } from '../test-readings.ts';
import { sentenceOf } from './sentence.ts';

/** The value, how many tokens it takes, and its multiplier. */
function sumOf(text: string): unknown {
  const sum = readSum(sentenceOf(text), 0);
  return sum && [sum.value, sum.end, sum.scale];
}

describe('number words', () => {
  it.each([
    ['five boats', [5, 1, 1]],
    ['zero boats', [0, 1, 1]],
    ['twenty boats', [20, 1, 1]],
    ['twenty-five boats', [25, 3, 1]],
    ['twenty five boats', [25, 2, 1]],
    ['hundred and five boats', [105, 3, 1]],
    ['two hundred and twenty-five boats', [225, 6, 1]],
    ['sixteen hundred boats', [1600, 2, 100]],
    ['one thousand six hundred and thirty-three boats', [1633, 8, 1]],
    ['two thousand and nine boats', [2009, 4, 1]],
    ['three million two hundred thousand boats', [3_200_000, 5, 1000]],
    ['four dozen boats', [48, 2, 12]],
    ['two hundred thousand boats', [200_000, 3, 1000]],
    ['one hundred million boats', [100_000_000, 3, 1e6]],
  ])('%s', (text, expected) => {
    expect(sumOf(text)).toEqual(expected);
  });

  it.each([
    ['five six boats', [5, 1, 1]],
    ['twenty thirty boats', [20, 1, 1]],
    ['five twenty boats', [5, 1, 1]],
    ['twenty twelve boats', [20, 1, 1]],
    ['twelve and three hundred more', [12, 1, 1]],
    ['one hundred and two hundred boats', [100, 2, 100]],
    ['two hundred and three thousand boats', [200, 2, 100]],
    ['two hundred and twenty thousand boats', [200, 2, 100]],
    ['thousand million boats', [1000, 1, 1000]],
    ['four dozen five boats', [48, 2, 12]],
    ['one hundred and boats', [100, 2, 100]],
    ['twenty and five boats', [20, 1, 1]],
  ])('are not run together: %s', (text, expected) => {
    expect(sumOf(text)).toEqual(expected);
  });

  it('are none elsewhere', () => {
    expect(sumOf('boats five')).toBeNull();
  });
});

it('goes on behind a hyphen', () => {
  const sentence = sentenceOf('twenty-five, twenty - five');
  expect([nextWord(sentence, 1), nextWord(sentence, 2), nextWord(sentence, 5)]).toEqual([2, 2, 5]);
});

it('knows articles', () => {
  expect(['a', 'an', 'the', ''].map(isArticle)).toEqual([true, true, false, false]);
});

it('makes a number of words', () => {
  expect(numeralInWords(2, 4, 40)).toMatchObject({ first: 2, end: 4, low: 40, high: 40, form: 'words', scale: 1 });
  expect(numeralInWords(2, 4, 40_000, 1000).scale).toBe(1000);
});

testReadings('numbers in words', [
  ['Twenty-five boats left.', 'Twenty-five | count 25; behind: boats'],
  ['Twenty five boats left.', 'Twenty five | count 25; behind: boats'],
  ['A hundred and five boats left.', 'A hundred and five | count 105; behind: boats'],
  ['A hundred boats left.', 'A hundred | count 100; behind: boats'],
  ['One hundred and twenty-five boats left.', 'One hundred and twenty-five | count 125; behind: boats'],
  [
    'One thousand six hundred and thirty-three boats left.',
    'One thousand six hundred and thirty-three | count 1633; behind: boats',
  ],
  ['Two hundred thousand boats left.', 'Two hundred thousand | count 200000; behind: boats'],
  [
    'Two million three hundred thousand boats left.',
    'Two million three hundred thousand | count 2300000; behind: boats',
  ],
  ['Twelve hundred boats left.', 'Twelve hundred | count 1200; behind: boats'],
  [
    'One hundred and two hundred boats left.',
    'One hundred | count 100; list: boats',
    'two hundred | count 200; behind: boats',
  ],
  [
    'Two hundred and three thousand boats left.',
    'Two hundred | count 200; list: boats',
    'three thousand | count 3000; behind: boats',
  ],
  [
    'Twelve and three hundred boats left.',
    'Twelve | count 12; list: boats',
    'three hundred | count 300; behind: boats',
  ],
  [
    'Two thousand and twelve hundred boats left.',
    'Two thousand | count 2000; list: boats',
    'twelve hundred | count 1200; behind: boats',
  ],
  ['Two dozen boats left.', 'Two dozen | count 24; behind: boats'],
  ['Two dozen five boats left.', 'Two dozen | count 24; list: boats', 'five | count 5; behind: boats'],
  ['Five twenty boats left.', 'Five | count 5; list: boats', 'twenty | count 20; behind: boats'],
  ['Twenty twenty boats left.', 'Twenty | count 20; list: boats', 'twenty | count 20; behind: boats'],
  ['Twenty twelve boats left.', 'Twenty | count 20; list: boats', 'twelve | count 12; behind: boats'],
  ['Twenty-one boats left.', 'Twenty-one | count 21; behind: boats'],
  ['One hundred twenty boats left.', 'One hundred twenty | count 120; behind: boats'],
  [
    'One hundred and ninety-nine thousand boats left.',
    'One hundred | count 100; list: boats',
    'ninety-nine thousand | count 99000; behind: boats',
  ],
  ['Ninety-nine boats left.', 'Ninety-nine | count 99; behind: boats'],
]);

testReadings('decimals in words', [
  ['One point one billion boats left.', 'One point one billion | count 1100000000; behind: boats'],
  ['It fell two point three five per cent.', 'two point three five per cent | share 0.0235 %'],
  ['It fell two point oh five per cent.', 'two point oh five per cent | share 0.0205 %'],
  ['It fell two point nought five percent.', 'two point nought five percent | share 0.0205 %'],
  ['It won by one point three times.', 'one | count 1; behind: point', 'three | count 3; behind: times'],
  ['It won by one point.', 'one | count 1; behind: point'],
  ['It fell two point three.', 'two point three | count 2.3'],
  ['It fell two point twelve per cent.', 'two | count 2', 'twelve per cent | share 0.12 %'],
  ['It has twenty point five million boats.', 'twenty point five million | count 20500000; behind: boats'],
]);
