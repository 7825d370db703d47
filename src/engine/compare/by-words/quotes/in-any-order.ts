// How much two quotes have in common whatever the order of their words: somebody's words as two papers put them into
// English, or as one tells them again. Knows words; knows no speaker and no story.

import { rarityInEnglish } from '../../../english/word-frequency.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { QuoteWord } from '../../wordings/quote-words.ts';

/** What two runs of quoted words have in common in any order. */
export interface InAnyOrder {
  /** Twice what they have in common of what both have, 0 to 1, by how rare each word is in English. */
  readonly likeness: number;
  /** What they have in common of the one that has less, 0 to 1. */
  readonly containment: number;
  /** How many telling words they have in common, each once, and how rare those are in English, 0 to 1 a word. */
  readonly words: number;
  readonly rarity: number;
  /** Whether that is a word for each that both tell. */
  readonly isAll: boolean;
}

/** What a word of the same family or of like meaning counts for. */
const KIN = 0.7;

/** The commonest word says a little, and a number about as much as a word that is not rare. */
const LEAST_RARITY = 0.1;
const RARITY_OF_NUMBER = 0.6;

/** Words that say how much: "utterly wrong" is told again as "wholly wrong", or as "wrong". */
const DEGREES = wordSet(`
  absolutely utterly completely totally wholly entirely fully deeply highly extremely hugely vastly greatly enormously
  incredibly truly really terribly awfully particularly especially thoroughly profoundly simply perfectly fairly rather
  pretty so very quite
`);

interface Told {
  readonly word: QuoteWord;
  readonly rarity: number;
}

function tellingOf(words: readonly QuoteWord[]): Told[] {
  const byStem = new Map<string, Told>();
  for (const word of words) {
    if ((word.part !== 'content' && word.part !== 'number') || word.isInserted || byStem.has(word.stem)) continue;
    if (DEGREES.has(word.spelling)) continue;
    const inEnglish = Math.min(rarityInEnglish(word.spelling), rarityInEnglish(word.stem));
    const rarity = word.part === 'number' ? RARITY_OF_NUMBER : Math.max(LEAST_RARITY, inEnglish);
    byStem.set(word.stem, { word, rarity });
  }
  return [...byStem.values()];
}

const areKin = ({ family, rings }: QuoteWord, other: QuoteWord): boolean =>
  (family !== null && family === other.family) || rings.some((ring) => other.rings.includes(ring));

const sumOf = (told: readonly Told[]): number => told.reduce((sum, { rarity }) => sum + rarity, 0);

/** What the words `a` and `r` have in common in any order. */
export function inAnyOrder(a: readonly QuoteWord[], r: readonly QuoteWord[]): InAnyOrder {
  const [ofA, ofR] = [tellingOf(a), tellingOf(r)];
  const free = new Set(ofR);
  let words = 0;
  let rarity = 0;
  const take = (of: readonly Told[], isAlike: (one: QuoteWord, other: QuoteWord) => boolean, credit: number): Told[] =>
    of.filter((one) => {
      const other = [...free].find(({ word }) => isAlike(one.word, word));
      if (other === undefined) return true;
      free.delete(other);
      words += 1;
      rarity += credit * Math.min(one.rarity, other.rarity);
      return false;
    });
  // The same words first: "fail" is not to be had by "mistake" where the other side has "fail" as well.
  const left = take(ofA, (one, other) => one.stem === other.stem, 1);
  take(left, areKin, KIN);
  const [sumA, sumR] = [sumOf(ofA), sumOf(ofR)];
  if (words === 0) return { likeness: 0, containment: 0, words, rarity, isAll: false };
  const isAll = words === ofA.length && words === ofR.length;
  return { likeness: (2 * rarity) / (sumA + sumR), containment: rarity / Math.min(sumA, sumR), words, rarity, isAll };
}
