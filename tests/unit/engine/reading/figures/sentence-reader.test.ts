import { describe, expect, it } from 'vitest';
import {
  isDash,
  isGluedBefore,
  isHyphen,
  spanOf,
  tokenIn,
  wordIn,
} from '../../../../../src/engine/reading/figures/sentence-reader.ts';
import { placeOf, sentenceOf } from './sentence.ts';

describe('tokens of a sentence', () => {
  const text = 'The quay shut. Two boats left. It rained.';
  const sentence = sentenceOf(text, text.indexOf('Two'));

  it('are those of this one alone', () => {
    expect(wordIn(sentence, sentence.first)).toBe('two');
    expect(wordIn(sentence, sentence.end - 1)).toBe('.');
    for (const outside of [sentence.first - 1, sentence.end]) {
      expect(wordIn(sentence, outside)).toBe('');
      expect(tokenIn(sentence, outside)).toMatchObject({ kind: 'mark', norm: '', isCapital: false });
    }
  });

  it('are not glued to those of another', () => {
    const glued = sentenceOf('The quay shut.“Two left.”');
    expect(isGluedBefore(glued, glued.first)).toBe(false);
    expect(isGluedBefore(glued, glued.end)).toBe(false);
    expect(isGluedBefore(sentence, sentence.end - 1)).toBe(true);
    expect(isGluedBefore(sentence, sentence.first + 1)).toBe(false);
  });

  it('give the characters from one to another', () => {
    const { start, end, text: words } = spanOf(sentence, sentence.first, sentence.first + 2);
    expect([words, text.slice(start, end)]).toEqual(['Two boats', 'Two boats']);
  });

  it('leave signs of footnotes out', () => {
    const noted = sentenceOf('There were 1,633* cases.');
    expect(wordIn(noted, placeOf(noted, '1,633') + 1)).toBe('cases');
  });
});

describe('a headline', () => {
  it.each(['Two Harbour Boats Sink In Storm', 'Harbour Boats Sink After Storms hit', 'Harbour Boats Sink after'])(
    '%s',
    (text) => {
      expect(sentenceOf(text).isHeadline).toBe(true);
    },
  );

  it.each([
    'Two Harbour Boats Sink In Storm.',
    'Harbour Boats Sink',
    'Two harbour boats sink in storm',
    'Harbour Boats Sink Because waves batter',
    'Ann And Bob Met Old Ian',
  ])('none: %s', (text) => {
    expect(sentenceOf(text).isHeadline).toBe(false);
  });
});

describe('a hyphen', () => {
  it.each([
    ['A 12-boat fleet', '-', true],
    ['A 12–boat fleet', '–', true],
    ['A 12 - boat fleet', '-', false],
    ['A 12- boat fleet', '-', false],
    ['A 12 -boat fleet', '-', false],
    ['A 12/boat fleet', '/', false],
  ])('%s: %s %s', (text, mark, expected) => {
    const sentence = sentenceOf(text);
    expect(isHyphen(sentence, placeOf(sentence, mark))).toBe(expected);
  });

  it('is a dash, and so are a minus and the longer ones', () => {
    expect(['-', '–', '—', '−', '‒'].every(isDash)).toBe(true);
    expect(['', '/', '--', '_'].some(isDash)).toBe(false);
  });
});
