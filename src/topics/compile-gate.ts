// Makes patterns of a pack's terms that find every text in which the engine could find them, and some others.
// Knows how terms are written and how a text is cut into words; knows no topic.

import type { ConceptId, Term, TopicPack } from '../model/pack.ts';

/**
 * Finds one of several terms. A text in small letters is looked through for those that may be printed in any, which
 * browsers do a hundred times faster, in a script that runs once, than a search that makes no difference between them.
 */
export interface TermPatterns {
  /** For the text in small letters; `null` where there are no such terms. */
  readonly lower: RegExp | null;
  /** For the text as it is: terms that are told by their capitals. */
  readonly cased: RegExp | null;
}

/** What a text on the topic holds at least: one of its people, or one of its bodies and something that is said of them. */
export interface GatePatterns {
  readonly people: TermPatterns;
  readonly bodies: TermPatterns;
  readonly matters: TermPatterns;
}

/** Between two words of a term: white space or a hyphen, behind a possessive ending perhaps. */
const BETWEEN = String.raw`(?:\W?s)?\W*`;

/** A word that is not asked for whole may stand in any: longer ones hardly do. */
const SHORTEST_ANYWHERE = 6;

const NO_LETTER_BEFORE = '(?<![A-Za-z])';
const NO_LETTER_BEHIND = '(?![A-Za-z])';

/**
 * What a word can go on with, and a little more. The classes of Unicode would be exact, and take a browser some
 * milliseconds to prepare, on every page.
 */
const IN_WORD = String.raw`[\w'’ʼ\u00c0-\u1fff\u2c00-\uffff]`;

/** A word as the engine compares it, in its parts. */
interface Word {
  readonly text: string;
  readonly isPrefix: boolean;
  readonly isAny: boolean;
  /** 1 for a capital at the beginning, 2 for capitals throughout. */
  readonly capitals: 0 | 1 | 2;
}

function readWord(written: string): Word {
  const capitals = written.startsWith('^^') ? 2 : written.startsWith('^') ? 1 : 0;
  const bare = written.slice(capitals);
  const isPrefix = bare.endsWith('*');
  return { text: isPrefix ? bare.slice(0, -1) : bare, isPrefix, isAny: bare === '@', capitals };
}

const readTerm = (term: Term): Word[] => term.split(' ').map(readWord);

const needsCapitals = (words: readonly Word[]): boolean => words.some(({ capitals }) => capitals > 0);

/** The letters as they may be printed: with whatever apostrophe, and in either case where the pattern tells them apart. */
function printed(text: string, tellsCase: boolean): string {
  const cased = tellsCase ? text.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`) : text;
  return cased.replaceAll('.', String.raw`\.`).replaceAll("'", "['’ʼ]");
}

function patternOfWord({ text, isAny, capitals }: Word, tellsCase: boolean): string {
  if (isAny) return String.raw`\S+`;
  if (capitals === 2) return printed(text.toUpperCase(), false);
  if (capitals === 1) return printed(text.charAt(0).toUpperCase(), false) + printed(text.slice(1), true);
  return printed(text, tellsCase);
}

/** Whatever a prefix goes on with, before the next word. */
const REST_OF_WORD = String.raw`\S*?`;

function patternOfTerm(words: readonly Word[], tellsCase: boolean): string {
  const body = words
    .map((word) => patternOfWord(word, tellsCase) + (word.isPrefix && word !== words.at(-1) ? REST_OF_WORD : ''))
    .join(BETWEEN);
  const [first, last] = [words[0] as Word, words.at(-1) as Word];
  const isLong = words.length > 1 || first.text.length >= SHORTEST_ANYWHERE;
  const start = isLong || first.isAny ? '' : NO_LETTER_BEFORE;
  const end = isLong || last.isPrefix || last.isAny ? '' : NO_LETTER_BEHIND;
  return start + body + end;
}

/** Whether several words stand in a term from its word `at` on: the first may begin, and the last end, within a word. */
function standsAt(term: readonly Word[], at: number, words: readonly Word[]): boolean {
  return words.every(({ text, isPrefix }, index) => {
    const word = term[at + index];
    if (word === undefined || word.isAny) return false;
    const isLast = index === words.length - 1;
    if (isLast) return word.text.startsWith(text);
    return word.isPrefix === isPrefix && (index === 0 ? word.text.endsWith(text) : word.text === text);
  });
}

/** Whether every text that has the term `longer` is found by `shorter` already. */
function isCovered(longer: readonly Word[], shorter: readonly Word[]): boolean {
  const [word, ...others] = shorter;
  if (word === undefined || shorter.some(({ isAny, capitals }) => isAny || capitals > 0)) return false;
  if (others.length > 0) return longer.some((_, at) => standsAt(longer, at, shorter));
  const isAnywhere = word.text.length >= SHORTEST_ANYWHERE;
  return longer.some(({ text, isPrefix }) => {
    if (isAnywhere) return text.includes(word.text);
    return word.isPrefix ? text.startsWith(word.text) : text === word.text && !isPrefix;
  });
}

function withoutCovered(terms: readonly (readonly Word[])[]): (readonly Word[])[] {
  return terms.filter(
    (own, at) =>
      !terms.some((other, place) => place !== at && isCovered(own, other) && (!isCovered(other, own) || place < at)),
  );
}

/**
 * Masks that begin with the term: where one stands, the term does not ("Met Office" for "Met"). Written strictly, for
 * what is taken for a mask is not looked at.
 */
function masksBehind(words: readonly Word[], masks: readonly (readonly Word[])[], tellsCase: boolean): string {
  const behind = masks
    .filter((mask) => mask.length > words.length && words.every(({ text }, at) => mask[at]?.text === text))
    .map((mask) => mask.slice(words.length))
    .filter((rest) => rest.every(({ isPrefix, isAny, capitals }) => !isPrefix && !isAny && capitals === 0))
    .map((rest) => rest.map(({ text }) => printed(text, tellsCase)).join(' '));
  return behind.length === 0 ? '' : `(?! (?:${behind.join('|')})(?!${IN_WORD}))`;
}

/** Prepares the gate's patterns of a pack. */
export function compileGate({ concepts, topic }: TopicPack): GatePatterns {
  const termsOf = (ids: readonly ConceptId[]): (readonly Word[])[] =>
    concepts.filter(({ id }) => ids.includes(id)).flatMap(({ terms }) => terms.map(readTerm));
  const masks = concepts.filter(({ role }) => role === 'mask').flatMap(({ terms }) => terms.map(readTerm));

  function patternsOf(ids: readonly ConceptId[]): TermPatterns {
    const terms = withoutCovered(termsOf(ids));
    const patternFor = (tellsCase: boolean): RegExp | null => {
      const sources = terms
        .filter((words) => needsCapitals(words) === tellsCase)
        .map((words) => patternOfTerm(words, tellsCase) + masksBehind(words, masks, tellsCase))
        // What begins alike stands together: packed, it is shorter.
        .sort();
      return sources.length > 0 ? new RegExp(sources.join('|')) : null;
    };
    return { lower: patternFor(false), cased: patternFor(true) };
  }

  return {
    people: patternsOf(topic.people),
    bodies: patternsOf([...topic.bodies, ...(topic.heads ?? [])]),
    matters: patternsOf([...topic.matters, ...topic.deeds, ...topic.sanctions, ...(topic.accusations ?? [])]),
  };
}
