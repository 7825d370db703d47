// What a figure counts: lists of nouns together, and words of a noun that only say what kind.

import { describe, expect, it } from 'vitest';
import { endOfList, modifiersOf } from '../../../../../../src/engine/compare/by-measure/zones/counted-zone.ts';
import { tokenize } from '../../../../../../src/engine/text/tokens.ts';

describe('a list of what is counted', () => {
  const listIn = (text: string): string => {
    const tokens = tokenize(text);
    return tokens
      .slice(0, endOfList(tokens, 1, tokens.length))
      .map(({ norm }) => norm)
      .join(' ');
  };

  it.each([
    ['robberies, thefts and other crimes', 'robberies , thefts and other crimes'],
    ['robberies, armed thefts, arsons and murders of clerks', 'robberies , armed thefts , arsons and murders'],
  ])('is taken whole: %s', (text, whole) => {
    expect(listIn(text)).toBe(whole);
  });

  it.each([
    'robberies, nine thefts and arsons',
    'robberies, which shocked towns and cities',
    'robberies, thefts',
    'robberies and thefts',
    'robberies, charged and convicted',
  ])('is none: %s', (text) => {
    expect(listIn(text)).toBe('robberies');
  });
});

it('a plural counts, and what stands before it says of what kind', () => {
  const kindIn = (noun: string): string[] => {
    const tokens = tokenize(noun);
    return modifiersOf(tokens, { first: 0, end: tokens.length }).map(({ first, end }) =>
      tokens
        .slice(first, end)
        .map(({ norm }) => norm)
        .join(' '),
    );
  };
  expect(kindIn('rape crisis centres')).toEqual(['rape crisis']);
  expect(kindIn('police officers and staff')).toEqual(['police']);
  expect(kindIn('counts of rape')).toEqual([]);
  expect(kindIn('officers')).toEqual([]);
});
