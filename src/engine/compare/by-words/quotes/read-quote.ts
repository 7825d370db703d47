// One reading of an article's quote against one record: the evidence that they are the same utterance, with weights, and
// whether their words differ. Knows a quote and a record; knows nothing of what stands around them.

import type { Quote } from '../../../../model/quote.ts';
import { type TextStructure, tokenAt } from '../../../text/text-structure.ts';
import type { WeighedWords } from '../../wordings/align-quotes.ts';
import { changeIn, DIFFERENCE } from '../../wordings/judge-wording.ts';
import type { QuoteWord } from '../../wordings/quote-words.ts';
import { type Comparison, compareQuote } from './compare-quote.ts';
import type { IndexedRecord, QuoteMatching } from './quote-matching.ts';
import { comparePeople } from './same-person.ts';

/** One piece of evidence and what it counts for. */
export interface Evidence {
  readonly evidence: string;
  readonly weight: number;
}

/** A score from here on is the same utterance; a differing one must be surer, for a false badge costs trust. */
const CERTAIN_AGREES = 2.5;
const CERTAIN_DIFFERS = 3;

/** A quote longer than this is compared piece by piece. */
const PASSAGE_WORDS = 220;

/** Nobody is quoted at greater length; what follows in such a quote is not compared. */
const QUOTE_WORDS = 4000;

/** A record of one or two words ("ghastly case") says too little to be found in a speech of its own. */
const SHORTEST_RECORD = 2;
const MOST_CONTENT_OF_SHORT = 4;

/** Below this no evidence from around a quote can make it even possible. */
const HOPELESS = -0.5;

/** With less than this share of the words in common it is hardly the same utterance, whatever else they share. */
const HALF = 0.45;

/** A differing quote must have this share of its words in common, or a match beside it that supports it. */
const FEWEST_TO_DIFFER = 0.57;

/** A clause that is in common is a speaker's phrase in two sentences where so much of both sentences is something else. */
const FEWEST_OF_SENTENCE = 0.67;
const FEWEST_OF_SENTENCE_TO_AGREE = 0.5;

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
export interface Reading {
  readonly passage: Passage;
  readonly comparison: Comparison;
  readonly trace: readonly Evidence[];
  readonly score: number;
  /** How much the wording changes; see `judge-wording.ts`. */
  readonly change: number;
  readonly speaker: ReturnType<typeof comparePeople>;
  /** Whether the article names somebody else as the speaker. */
  readonly isOtherSpeaker: boolean;
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

/** Evidence from a sentence of one speaker. */
const SENTENCE = 'the whole of a sentence';

/** Whether hardly a word of a whole sentence, of either side, is not in common. */
const isSentence = ({ pairs, coverage, isWholeOfOne }: Comparison): boolean =>
  isWholeOfOne && pairs.length >= SENTENCE_PAIRS && coverage >= MOST;

/** What the words in common count for: how telling they are, their share, and how many stand in a row. */
const tellingWeight = ({ shared }: Comparison): number => Math.min(shared, 10) * 0.4;
const shareWeight = ({ coverage }: Comparison): number => (coverage - HALF) * (coverage < HALF ? 20 : 5);
const rowWeight = ({ heaviestRun }: Comparison): number => clamp(heaviestRun - 2, 0, 8) * 0.2;

/** What else can speak for a reading, and all of it together. */
const WEIGHT_OF_SENTENCE = 1;
const WEIGHT_OF_WHOLE = 0.8;
const WEIGHT_OF_SPEAKER = 1;
const MOST_ELSE = WEIGHT_OF_SENTENCE + WEIGHT_OF_WHOLE + WEIGHT_OF_SPEAKER;

/** Evidence from the words and the speaker alone. */
function evidenceOf(comparison: Comparison, speaker: ReturnType<typeof comparePeople>, isNamed: boolean): Evidence[] {
  const { coverage, contentPairs, rarest, isWhole, isWholeOfOne, indexed } = comparison;
  const trace: Evidence[] = [
    { evidence: 'telling words in common', weight: tellingWeight(comparison) },
    { evidence: 'share of the words in common', weight: shareWeight(comparison) },
    { evidence: 'words in a row', weight: rowWeight(comparison) },
  ];
  if (contentPairs < 2) {
    // "We have failed" in "I think we have failed to see it" may have been said at any time.
    const isPart = !isWholeOfOne || contentCount(indexed.words) > 2 * Math.max(1, contentPairs);
    trace.push({ evidence: 'hardly any telling word', weight: isPart ? -2.5 : -1.2 });
  } else if (rarest < TELLING) trace.push({ evidence: 'only common words', weight: -1.2 });
  else if (contentPairs === 2) trace.push({ evidence: 'few telling words', weight: -0.4 });
  if (isSentence(comparison) && speaker === 'same') trace.push({ evidence: SENTENCE, weight: WEIGHT_OF_SENTENCE });
  if (isWhole) trace.push({ evidence: 'the whole of both quotes', weight: WEIGHT_OF_WHOLE });
  if (speaker === 'same') trace.push({ evidence: 'same speaker', weight: WEIGHT_OF_SPEAKER });
  if (speaker === 'unknown' && coverage < MOST) trace.push({ evidence: 'speaker not known', weight: -0.4 });
  if (speaker === 'other') trace.push({ evidence: 'other speaker', weight: isNamed ? -3 : -1.5 });
  return trace;
}

const sumOf = (trace: readonly Evidence[]): number => trace.reduce((sum, { weight }) => sum + weight, 0);

/** Words long and rare enough that two people did not both say them. */
const isUnmistakable = ({ coverage, contentPairs, heaviestRun }: Comparison): boolean =>
  coverage > 0.9 && contentPairs >= 4 && heaviestRun >= 5;

/** Evidence from another source's record of the same reviewed utterance. */
const SIBLINGS = 'same utterance in another source';
const WEIGHT_OF_SIBLING = 1.8;
/** With so much in common besides, only the wording is left to ask. */
const WEIGHT_OF_TELLING_SIBLING = 3.6;

const siblingEvidence = ({ coverage, contentPairs }: Comparison): Evidence => {
  const isTelling = coverage >= HALF && contentPairs >= 2;
  return { evidence: SIBLINGS, weight: isTelling ? WEIGHT_OF_TELLING_SIBLING : WEIGHT_OF_SIBLING };
};

/** Whether so little is in common that nothing else could make up for it. */
function isHopeless(comparison: Comparison, isSibling: boolean): boolean {
  const inCommon = tellingWeight(comparison) + shareWeight(comparison) + rowWeight(comparison);
  return inCommon + MOST_ELSE + (isSibling ? WEIGHT_OF_TELLING_SIBLING : 0) <= HOPELESS;
}

/**
 * Reads the passage against a record; `null` when they cannot be the same utterance. `isSibling` is whether another
 * source's record of the utterance has been found in the passage for certain.
 */
export function readAgainst(quote: Quote, passage: Passage, indexed: IndexedRecord, isSibling = false): Reading | null {
  const comparison = compareQuote(passage, indexed);
  if (!comparison || isHopeless(comparison, isSibling)) return null;
  if (indexed.words.length <= SHORTEST_RECORD && contentCount(passage.words) > MOST_CONTENT_OF_SHORT) return null;
  const speaker = comparePeople(quote.speaker?.name ?? null, indexed.record.speaker);
  const isNamed = quote.speaker !== null && comparePeople(quote.speaker.text, indexed.record.speaker) === 'other';
  const trace = evidenceOf(comparison, speaker, isNamed);
  if (isSibling) trace.push(siblingEvidence(comparison));
  const score = sumOf(trace);
  if (score <= HOPELESS) return null;
  const change = changeIn(comparison.pairs, comparison.overlap, passage, indexed);
  const isOtherSpeaker = speaker === 'other' && isNamed;
  return { passage, comparison, trace, score, change, speaker, isOtherSpeaker };
}

/** Evidence from quotes nearby that match records nearby. */
export const NEIGHBOURS = 'neighbouring quotes match';

export const withEvidence = (reading: Reading, evidence: string, weight: number): Reading => {
  const trace = [...reading.trace, { evidence, weight }];
  return { ...reading, trace, score: sumOf(trace) };
};

export const isDiffering = (reading: Reading): boolean => reading.change >= DIFFERENCE || reading.isOtherSpeaker;

/** Whether a few words have one telling word in common, and the rest are akin: a stock phrase, said on any day. */
function isStockPhrase({ comparison: { pairs, contentPairs }, passage, trace }: Reading): boolean {
  if (contentPairs > MOST_CONTENT_OF_STOCK || trace.some(({ evidence }) => evidence === SENTENCE)) return false;
  const isTelling = (at: number): boolean =>
    passage.words[at]?.part === 'content' || passage.words[at]?.part === 'number';
  return pairs.filter(({ a, likeness }) => likeness !== 'kin' && isTelling(a)).length < 2;
}

const isSupported = ({ trace }: Reading): boolean =>
  trace.some(({ evidence }) => evidence === NEIGHBOURS || evidence === SIBLINGS);

/** Words that speakers use again and again are in common by chance: then the rest must be in common as well. */
const isMostly = (reading: Reading): boolean =>
  (reading.comparison.coverage >= FEWEST_TO_DIFFER &&
    reading.comparison.shareOfSentences >= FEWEST_OF_SENTENCE &&
    !isStockPhrase(reading)) ||
  isSupported(reading);

export function isCertain(reading: Reading): boolean {
  if (reading.isOtherSpeaker && !isUnmistakable(reading.comparison)) return false;
  if (isDiffering(reading)) return reading.score >= CERTAIN_DIFFERS && isMostly(reading);
  const isPhrase = reading.comparison.shareOfSentences < FEWEST_OF_SENTENCE_TO_AGREE && !isSupported(reading);
  return reading.score >= CERTAIN_AGREES && !isPhrase;
}
