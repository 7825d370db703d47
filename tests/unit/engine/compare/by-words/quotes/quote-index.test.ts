import { describe, expect, it } from 'vitest';
import {
  createQuoteIndex,
  INDEXED_RARITY,
  isTellingWord,
  QUOTE_INDEX_VERSION,
  QuoteIndex,
  readQuoteIndex,
} from '../../../../../../src/engine/compare/by-words/quotes/quote-index.ts';
import { QuoteReader } from '../../../../../../src/engine/compare/by-words/quotes/quote-reader.ts';
import type { QuoteWord } from '../../../../../../src/engine/compare/wordings/quote-words.ts';
import { recordOf } from './held-against.ts';

const records = [
  recordOf('Herring gulls haunt the lighthouse.', { id: 'a', source: 'gazette', utterance: 'gulls' }),
  recordOf('Lighthouse keepers never sleep.', { id: 'b', source: 'herald', utterance: 'keepers' }),
  recordOf('The lighthouse is dark.', { id: 'c', source: 'gazette', utterance: 'keepers' }),
];
const index = createQuoteIndex(records);
const reader = new QuoteReader();
const wordOf = (text: string): QuoteWord => reader.readRecord(text).words[0] as QuoteWord;

describe('what an index is built from', () => {
  const data = readQuoteIndex(records);

  it('is the telling stems, each once, and those of each record', () => {
    expect(data.version).toBe(QUOTE_INDEX_VERSION);
    expect(new Set(data.stems).size).toBe(data.stems.length);
    expect(data.records).toHaveLength(3);
    const stemsOf = (at: number): string[] => (data.records[at] ?? []).map((stem) => data.stems[stem] ?? '');
    expect(stemsOf(0)).toContain(wordOf('lighthouse').stem);
    expect(stemsOf(0)).not.toContain('the');
  });

  it('gives the same index as reading the records', () => {
    expect(new QuoteIndex(records, data).recordsWith(index.stemOf(wordOf('lighthouse')))).toEqual(
      index.recordsWith(index.stemOf(wordOf('lighthouse'))),
    );
  });
});

it('a word is telling from a rarity on', () => {
  expect([INDEXED_RARITY, INDEXED_RARITY - 0.01].map((rarity) => isTellingWord({ rarity }))).toEqual([true, false]);
});

describe('an index', () => {
  it('finds records by their words', () => {
    expect(index.recordsWith(index.stemOf(wordOf('lighthouse')))).toEqual([0, 1, 2]);
    expect(index.recordsWith(index.stemOf(wordOf('gulls')))).toEqual([0]);
    expect(index.stemOf(wordOf('zzyzx'))).toBe(-1);
    expect(index.recordsWith(-1)).toEqual([]);
  });

  it('knows which records are of one utterance, and their places in their source', () => {
    expect(index.byUtterance.get('keepers')).toEqual([1, 2]);
    expect(index.places).toEqual([0, 0, 1]);
  });

  it('weighs a word less where many utterances have it', () => {
    const many = createQuoteIndex(
      Array.from({ length: 30 }, (_, at) => recordOf(`Lighthouse gull${'x'.repeat(at)}.`, { utterance: `u${at}` })),
    );
    const word = wordOf('lighthouse');
    expect(many.weightOf(word)).toBeLessThan(index.weightOf(word));
    expect(many.weightOf(word)).toBeGreaterThan(0);
    expect(many.weightOf(wordOf('zzyzx'))).toBe(wordOf('zzyzx').rarity);
    expect(many.distinctnessOf(many.stemOf(word))).toBeLessThan(1);
    expect(many.distinctnessOf(-1)).toBe(1);
  });

  it('reads a record once', () => {
    const record = index.recordAt(1, reader);
    expect(record).toMatchObject({ at: 1, place: 0, record: { id: 'b' } });
    expect(record.weights).toHaveLength(record.words.length);
    expect(record.telling).toBeGreaterThan(0);
    expect(index.recordAt(1, new QuoteReader())).toBe(record);
  });

  it('leads over the forms of a word', () => {
    const alike = [...index.stemsAlike(wordOf('keeping'))].map((stem) => index.stem(stem));
    expect([...index.stemsAlike(wordOf('lighthouses'))].map((stem) => index.stem(stem))).toContain(
      wordOf('lighthouse').stem,
    );
    expect(alike).not.toContain(wordOf('lighthouse').stem);
    expect([...index.stemsAlike(wordOf('zzyzx'))]).toEqual([]);
  });
});
