// The telling words of a reference set's quotes, so that a quote is compared with the few records that could be its
// counterpart. Plain data that a store can keep ready; knows nothing of articles or verdicts.

import type { QuoteRecord } from '../../../../model/reference.ts';
import { gapsOf, placesOf, type WeighedWords } from '../../wordings/align-quotes.ts';
import { Lexemes } from '../../wordings/lexemes.ts';
import type { QuoteWord, QuoteWords } from '../../wordings/quote-words.ts';
import { familyOf, ringsOf } from '../../wordings/word-kinship.ts';
import type { IndexedRecord } from './indexed-record.ts';
import { QuoteReader } from './quote-reader.ts';

/** Raised with every change of what is kept of a record: data of another version has to be made anew. */
export const QUOTE_INDEX_VERSION = 4;

/** What an index is built from, as plain arrays; `records` is in the order of the records. */
export interface QuoteIndexData {
  readonly version: typeof QUOTE_INDEX_VERSION;
  /** The stems of telling words, each once; content words end up in families, numbers do not. */
  readonly stems: readonly string[];
  readonly isContent: readonly boolean[];
  /** For each record, the numbers of its distinct telling stems. */
  readonly records: readonly (readonly number[])[];
}

/** A word below this tells nothing about which quote it is from. */
export const INDEXED_RARITY = 0.7;

export const isTellingWord = ({ rarity }: Pick<QuoteWord, 'rarity'>): boolean => rarity >= INDEXED_RARITY;

/** A smaller set is weighed as if it had this many utterances: a word in two of five is still a telling one. */
const LEAST_UTTERANCES = 40;
const LEAST_DISTINCTNESS = 0.35;

/** Reads the words of `records`: the one step that takes time, a hundredth of a millisecond a word. */
export function readQuoteIndex(records: readonly QuoteRecord[], reader = new QuoteReader()): QuoteIndexData {
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const isContent: boolean[] = [];
  const numbersOf = (record: QuoteRecord): number[] => {
    const found = new Set<number>();
    for (const word of reader.readRecord(record.words).words) {
      if (!isTellingWord(word)) continue;
      let number = numbers.get(word.stem);
      if (number === undefined) {
        number = stems.length;
        numbers.set(word.stem, number);
        stems.push(word.stem);
        isContent.push(word.part === 'content');
      }
      found.add(number);
    }
    return [...found];
  };
  return { version: QUOTE_INDEX_VERSION, stems, isContent, records: records.map(numbersOf) };
}

/** Sum of the weights of the distinct telling words. */
function tellingWeight({ words, weights }: WeighedWords): number {
  const seen = new Set<string>();
  let telling = 0;
  for (const [at, word] of words.entries()) {
    if (!isTellingWord(word) || seen.has(word.stem)) continue;
    seen.add(word.stem);
    telling += weights[at] as number;
  }
  return telling;
}

function addTo<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Looks up records by their telling words. Linear in the data when opened; nothing is read before it is asked for. */
export class QuoteIndex {
  readonly records: readonly QuoteRecord[];
  /** Numbers of records by their utterance. */
  readonly byUtterance: ReadonlyMap<string, readonly number[]>;
  /** For each record, its place among those of its source: the next thing that was said is one further. */
  readonly places: readonly number[];
  private readonly data: QuoteIndexData;
  /** Records as they were first asked for. They are the set's: what an article says changes nothing of them. */
  private readonly read = new Map<number, IndexedRecord>();
  /** The words of the records read. */
  readonly lexemes = new Lexemes();
  /** By number of a content word’s stem; see `stemsAlike`. */
  private readonly alike: (readonly number[])[] = [];
  private readonly stemNumbers: ReadonlyMap<string, number>;
  private readonly stemsInRing = new Map<number, number[]>();
  private readonly stemsInFamily = new Map<string, number[]>();
  private readonly recordsWithStem: readonly (readonly number[])[];
  /** By number of stem: 1 where one utterance has it, less where many do. */
  private readonly distinctness: readonly number[];

  constructor(records: readonly QuoteRecord[], data: QuoteIndexData) {
    this.records = records;
    this.data = data;
    this.stemNumbers = new Map(data.stems.map((stem, number) => [stem, number]));
    const byUtterance = new Map<string, number[]>();
    const countOfSource = new Map<string, number>();
    const places: number[] = [];
    const recordsWithStem = data.stems.map((): number[] => []);
    for (const [at, { utterance, source }] of records.entries()) {
      addTo(byUtterance, utterance, at);
      const place = countOfSource.get(source) ?? 0;
      places.push(place);
      countOfSource.set(source, place + 1);
      for (const stem of data.records[at] ?? []) recordsWithStem[stem]?.push(at);
    }
    this.byUtterance = byUtterance;
    this.places = places;
    this.recordsWithStem = recordsWithStem;
    const scale = Math.log(Math.max(LEAST_UTTERANCES, byUtterance.size) + 1);
    this.distinctness = recordsWithStem.map((list) => {
      const utterances = new Set(list.map((at) => records[at]?.utterance)).size;
      return Math.max(LEAST_DISTINCTNESS, 1 - Math.log(Math.max(1, utterances)) / scale);
    });
    for (const [number, stem] of data.stems.entries()) this.fileStem(stem, number);
  }

  private fileStem(stem: string, number: number): void {
    for (const ring of ringsOf(stem)) addTo(this.stemsInRing, ring, number);
    const family = this.data.isContent[number] ? familyOf(stem) : null;
    if (family !== null) addTo(this.stemsInFamily, family, number);
  }

  /** How much a word tells here: its rarity in English, less where many utterances of the set have its stem. */
  weightOf({ part, rarity, stem }: QuoteWord): number {
    if (part !== 'content' && part !== 'number') return rarity;
    const number = this.stemNumbers.get(stem);
    return number === undefined ? rarity : rarity * (this.distinctness[number] as number);
  }

  weigh({ words, cuts }: QuoteWords): WeighedWords {
    return { words, cuts, weights: words.map((word) => this.weightOf(word)), gaps: gapsOf(words) };
  }

  /** Record number `at`, read by `reader` when it is first asked for. */
  recordAt(at: number, reader: QuoteReader): IndexedRecord {
    const known = this.read.get(at);
    if (known) return known;
    const record = this.records[at] as QuoteRecord;
    const weighed = this.weigh(reader.readRecord(record.words, this.lexemes));
    const indexed = {
      ...weighed,
      places: placesOf(weighed.words),
      record,
      speaker: record.speaker === null ? null : reader.readName(record.speaker),
      at,
      place: this.places[at] as number,
      telling: tellingWeight(weighed),
    };
    this.read.set(at, indexed);
    return indexed;
  }

  /** The number of the word's own stem, or -1. */
  stemOf({ stem }: QuoteWord): number {
    return this.stemNumbers.get(stem) ?? -1;
  }

  /** The numbers of the stems that are the same or akin, each once. */
  stemsAlike(word: QuoteWord): readonly number[] {
    const own = this.stemNumbers.get(word.stem);
    // Of the set’s own words it is kept; only a content word has a family.
    if (own === undefined || word.part !== 'content') return this.findAlike(word, own);
    const known = this.alike[own] ?? this.findAlike(word, own);
    this.alike[own] = known;
    return known;
  }

  private findAlike({ family, rings }: QuoteWord, own: number | undefined): readonly number[] {
    const alike = new Set<number>();
    for (const stem of family === null ? [] : (this.stemsInFamily.get(family) ?? [])) alike.add(stem);
    for (const ring of rings) for (const stem of this.stemsInRing.get(ring) ?? []) alike.add(stem);
    if (own !== undefined) alike.add(own);
    return [...alike];
  }

  recordsWith(stem: number): readonly number[] {
    return this.recordsWithStem[stem] ?? [];
  }

  /** How many telling stems the record has. */
  tellingStemsOf(record: number): readonly number[] {
    return this.data.records[record] ?? [];
  }

  /** How distinct a stem is, 0.35 to 1. */
  distinctnessOf(stem: number): number {
    return this.distinctness[stem] ?? 1;
  }

  stem(number: number): string {
    return this.data.stems[number] ?? '';
  }
}

/** Indexes `records`, which are in the order of their source. `data` is what `readQuoteIndex` gave for just these. */
export function createQuoteIndex(
  records: readonly QuoteRecord[],
  data: QuoteIndexData = readQuoteIndex(records),
): QuoteIndex {
  return new QuoteIndex(records, data);
}
