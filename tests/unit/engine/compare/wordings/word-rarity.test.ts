// What a word does in its sentence, and how much it tells.

import { describe, expect, it } from 'vitest';
import { partOf, rarityOf } from '../../../../../src/engine/compare/wordings/word-rarity.ts';

describe('the part of a word', () => {
  it.each([
    ['the', 'small'],
    ['because', 'small'],
    ['she', 'pronoun'],
    ['must', 'modal'],
    ['never', 'negation'],
    ['1,071', 'number'],
    ['forty', 'number'],
    ['4th', 'number'],
    ['harbour', 'content'],
    ['x12', 'content'],
  ])('%s: %s', (word, part) => {
    expect(partOf(word)).toBe(part);
  });
});

describe('how much it tells', () => {
  const told = (word: string): number => rarityOf(word, partOf(word));

  it('is more the rarer it is', () => {
    expect(told('the')).toBeLessThan(told('she'));
    expect(told('she')).toBeLessThan(told('must'));
    expect(told('must')).toBeLessThan(told('never'));
    expect(told('never')).toBeLessThan(told('people'));
    expect(told('people')).toBeLessThan(told('harbour'));
  });

  it('is little for a number that counts nothing exactly, though it is a number', () => {
    expect(told('hundreds')).toBeLessThan(told('forty'));
    expect(told('one')).toBeLessThan(told('nine'));
  });

  it('is more for a small word that not everybody says', () => {
    expect(told('indeed')).toBeGreaterThan(told('the'));
  });
});
