// What was read of the bundled quotes beforehand is used for just these, and tells what reading them would.

import { expect, test } from 'vitest';
import { quoteDataOf } from '../../../src/background/quote-data.ts';
import { readQuoteIndex } from '../../../src/engine/compare/by-words/quotes/quote-index.ts';
import { topics } from '../../../src/topics/topics.ts';

const reference = topics[0]?.reference;
if (reference === undefined) throw new Error('There is a topic.');

test('the bundled set has its data, also as another object', () => {
  const data = quoteDataOf({ ...reference, sources: [], quotes: [...reference.quotes] });
  expect(data).toEqual(readQuoteIndex(reference.quotes));
});

test.each([
  ['without one of them', reference.quotes.slice(1)],
  ['in another order', reference.quotes.toReversed()],
  ['with one more', [...reference.quotes, ...reference.quotes.slice(0, 1)]],
  ['read from a disk, where they may be others', structuredClone(reference.quotes)],
])('a set %s has none', (_name, quotes) => {
  expect(quoteDataOf({ ...reference, quotes })).toBeUndefined();
});

test('a set of another topic has none', () => {
  expect(quoteDataOf({ ...reference, topic: 'another' })).toBeUndefined();
});
