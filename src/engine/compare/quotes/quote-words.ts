// Reads quoted words into the form they are compared in: one spelling, contractions written out, cuts and
// insertions noted. Knows tokens and English; knows nothing of records or scores.

import type { TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { expandContraction, oneSpelling } from './spelling.ts';
import { ringsOf, stemOf } from './word-kinship.ts';
import { partOf, rarityOf, type WordPart } from './word-rarity.ts';

/** One word of a quote, ready to be compared. */
export interface QuoteWord {
  /** In one spelling; two words agree when this is equal. */
  readonly spelling: string;
  readonly stem: string;
  readonly rings: readonly number[];
  readonly part: WordPart;
  /** From 0.15 to 3; see `rarityOf`. */
  readonly rarity: number;
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

interface Lexeme {
  readonly spelling: string;
  readonly stem: string;
  readonly rings: readonly number[];
  readonly part: WordPart;
  readonly rarity: number;
}

/** The same few thousand words come again and again; beyond this many the memory is begun anew. */
const LEXICON_SIZE = 20_000;
const lexicon = new Map<string, Lexeme>();

const DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, value) => [word, String(value)])
    .concat(
      'thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, String(at * 10 + 30)]),
    ),
);

function lexemeOf(word: string): Lexeme {
  const known = lexicon.get(word);
  if (known) return known;
  if (lexicon.size >= LEXICON_SIZE) lexicon.clear();
  const isNumber = /^\d/.test(word);
  const bare = isNumber ? word.replaceAll(',', '') : word.endsWith("'s") ? word.slice(0, -2) : word;
  const spelling = DIGITS[bare] ?? oneSpelling(bare);
  const stem = isNumber ? spelling : stemOf(spelling);
  const part = partOf(bare);
  const lexeme = {
    spelling,
    stem,
    rings: ringsOf(stem),
    part,
    rarity: Math.min(rarityOf(bare, part), rarityOf(stem, part)),
  };
  lexicon.set(word, lexeme);
  return lexeme;
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
    const printed = token.norm === '%' ? ['percent'] : expandContraction(token.norm, tokens[at + 1]?.norm ?? '');
    for (const word of printed) {
      const { spelling, stem, rings, part, rarity } = lexemeOf(word);
      words.push({
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
