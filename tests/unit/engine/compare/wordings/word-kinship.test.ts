// Which words are forms of one another, and which may stand for one another.

import { describe, expect, it } from 'vitest';
import { oneSpelling } from '../../../../../src/engine/compare/wordings/spelling.ts';
import { ringsOf, stemOf } from '../../../../../src/engine/compare/wordings/word-kinship.ts';

const stem = (word: string): string => stemOf(oneSpelling(word));

describe('forms of one word', () => {
  it.each([
    ['apologies', 'apology'],
    ['withdrawn', 'withdraws'],
    ['fallen', 'falling'],
    ['shaken', 'shook'],
    ['fled', 'fleeing'],
    ['forgotten', 'forget'],
    ['sank', 'sunk'],
    ['organised', 'organizing'],
  ])('%s and %s share their stem', (one, two) => {
    expect(stem(one)).toBe(stem(two));
  });

  it.each([
    ['police', 'policy'],
    ['charge', 'charity'],
    ['woman', 'womb'],
  ])('%s and %s do not', (one, two) => {
    expect(stem(one)).not.toBe(stem(two));
  });
});

describe('words of like meaning', () => {
  it.each([
    ['promise', 'pledge'],
    ['apologise', 'sorry'],
    ['disgusting', 'repugnant'],
    ['ruthlessly', 'mercilessly'],
    ['protected', 'defending'],
    ['concerned', 'worried'],
    ['scale', 'magnitude'],
    ['blast', 'explosion'],
    ['slashed', 'cutting'],
    ['walkout', 'strike'],
    ['shortcomings', 'deficiencies'],
  ])('%s and %s share a ring', (one, two) => {
    expect(ringsOf(stem(one)).filter((ring) => ringsOf(stem(two)).includes(ring))).not.toEqual([]);
  });

  it.each([
    ['officer', 'victim'],
    ['accept', 'reject'],
    ['trust', 'doubt'],
    ['rise', 'fall'],
    ['victory', 'defeat'],
    ['buy', 'sell'],
    ['guilty', 'innocent'],
  ])('%s and %s share none', (one, two) => {
    expect(ringsOf(stem(one)).filter((ring) => ringsOf(stem(two)).includes(ring))).toEqual([]);
  });
});
