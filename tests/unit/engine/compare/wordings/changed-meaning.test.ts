// Small words that change what was said, and small words that do not.

import { describe, expect, it } from 'vitest';
import { changesMeaning, isRestricting } from '../../../../../src/engine/compare/wordings/changed-meaning.ts';

const words = (text: string) =>
  text
    .split(' ')
    .filter(Boolean)
    .map((spelling) => ({ spelling }));

describe('another meaning', () => {
  it.each([
    ['will', 'may'],
    ['can', 'must'],
    ['should', 'would'],
    ['he', 'she'],
    ['his', 'her'],
    ['before', 'after'],
    ['until', 'since'],
    ['more', 'fewer'],
    ['all', 'some'],
    ['every', 'no'],
    ['always', 'sometimes'],
    ['for', 'against'],
    ['only', ''],
    ['solely', 'also'],
    ['some of', ''],
    ['of many', ''],
    ['only one two three four five', 'one two three four five'],
  ])('"%s" for "%s"', (one, other) => {
    expect(changesMeaning(words(one), words(other))).toBe(true);
    expect(changesMeaning(words(other), words(one))).toBe(true);
  });
});

describe('the same meaning', () => {
  it.each([
    ['will', 'would'],
    ['may', 'might'],
    ['should', 'ought'],
    ['he', 'him'],
    ['only', 'just'],
    ['merely', 'simply'],
    ['boats', 'ships'],
    ['will', ''],
    ['he', ''],
    ['before', ''],
    ['some', ''],
    ['some of', 'part of'],
    ['all', 'every'],
    ['will may', 'may'],
    ['one two three four will', 'may'],
    ['before', 'one two three four after'],
    ['', ''],
  ])('"%s" for "%s"', (one, other) => {
    expect(changesMeaning(words(one), words(other))).toBe(false);
    expect(changesMeaning(words(other), words(one))).toBe(false);
  });
});

it('words that restrict', () => {
  expect(['only', 'solely', 'merely', 'just', 'lonely'].map((spelling) => isRestricting({ spelling }))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
