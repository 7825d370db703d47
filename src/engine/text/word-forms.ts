// What is the same of a word wherever it is printed, worked out once and remembered. Words met before are found by their
// characters: no string is made of a word that is known. What is remembered changes how long a text takes and nothing else:
// a word has the same form before and after. Knows letters; knows no words.

import { withoutInvisible } from './invisible-characters.ts';

const CURLY_APOSTROPHES = /[\u2019\u02bc]/g;

/** A printed word; the fields are those of a token. */
export interface WordForm {
  readonly norm: string;
  readonly base: string;
  readonly word: number;
  readonly isCapital: boolean;
  readonly isUpperCase: boolean;
}

/** The number of a mark, of a word too long to be one, and of one that came when there were too many to remember. */
export const NO_NUMBER = -1;

/** The same few thousand words come again and again; one that comes when so many are known is read anew each time. */
export const MOST_REMEMBERED = 20_000;
/** Longer ones are no words. */
const LONGEST_REMEMBERED = 40;

/** A part of a text that is longer is a view of it, and would keep all of it in memory. */
const LONGEST_COPIED = 12;
const ownCopy = (word: string): string => (word.length > LONGEST_COPIED ? word.split('').join('') : word);

const numbers = new Map<string, number>();

/** The number of a base: words are told apart by it faster than by their letters, and notes on them are filed by it. */
export function numberOf(base: string): number {
  if (base.length > LONGEST_REMEMBERED) return NO_NUMBER;
  const known = numbers.get(base);
  if (known !== undefined) return known;
  if (numbers.size >= MOST_REMEMBERED) return NO_NUMBER;
  const number = numbers.size;
  numbers.set(ownCopy(base), number);
  return number;
}

/** A word as a token’s `norm`, without a possessive ending. */
export const baseOf = (norm: string): string => (norm.endsWith("'s") ? norm.slice(0, -2) : norm);

function workOutForm(printed: string): WordForm {
  const seen = withoutInvisible(printed);
  const norm = seen.toLowerCase().replace(CURLY_APOSTROPHES, "'");
  const base = baseOf(norm);
  const isCapital = seen.charCodeAt(0) !== norm.charCodeAt(0);
  const isUpperCase = isCapital && seen === seen.toUpperCase();
  return { norm, base, word: numberOf(base), isCapital, isUpperCase };
}

/** With room for words of this length, all that are remembered have some. */
const MEAN_LENGTH = 10;

/** The forms remembered, and for each where its characters begin in `characters`; one entry more, for the end. */
const forms: WordForm[] = [];
const starts: number[] = [0];
const characters = new Uint16Array(MOST_REMEMBERED * MEAN_LENGTH);
/** A hash table: the place of a form plus one, or 0 where there is none; a third full at most. */
const SLOTS = 0x1_0000;
const slots = new Uint16Array(SLOTS);

/** The first slot to look into, after Fowler, Noll and Vo. */
function slotOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0x811c_9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (codes[at] as number), 0x0100_0193);
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}

function isPrintedAs(place: number, codes: Uint16Array, start: number, end: number): boolean {
  const first = starts[place] as number;
  if ((starts[place + 1] as number) - first !== end - start) return false;
  for (let at = start; at < end; at += 1) if (characters[first + at - start] !== codes[at]) return false;
  return true;
}

/** The form of the word that is printed in `text` from `start` to `end`. `codes` are the text's, one a character. */
export function formAt(text: string, codes: Uint16Array, start: number, end: number): WordForm {
  if (end - start > LONGEST_REMEMBERED) return workOutForm(text.slice(start, end));
  let slot = slotOf(codes, start, end);
  for (let place = slots[slot] as number; place !== 0; place = slots[slot] as number) {
    if (isPrintedAs(place - 1, codes, start, end)) return forms[place - 1] as WordForm;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const form = workOutForm(ownCopy(text.slice(start, end)));
  const first = starts[forms.length] as number;
  if (forms.length >= MOST_REMEMBERED || first + end - start > characters.length) return form;
  characters.set(codes.subarray(start, end), first);
  starts.push(first + end - start);
  forms.push(form);
  slots[slot] = forms.length;
  return form;
}
