// What is the same of a word wherever it is printed, worked out once and remembered. Knows letters; knows no words.

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
const forms = new Map<string, WordForm>();
const numbers = new Map<string, number>();

/** A part of a text that is longer is a view of it, and would keep all of it in memory. */
const LONGEST_COPIED = 12;
const ownCopy = (word: string): string => (word.length > LONGEST_COPIED ? word.split('').join('') : word);

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
  const norm = printed.toLowerCase().replace(CURLY_APOSTROPHES, "'");
  const base = baseOf(norm);
  const isCapital = printed.charCodeAt(0) !== norm.charCodeAt(0);
  const isUpperCase = isCapital && printed === printed.toUpperCase();
  return { norm, base, word: numberOf(base), isCapital, isUpperCase };
}

/** The form of a word as `printed`. */
export function formOf(printed: string): WordForm {
  const known = forms.get(printed);
  if (known) return known;
  if (printed.length > LONGEST_REMEMBERED || forms.size >= MOST_REMEMBERED) return workOutForm(printed);
  const own = ownCopy(printed);
  const form = workOutForm(own);
  forms.set(own, form);
  return form;
}
