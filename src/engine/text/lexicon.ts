// Finds the concepts of a topic pack in a text. Knows how terms are written; knows none of the terms.

import type { Concept, ConceptId, ConceptRole } from '../../model/pack.ts';
import type { Token } from './tokens.ts';
import { MOST_REMEMBERED, NO_NUMBER, numberOf } from './word-forms.ts';

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

/** Prefix words are filed under this many letters; a shorter prefix is refused. */
const PREFIX_KEY_LENGTH = 3;

/** The terms that begin with one word, with what rules most of them out at once: how their second word begins. */
interface Candidates {
  readonly terms: readonly CompiledTerm[];
  /** For each term, the `initialsOf` its second word, `ANY` where many may follow, or `ALONE` where none has to. */
  readonly secondInitials: readonly number[];
}

const ANY = 0;
const ALONE = -1;

/** The first two letters of a word as one number, above `ANY`. */
const initialsOf = (word: string): number =>
  word === '' ? 0 : word.charCodeAt(0) * 0x1_0000 + (word.length > 1 ? word.charCodeAt(1) : 0);

function secondInitialsOf({ rest: [second] }: CompiledTerm): number {
  if (second === undefined) return ALONE;
  return second.isAnyCapital || second.text.length < 2 ? ANY : initialsOf(second.text);
}

const candidatesOf = (terms: readonly CompiledTerm[]): Candidates => ({
  terms,
  secondInitials: terms.map(secondInitialsOf),
});

/** Most words begin no term. */
const NO_CANDIDATES = candidatesOf([]);

/** Prepares the terms of `concepts` for finding. Throws when a prefix is too short to be filed. */
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
      else if (first.text.length < PREFIX_KEY_LENGTH)
        throw new Error(
          `The term "${written}" of ${concept.id} is too short: write ${PREFIX_KEY_LENGTH} letters or more before "*".`,
        );
      else file(byPrefix, first.text.slice(0, PREFIX_KEY_LENGTH), { prefix: first.text, term });
    }
  }

  const ofAnyCapital = candidatesOf(byCapital);
  // By number of the word; filled as words are met.
  const candidatesOfWord = new Array<Candidates | undefined>(MOST_REMEMBERED);
  const initialsOfWord = new Int32Array(MOST_REMEMBERED);

  function findCandidates(word: string): Candidates {
    const exact = byWord.get(word) ?? [];
    const prefixed = byPrefix.get(word.slice(0, PREFIX_KEY_LENGTH)) ?? [];
    const fitting = prefixed.filter(({ prefix }) => word.startsWith(prefix)).map(({ term }) => term);
    return exact.length + fitting.length === 0 ? NO_CANDIDATES : candidatesOf([...exact, ...fitting]);
  }

  /** Terms that may begin with the token; remembered, for a text has far fewer words than tokens. */
  function candidatesFor({ base, word }: Token): Candidates {
    if (word === NO_NUMBER) return findCandidates(base);
    const known = candidatesOfWord[word];
    if (known) return known;
    const found = findCandidates(base);
    candidatesOfWord[word] = found;
    return found;
  }

  function initialsFor({ base, word }: Token): number {
    if (word === NO_NUMBER) return initialsOf(base);
    if (initialsOfWord[word] === 0) initialsOfWord[word] = initialsOf(base);
    return initialsOfWord[word] as number;
  }

  function collect(
    { terms, secondInitials }: Candidates,
    tokens: readonly Token[],
    at: number,
    found: Mention[],
  ): void {
    const token = tokens[at] as Token;
    const next = tokens[isHyphen(tokens[at + 1]) ? at + 2 : at + 1];
    const initials = next === undefined ? 0 : initialsFor(next);
    for (let i = 0; i < terms.length; i += 1) {
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

  return {
    findMentions(tokens) {
      const found: Mention[] = [];
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at] as Token;
        if (token.kind === 'mark') continue;
        const candidates = candidatesFor(token);
        if (candidates !== NO_CANDIDATES) collect(candidates, tokens, at, found);
        if (token.isCapital) collect(ofAnyCapital, tokens, at, found);
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
