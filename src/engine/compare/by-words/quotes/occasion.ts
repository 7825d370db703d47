// Whether words in common are enough to say that they are one utterance, by who speaks and on which occasion: a few common
// words are said by everybody and again and again. Knows what was read of two quotes; weighs no words itself.

import type { IsoDate } from '../../../../model/article.ts';
import type { Comparison } from './compare-quote.ts';
import type { comparePeople } from './same-person.ts';

/**
 * How an article and a report stand to each other, before their quotes are looked at:
 *
 * - `story`: their words say that they tell one story
 * - `same`: they share figures or other quotes, and so tell of one time
 * - `near`: they are of the same weeks, and nothing else ties them
 * - `unknown`: one of them is undated, and nothing ties them
 * - `other`: they lie far apart
 */
export type Occasion = 'story' | 'same' | 'near' | 'unknown' | 'other';

/** What is known of an article and a report. */
export interface OccasionFacts {
  readonly articleDate: IsoDate | null;
  readonly reportDate: IsoDate | null;
  /** The latest year that an undated article speaks of as one that has come. */
  readonly latestYear: number | null;
  /** Of how many measures the article and the reports of the topic surely have figures in common. */
  readonly sharedFigures: number;
}

/** What is said in an interview is quoted for some weeks. */
const NEAR_DAYS = 31;
const DAY_MS = 86_400_000;

/** So many figures in common are of one story. */
const TIES = 2;

/** How the article and the report stand to each other. */
export function occasionOf({ articleDate, reportDate, latestYear, sharedFigures }: OccasionFacts): Occasion {
  const isTied = sharedFigures >= TIES;
  if (reportDate === null) return isTied ? 'same' : 'unknown';
  if (articleDate !== null) {
    const days = Math.abs(Date.parse(articleDate) - Date.parse(reportDate)) / DAY_MS;
    if (days > NEAR_DAYS) return 'other';
    return isTied ? 'same' : 'near';
  }
  if (latestYear !== null && latestYear > Number(reportDate.slice(0, 4))) return 'other';
  return isTied ? 'same' : 'unknown';
}

/** So few telling words may be said on any day, as may words that are all common. */
const FEW_WORDS = 2;
const FEW_RARITY = 1;
/** Of another time three words may be an idiom, and more than three stock phrases. */
const FEW_RARITY_ELSEWHERE = 2;
/** So many words in common that are all of both are no stock phrase, however common each of them is. */
const LONG_WORDS = 12;

/** A sentence of so many words in common, and of such a share of it, is said again by its speaker, if at all, soon after. */
const SENTENCE_WORDS = 6;
const MOST_OF_SENTENCE = 0.75;

/** Words of a speaker who is not known, or not the same, are one utterance from so much rarity on; and worth listing. */
const RARITY_OF_STRANGERS = 3;
const RARITY_TO_LIST = 2;

/** From here on even a single word is worth something where the same speaker said it in the same weeks. */
const RARITY_OF_ONE = 0.8;

type Shared = Pick<Comparison, 'contentPairs' | 'rarity' | 'pairs' | 'coverage' | 'isWhole' | 'isWholeOfOne'>;

const isLong = ({ isWhole, pairs, contentPairs }: Shared): boolean =>
  isWhole && pairs.length >= LONG_WORDS && contentPairs > FEW_WORDS;

/** Whether the words in common are so few or so common that the same speaker may say them on any day. */
function isFew(shared: Shared, occasion: Occasion): boolean {
  const { contentPairs, rarity } = shared;
  if (contentPairs <= FEW_WORDS) return true;
  if (isLong(shared)) return false;
  return rarity < (occasion === 'other' ? FEW_RARITY_ELSEWHERE : FEW_RARITY);
}

/** Whether hardly a word of a whole sentence, of either side, is not in common. */
const isSentence = ({ pairs, coverage, isWholeOfOne }: Shared): boolean =>
  isWholeOfOne && pairs.length >= SENTENCE_WORDS && coverage >= MOST_OF_SENTENCE;

/** What words in common may show: a match, at most an agreement, at most a possible match, nothing. */
export type Trust = 'match' | 'agreement' | 'possible' | 'nothing';

/** How far the words in common can be trusted to be one utterance of one occasion. */
export function trustIn(comparison: Shared, speaker: ReturnType<typeof comparePeople>, occasion: Occasion): Trust {
  const { contentPairs, rarity, pairs } = comparison;
  if (speaker !== 'same') {
    if (rarity >= RARITY_OF_STRANGERS) return 'match';
    if (speaker === 'other') return 'nothing';
    if (occasion === 'story') return 'match';
    if (occasion === 'same' && !isFew(comparison, 'other')) return 'match';
    if (occasion === 'near' && isLong(comparison)) return 'match';
    return rarity >= RARITY_TO_LIST ? 'possible' : 'nothing';
  }
  if (!isFew(comparison, occasion) || occasion === 'same' || occasion === 'story') return 'match';
  if (occasion === 'other') return 'nothing';
  if (isSentence(comparison)) return 'agreement';
  const isSeveral = contentPairs >= FEW_WORDS && rarity >= 1;
  if (occasion === 'near') {
    const isSame = pairs.some(({ likeness }) => likeness === 'same');
    return (isSeveral || rarity >= RARITY_OF_ONE) && isSame ? 'agreement' : 'nothing';
  }
  return isSeveral ? 'possible' : 'nothing';
}

/** So much proof says that article and report tell of one occasion: one telling quote, or two that are less so. */
export const PROOF = 2;

/** How much a quote that surely matches proves that article and report tell of one occasion. */
export function proofOf(comparison: Shared, speaker: ReturnType<typeof comparePeople>): number {
  if (trustIn(comparison, speaker, 'other') === 'match') return PROOF;
  return speaker === 'same' && !isFew(comparison, 'unknown') ? PROOF / 2 : 0;
}
