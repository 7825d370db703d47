// Reads quoted words into the form they are compared in: one spelling, contractions written out, cuts and
// insertions noted. Knows tokens and English; knows nothing of records or scores.

import type { TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { MOST_REMEMBERED, NO_NUMBER } from '../../text/word-forms.ts';
import { expandContraction, oneSpelling } from './spelling.ts';
import { ringsOf, stemOf } from './word-kinship.ts';
import { partOf, rarityOf, type WordPart } from './word-rarity.ts';

/** What is the same of a word in whatever quote it stands. */
interface Lexeme {
  /** For filing notes on it, or `NO_NUMBER`. */
  readonly number: number;
  /** In one spelling; two words agree when this is equal. */
  readonly spelling: string;
  readonly stem: string;
  readonly rings: readonly number[];
  readonly part: WordPart;
  /** From 0.15 to 3; see `rarityOf`. */
  readonly rarity: number;
}

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
  /** True inside square brackets: the paper's own words. */
  readonly isInserted: boolean;
}

export interface QuoteWords {
  readonly words: readonly QuoteWord[];
  /** `cuts[n]` is 1 where an ellipsis stands before word `n`; one entry more than words, for the end, or none at all. */
  readonly cuts: Uint8Array;
}

const lexicon = new Map<string, Lexeme>();
/** By number of the token's word, where what it stands for is the same everywhere. */
const lexemesOfTokens = new Array<readonly Lexeme[] | undefined>(MOST_REMEMBERED);

const DIGITS: ReadonlyMap<string, string> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, value): [string, string] => [word, String(value)])
    .concat(
      'thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, at): [string, string] => [word, String(at * 10 + 30)]),
    ),
);

function lexemeOf(word: string): Lexeme {
  const known = lexicon.get(word);
  if (known) return known;
  const isRemembered = lexicon.size < MOST_REMEMBERED;
  const isNumber = /^\d/.test(word);
  const bare = isNumber ? word.replaceAll(',', '') : word.endsWith("'s") ? word.slice(0, -2) : word;
  const spelling = DIGITS.get(bare) ?? oneSpelling(bare);
  const stem = isNumber ? spelling : stemOf(spelling);
  const part = partOf(bare);
  const lexeme = {
    number: isRemembered ? lexicon.size : NO_NUMBER,
    spelling,
    stem,
    rings: ringsOf(stem),
    part,
    rarity: Math.min(rarityOf(bare, part), rarityOf(stem, part)),
  };
  if (isRemembered) lexicon.set(word, lexeme);
  return lexeme;
}

/** The lexemes that a token stands for: two of "we're", one of most. */
function lexemesOf({ norm, base, word }: Token, next: string): readonly Lexeme[] {
  const isWhole = word !== NO_NUMBER && norm === base;
  const known = isWhole ? lexemesOfTokens[word] : undefined;
  if (known) return known;
  const lexemes = (norm === '%' ? ['percent'] : expandContraction(norm, next)).map(lexemeOf);
  // What a contraction stands for hangs on the word behind it.
  if (isWhole && !norm.includes("'")) lexemesOfTokens[word] = lexemes;
  return lexemes;
}

const NO_CUTS = new Uint8Array(0);

const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—']);

/** Whether the mark at `at` is an ellipsis, or the first of three stops ("...", ". . ."). */
function isCut(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm === '…') return true;
  return tokens[at]?.norm === '.' && tokens[at + 1]?.norm === '.' && tokens[at + 2]?.norm === '.';
}

/** The words of the tokens `[firstToken, endToken)`. */
export function readQuoteWords(structure: TextStructure, firstToken: number, endToken: number): QuoteWords {
  const { tokens, sentenceOfToken } = structure;
  const words: QuoteWord[] = [];
  const cutsBefore: number[] = [];
  let brackets = 0;
  let startsClause = false;
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'mark' && token.norm !== '%') {
      if (token.norm === '[') brackets += 1;
      else if (token.norm === ']') brackets = Math.max(0, brackets - 1);
      else if (isCut(tokens, at)) cutsBefore.push(words.length);
      else if (CLAUSE_MARKS.has(token.norm)) startsClause = true;
      continue;
    }
    for (const lexeme of lexemesOf(token, tokens[at + 1]?.norm ?? '')) {
      const { number, spelling, stem, rings, part, rarity } = lexeme;
      words.push({
        number,
        spelling,
        stem,
        rings,
        part,
        rarity,
        start: token.start,
        end: token.end,
        sentence: sentenceOfToken[at] ?? 0,
        isCapital: token.isCapital,
        startsClause,
        isInserted: brackets > 0,
      });
      startsClause = false;
    }
  }
  if (cutsBefore.length === 0) return { words, cuts: NO_CUTS };
  const cuts = new Uint8Array(words.length + 1);
  for (const at of cutsBefore) cuts[at] = 1;
  return { words, cuts };
}
