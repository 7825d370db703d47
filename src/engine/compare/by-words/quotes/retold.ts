// Whether a quote and a record are one utterance in other words, as only reports of one story are asked: two papers put a
// speaker's words into English, or tell them again. Knows words and how two speakers stand to each other.

import type { QuoteWord } from '../../wordings/quote-words.ts';
import { type InAnyOrder, inAnyOrder } from './in-any-order.ts';
import type { compareNames, PersonName } from './same-person.ts';

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

/** Of one speaker, and of two who may be one: "the minister" and somebody by name. Set by counting on labelled stories. */
const RETOLD: Readonly<Record<'same' | 'unknown', Least>> = {
  same: { likeness: 0.5, words: 2, rarity: 0.7, containment: 0.8, rarityOfPart: 1.4 },
  unknown: { likeness: 0.62, words: 3, rarity: 1, containment: 0.9, rarityOfPart: 2 },
};

/** "A governor" is told of whom the paper does not name: hardly one whom another paper names. */
export const isSomebody = (name: PersonName | null | undefined): boolean =>
  name !== null && name !== undefined && /^(?:an?|one|another|some)\s/i.test(name.name);

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
export function isRetold(
  quote: readonly QuoteWord[],
  record: readonly QuoteWord[],
  speaker: ReturnType<typeof compareNames>,
): boolean {
  if (speaker === 'other') return false;
  const sentences = sentencesOf(quote);
  const parts = sentences.length < 2 ? sentences : [quote, ...sentences];
  return parts.some((part) => isEnough(inAnyOrder(part, record), RETOLD[speaker]));
}
