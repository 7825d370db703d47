// Parts, sizes and plain lists, in the reader's locale.

import { expect, test } from 'vitest';
import { bytesWords, listWords, shareWords } from '../../../src/ui/library/library-words.ts';

const english = { language: 'en', locale: 'en-GB' };

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1000, '1 kB'],
  [1_240_000, '1.2 MB'],
  [5_000_000_000_000, '5,000 GB'],
])('%d bytes', (count, text) => expect(bytesWords(count, english)).toBe(text));

test('a part of a whole, as the reader writes it', () => {
  expect(shareWords(0.4, english)).toBe('40%');
  expect(shareWords(0.4, { language: 'en', locale: 'de' })).toBe('40\u00a0%');
});

test('a list without “and”', () => {
  expect(listWords(['a.example', 'b.example', 'c.example'], english)).toBe('a.example, b.example, c.example');
});
