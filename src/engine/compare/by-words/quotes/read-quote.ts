// One reading of an article's quote against one record: the evidence that they are the same utterance, with weights, and
// whether their words differ. Knows a quote and a record; knows nothing of what stands around them.

import type { Quote } from '../../../../model/quote.ts';
import { type TextStructure, tokenAt } from '../../../text/text-structure.ts';
import type { WeighedWords } from '../../wordings/align-quotes.ts';
import { changeIn } from '../../wordings/judge-wording.ts';
import type { QuoteWord } from '../../wordings/quote-words.ts';
import { DIFFERENCE } from '../../wordings/wording-changes.ts';
import { type Comparison, compareQuote } from './compare-quote.ts';
import type { IndexedRecord } from './indexed-record.ts';
import { hasEvidence, QUOTE_WEIGHTS, type QuoteEvidence, sumOf } from './quote-evidence.ts';
import type { QuoteMatching } from './quote-matching.ts';
import { isRetold as isToldAgain, speakersOf } from './retold.ts';
import { compareNames, type PersonName } from './same-person.ts';

const { of, least } = QUOTE_WEIGHTS;

/** How the speaker of the quote and of the record stand to each other. */
type Speaker = ReturnType<typeof compareNames>;

/** A quote longer than this is compared piece by piece. */
const PASSAGE_WORDS = 220;

/** Nobody is quoted at greater length; what follows in such a quote is not compared. */
const QUOTE_WORDS = 4000;

/** A record of one or two words ("ghastly case") says too little to be found in a speech of its own. */
const SHORTEST_RECORD = 2;
const MOST_CONTENT_OF_SHORT = 4;

/** With less than this share of the words in common it is hardly the same utterance, whatever else they share. */
const HALF = 0.45;

/** A differing quote must have this share of its words in common, or a match beside it that supports it. */
const FEWEST_TO_DIFFER = 0.57;

/** A clause that is in common is a speaker's phrase in two sentences where so much of both sentences is something else. */
const FEWEST_OF_SENTENCE = 0.67;
const FEWEST_OF_SENTENCE_TO_AGREE = 0.5;
/** Where the speaker is not known to be the same, of neither sentence. */
const FEWEST_OF_BOTH = 0.5;

/** With this share and more the words speak for themselves, whoever is named. */
const MOST = 0.75;

/** A whole sentence of so many words in common was not said by chance, however common each of them is. */
const SENTENCE_PAIRS = 6;

/** So few telling words in common may be those of a stock phrase. */
const MOST_CONTENT_OF_STOCK = 2;

/** From this weight on a word by itself says something about which utterance it is from. */
const TELLING = 1;

/** A quote of the article, or a part of a long one, ready to be compared. */
export type Passage = WeighedWords;

/** A passage held against one record. */
export interface QuoteReading {
  readonly passage: Passage;
  readonly comparison: Comparison;
  readonly evidence: readonly QuoteEvidence[];
  readonly score: number;
  /** How much the wording changes; see `wording-changes.ts`. */
  readonly change: number;
  readonly speaker: Speaker;
  /** Whether the article names somebody else as the speaker. */
  readonly isOtherSpeaker: boolean;
  /** Whether the record's report is known to tell the article's story. */
  readonly isOfStory: boolean;
  /** Whether a sentence of the passage is the record in other words, as only reports of one story are asked. */
  readonly isRetold: boolean;
}

/** The words of a quote, cut at ends of sentences where it is very long. */
export function passagesOf(matching: QuoteMatching, structure: TextStructure, quote: Quote): Passage[] {
  const first = tokenAt(structure.tokens, quote.words.start);
  const end = Math.min(tokenAt(structure.tokens, quote.words.end - 1) + 1, first + QUOTE_WORDS);
  const passages: Passage[] = [];
  let from = first;
  while (from < end) {
    let to = end;
    if (end - from > PASSAGE_WORDS) {
      const sentence = structure.sentences[structure.sentenceOfToken[from + PASSAGE_WORDS] ?? 0];
      const boundary = sentence ? sentence.firstToken : end;
      to = boundary > from ? boundary : Math.min(end, from + PASSAGE_WORDS);
    }
    const passage = matching.read(structure, from, to);
    if (passage.words.length > 0) passages.push(passage);
    from = to;
  }
  return passages;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

function contentCount(words: readonly QuoteWord[]): number {
  let count = 0;
  for (const word of words) if (word.part === 'content' || word.part === 'number') count += 1;
  return count;
}

/** Whether hardly a word of a whole sentence, of either side, is not in common. */
const isSentence = ({ pairs, coverage, isWholeOfOne }: Comparison): boolean =>
  isWholeOfOne && pairs.length >= SENTENCE_PAIRS && coverage >= MOST;

/** What the words in common count for: how telling they are, their share, and how many stand in a row. */
const tellingWeight = ({ shared }: Comparison): number => Math.min(shared, 10) * of['telling-words'];
const shareWeight = ({ coverage }: Comparison): number =>
  (coverage - HALF) * (coverage < HALF ? of['share-of-words'].below : of['share-of-words'].above);
const rowWeight = ({ heaviestRun }: Comparison): number => clamp(heaviestRun - 2, 0, 8) * of['words-in-a-row'];

/** What else can speak for a reading, all of it together. */
const MOST_ELSE = of['whole-sentence'] + of['whole-quotes'] + of['same-speaker'];

/** What weighs the same wherever it holds. */
const plain = (name: Exclude<keyof typeof of, 'share-of-words'>): QuoteEvidence => ({ name, weight: of[name] });

/** How telling the words in common are, where they are few. */
function findPoorWords({ contentPairs, rarest, isWholeOfOne, indexed }: Comparison): QuoteEvidence | null {
  if (contentPairs < 2) {
    const isPart = !isWholeOfOne || contentCount(indexed.words) > 2 * Math.max(1, contentPairs);
    return plain(isPart ? 'hardly-a-telling-part' : 'hardly-a-telling-word');
  }
  if (rarest < TELLING) return plain('only-common-words');
  return contentPairs === 2 ? plain('few-telling-words') : null;
}

/** Evidence from the words and the speaker alone. */
function evidenceOf(comparison: Comparison, speaker: Speaker, isNamed: boolean): QuoteEvidence[] {
  const evidence: QuoteEvidence[] = [
    { name: 'telling-words', weight: tellingWeight(comparison) },
    { name: 'share-of-words', weight: shareWeight(comparison) },
    { name: 'words-in-a-row', weight: rowWeight(comparison) },
  ];
  const poor = findPoorWords(comparison);
  if (poor !== null) evidence.push(poor);
  if (isSentence(comparison) && speaker === 'same') evidence.push(plain('whole-sentence'));
  if (comparison.isWhole) evidence.push(plain('whole-quotes'));
  if (speaker === 'same') evidence.push(plain('same-speaker'));
  if (speaker === 'unknown' && comparison.coverage < MOST) evidence.push(plain('unknown-speaker'));
  if (speaker === 'other') evidence.push(plain(isNamed ? 'other-named-speaker' : 'other-speaker'));
  return evidence;
}

/** Words long and rare enough that two people did not both say them. */
const isUnmistakable = ({ coverage, contentPairs, heaviestRun }: Comparison): boolean =>
  coverage > 0.9 && contentPairs >= 4 && heaviestRun >= 5;

/** Evidence from another source's record of the same reviewed utterance. */
const siblingEvidence = ({ coverage, contentPairs }: Comparison): QuoteEvidence =>
  plain(coverage >= HALF && contentPairs >= 2 ? 'telling-sibling' : 'sibling');

/** Whether so little is in common that nothing else could make up for it. */
function isHopeless(comparison: Comparison, isSibling: boolean): boolean {
  const inCommon = tellingWeight(comparison) + shareWeight(comparison) + rowWeight(comparison);
  return inCommon + MOST_ELSE + (isSibling ? of['telling-sibling'] : 0) <= least.hopeless;
}

/** Who says a quote: by the fullest name that the article gives, and as it is printed there. */
export interface NamedSpeaker {
  readonly name: PersonName | null;
  readonly printed: PersonName | null;
}

/** The speaker of a quote, read once for all records that the quote is held against. */
export const readSpeaker = (matching: QuoteMatching, speaker: Quote['speaker']): NamedSpeaker | null =>
  speaker === null ? null : { name: matching.readName(speaker.name), printed: matching.readName(speaker.text) };

/** What is known of the record before it is read. */
interface ReadOptions {
  /** Whether another source's record of the utterance has been found in the passage for certain. */
  readonly isSibling?: boolean;
  /** Whether its report is known to tell the article's story. */
  readonly isOfStory?: boolean;
}

/** Reads the passage against a record; `null` when they cannot be the same utterance. */
export function readAgainst(
  named: NamedSpeaker | null,
  passage: Passage,
  indexed: IndexedRecord,
  { isSibling = false, isOfStory = false }: ReadOptions = {},
): QuoteReading | null {
  const speaker = compareNames(named?.name ?? null, indexed.speaker);
  const speakers = isOfStory ? speakersOf(named?.name ?? null, indexed.speaker, speaker) : null;
  const comparison = compareQuote(passage, indexed);
  if (!comparison) return null;
  const isRetold = speakers !== null && isToldAgain(passage.words, indexed.words, speakers);
  if (!isRetold && isHopeless(comparison, isSibling)) return null;
  if (!isRetold && indexed.words.length <= SHORTEST_RECORD && contentCount(passage.words) > MOST_CONTENT_OF_SHORT)
    return null;
  const isNamed = named !== null && compareNames(named.printed, indexed.speaker) === 'other';
  const evidence = evidenceOf(comparison, speaker, isNamed);
  if (isSibling) evidence.push(siblingEvidence(comparison));
  const score = sumOf(evidence);
  if (score <= least.hopeless && !isRetold) return null;
  const change = changeIn(comparison.pairs, comparison.overlap, passage, indexed);
  const isOtherSpeaker = speaker === 'other' && isNamed;
  return { passage, comparison, evidence, score, change, speaker, isOtherSpeaker, isOfStory, isRetold };
}

/** So many quotes nearby count; more say no more. */
const MOST_NEIGHBOURS = 2;

/** The reading with the evidence of quotes nearby that match records nearby. */
export function withNeighbours(reading: QuoteReading, neighbours: number): QuoteReading {
  if (neighbours === 0) return reading;
  const weight = Math.min(MOST_NEIGHBOURS, neighbours) * of.neighbours;
  const evidence: QuoteEvidence[] = [...reading.evidence, { name: 'neighbours', weight }];
  return { ...reading, evidence, score: sumOf(evidence) };
}

export const isDiffering = (reading: QuoteReading): boolean => reading.change >= DIFFERENCE || reading.isOtherSpeaker;

/** Whether a few words have one telling word in common, and the rest are akin: a stock phrase, said on any day. */
function isStockPhrase(reading: QuoteReading): boolean {
  const { comparison, passage } = reading;
  const { pairs, contentPairs } = comparison;
  if (contentPairs > MOST_CONTENT_OF_STOCK || hasEvidence(reading, 'whole-sentence')) return false;
  const isTelling = (at: number): boolean =>
    passage.words[at]?.part === 'content' || passage.words[at]?.part === 'number';
  return pairs.filter(({ a, likeness }) => likeness !== 'kin' && isTelling(a)).length < 2;
}

const isSupported = (reading: QuoteReading): boolean =>
  hasEvidence(reading, 'neighbours') || hasEvidence(reading, 'sibling') || hasEvidence(reading, 'telling-sibling');

/**
 * Of a report that is known to tell the page's story, what would be a speaker's phrase elsewhere is the same utterance:
 * two whole sentences with much in common, all but a word of one of them, two telling words that are all of a short one.
 */
const IN_STORY = {
  sentences: { score: 5, coverage: 0.45, content: 3, most: 0.85, least: 0.8 },
  part: { coverage: 0.9, content: 5, most: 0.99 },
  short: { score: 4.3, coverage: 0.75, content: 2 },
} as const;

/** Whether so much is in common that two reports of one story tell the same utterance. */
function isMostlyInStory({ comparison, speaker, score }: QuoteReading): boolean {
  const { coverage, contentPairs, shareOfSentences, leastOfSentences, isWholeOfOne } = comparison;
  if (speaker === 'other') return false;
  const { sentences, part, short } = IN_STORY;
  const areSentences =
    score >= sentences.score &&
    coverage >= sentences.coverage &&
    contentPairs >= sentences.content &&
    shareOfSentences >= sentences.most &&
    leastOfSentences >= sentences.least;
  const isPart = coverage >= part.coverage && contentPairs >= part.content && shareOfSentences >= part.most;
  const isShort =
    speaker === 'same' &&
    isWholeOfOne &&
    score >= short.score &&
    coverage >= short.coverage &&
    contentPairs === short.content;
  return areSentences || isPart || isShort;
}

/** Words that speakers use again and again are in common by chance: then the rest must be in common as well. */
const isMostly = (reading: QuoteReading): boolean =>
  (reading.isOfStory && isMostlyInStory(reading)) ||
  (reading.comparison.coverage >= FEWEST_TO_DIFFER &&
    reading.comparison.shareOfSentences >= FEWEST_OF_SENTENCE &&
    (reading.speaker === 'same' || reading.comparison.leastOfSentences >= FEWEST_OF_BOTH) &&
    !isStockPhrase(reading)) ||
  isSupported(reading);

export function isCertain(reading: QuoteReading): boolean {
  if (reading.isOtherSpeaker && !isUnmistakable(reading.comparison)) return false;
  if (isDiffering(reading) && reading.isRetold) return true;
  if (isDiffering(reading)) return reading.score >= least.certainToDiffer && isMostly(reading);
  const isPhrase = reading.comparison.shareOfSentences < FEWEST_OF_SENTENCE_TO_AGREE && !isSupported(reading);
  return reading.score >= least.certainToAgree && !isPhrase;
}
