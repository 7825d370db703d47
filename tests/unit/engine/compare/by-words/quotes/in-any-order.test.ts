// What two quotes have in common in any order: the same words, words of like meaning, how rare they are.

import { expect, it, test } from 'vitest';
import { type InAnyOrder, inAnyOrder } from '../../../../../../src/engine/compare/by-words/quotes/in-any-order.ts';
import { readWords } from '../../wordings/words-to-meet.ts';

const inCommon = (one: string, other: string): InAnyOrder => {
  const [a, r] = [readWords(one, () => 1), readWords(other, () => 1)];
  return inAnyOrder(a.words, r.words);
};

test('the order says nothing', () => {
  const { likeness, containment, words } = inCommon('the lanterns of the harbour', 'the harbour lanterns');
  expect(likeness).toBe(1);
  expect(containment).toBe(1);
  expect(words).toBe(2);
});

test('the part of a longer sentence is all of itself', () => {
  const { likeness, containment } = inCommon('broken lanterns', 'the wind left us nothing but broken lanterns');
  expect(containment).toBe(1);
  expect(likeness).toBeLessThan(1);
});

test('a word of like meaning, or of the same family, counts for less than the word itself', () => {
  const same = inCommon('furious keepers', 'furious keepers');
  const like = inCommon('furious keepers', 'angry keepers');
  const kin = inCommon('horrified keepers', 'horrific keepers');
  expect(like.words).toBe(2);
  expect(like.likeness).toBeLessThan(same.likeness);
  expect(kin.likeness).toBeLessThan(same.likeness);
  expect(like.likeness).toBeGreaterThan(inCommon('furious keepers', 'tired keepers').likeness);
});

test('the same word is taken before one of like meaning', () => {
  expect(inCommon('angry furious keepers', 'furious keepers').rarity).toBe(
    inCommon('furious keepers', 'furious keepers').rarity,
  );
});

test('a rare word tells more than a common one', () => {
  const rare = inCommon('the lanterns went', 'the lanterns came');
  const common = inCommon('the lanterns went', 'the ropes went');
  expect(rare.likeness).toBeGreaterThan(common.likeness);
});

test('what a paper put in is nobody’s', () => {
  expect(inCommon('[harbour] lanterns', 'lanterns').likeness).toBe(1);
});

it.each([
  ['the lanterns', 'a rope'],
  ['it was so', 'it was so'],
  ['38 lanterns', '39 ropes'],
  ['', 'lanterns'],
])('nothing in common: %s – %s', (one, other) => {
  expect(inCommon(one, other)).toEqual({ likeness: 0, containment: 0, words: 0, rarity: 0, isAll: false });
});

test('a word that is said twice counts once', () => {
  expect(inCommon('lanterns and lanterns', 'lanterns').words).toBe(1);
});

test('how much is no word of its own', () => {
  expect(inCommon('utterly disgraceful', 'wholly disgraceful')).toMatchObject({ likeness: 1, words: 1, isAll: true });
  expect(inCommon('utterly disgraceful', 'It is disgraceful').isAll).toBe(true);
  expect(inCommon('utterly', 'utterly').words).toBe(0);
});
