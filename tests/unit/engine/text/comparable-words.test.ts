import { expect, test } from 'vitest';
import { comparableWords } from '../../../../src/engine/text/comparable-words.ts';
import { tokenize } from '../../../../src/engine/text/tokens.ts';

const wordsOf = (text: string) => comparableWords(tokenize(text));

test('marks, case and line breaks make no difference; words and numbers do', () => {
  expect(wordsOf('“Forty boats”, said Ann –\n\n1,071 of them!')).toEqual(wordsOf('forty boats said ann 1,071 of them'));
  expect(wordsOf('forty boats')).not.toEqual(wordsOf('fourty boats'));
  expect(wordsOf('1,071 boats')).not.toEqual(wordsOf('1,072 boats'));
  expect(wordsOf('… – !')).toEqual([]);
});
