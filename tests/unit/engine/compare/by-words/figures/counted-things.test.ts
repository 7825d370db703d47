import { describe, expect, it } from 'vitest';
import {
  conceptsOf,
  deedsIn,
  relateNouns,
} from '../../../../../../src/engine/compare/by-words/figures/counted-things.ts';
import { TermReader } from '../../../../../../src/engine/compare/by-words/terms.ts';

const reader = new TermReader();
const stem = (word: string): string => reader.stemOf(word);

describe('two nouns', () => {
  it.each([
    ['boats', 'boats', 'same'],
    ['ships', 'vessels', 'kin'],
    ['vessels', 'ships', 'kin'],
    ['zzyzx', 'zzyzx', 'same'],
    ['zzyzx', 'boats', 'unknown'],
    ['ships', 'zzyzx', 'unknown'],
  ])('%s and %s: %s', (one, two, expected) => {
    expect(relateNouns(stem(one), stem(two))).toBe(expected);
  });

  it('are different where a table sets them apart, both ways', () => {
    expect(relateNouns(stem('men'), stem('women'))).toBe('different');
    expect(relateNouns(stem('women'), stem('men'))).toBe('different');
  });
});

it('kin words and deeds share the name of a class', () => {
  const [ships, vessels] = [conceptsOf(stem('ships')), conceptsOf(stem('vessels'))];
  expect(ships.some((concept) => vessels.includes(concept))).toBe(true);
  expect(conceptsOf('zzyzx')).toEqual([]);
  expect(conceptsOf(stem('killed')).some((concept) => concept.startsWith('deed '))).toBe(true);
});

describe('the deeds of a clause', () => {
  const deeds = (words: string): number[] => [...deedsIn(new Set(words.split(' ').map(stem)))];

  it('are those that its words name, and those that two name together', () => {
    expect(deeds('forty lost lives')).toEqual(deeds('died'));
    expect(deeds('three lost jobs')).toEqual(deeds('dismissed'));
    expect(deeds('died')).not.toEqual(deeds('dismissed'));
    expect(deeds('died dismissed')).toHaveLength(2);
  });

  it.each(['struck', 'laid'])('are none of %s alone, which tells of lorries and flowers as well', (word) => {
    expect(deeds(word)).toEqual([]);
  });

  it('are none where words name none, or one half alone', () => {
    expect(deeds('boats')).toEqual([]);
    expect(deeds('lost boats').filter((deed) => deeds('died').includes(deed))).toEqual([]);
  });
});
