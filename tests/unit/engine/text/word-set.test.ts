// Sets of words: how their text may be laid out.

import { expect, it } from 'vitest';
import { wordSet } from '../../../../src/engine/text/word-set.ts';

it('takes the words between spaces and line breaks', () => {
  expect([...wordSet('one two')]).toEqual(['one', 'two']);
  expect([...wordSet(`\n  one two\n  she's £\n`)]).toEqual(['one', 'two', "she's", '£']);
});

it('holds no empty word, which a place behind the end of a text would equal', () => {
  expect(wordSet(' one ').has('')).toBe(false);
  expect(wordSet('').size).toBe(0);
});
