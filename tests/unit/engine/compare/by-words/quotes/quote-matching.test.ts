import { describe, expect, it } from 'vitest';
import { heldAgainst, recordOf } from './held-against.ts';

/** The ids of the records that a quote is compared with, best first. */
function candidatesOf(words: string, ...records: string[]): string[] {
  const { matching, passages } = heldAgainst(
    `“${words}” Ann Birch said.`,
    records.map((record) => recordOf(record)),
  );
  const [passage] = passages;
  return passage === undefined ? [] : matching.findCandidates(passage).map(({ record }) => record.id);
}

describe('the records that a quote is compared with', () => {
  const GULLS = 'Herring gulls haunt the lighthouse.';

  it('share enough telling words with it, the most first', () => {
    expect(candidatesOf(GULLS, 'Trams climb steep hillsides.', 'Gulls haunt us.', GULLS)).toEqual([
      GULLS,
      'Gulls haunt us.',
    ]);
  });

  it('are none where hardly a word is in common', () => {
    expect(candidatesOf(GULLS, 'Trams climb steep hillsides.')).toEqual([]);
    expect(candidatesOf('It is what it is.', 'It is what it is.')).toEqual([]);
  });

  it('are found by other forms of its words', () => {
    expect(candidatesOf('A herring gull haunted lighthouses.', GULLS)).toEqual([GULLS]);
  });

  it('are six at most', () => {
    const many = Array.from({ length: 9 }, (_, at) => `Herring gulls haunt lighthouse ${at + 2}.`);
    expect(candidatesOf(GULLS, ...many)).toHaveLength(6);
  });
});
