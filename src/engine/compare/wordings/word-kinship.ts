// Which words are forms of one another, and which mean much the same: how a reworded quote is still recognised.
// A general English word list; knows no topic. Kin words help to match quotes, they never make them agree.

import { IRREGULAR_FORMS } from '../../english/irregular-forms.ts';
import { WORDS_OF_LIKE_MEANING } from '../../english/words-of-like-meaning.ts';
import { oneSpelling } from './spelling.ts';

const lemmaOfForm: ReadonlyMap<string, string> = new Map(
  IRREGULAR_FORMS.split('; ').flatMap((row) => {
    const [lemma = '', ...forms] = row.split(' ');
    return [lemma, ...forms].map((form): [string, string] => [form, lemma]);
  }),
);

/** Each with the letters that it may end with: a word is held against a pattern only where its last letter allows it. */
const SUFFIXES: readonly (readonly [string, RegExp, string])[] = [
  ['s', /'s$/, ''],
  ['s', /ies$/, 'y'],
  ['s', /(ss|sh|ch|x|z)es$/, '$1'],
  ['s', /([^su])s$/, '$1'],
  ['d', /ied$/, 'y'],
  ['dg', /([bdgmnprt])\1(ed|ing)$/, '$1'],
  ['dg', /(..)(ed|ing)$/, '$1'],
  ['eysrnt', /(...)(ure|ly|ness|ment|er|or|ion|able)$/, '$1'],
  ['e', /(..)e$/, '$1'],
];

/** The stem that the forms of one word share ("apologies" and "apology", "failings" and "failures"). */
export function stemOf(word: string): string {
  const lemma = lemmaOfForm.get(word);
  if (lemma !== undefined) return lemma;
  if (word.length < 4) return word;
  let stem = word;
  for (const [lastLetters, pattern, replacement] of SUFFIXES) {
    if (lastLetters.includes(stem.charAt(stem.length - 1))) stem = stem.replace(pattern, replacement);
  }
  return stem;
}

function readRings(): ReadonlyMap<string, readonly number[]> {
  const rings = new Map<string, number[]>();
  for (const [index, row] of WORDS_OF_LIKE_MEANING.split(';').entries()) {
    for (const stem of new Set(row.split(' ').map((word) => stemOf(oneSpelling(word)))))
      rings.set(stem, [...(rings.get(stem) ?? []), index]);
  }
  return rings;
}

/** Two words of one family share this many first letters of their stems ("horrified", "horrific"). */
export const FAMILY_LETTERS = 5;

/** The first letters that the words of a family share; `null` for a stem too short to have one. Of content words only. */
export const familyOf = (stem: string): string | null =>
  stem.length >= FAMILY_LETTERS ? stem.slice(0, FAMILY_LETTERS) : null;

/** Read at its first use: every start of the background would else wait for a seventh of its loading time. */
let ringsOfStem: ReadonlyMap<string, readonly number[]> | null = null;

/** The rings of words of like meaning that a stem belongs to; most stems belong to none. */
export function ringsOf(stem: string): readonly number[] {
  ringsOfStem ??= readRings();
  return ringsOfStem.get(stem) ?? NO_WORDS_OF_LIKE_MEANING;
}

const NO_WORDS_OF_LIKE_MEANING: readonly number[] = [];
