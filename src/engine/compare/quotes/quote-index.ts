// The records of a reference set, read once and indexed by their telling words, so that a quote is compared with the
// few records that could be its counterpart. Knows nothing of verdicts.

import type { QuoteRecord } from '../../../model/reference.ts';
import { structureOf } from '../../text/text-structure.ts';
import { type QuoteWord, type QuoteWords, readQuoteWords } from './quote-words.ts';

export interface IndexedRecord {
  readonly record: QuoteRecord;
  readonly words: QuoteWords;
  /** Place among the records of its source: the next thing that was said is one further. */
  readonly place: number;
  /** Number of the record in the index. */
  readonly at: number;
}

export interface QuoteIndex {
  readonly records: readonly IndexedRecord[];
  readonly byUtterance: ReadonlyMap<string, readonly IndexedRecord[]>;
  /** Record numbers by stem, for stems that tell something. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly byRing: ReadonlyMap<number, readonly number[]>;
  /** In how many utterances each stem occurs. */
  readonly utterancesWithStem: ReadonlyMap<string, number>;
}

/** A word below this tells nothing about which quote it is from. */
const INDEXED_RARITY = 0.7;

function add<K>(into: Map<K, number[]>, key: K, at: number): void {
  const list = into.get(key);
  if (!list) into.set(key, [at]);
  else if (list[list.length - 1] !== at) list.push(at);
}

/** Reads and indexes `records`, which are in the order of their source. */
export function createQuoteIndex(records: readonly QuoteRecord[]): QuoteIndex {
  const placeInSource = new Map<string, number>();
  const byUtterance = new Map<string, IndexedRecord[]>();
  const byStem = new Map<string, number[]>();
  const byRing = new Map<number, number[]>();
  const utterances = new Map<string, Set<string>>();
  const indexed = records.map((record, at) => {
    const structure = structureOf(record.words);
    const words = readQuoteWords(structure, 0, structure.tokens.length);
    const place = placeInSource.get(record.source) ?? 0;
    placeInSource.set(record.source, place + 1);
    const entry: IndexedRecord = { record, words, place, at };
    const ofUtterance = byUtterance.get(record.utterance);
    if (ofUtterance) ofUtterance.push(entry);
    else byUtterance.set(record.utterance, [entry]);
    for (const word of words.words) {
      const seen = utterances.get(word.stem) ?? new Set();
      utterances.set(word.stem, seen.add(record.utterance));
      if (word.rarity < INDEXED_RARITY) continue;
      add(byStem, word.stem, at);
      for (const ring of word.rings) add(byRing, ring, at);
    }
    return entry;
  });
  const utterancesWithStem = new Map([...utterances].map(([stem, seen]) => [stem, seen.size]));
  return { records: indexed, byUtterance, byStem, byRing, utterancesWithStem };
}

/** How much a word tells here: its rarity in English, less where many utterances of the set have it. */
export function weightOf(index: QuoteIndex, word: QuoteWord): number {
  if (word.part !== 'content' && word.part !== 'number') return word.rarity;
  const count = index.utterancesWithStem.get(word.stem) ?? 1;
  const commonness = Math.log(count) / Math.log(Math.max(40, index.byUtterance.size) + 1);
  return word.rarity * Math.max(0.35, 1 - commonness);
}

/** Part of a word's weight that a word of like meaning counts for. */
const RING_SHARE = 0.5;

/** At most this many records are compared with one quote. */
const CANDIDATES = 12;

/**
 * The records that share telling words with the quote, best first.
 * @param weights - of each word, by `weightOf`
 */
export function findCandidates(index: QuoteIndex, words: readonly QuoteWord[], weights: Float64Array): IndexedRecord[] {
  const shared = new Map<number, number>();
  const seen = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (word.rarity < INDEXED_RARITY || seen.has(word.stem)) continue;
    seen.add(word.stem);
    const weight = weights[at] ?? 0;
    const same = index.byStem.get(word.stem);
    if (same) for (const record of same) shared.set(record, (shared.get(record) ?? 0) + weight);
    for (const ring of word.rings) {
      for (const record of index.byRing.get(ring) ?? []) {
        if (!same?.includes(record)) shared.set(record, (shared.get(record) ?? 0) + weight * RING_SHARE);
      }
    }
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, CANDIDATES)
    .flatMap(([at]) => index.records[at] ?? []);
}
