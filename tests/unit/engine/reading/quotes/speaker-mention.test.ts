import { expect, it } from 'vitest';
import { isPossessive, isPronoun } from '../../../../../src/engine/reading/quotes/speaker-mention.ts';
import { tokenize } from '../../../../../src/engine/text/tokens.ts';

it('a possessive is whose something is', () => {
  expect(tokenize('Birch Birch’s port port’s').map(isPossessive)).toEqual([false, true, false, true]);
});

it('a pronoun stands for somebody by itself', () => {
  expect(tokenize('he she They it who him Birch his').map(isPronoun)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(isPronoun(undefined)).toBe(false);
});
