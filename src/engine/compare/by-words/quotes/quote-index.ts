// The records of a reference set, read once and indexed by their telling words, so that a quote is compared with the
// few records that could be its counterpart. Knows nothing of verdicts.

import type { QuoteRecord } from '../../../../model/reference.ts';
import { structureOf } from '../../../text/text-structure.ts';
import { MOST_REMEMBERED, NO_NUMBER } from '../../../text/word-forms.ts';
import { FAMILY_LETTERS, gapsOf, type WeighedWords, type WordsToAlign } from '../../wordings/align-quotes.ts';
import { type QuoteWord, type QuoteWords, readQuoteWords } from '../../wordings/quote-words.ts';

/** A record, ready to be aligned. */
export interface IndexedRecord extends WeighedWords {
  readonly record: QuoteRecord;
  /** Number of the record in the index. */
  readonly at: number;
  /** Place among the records of its source: the next thing that was said is one further. */
  readonly place: number;
  /** Sum of the weights of its distinct telling words. */
  readonly telling: number;
}

/** A word below this tells nothing about which quote it is from. */
const INDEXED_RARITY = 0.7;

/** A smaller set is weighed as if it had this many utterances: a word in two of five is still a telling one. */
const LEAST_UTTERANCES = 40;
const LEAST_DISTINCTNESS = 0.35;

/** Part of a word's weight that a word of like meaning counts for. */
const KIN_SHARE = 0.5;

/** At most this many records are compared with one quote. */
const CANDIDATES = 6;

/** A record is compared when it shares this part of the telling words of the shorter, or this much whatever the length. */
const CANDIDATE_SHARE = 0.35;
const CANDIDATE_WEIGHT = 3;

/** Less in common than this is a counterpart only of a record that is no more than a word or two. */
const LEAST_WEIGHT = 0.75;

/** What the index knows of a word. */
interface WordNote {
  /** Number of its stem in the index, or -1. */
  readonly stem: number;
  /** How much it tells. */
  readonly weight: number;
  /** The numbers of the stems in the index that are the same or akin. */
  readonly alike: readonly number[];
}

const familyOf = (word: QuoteWord): string | null =>
  word.part === 'content' && word.stem.length >= FAMILY_LETTERS ? word.stem.slice(0, FAMILY_LETTERS) : null;

function addTo<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** Reads and indexes records, which are in the order of their source. */
export class QuoteIndex {
  readonly records: readonly IndexedRecord[];
  readonly byUtterance: ReadonlyMap<string, readonly IndexedRecord[]>;
  private readonly stemNumbers = new Map<string, number>();
  private readonly stemsInRing = new Map<number, number[]>();
  private readonly stemsInFamily = new Map<string, number[]>();
  /** Records by number of stem, for words that tell something. */
  private readonly recordsWithStem: number[][] = [];
  /** By number of stem: 1 where one utterance has it, less where many do. */
  private readonly distinctness: readonly number[];
  /** By number of stem: how much a word with it tells. */
  private readonly stemWeights: number[] = [];
  /** By number of the word; filled as words are met. */
  private readonly notes = new Array<WordNote | undefined>(MOST_REMEMBERED);
  /** By number of record: what it shares with the quote at hand; all 0 in between. */
  private readonly shared: Float64Array;
  /** By number of stem: the serial number of the last quote that was looked up with it. */
  private readonly lookedUpFor: Float64Array;
  private serial = 0;

  constructor(records: readonly QuoteRecord[]) {
    const texts = records.map((record) => {
      const structure = structureOf(record.words);
      return readQuoteWords(structure, 0, structure.tokens.length);
    });
    this.distinctness = this.readStems(records, texts);
    const placeInSource = new Map<string, number>();
    const byUtterance = new Map<string, IndexedRecord[]>();
    this.records = records.map((record, at) => {
      const text = texts[at] as QuoteWords;
      const place = placeInSource.get(record.source) ?? 0;
      placeInSource.set(record.source, place + 1);
      const weighed = this.prepare(text);
      const { words, cuts, stems, weights, gaps } = weighed;
      const telling = this.indexWords(weighed, at);
      const indexed: IndexedRecord = { words, cuts, stems, weights, gaps, record, at, place, telling };
      byUtterance.set(record.utterance, [...(byUtterance.get(record.utterance) ?? []), indexed]);
      return indexed;
    });
    this.byUtterance = byUtterance;
    this.shared = new Float64Array(records.length);
    this.lookedUpFor = new Float64Array(this.stemNumbers.size);
  }

  /** Numbers the stems; gives how distinct each is, by how many utterances have it. */
  private readStems(records: readonly QuoteRecord[], texts: readonly QuoteWords[]): number[] {
    const utterances: Set<string>[] = [];
    for (const [at, { words }] of texts.entries()) {
      for (const word of words) {
        const known = this.stemNumbers.get(word.stem);
        const stem = known ?? this.stemNumbers.size;
        if (known === undefined) this.addStem(word, stem);
        const seen = utterances[stem] ?? new Set();
        utterances[stem] = seen.add((records[at] as QuoteRecord).utterance);
      }
    }
    const count = new Set(records.map(({ utterance }) => utterance)).size;
    const scale = Math.log(Math.max(LEAST_UTTERANCES, count) + 1);
    return utterances.map((seen) => Math.max(LEAST_DISTINCTNESS, 1 - Math.log(seen.size) / scale));
  }

  private addStem(word: QuoteWord, stem: number): void {
    this.stemNumbers.set(word.stem, stem);
    this.recordsWithStem[stem] = [];
    for (const ring of word.rings) addTo(this.stemsInRing, ring, stem);
    const family = familyOf(word);
    if (family !== null) addTo(this.stemsInFamily, family, stem);
  }

  /** Notes what each word weighs, and the record for each telling one; gives the sum of the weights of those. */
  private indexWords({ words, stems, weights }: WeighedWords, at: number): number {
    let telling = 0;
    for (const [place, word] of words.entries()) {
      const stem = stems[place] as number;
      const weight = weights[place] as number;
      this.stemWeights[stem] = weight;
      const list = this.recordsWithStem[stem] as number[];
      if (word.rarity < INDEXED_RARITY || list.at(-1) === at) continue;
      list.push(at);
      telling += weight;
    }
    return telling;
  }

  /** How much a word tells here: its rarity in English, less where many utterances of the set have its stem. */
  private weightOf(word: QuoteWord, stem: number): number {
    if (word.part !== 'content' && word.part !== 'number') return word.rarity;
    return stem < 0 ? word.rarity : word.rarity * (this.distinctness[stem] as number);
  }

  private alikeOf(word: QuoteWord): readonly number[] {
    const alike = new Set<number>();
    const family = familyOf(word);
    for (const stem of family === null ? [] : (this.stemsInFamily.get(family) ?? [])) alike.add(stem);
    for (const ring of word.rings) for (const stem of this.stemsInRing.get(ring) ?? []) alike.add(stem);
    const same = this.stemNumbers.get(word.stem);
    if (same !== undefined) alike.add(same);
    return [...alike];
  }

  private noteOf(word: QuoteWord): WordNote {
    const known = word.number === NO_NUMBER ? undefined : this.notes[word.number];
    if (known) return known;
    const stem = this.stemNumbers.get(word.stem) ?? -1;
    const note = { stem, weight: this.weightOf(word, stem), alike: this.alikeOf(word) };
    if (word.number !== NO_NUMBER) this.notes[word.number] = note;
    return note;
  }

  /** Gets words, an article's or a record's, ready to be aligned with the records of this index. */
  prepare({ words, cuts }: QuoteWords): WordsToAlign {
    const stems: number[] = [];
    const weights: number[] = [];
    const alike: (readonly number[])[] = [];
    for (const word of words) {
      const note = this.noteOf(word);
      stems.push(note.stem);
      weights.push(note.weight);
      alike.push(note.alike);
    }
    return { words, cuts, stems, weights, gaps: gapsOf(words), alike, stemCount: this.stemNumbers.size };
  }

  /** The records that share enough telling words with the quote to be compared, best first. */
  findCandidates({ words, weights, stems, alike }: WordsToAlign): IndexedRecord[] {
    const shared = this.shared;
    const touched: number[] = [];
    const unknown: string[] = [];
    this.serial += 1;
    let telling = 0;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as QuoteWord;
      if (word.rarity < INDEXED_RARITY) continue;
      const own = stems[at] as number;
      if (own < 0 ? unknown.includes(word.stem) : this.lookedUpFor[own] === this.serial) continue;
      if (own < 0) unknown.push(word.stem);
      else this.lookedUpFor[own] = this.serial;
      const weight = weights[at] as number;
      telling += weight;
      for (const stem of alike[at] as readonly number[]) {
        const share = stem === own ? weight : Math.min(weight, this.stemWeights[stem] as number) * KIN_SHARE;
        for (const record of this.recordsWithStem[stem] as readonly number[]) {
          if (shared[record] === 0) touched.push(record);
          (shared[record] as number) += share;
        }
      }
    }
    const found: { readonly indexed: IndexedRecord; readonly rank: number }[] = [];
    for (const record of touched) {
      const weight = shared[record] as number;
      shared[record] = 0;
      const indexed = this.records[record] as IndexedRecord;
      const share = weight / Math.max(0.1, Math.min(telling, indexed.telling));
      const isEnough = weight >= LEAST_WEIGHT || weight >= CANDIDATE_SHARE * indexed.telling;
      if ((share >= CANDIDATE_SHARE && isEnough) || weight >= CANDIDATE_WEIGHT)
        found.push({ indexed, rank: weight * (0.5 + share) });
    }
    found.sort((one, two) => two.rank - one.rank);
    return found.slice(0, CANDIDATES).map(({ indexed }) => indexed);
  }
}

/** Reads and indexes `records`, which are in the order of their source. */
export function createQuoteIndex(records: readonly QuoteRecord[]): QuoteIndex {
  return new QuoteIndex(records);
}
