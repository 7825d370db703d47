// What matching one article's quotes needs again and again: its words, and the records of an index that they lead to. Made for
// one article and dropped with it, so that two articles never meet. Knows an index; knows nothing of verdicts.

import type { TextStructure } from '../../../text/text-structure.ts';
import type { WeighedWords } from '../../wordings/align-quotes.ts';
import type { QuoteWord } from '../../wordings/quote-words.ts';
import type { IndexedRecord } from './indexed-record.ts';
import { isTellingWord, type QuoteIndex } from './quote-index.ts';
import type { QuoteReader } from './quote-reader.ts';
import type { PersonName } from './same-person.ts';

/** Part of a word's weight that a word of like meaning counts for. */
const KIN_SHARE = 0.5;

/** At most this many records are compared with one quote, and the words of so many are read to choose them. */
const CANDIDATES = 6;
const MOST_READ = 40;

/** A record is compared when it shares this part of the telling words of the shorter, or this much whatever the length. */
const CANDIDATE_SHARE = 0.35;
const CANDIDATE_WEIGHT = 3;

/** Less in common than this is a counterpart only of a record that is no more than a word or two. */
const LEAST_WEIGHT = 0.75;

/** A stem that so many records have leads to none by itself, where the quote has rarer ones. */
const MOST_RECORDS = 2000;

/** Stands for the weight of a record that shares no word with the quote at hand. */
const UNMET = -1;

export class QuoteMatching {
  readonly index: QuoteIndex;
  private readonly reader: QuoteReader;
  /** By number of record, for the quote at hand; see `sharedWith`. */
  private readonly shared: Float64Array;

  constructor(index: QuoteIndex, reader: QuoteReader) {
    this.index = index;
    this.reader = reader;
    this.shared = new Float64Array(index.records.length);
  }

  /** The words of the tokens `[firstToken, endToken)`, weighed as the index has them. */
  read(structure: TextStructure, firstToken: number, endToken: number): WeighedWords {
    return this.index.weigh(this.reader.readPart(structure, firstToken, endToken));
  }

  readName(name: string): PersonName {
    return this.reader.readName(name);
  }

  /** Record number `at`, ready to be aligned. */
  recordAt(at: number): IndexedRecord {
    return this.index.recordAt(at, this.reader);
  }

  /** The records that share enough telling words with the quote to be compared, best first. */
  findCandidates({ words, weights }: WeighedWords): IndexedRecord[] {
    const { shared, records, telling } = this.sharedWith(words, weights);
    const found: { readonly indexed: IndexedRecord; readonly rank: number }[] = [];
    records.sort((one, two) => (shared[two] as number) - (shared[one] as number) || one - two);
    // A record of a word or two shares little with anything: the whole of it is what counts.
    const read = records
      .filter((at, rank) => rank < MOST_READ || ((shared[at] as number) > 0 && this.isShort(at)))
      .slice(0, 4 * MOST_READ);
    for (const at of read) {
      const weight = shared[at] as number;
      const indexed = this.recordAt(at);
      const share = weight / Math.max(0.1, Math.min(telling, indexed.telling));
      const isEnough = weight >= LEAST_WEIGHT || weight >= CANDIDATE_SHARE * indexed.telling;
      if ((share >= CANDIDATE_SHARE && isEnough) || weight >= CANDIDATE_WEIGHT)
        found.push({ indexed, rank: weight * (0.5 + share) });
    }
    found.sort((one, two) => two.rank - one.rank);
    return found.slice(0, CANDIDATES).map(({ indexed }) => indexed);
  }

  private isShort(at: number): boolean {
    return this.index.tellingStemsOf(at).length <= 2;
  }

  /** The records that have telling words of the quote or words akin to them, in no order, and by record the weight in common. */
  private sharedWith(
    words: readonly QuoteWord[],
    weights: readonly number[],
  ): { readonly shared: Float64Array; readonly records: number[]; readonly telling: number } {
    const { index } = this;
    const shared = this.shared;
    shared.fill(UNMET);
    const met: number[] = [];
    const seen = new Set<string>();
    let telling = 0;
    const isRare = (word: QuoteWord): boolean => index.recordsWith(index.stemOf(word)).length <= MOST_RECORDS;
    const rareWords = words.filter((word) => isTellingWord(word) && isRare(word)).length;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as QuoteWord;
      if (!isTellingWord(word) || seen.has(word.stem)) continue;
      seen.add(word.stem);
      const weight = weights[at] as number;
      telling += weight;
      const own = index.stemOf(word);
      for (const stem of index.stemsAlike(word)) {
        const records = index.recordsWith(stem);
        const isCommon = records.length > MOST_RECORDS;
        if (isCommon && rareWords >= 2 && stem !== own) continue;
        const share = stem === own ? weight : Math.min(weight, word.rarity * index.distinctnessOf(stem)) * KIN_SHARE;
        for (const record of records) {
          const before = shared[record] as number;
          if (before !== UNMET) shared[record] = before + share;
          // A common word adds to what a rarer one has led to, and leads to nothing itself.
          else if (!isCommon || rareWords < 2) {
            shared[record] = share;
            met.push(record);
          }
        }
      }
    }
    return { shared, records: met, telling };
  }
}
