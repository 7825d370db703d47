// Finds the concepts of a topic pack in a text. Knows how terms are written; knows none of the terms.

import { type Concept, type ConceptId, type ConceptRole, SHORTEST_PREFIX } from '../../model/pack.ts';
import type { Token } from '../text/tokens.ts';
import { MOST_REMEMBERED, NO_NUMBER, numberOf } from '../text/word-forms.ts';

/** A place where a term stands: tokens `[firstToken, endToken)`. */
export interface Mention {
  readonly concept: ConceptId;
  /** Place of the concept among those of the pack. */
  readonly number: number;
  readonly role: ConceptRole;
  readonly firstToken: number;
  readonly endToken: number;
}

interface TermWord {
  readonly text: string;
  /** The number of its text where it is a whole word, for telling it from others at once; `NO_NUMBER` otherwise. */
  readonly number: number;
  readonly isPrefix: boolean;
  readonly needsCapital: boolean;
  readonly needsUpperCase: boolean;
  readonly isAnyCapital: boolean;
}

interface CompiledTerm {
  readonly concept: ConceptId;
  readonly number: number;
  readonly role: ConceptRole;
  /** What the first word must be, beyond its letters. */
  readonly needsCapital: boolean;
  readonly needsUpperCase: boolean;
  /** The words behind the first. */
  readonly rest: readonly TermWord[];
}

/** The terms of a pack, ready to be found in texts. */
export interface Lexicon {
  /** Every mention in the tokens, by place; those covered by a longer mask are left out. */
  readonly findMentions: (tokens: readonly Token[]) => Mention[];
}

function compileWord(word: string): TermWord {
  const needsCapital = word.startsWith('^');
  const needsUpperCase = word.startsWith('^^');
  const bare = word.replace(/^\^+/, '');
  const isPrefix = bare.endsWith('*');
  const text = isPrefix ? bare.slice(0, -1) : bare;
  const isAnyCapital = bare === '@';
  const number = isPrefix || isAnyCapital ? NO_NUMBER : numberOf(text);
  return { text, number, isPrefix, needsCapital, needsUpperCase, isAnyCapital };
}

type Case = Pick<TermWord, 'needsCapital' | 'needsUpperCase'>;

const fitsCase = ({ needsCapital, needsUpperCase }: Case, { isCapital, isUpperCase }: Token): boolean =>
  (!needsCapital || isCapital) && (!needsUpperCase || isUpperCase);

function fits(word: TermWord, token: Token): boolean {
  if (token.kind === 'mark') return false;
  if (word.isAnyCapital) return token.isCapital;
  if (!fitsCase(word, token)) return false;
  if (word.number !== NO_NUMBER) return token.word === word.number;
  return word.isPrefix ? token.base.startsWith(word.text) : token.base === word.text;
}

const isHyphen = (token: Token | undefined): boolean => token?.kind === 'mark' && token.norm === '-';

/** The token behind the one at `at`; a hyphen between them is passed over. */
const tokenBehind = (tokens: readonly Token[], at: number): Token | undefined =>
  tokens[isHyphen(tokens[at + 1]) ? at + 2 : at + 1];

/** Index behind the last token of a term whose first word is token `first`, or -1. Hyphens between words are passed over. */
function endOfTerm(term: CompiledTerm, tokens: readonly Token[], first: number): number {
  let at = first + 1;
  for (const word of term.rest) {
    if (isHyphen(tokens[at])) at += 1;
    const token = tokens[at];
    if (!token || !fits(word, token)) return -1;
    at += 1;
  }
  return at;
}

/** Prefix words are filed under this many letters; no pack has a shorter prefix. */
const PREFIX_KEY_LENGTH = SHORTEST_PREFIX;

/** How the second word of a term begins: `ANY` where many may follow, `ALONE` where none has to. */
const ANY = 0;
const ALONE = -1;

/** The first two letters of a word as one number, above `ANY`. */
const initialsOf = (word: string): number =>
  word === '' ? 0 : word.charCodeAt(0) * 0x1_0000 + (word.length > 1 ? word.charCodeAt(1) : 0);

function secondInitialsOf({ rest: [second] }: CompiledTerm): number {
  if (second === undefined) return ALONE;
  return second.isAnyCapital || second.text.length < 2 ? ANY : initialsOf(second.text);
}

/** What is kept of a word: its place in the terms of all words, and its initials. With one to spare it never lies across. */
const ROW_FIELDS = 4;
const [FIRST, END, INITIALS] = [0, 1, 2] as const;

/** Prepares the terms of `concepts` for finding. */
export function createLexicon(concepts: readonly Concept[]): Lexicon {
  const byWord = new Map<string, CompiledTerm[]>();
  const byPrefix = new Map<string, { readonly prefix: string; readonly term: CompiledTerm }[]>();
  const byCapital: CompiledTerm[] = [];
  const file = <T>(map: Map<string, T[]>, key: string, item: T): void => {
    const list = map.get(key);
    if (list) list.push(item);
    else map.set(key, [item]);
  };

  for (const [number, concept] of concepts.entries()) {
    for (const written of concept.terms) {
      const [first, ...rest] = written.split(' ').map(compileWord);
      if (!first) continue;
      const { needsUpperCase, needsCapital } = first;
      const term = { concept: concept.id, number, role: concept.role, needsCapital, needsUpperCase, rest };
      if (first.isAnyCapital) byCapital.push(term);
      else if (!first.isPrefix) file(byWord, first.text, term);
      else file(byPrefix, first.text.slice(0, PREFIX_KEY_LENGTH), { prefix: first.text, term });
    }
  }

  // The terms that begin with a word stand in a row, one row behind the other as words are met, each with the
  // `secondInitialsOf` it: lists of one's own for each word would lie all over the memory.
  const terms: CompiledTerm[] = [];
  const secondInitials: number[] = [];
  const addRow = (row: readonly CompiledTerm[]): void => {
    for (const term of row) {
      terms.push(term);
      secondInitials.push(secondInitialsOf(term));
    }
  };
  addRow(byCapital);
  const endOfAnyCapital = terms.length;

  // By number of the word, side by side because they are read together: where its row begins and ends, and its initials.
  const rows = new Int32Array(MOST_REMEMBERED * ROW_FIELDS);

  function findTerms(word: string): CompiledTerm[] {
    const exact = byWord.get(word) ?? [];
    const prefixed = byPrefix.get(word.slice(0, PREFIX_KEY_LENGTH)) ?? [];
    return [...exact, ...prefixed.filter(({ prefix }) => word.startsWith(prefix)).map(({ term }) => term)];
  }

  /** Where in `rows` a word stands, which is met now if it was not before. */
  function rowOf({ base, word }: Token): number {
    const row = word * ROW_FIELDS;
    if (rows[row + INITIALS] === 0) {
      rows[row + FIRST] = terms.length;
      addRow(findTerms(base));
      rows[row + END] = terms.length;
      rows[row + INITIALS] = initialsOf(base);
    }
    return row;
  }

  const initialsFor = (token: Token): number =>
    token.word === NO_NUMBER ? initialsOf(token.base) : (rows[rowOf(token) + INITIALS] as number);

  function collectRow(first: number, end: number, tokens: readonly Token[], at: number, found: Mention[]): void {
    const token = tokens[at] as Token;
    const next = tokenBehind(tokens, at);
    const initials = next === undefined ? 0 : initialsFor(next);
    for (let i = first; i < end; i += 1) {
      // Most terms of several words end here: the first is often "of" or "in".
      const needed = secondInitials[i] as number;
      if (needed > ANY && needed !== initials) continue;
      const term = terms[i] as CompiledTerm;
      if (!fitsCase(term, token)) continue;
      const { concept, number, role } = term;
      const endToken = needed === ALONE ? at + 1 : endOfTerm(term, tokens, at);
      if (endToken > 0) found.push({ concept, number, role, firstToken: at, endToken });
    }
  }

  /** Collects the terms that begin at a word that is not remembered: its row is taken away again. */
  function collectUnmet(tokens: readonly Token[], at: number, found: Mention[]): void {
    const next = tokenBehind(tokens, at);
    if (next) initialsFor(next);
    const first = terms.length;
    addRow(findTerms((tokens[at] as Token).base));
    collectRow(first, terms.length, tokens, at, found);
    terms.length = first;
    secondInitials.length = first;
  }

  return {
    findMentions(tokens) {
      const found: Mention[] = [];
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at] as Token;
        if (token.kind === 'mark') continue;
        const { word } = token;
        if (word === NO_NUMBER) collectUnmet(tokens, at, found);
        else {
          const row = rowOf(token);
          const first = rows[row + FIRST] as number;
          const end = rows[row + END] as number;
          if (first < end) collectRow(first, end, tokens, at, found);
        }
        if (token.isCapital && endOfAnyCapital > 0) collectRow(0, endOfAnyCapital, tokens, at, found);
      }
      return withoutMasked(found);
    },
  };
}

/** Drops what lies inside a longer mask, and the weaker of two equal mentions. */
function withoutMasked(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  let maskEnd = -1;
  let maskStart = -1;
  const masks = mentions.filter((mention) => mention.role === 'mask');
  let next = 0;
  for (const mention of mentions) {
    while (next < masks.length && (masks[next] as Mention).firstToken <= mention.firstToken) {
      const mask = masks[next] as Mention;
      if (mask.endToken > maskEnd) {
        maskStart = mask.firstToken;
        maskEnd = mask.endToken;
      }
      next += 1;
    }
    if (mention.role !== 'mask' && mention.firstToken >= maskStart && mention.endToken <= maskEnd) continue;
    kept.push(mention);
  }
  return kept;
}
