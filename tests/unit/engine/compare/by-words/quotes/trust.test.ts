// How far words in common are trusted to be one utterance, by numbers alone: each limit from both sides.

import { describe, expect, it, test } from 'vitest';
import {
  type Occasion,
  occasionOf,
  PROOF,
  proofOf,
  type Trust,
  trustIn,
} from '../../../../../../src/engine/compare/by-words/quotes/occasion.ts';
import type { Likeness, Pair } from '../../../../../../src/engine/compare/wordings/align-quotes.ts';

type Shared = Parameters<typeof trustIn>[0];

const pairs = (count: number, likeness: Likeness = 'same'): Pair[] =>
  Array.from({ length: count }, (_, at) => ({ a: at, r: at, likeness, credit: 1 }));

/** Many rare words in common, of longer quotes. */
const MANY: Shared = {
  contentPairs: 6,
  rarity: 5,
  pairs: pairs(9),
  coverage: 0.7,
  isWhole: false,
  isWholeOfOne: false,
};
const trust = (shared: Partial<Shared>, speaker: 'same' | 'other' | 'unknown', occasion: Occasion): Trust =>
  trustIn({ ...MANY, ...shared }, speaker, occasion);

describe('the occasion', () => {
  const facts = { articleDate: null, reportDate: null, latestYear: null, sharedFigures: 0 };
  test.each<[Partial<Parameters<typeof occasionOf>[0]>, Occasion]>([
    [{}, 'unknown'],
    [{ sharedFigures: 1 }, 'unknown'],
    [{ sharedFigures: 2 }, 'same'],
    [{ articleDate: '2031-03-01' }, 'unknown'],
    [{ articleDate: '2031-03-01', sharedFigures: 2 }, 'same'],
    [{ reportDate: '2031-03-01' }, 'unknown'],
    [{ reportDate: '2031-03-01', sharedFigures: 2 }, 'same'],
    [{ reportDate: '2031-03-01', latestYear: 2031 }, 'unknown'],
    [{ reportDate: '2031-03-01', latestYear: 2032 }, 'other'],
    [{ reportDate: '2031-03-01', latestYear: 2032, sharedFigures: 5 }, 'other'],
    [{ articleDate: '2031-03-01', reportDate: '2031-03-01' }, 'near'],
    [{ articleDate: '2031-03-01', reportDate: '2031-04-01' }, 'near'],
    [{ articleDate: '2031-04-01', reportDate: '2031-03-01' }, 'near'],
    [{ articleDate: '2031-03-01', reportDate: '2031-04-02' }, 'other'],
    [{ articleDate: '2031-03-01', reportDate: '2031-03-09', sharedFigures: 2 }, 'same'],
    [{ articleDate: '2031-03-01', reportDate: '2031-04-02', sharedFigures: 5 }, 'other'],
  ])('%j: %s', (known, occasion) => {
    expect(occasionOf({ ...facts, ...known })).toBe(occasion);
  });
});

describe('words of the same speaker', () => {
  test.each<[string, Partial<Shared>, Record<Exclude<Occasion, 'story' | 'same'>, Trust>]>([
    ['many and rare', {}, { near: 'match', unknown: 'match', other: 'match' }],
    ['rare enough for a near day', { rarity: 1 }, { near: 'match', unknown: 'match', other: 'nothing' }],
    ['rare enough for any day', { rarity: 2 }, { near: 'match', unknown: 'match', other: 'match' }],
    ['too common', { rarity: 0.9 }, { near: 'agreement', unknown: 'nothing', other: 'nothing' }],
    [
      'too common, and akin only',
      { rarity: 0.9, pairs: pairs(9, 'kin') },
      { near: 'nothing', unknown: 'nothing', other: 'nothing' },
    ],
    ['far too common', { rarity: 0.7 }, { near: 'nothing', unknown: 'nothing', other: 'nothing' }],
    [
      'common, but all of both, and long',
      { rarity: 0.5, isWhole: true, pairs: pairs(12), contentPairs: 3 },
      { near: 'match', unknown: 'match', other: 'match' },
    ],
    [
      'common, all of both, a word too short',
      { rarity: 0.5, isWhole: true, pairs: pairs(11), contentPairs: 3 },
      { near: 'nothing', unknown: 'nothing', other: 'nothing' },
    ],
    [
      'common, long, and not all of both',
      { rarity: 0.5, pairs: pairs(12), contentPairs: 3 },
      { near: 'nothing', unknown: 'nothing', other: 'nothing' },
    ],
    ['two', { contentPairs: 2 }, { near: 'agreement', unknown: 'possible', other: 'nothing' }],
    ['one', { contentPairs: 1 }, { near: 'agreement', unknown: 'nothing', other: 'nothing' }],
    ['two, common', { contentPairs: 2, rarity: 0.7 }, { near: 'nothing', unknown: 'nothing', other: 'nothing' }],
    [
      'two, a whole sentence',
      { contentPairs: 2, rarity: 0.1, isWholeOfOne: true, pairs: pairs(6), coverage: 0.75 },
      { near: 'agreement', unknown: 'agreement', other: 'nothing' },
    ],
    [
      'two, a sentence too short',
      { contentPairs: 2, rarity: 0.1, isWholeOfOne: true, pairs: pairs(5), coverage: 0.75 },
      { near: 'nothing', unknown: 'nothing', other: 'nothing' },
    ],
    [
      'two, too little of a sentence',
      { contentPairs: 2, rarity: 0.1, isWholeOfOne: true, pairs: pairs(6), coverage: 0.74 },
      { near: 'nothing', unknown: 'nothing', other: 'nothing' },
    ],
    [
      'two, a part of a sentence',
      { contentPairs: 2, rarity: 0.1, pairs: pairs(6), coverage: 0.75 },
      { near: 'nothing', unknown: 'nothing', other: 'nothing' },
    ],
  ])('%s', (_, shared, expected) => {
    expect({
      near: trust(shared, 'same', 'near'),
      unknown: trust(shared, 'same', 'unknown'),
      other: trust(shared, 'same', 'other'),
    }).toEqual(expected);
    expect(trust(shared, 'same', 'same')).toBe('match');
    expect(trust(shared, 'same', 'story')).toBe('match');
  });
});

describe('words of one who is not known to be the same', () => {
  test.each<[Partial<Shared>, Occasion, Trust, Trust]>([
    [{ rarity: 3 }, 'other', 'match', 'match'],
    [{ rarity: 2.9 }, 'other', 'possible', 'nothing'],
    [{ rarity: 2 }, 'unknown', 'possible', 'nothing'],
    [{ rarity: 1.9 }, 'unknown', 'nothing', 'nothing'],
    [{ rarity: 1.9 }, 'story', 'match', 'nothing'],
    [{ rarity: 2 }, 'same', 'match', 'nothing'],
    [{ rarity: 1.9 }, 'same', 'nothing', 'nothing'],
    [{ rarity: 2, contentPairs: 2 }, 'same', 'possible', 'nothing'],
    [{ rarity: 1, isWhole: true, pairs: pairs(12), contentPairs: 3 }, 'near', 'match', 'nothing'],
    [{ rarity: 1, isWhole: true, pairs: pairs(12), contentPairs: 2 }, 'near', 'nothing', 'nothing'],
    [{ rarity: 1, isWhole: true, pairs: pairs(12), contentPairs: 3 }, 'unknown', 'nothing', 'nothing'],
  ])('%j, on a day that is %s', (shared, occasion, unknown, other) => {
    expect(trust(shared, 'unknown', occasion)).toBe(unknown);
    expect(trust(shared, 'other', occasion)).toBe(other);
  });
});

it('a quote proves an occasion whole, by half, or not at all', () => {
  expect(proofOf(MANY, 'same')).toBe(PROOF);
  expect(proofOf({ ...MANY, rarity: 1.5 }, 'same')).toBe(PROOF / 2);
  expect(proofOf({ ...MANY, rarity: 0.5 }, 'same')).toBe(0);
  expect(proofOf({ ...MANY, rarity: 3 }, 'unknown')).toBe(PROOF);
  expect(proofOf({ ...MANY, rarity: 2.5 }, 'unknown')).toBe(0);
});
