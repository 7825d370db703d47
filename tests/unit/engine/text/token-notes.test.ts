import { expect, it } from 'vitest';
import { tokenNote, tokenSet } from '../../../../src/engine/text/token-notes.ts';
import { tokenize } from '../../../../src/engine/text/tokens.ts';

it('what is noted of a word is worked out once, and apart for a possessive', () => {
  const asked: string[] = [];
  const lengthOf = tokenNote((norm) => asked.push(norm) && norm.length);
  const notes = tokenize('quay Quay quay’s quay').map(lengthOf);
  expect(notes).toEqual([4, 4, 6, 4]);
  expect(asked).toEqual(['quay', "quay's"]);
});

it('nothing is a note too, and is worked out once', () => {
  const asked: string[] = [];
  const nothing = tokenNote((norm) => asked.push(norm) && 0);
  expect(tokenize('quay quay').map(nothing)).toEqual([0, 0]);
  expect(asked).toEqual(['quay']);
});

it('of two notes each has its own', () => {
  const [one, two] = [tokenNote(() => 1), tokenNote(() => 2)];
  const tokens = tokenize('quay dock');
  expect([tokens.map(one), tokens.map(two), tokens.map(one)]).toEqual([
    [1, 1],
    [2, 2],
    [1, 1],
  ]);
});

it('a word is in a set or not, words without a number too', () => {
  const long = 'y'.repeat(60);
  const isInside = tokenSet(new Set(['dock', long]));
  expect(tokenize(`dock docks dock’s ${long} dock`).map(isInside)).toEqual([true, false, false, true, true]);
});
