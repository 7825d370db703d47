// Reads quoted words into the form they are compared in: one spelling, contractions written out, cuts and
// insertions noted. Knows tokens and English; knows nothing of records or scores.

import {
  ABBREVIATIONS,
  ABBREVIATIONS_IN_CAPITALS,
  NEEDS_CAPITAL,
  WITHOUT_APOSTROPHE,
} from '../../english/abbreviations.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { readClock, readInitials, readPrefixed } from './joined-words.ts';
import { type Lexeme, Lexemes } from './lexemes.ts';
import { findMasked } from './masked-words.ts';
import { findNumeral, mayBeginNumeral, readOrdinal } from './numerals.ts';
import { expandContraction } from './spelling.ts';

/** One word of a quote, ready to be compared. */
export interface QuoteWord extends Lexeme {
  /** Where it is printed; both halves of a contraction have the span of the whole. */
  readonly start: number;
  readonly end: number;
  /** Index of its sentence in the text. */
  readonly sentence: number;
  readonly isCapital: boolean;
  /** True where a comma, dash, colon or semicolon stands before the word. */
  readonly startsClause: boolean;
  /** True inside square brackets, and of a mask that may be several words: the paper's own. */
  readonly isInserted: boolean;
}

export interface QuoteWords {
  readonly words: readonly QuoteWord[];
  /** `cuts[n]` is 1 where an ellipsis stands before word `n`; one entry more than words, for the end, or none at all. */
  readonly cuts: Uint8Array;
}

/** Words that stand for a word of another form, one token or several. */
interface Reading {
  readonly words: readonly string[];
  /** Index behind the last token. */
  readonly end: number;
  /** Whether the paper left open which word was said: "b******s". */
  readonly isOpen?: boolean;
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '´', '`', '′', '‘', '＇', '‵', 'ʹ', '‛']);

/** "don´t": a word in two parts around a mark that stands for an apostrophe. */
function readApostrophe(tokens: readonly Token[], at: number): string | null {
  const [word, mark, rest] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (word?.kind !== 'word' || mark?.kind !== 'mark' || rest?.kind !== 'word') return null;
  if (mark.start !== word.end || rest.start !== mark.end || !APOSTROPHES.has(mark.norm)) return null;
  return /^(t|s|re|ve|ll|d|m)$/.test(rest.norm) ? `${word.norm}'${rest.norm}` : null;
}

const BODIES: ReadonlyMap<string, string> = new Map([
  ['everybody', 'everyone'],
  ['somebody', 'someone'],
  ['anybody', 'anyone'],
  ['nobody', 'nobody'],
]);

/** The words that the tokens from `at` on stand for, before `stop`: two of "we're", one of most. */
function readWords(tokens: readonly Token[], at: number, stop: number): Reading {
  return readJoined(tokens, at, stop) ?? readAlone(tokens, at);
}

/** Whether the token behind the one at `at` begins where that one ends. */
const isGluedBehind = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.start === tokens[at]?.end;

/** A clock, a day, a number, a word with a mask or in several parts; `null` where a token stands for itself. */
function readJoined(tokens: readonly Token[], at: number, stop: number): Reading | null {
  const token = tokens[at] as Token;
  if (!mayBeginNumeral(token) && !isGluedBehind(tokens, at)) return null;
  const clock = readClock(tokens, at);
  if (clock && clock.end <= stop) return { words: [clock.word], end: clock.end };
  const ordinal = readOrdinal(tokens, at);
  const numeral = findNumeral(tokens, at, stop);
  // "20th January" is a day, "20th" alone an ordinal.
  if (numeral && (!ordinal || numeral.end > ordinal.end)) return { words: [numeral.form], end: numeral.end };
  if (ordinal && ordinal.end <= stop) return { words: [ordinal.word], end: ordinal.end };
  const masked = findMasked(tokens, at);
  if (masked && masked.end <= stop) return { words: [masked.word], end: masked.end, isOpen: masked.isOpen };
  const initials = readInitials(tokens, at);
  if (initials && initials.end <= stop)
    return { words: ABBREVIATIONS_IN_CAPITALS.get(initials.word) ?? [initials.word], end: initials.end };
  const prefixed = readPrefixed(tokens, at);
  if (prefixed && prefixed.end <= stop) return { words: [prefixed.word], end: prefixed.end };
  const apart = readApostrophe(tokens, at);
  if (apart !== null && at + 3 <= stop)
    return { words: expandContraction(apart, tokens[at + 3]?.norm ?? ''), end: at + 3 };
  return null;
}

/** One token; but "no one" is a word of two. */
function readAlone(tokens: readonly Token[], at: number): Reading {
  const { norm, isCapital, isUpperCase } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (norm === 'no' && next?.norm === 'one') return { words: ['nobody'], end: at + 2 };
  if (norm === 'no' && next?.norm === '-' && tokens[at + 2]?.norm === 'one') return { words: ['nobody'], end: at + 3 };
  const whole = isUpperCase ? ABBREVIATIONS_IN_CAPITALS.get(norm) : undefined;
  const short = isCapital || !NEEDS_CAPITAL.has(norm) ? ABBREVIATIONS.get(norm) : undefined;
  if (whole ?? short) return { words: (whole ?? short) as readonly string[], end: at + 1 };
  const spelled = BODIES.get(norm) ?? WITHOUT_APOSTROPHE.get(norm) ?? norm;
  return { words: expandContraction(spelled, next?.norm ?? ''), end: at + 1 };
}

/** Sounds that are no words. */
const HESITATIONS = wordSet('um er erm uh uhm hmm mm ah eh');

/** Phrases that say nothing between commas. */
const FILLING: readonly (readonly string[])[] = [
  ['you', 'know'],
  ['i', 'mean'],
  ['sort', 'of'],
  ['kind', 'of'],
  ['like'],
  ['well'],
  ['look'],
];

const PAUSES: ReadonlySet<string> = new Set([',', '–', '—', '…', '.', '-']);

/** Index behind a phrase that fills a pause: "we were, you know, ashamed"; `at` where none stands there. */
function behindFilling(tokens: readonly Token[], at: number, first: number, stop: number): number {
  if (at > first && !PAUSES.has(tokens[at - 1]?.norm ?? '')) return at;
  for (const phrase of FILLING) {
    const end = at + phrase.length;
    if (end < stop && tokens[end]?.norm === ',' && phrase.every((word, n) => tokens[at + n]?.norm === word)) return end;
  }
  return at;
}

const NO_CUTS = new Uint8Array(0);

const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—']);

/** Whether the mark at `at` is an ellipsis, or the first of three stops ("...", ". . ."). */
function isCut(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm === '…') return true;
  return tokens[at]?.norm === '.' && tokens[at + 1]?.norm === '.' && tokens[at + 2]?.norm === '.';
}

/** Marks that begin a numeral. */
const NUMERAL_MARKS: ReadonlySet<string> = new Set(['£', '$', '€']);

/** The words of the tokens `[firstToken, endToken)`. */
export function readQuoteWords(
  structure: TextStructure,
  firstToken: number,
  endToken: number,
  lexemes = new Lexemes(),
): QuoteWords {
  const { tokens, sentenceOfToken } = structure;
  const words: QuoteWord[] = [];
  const cutsBefore: number[] = [];
  let brackets = 0;
  let startsClause = false;
  let at = firstToken;
  while (at < endToken) {
    const token = tokens[at];
    if (!token) break;
    const isNumeral = NUMERAL_MARKS.has(token.norm) && findNumeral(tokens, at, endToken) !== null;
    if (token.kind === 'mark' && !isNumeral && token.norm !== '%') {
      if (token.norm === '[') brackets += 1;
      else if (token.norm === ']') brackets = Math.max(0, brackets - 1);
      else if (isCut(tokens, at)) cutsBefore.push(words.length);
      else if (CLAUSE_MARKS.has(token.norm)) startsClause = true;
      at += 1;
      continue;
    }
    const behind = HESITATIONS.has(token.norm) ? at + 1 : behindFilling(tokens, at, firstToken, endToken);
    if (behind > at) {
      at = behind;
      continue;
    }
    const reading: Reading = token.norm === '%' ? { words: ['percent'], end: at + 1 } : readWords(tokens, at, endToken);
    const end = (tokens[reading.end - 1] as Token).end;
    for (const word of reading.words) {
      const { spelling, stem, rings, family, part, rarity } = lexemes.of(word);
      words.push({
        spelling,
        stem,
        rings,
        family,
        part,
        rarity,
        start: token.start,
        end,
        sentence: sentenceOfToken[at] ?? 0,
        isCapital: token.isCapital,
        startsClause,
        isInserted: brackets > 0 || reading.isOpen === true,
      });
      startsClause = false;
    }
    at = reading.end;
  }
  if (cutsBefore.length === 0) return { words, cuts: NO_CUTS };
  const cuts = new Uint8Array(words.length + 1);
  for (const at of cutsBefore) cuts[at] = 1;
  return { words, cuts };
}
