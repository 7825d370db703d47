// What tells which story a report tells: its telling words, names, pairs of words in one sentence, rare numbers.
// Knows one text; compares nothing.

import type { Figure } from '../../../../model/figure.ts';
import type { StoryProfile } from '../../../../model/open-record.ts';
import { OPEN_LIMITS } from '../../../../model/open-record-shapes.ts';
import type { TextStructure } from '../../../text/text-structure.ts';
import { significantDigits } from '../../values/common-values.ts';
import type { Term } from '../terms.ts';
import { fingerprintOf } from './fingerprint.ts';
import { hashOf } from './hash.ts';

/** Rarer words alone make pairs: two of them in one sentence are hardly there by chance. */
const RARITY_OF_PAIRS = 0.5;
/** A sentence of more telling words than this is a list. */
const MOST_IN_SENTENCE = 14;
/** A word below this tells nothing about the story. */
const LEAST_RARITY = 0.2;

interface WordCount {
  readonly stem: string;
  readonly rarity: number;
  count: number;
  isName: boolean;
}

/** What a word counts for in telling stories apart: rarer, more often, and names more. */
const storyWeight = (rarity: number, count: number, isName: boolean): number =>
  rarity ** 2 * (1 + Math.log(count)) * (isName ? 1.3 : 1);

/** Numbers with so many digits that count hardly coincide by chance. */
const TELLING_DIGITS = 3;

/** The name of a number that hardly coincides by chance; `null` for any other figure. */
export function rareNumberOf(figure: Figure): string | null {
  if (figure.kind === 'date' || figure.isVague || figure.low !== figure.high) return null;
  const scaled = figure.kind === 'share' ? figure.low * 100 : figure.low;
  if (significantDigits(figure.parts?.whole ?? scaled) < TELLING_DIGITS) return null;
  return `${figure.unit ?? 'count'} ${Number(scaled.toPrecision(10))}`.slice(0, OPEN_LIMITS.term);
}

function pairsOf(structure: TextStructure, terms: readonly Term[]): number[] {
  const bySentence = new Map<number, Set<string>>();
  for (const { stem, rarity, at } of terms) {
    if (rarity < RARITY_OF_PAIRS) continue;
    const sentence = structure.sentenceOfToken[at] ?? 0;
    const stems = bySentence.get(sentence) ?? new Set();
    bySentence.set(sentence, stems.add(stem));
  }
  const pairs = new Set<number>();
  for (const stems of bySentence.values()) {
    const sorted = [...stems].sort();
    if (sorted.length > MOST_IN_SENTENCE) continue;
    for (const [at, one] of sorted.entries())
      for (const two of sorted.slice(at + 1)) pairs.add(hashOf(`${one} ${two}`));
  }
  // The least hashes of two texts are the same ones: what is cut away of one is cut away of the other.
  return [...pairs].sort((one, two) => one - two).slice(0, OPEN_LIMITS.pairs);
}

/** The profile of a text of which `terms` are the words and `figures` the figures. */
export function storyProfileOf(
  structure: TextStructure,
  terms: readonly Term[],
  figures: readonly Figure[],
): StoryProfile {
  const counts = new Map<string, WordCount>();
  for (const { stem, rarity, isName } of terms) {
    if (rarity < LEAST_RARITY || stem.length > OPEN_LIMITS.term) continue;
    const known = counts.get(stem);
    if (known) {
      known.count += 1;
      known.isName ||= isName;
    } else counts.set(stem, { stem, rarity, count: 1, isName });
  }
  const weightOf = ({ rarity, count, isName }: WordCount): number => storyWeight(rarity, count, isName);
  const kept = [...counts.values()]
    .sort((one, two) => weightOf(two) - weightOf(one) || (one.stem < two.stem ? -1 : 1))
    .slice(0, OPEN_LIMITS.words);
  const numbers = new Set(figures.map(rareNumberOf).filter((name) => name !== null));
  return {
    words: kept.map(({ stem }) => stem),
    weights: kept.map((word) => Math.round(weightOf(word) * 100)),
    names: kept.filter(({ isName }) => isName).map(({ stem }) => stem),
    pairs: pairsOf(structure, terms),
    numbers: [...numbers].slice(0, OPEN_LIMITS.numbers),
    fingerprint: fingerprintOf(structure.tokens),
  };
}
