import { describe, expect, it } from 'vitest';
import { isArticle, nextWord, numeralInWords, readSum } from '../../../../../src/engine/reading/figures/word-sum.ts';
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
