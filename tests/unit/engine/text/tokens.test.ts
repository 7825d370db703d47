import { describe, expect, it } from 'vitest';
import { isSpace, tokenize } from '../../../../src/engine/text/tokens.ts';

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

/** The forms of all tokens: "#" before a number, "~" before a mark, "^" before a capital, and the base where it is another. */
const shown = (text: string): string =>
  tokenize(text)
    .map(({ kind, norm, base, isCapital, isUpperCase }) => {
      const letters = isUpperCase ? '^^' : isCapital ? '^' : '';
      const sign = kind === 'number' ? '#' : kind === 'mark' ? '~' : letters;
      return `${sign}${norm}${base === norm ? '' : `(${base})`}`;
    })
    .join(' ');

describe('words', () => {
  it.each([
    ['The Met’s officer', "^the ^met's(met) officer"],
    ["the Met's officer", "the ^met's(met) officer"],
    ['rock ’n’ roll', "rock ~' n ~' roll"],
    ['’90s boats', "~' #90 s boats"],
    ["don’t and don't and donʼt", "don't and don't and don't"],
    ['officers’ boats', "officers ~' boats"],
    ['M4 and A380', '^^m4 and ^^a380'],
    ['USD1,250 and USD10', '^^usd #1,250 and ^^usd10'],
    ['USD1 and USD1.5m', '^^usd1 and ^^usd #1.5 m'],
    ['B2B boats', '^^b2b boats'],
    ['a1b2 boats', 'a1b2 boats'],
    ['Café naïve Zoë', '^café naïve ^zoë'],
    ['O’Brien’s boat', "^o'brien's(o'brien) boat"],
    ['MPS and MPs and mps', '^^mps and ^mps and mps'],
    ['it’s ITS It', "it's(it) ^^its ^it"],
    ['𝒜b boats', '𝒜b boats'],
    ['a𝒜 boats', 'a𝒜 boats'],
    ['x’ y', "x ~' y"],
    ['ab’9', "ab ~' #9"],
  ])('%j', (text, tokens) => {
    expect(shown(text)).toBe(tokens);
  });
});

describe('numbers', () => {
  it.each([
    ['1,633 and 1.5 and 1,633.5', '#1,633 and #1.5 and #1,633.5'],
    ['1, 633 boats', '#1 ~, #633 boats'],
    ['1,633, then', '#1,633 ~, then'],
    ['1,633.', '#1,633 ~.'],
    ["1’633 and 1'633'000", '#1,633 and #1,633,000'],
    ['5\'11" tall', '#5 ~\' #11 ~" tall'],
    ["5'1111 tall", "#5 ~' #1111 tall"],
    ['１２３ and １，２３４', '#123 and #1,234'],
    ['1·6 and 1．6', '#1.6 and #1.6'],
    ['10% and £5 and 5mg', '#10 ~% and ~£ #5 and #5 mg'],
    ['1 633 boats', '#1 #633 boats'],
    ['3.5.7 then', '#3.5.7 then'],
    ['1,,2 then', '#1 ~, ~, #2 then'],
    ['7th and 3D', '#7 th and #3 ^^d'],
  ])('%j', (text, tokens) => {
    expect(shown(text)).toBe(tokens);
  });
});

describe('marks', () => {
  it.each([
    ['“a” ‘b’ «c»', "~“ a ~” ~‘ b ~' ~« c ~»"],
    ['a-b a‐b a‑b a–b a—b', 'a ~- b a ~- b a ~- b a ~– b a ~— b'],
    ['(a) [b] {c}', '~( a ~) ~[ b ~] ~{ c ~}'],
    ['a…b a...b', 'a ~… b a ~. ~. ~. b'],
    ['😀 a', '~😀 a'],
    ['a 😀', 'a ~😀'],
    ['a\u200bb', 'ab'],
    ['a b c d', 'a b c d'],
    ['a\u00adb', 'ab'],
  ])('%j', (text, tokens) => {
    expect(shown(text)).toBe(tokens);
  });
});

it.each([0x09, 0x0a, 0x0d, 0x20, 0xa0, 0x2000, 0x2009, 0x200a, 0x200b, 0x202f, 0x205f, 0x3000, 0xfeff])(
  'the character %d is a space',
  (code) => {
    expect(isSpace(code)).toBe(true);
    expect(normsOf(`${String.fromCharCode(code)}7${String.fromCharCode(code)}`)).toEqual(['7']);
  },
);

it.each([0x08, 0x0e, 0x1f, 0x21, 0x9f, 0xa1, 0x1fff, 0x200c, 0x202e, 0x2030, 0x3001])(
  'the character %d is none',
  (code) => {
    expect(isSpace(code)).toBe(false);
  },
);
