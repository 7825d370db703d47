// Words that a paper masks.

import { expect, it } from 'vitest';
import { findMasked } from '../../../../../src/engine/compare/wordings/masked-words.ts';
import { tokenize } from '../../../../../src/engine/text/tokens.ts';

const masked = (text: string) => {
  const tokens = tokenize(text);
  const found = findMasked(tokens, 0);
  return found === null ? null : { ...found, rest: text.slice(tokens[found.end]?.start ?? text.length) };
};

it.each([
  ['f***ing mess', 'fucking', 'mess'],
  ['f—ing mess', 'fucking', 'mess'],
  ['F**k off', 'fuck', 'off'],
  ['bulls*** all of it', 'bullshit', 'all of it'],
  ['s*** happens', 'shit', 'happens'],
  ['w****r!', 'wanker', '!'],
  ['c##p.', 'crap', '.'],
  ['sh*t happens', 'shit', 'happens'],
  ['pi@s on it', 'piss', 'on it'],
])('%s is read as "%s"', (text, word, rest) => {
  expect(masked(text)).toMatchObject({ word, rest });
});

it('a mask of as many marks as letters fits one word, or says that it fits others', () => {
  expect(masked('f***ing')?.isOpen).toBe(false);
  expect(masked('b******s')?.isOpen).toBe(true);
});

it.each(['well—known', 'a—ing', 'I—fully', 'word', 'f ***', 'f-', 'z***y', 'she – ing', '12***'])(
  '%s is none',
  (text) => {
    expect(masked(text)).toBeNull();
  },
);
