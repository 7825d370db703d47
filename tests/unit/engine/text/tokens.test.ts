import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../src/engine/text/tokens.ts';

const normsOf = (text: string): string[] => tokenize(text).map(({ norm }) => norm);

describe('numbers', () => {
  it.each([
    ['1,633', '1,633'],
    ['1’633’000', '1,633,000'],
    ["1'633", '1,633'],
    ['1,\u2060633', '1,633'],
    ['1\u00ad,633', '1,633'],
    ['1\u200c6\u200d33', '1633'],
    ['1,\u200b633', '1,633'],
    ['１，６３３', '1,633'],
    ['1，633', '1,633'],
    ['1·6', '1.6'],
  ])('%s is one number', (printed, norm) => {
    expect(tokenize(printed)).toMatchObject([{ kind: 'number', norm, start: 0, end: printed.length }]);
  });

  it.each([
    ["5'11", ['5', "'", '11']],
    ["1'6334", ['1', "'", '6334']],
    ["2019'123", ['2019', "'", '123']],
    ['1 633', ['1', '633']],
    ['12,', ['12', ',']],
    ['7\u200b', ['7']],
  ])('%s is more than one token, or only its digits', (text, norms) => {
    expect(normsOf(text)).toEqual(norms);
  });
});

describe('letters before digits', () => {
  it.each([
    ['USD1,250', ['usd', '1,250']],
    ['c1,600', ['c', '1,600']],
    ['RM2.5m', ['rm', '2.5', 'm']],
  ])('%s: a number that goes on behind a separator stands by itself', (text, norms) => {
    expect(normsOf(text)).toEqual(norms);
  });

  it.each(['M4', 'A380', 'USD10m', 'm2'])('%s is one word', (text) => {
    expect(normsOf(text)).toEqual([text.toLowerCase()]);
  });
});

describe('what nobody sees', () => {
  it('is no part of a word', () => {
    expect(tokenize('of\u00adfi\u2060cers')).toMatchObject([{ norm: 'officers', start: 0, end: 10 }]);
    expect(tokenize('M\u00adET')).toMatchObject([{ norm: 'met', isCapital: true, isUpperCase: true }]);
  });

  it('is no token where it stands alone', () => {
    expect(normsOf('a \u00ad\u2060 b')).toEqual(['a', 'b']);
  });
});
