// Numbers that name a place in a list, a standard or a paragraph count nothing.

import { expect, it } from 'vitest';
import { valuesOf } from './read.ts';

it.each([
  ['12.', []],
  ['12!', ['12']],
  ['1234.', ['1234']],
  ['3) Boats left the harbour.', []],
  ['(2) Boats left the harbour.', []],
  ['Boats (12) left the harbour.', ['12']],
  ['The harbour was full [12] of boats.', []],
  ['101) boats left.', ['101']],
  ['It passed ISO 3888-2 tests.', []],
  ['It passed ISO 3888 and 2 tests.', ['2']],
  ['Section 4(a) says so.', []],
])('%s', (text, values) => {
  expect(valuesOf(text)).toEqual(values);
});
