// A long text arrives as it was sent, and never with the pieces of another.

import { expect, test } from 'vitest';
import { ArrivingTexts, cutText } from '../../../src/protocol/text-pieces.ts';

const TAB = 7;

test.each(['', 'abc', 'abcd', 'abcdefghij', 'a😀b😀😀c'])('"%s" is whole again', (text) => {
  const { earlier, last } = cutText(text, 4);
  const arriving = new ArrivingTexts(100);
  for (const [index, piece] of earlier.entries()) arriving.keep(TAB, { textId: 1, index, piece });
  expect(arriving.take(TAB, { textId: 1, index: earlier.length, piece: last })).toBe(text);
});

test('no piece is longer than the limit, and none ends within a character', () => {
  const { earlier, last } = cutText('abc😀defg', 4);
  expect([...earlier, last]).toEqual(['abc', '😀de', 'fg']);
});

test('a short text is one piece', () => {
  expect(cutText('a short text')).toEqual({ earlier: [], last: 'a short text' });
});

test('a later text takes the place of one that is still on its way', () => {
  const arriving = new ArrivingTexts(100);
  arriving.keep(TAB, { textId: 1, index: 0, piece: 'old ' });
  arriving.keep(TAB, { textId: 2, index: 0, piece: 'new ' });
  arriving.keep(TAB, { textId: 1, index: 1, piece: 'words ' });
  expect(() => arriving.take(TAB, { textId: 1, index: 2, piece: 'end' })).toThrow('not all have come');
  expect(arriving.take(TAB, { textId: 2, index: 1, piece: 'end' })).toBe('new end');
});

test('two tabs do not mix', () => {
  const arriving = new ArrivingTexts(100);
  arriving.keep(TAB, { textId: 1, index: 0, piece: 'one ' });
  arriving.keep(TAB + 1, { textId: 1, index: 0, piece: 'two ' });
  expect(arriving.take(TAB, { textId: 1, index: 1, piece: 'end' })).toBe('one end');
});

test.each([
  ['the background forgot', [], 1],
  ['a piece is missing', [0], 2],
  ['the text is too long', [0, 1, 2], 3],
] as const)('a text is refused where %s', (_name, indexes, last) => {
  const arriving = new ArrivingTexts(10);
  for (const index of indexes) arriving.keep(TAB, { textId: 1, index, piece: 'four' });
  expect(() => arriving.take(TAB, { textId: 1, index: last, piece: 'end' })).toThrow('not all have come');
});
