// Whether a quote and a record are one utterance in other words, as only reports of one story are asked: two papers put a
// speaker's words into English, or tell them again. Knows words and how two speakers stand to each other.

import type { QuoteWord } from '../../wordings/quote-words.ts';
import { type InAnyOrder, inAnyOrder } from './in-any-order.ts';
import { compareNames, type PersonName } from './same-person.ts';

/** The least that two quotes have in common in any order where one is the other in other words. */
interface Least {
  /** Of both. */
  readonly likeness: number;
  readonly words: number;
  readonly rarity: number;
  /** Of the shorter, which is a part of the other: "brazen abuse", "this brazen abuse of power makes it worse". */
  readonly containment: number;
  readonly rarityOfPart: number;
}

/**
 * Of one speaker; of two who may well be one, "the minister" and somebody by name; of anybody else who is not known to be
 * another. Set by counting on labelled stories.
 */
const RETOLD: Readonly<Record<Speakers, readonly Least[]>> = {
  same: [{ likeness: 0.5, words: 2, rarity: 0.5, containment: 0.8, rarityOfPart: 1.4 }],
  alike: [
    { likeness: 0.5, words: 3, rarity: 1, containment: 0.9, rarityOfPart: 2 },
    { likeness: 0.65, words: 2, rarity: 0.8, containment: 0.9, rarityOfPart: 2 },
  ],
  unknown: [{ likeness: 0.62, words: 3, rarity: 1, containment: 0.9, rarityOfPart: 2 }],
};

/** Of a word or two on each side each must be alike: "deficiencies", "shortcomings"; and not a word of every sentence. */
const ALL = { likeness: 0.6, rarity: 0.2 } as const;

/** How the speakers of a quote and a record stand to each other, where neither is known to be another than the other. */
export type Speakers = 'same' | 'alike' | 'unknown';

/** A role by which a text points to somebody it has spoken of: "the minister", "its director". */
const isPointing = ({ name, words }: PersonName): boolean =>
  words.length === 0 && /^(?:the|its|his|her|their|our|this)\s/i.test(name);

/**
 * How two speakers stand to each other; `null` where they are two, or one of them is somebody whom nobody names. `relation`
 * is that of their names, for who knows it already.
 */
export function speakersOf(
  one: PersonName | null,
  two: PersonName | null,
  relation = compareNames(one, two),
): Speakers | null {
  if (relation === 'other' || relation === 'same') return relation === 'same' ? 'same' : null;
  if (isSomebody(one) || isSomebody(two)) return null;
  if (one === null || two === null) return 'unknown';
  const isRole = (isPointing(one) && two.words.length > 0) || (isPointing(two) && one.words.length > 0);
  return isRole ? 'alike' : 'unknown';
}

/** "A governor" is told of whom the paper does not name: hardly one whom another paper names. */
export const isSomebody = (name: PersonName | null): boolean =>
  name !== null && /^(?:an?|one|another|some)\s/i.test(name.name);

/** The words of each sentence, in order. */
function sentencesOf(words: readonly QuoteWord[]): (readonly QuoteWord[])[] {
  const sentences: QuoteWord[][] = [];
  for (const word of words) {
    const last = sentences.at(-1);
    if (last !== undefined && last[0]?.sentence === word.sentence) last.push(word);
    else sentences.push([word]);
  }
  return sentences;
}

const isEnough = ({ likeness, containment, words, rarity }: InAnyOrder, least: Least): boolean =>
  words >= least.words &&
  ((likeness >= least.likeness && rarity >= least.rarity) ||
    (containment >= least.containment && rarity >= least.rarityOfPart));

/** Whether a sentence of the quote, or all of it, is the record in other words. */
export function isRetold(quote: readonly QuoteWord[], record: readonly QuoteWord[], speakers: Speakers): boolean {
  const sentences = sentencesOf(quote);
  const parts = sentences.length < 2 ? sentences : [quote, ...sentences];
  return parts.some((part) => {
    const common = inAnyOrder(part, record);
    const isAll = common.isAll && common.likeness >= ALL.likeness && common.rarity >= ALL.rarity;
    if (speakers !== 'unknown' && isAll) return true;
    return RETOLD[speakers].some((least) => isEnough(common, least));
  });
}
