import { describe, expect, it } from 'vitest';
import {
  isCertain,
  isDiffering,
  passagesOf,
  readAgainst,
  readSpeaker,
  withNeighbours,
} from '../../../../../../src/engine/compare/by-words/quotes/read-quote.ts';
import type { QuoteRecord } from '../../../../../../src/model/reference.ts';
import { heldAgainst, recordOf } from './held-against.ts';

describe('the passages of a quote', () => {
  const lengthsOf = (words: string): number[] => {
    const { passages } = heldAgainst(`“${words}” Ann Birch said.`, [recordOf('Old.')]);
    return passages.map((passage) => passage.words.length);
  };

  it('are one where it is of a usual length', () => {
    expect(lengthsOf('Old gulls eat well.')).toEqual([4]);
    expect(lengthsOf(`${'gull '.repeat(200)}left.`)).toEqual([201]);
  });

  it('are cut at the ends of sentences where it is very long', () => {
    const lengths = lengthsOf('Old gulls eat herring at sea all day long now. '.repeat(60).trim());
    expect(lengths.length).toBeGreaterThan(2);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(600);
    expect(lengths.slice(0, -1).every((length) => length % 10 === 0)).toBe(true);
  });

  it('are cut anywhere where no sentence ends', () => {
    const lengths = lengthsOf(`${'gull '.repeat(700)}left.`);
    expect(lengths.length).toBeGreaterThan(2);
    expect(lengths.every((length) => length <= 221)).toBe(true);
  });

  it('are not looked for without an end', () => {
    const { matching, structure, quote } = heldAgainst(`“${'gull '.repeat(5_000)}left,” she said.`, [recordOf('Old.')]);
    const total = passagesOf(matching, structure, quote).reduce((sum, passage) => sum + passage.words.length, 0);
    expect(total).toBeLessThanOrEqual(4_000);
  });
});

/** The reading of the only quote of a text against one record. */
function readingOf(
  text: string,
  record: Partial<QuoteRecord> & { readonly words: string },
  options: Parameters<typeof readAgainst>[3] = {},
) {
  const { matching, quote, passages } = heldAgainst(text, [recordOf(record.words, record)]);
  const [passage] = passages;
  if (passage === undefined) throw new Error('The quote has no words.');
  return readAgainst(readSpeaker(matching, quote.speaker), passage, matching.recordAt(0), options);
}

const GULLS = 'The herring gulls of our lighthouse never sleep in winter';
const said = (words: string, speaker = 'Ann Birch'): string => `“${words},” ${speaker} said.`;
const namesIn = (...given: Parameters<typeof readingOf>): string[] =>
  readingOf(...given)?.evidence.map(({ name }) => name) ?? [];

describe('a quote read against a record', () => {
  it('has evidence of the words, their share, their row, and the speaker', () => {
    expect(namesIn(said(GULLS), { words: GULLS })).toEqual([
      'telling-words',
      'share-of-words',
      'words-in-a-row',
      'whole-sentence',
      'whole-quotes',
      'same-speaker',
    ]);
  });

  it('scores what the evidence weighs together', () => {
    const reading = readingOf(said(GULLS), { words: GULLS });
    expect(reading?.score).toBeCloseTo(reading?.evidence.reduce((sum, { weight }) => sum + weight, 0) ?? 0, 10);
  });

  it('is of another speaker, who is named or only pointed to', () => {
    expect(readingOf(said(GULLS), { words: GULLS, speaker: 'Bob Hale' })).toMatchObject({
      speaker: 'other',
      isOtherSpeaker: true,
    });
    expect(namesIn(said(GULLS), { words: GULLS, speaker: 'Bob Hale' })).toContain('other-named-speaker');
    expect(readingOf(said(GULLS), { words: GULLS, speaker: null })).toMatchObject({
      speaker: 'unknown',
      isOtherSpeaker: false,
    });
  });

  it('is none where hardly a word is in common, or a word or two stand in a long one', () => {
    expect(readingOf(said(GULLS), { words: 'Trams climb steep hillsides' })).toBeNull();
    expect(readingOf(said(GULLS), { words: 'winter' })).toBeNull();
    expect(readingOf(said('Herring gulls'), { words: 'Herring gulls' })).not.toBeNull();
  });

  it('is likelier where another source’s record of the utterance was found', () => {
    const changed = GULLS.replace('never sleep', 'always eat');
    const [alone, beside] = [
      readingOf(said(changed), { words: GULLS }),
      readingOf(said(changed), { words: GULLS }, { isSibling: true }),
    ];
    expect((beside?.score ?? 0) - (alone?.score ?? 0)).toBeGreaterThan(1);
  });
});

describe('quotes nearby', () => {
  it('count, two at most', () => {
    const reading = readingOf(said(GULLS), { words: GULLS });
    if (reading === null) throw new Error('They share nothing.');
    expect(withNeighbours(reading, 0)).toBe(reading);
    const scores = [1, 2, 3].map((count) => withNeighbours(reading, count).score - reading.score);
    expect(scores[0]).toBeGreaterThan(0);
    expect(scores[1]).toBeCloseTo(2 * (scores[0] ?? 0), 10);
    expect(scores[2]).toBeCloseTo(scores[1] ?? 0, 10);
  });
});

describe('certainty', () => {
  const certain = (...given: Parameters<typeof readingOf>): boolean => {
    const reading = readingOf(...given);
    return reading !== null && isCertain(reading);
  };

  it('is there for the same words, and for most of them', () => {
    expect(certain(said(GULLS), { words: GULLS })).toBe(true);
    expect(certain(said(GULLS.replace('winter', 'summer')), { words: GULLS })).toBe(true);
  });

  it('is not there for another’s words unless nobody can mistake them', () => {
    expect(certain(said('We never sleep', 'Bob Hale'), { words: 'We never sleep' })).toBe(false);
  });

  it('differs where a word of weight is another, or another said it', () => {
    const differs = (...given: Parameters<typeof readingOf>): boolean => {
      const reading = readingOf(...given);
      return reading !== null && isDiffering(reading);
    };
    expect(differs(said(GULLS), { words: GULLS })).toBe(false);
    expect(differs(said(GULLS.replace('winter', 'summer')), { words: GULLS })).toBe(true);
    expect(differs(said(GULLS), { words: GULLS, speaker: 'Bob Hale' })).toBe(true);
  });
});
