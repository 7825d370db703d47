// Finds the concepts of a topic pack in a text. Knows how terms are written; knows none of the terms.

import type { Concept, ConceptId, ConceptRole } from '../../model/pack.ts';
import type { Token } from './tokens.ts';

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
  readonly isPrefix: boolean;
  readonly needsCapital: boolean;
  readonly needsUpperCase: boolean;
  readonly isAnyCapital: boolean;
}

interface CompiledTerm {
  readonly concept: ConceptId;
  readonly number: number;
  readonly role: ConceptRole;
  readonly words: readonly TermWord[];
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
  return {
    text: isPrefix ? bare.slice(0, -1) : bare,
    isPrefix,
    needsCapital,
    needsUpperCase,
    isAnyCapital: bare === '@',
  };
}

function fits(word: TermWord, token: Token): boolean {
  if (token.kind === 'mark') return false;
  if (word.isAnyCapital) return token.isCapital;
  if (word.needsCapital && !token.isCapital) return false;
  if (word.needsUpperCase && !token.isUpperCase) return false;
  return word.isPrefix ? token.base.startsWith(word.text) : token.base === word.text;
}

/** Index behind the last token of the term that begins at `first`, or -1. Hyphens between words are passed over. */
function endOfTerm(term: CompiledTerm, tokens: readonly Token[], first: number): number {
  let at = first;
  for (let i = 0; i < term.words.length; i += 1) {
    if (i > 0 && tokens[at]?.norm === '-') at += 1;
    const token = tokens[at];
    const word = term.words[i];
    if (!token || !word || !fits(word, token)) return -1;
    at += 1;
  }
  return at;
}

/** Prefix words are filed under this many letters; a shorter prefix is refused. */
const PREFIX_KEY_LENGTH = 3;

/** Words whose terms are remembered, before all are forgotten: a bound for text that never repeats a word. */
const MOST_REMEMBERED_WORDS = 20_000;

/** Prepares the terms of `concepts` for finding. Throws when a prefix is too short to be filed. */
export function createLexicon(concepts: readonly Concept[]): Lexicon {
  const byWord = new Map<string, CompiledTerm[]>();
  const byPrefix = new Map<string, CompiledTerm[]>();
  const byCapital: CompiledTerm[] = [];
  const file = (map: Map<string, CompiledTerm[]>, key: string, term: CompiledTerm): void => {
    const list = map.get(key);
    if (list) list.push(term);
    else map.set(key, [term]);
  };

  for (const [number, concept] of concepts.entries()) {
    for (const written of concept.terms) {
      const words = written.split(' ').map(compileWord);
      const first = words[0];
      if (!first) continue;
      const term = { concept: concept.id, number, role: concept.role, words };
      if (first.isAnyCapital) byCapital.push(term);
      else if (!first.isPrefix) file(byWord, first.text, term);
      else if (first.text.length < PREFIX_KEY_LENGTH)
        throw new Error(
          `The term "${written}" of ${concept.id} is too short: write ${PREFIX_KEY_LENGTH} letters or more before "*".`,
        );
      else file(byPrefix, first.text.slice(0, PREFIX_KEY_LENGTH), term);
    }
  }

  const candidates = new Map<string, readonly CompiledTerm[]>();

  /** Terms that may begin with `word`; remembered, for a text has far fewer words than tokens. */
  function candidatesFor(word: string): readonly CompiledTerm[] {
    const known = candidates.get(word);
    if (known) return known;
    const exact = byWord.get(word) ?? [];
    const prefixed = byPrefix
      .get(word.slice(0, PREFIX_KEY_LENGTH))
      ?.filter(({ words }) => word.startsWith(words[0]?.text ?? ''));
    const found = prefixed && prefixed.length > 0 ? [...exact, ...prefixed] : exact;
    if (candidates.size >= MOST_REMEMBERED_WORDS) candidates.clear();
    candidates.set(word, found);
    return found;
  }

  function collect(terms: readonly CompiledTerm[], tokens: readonly Token[], at: number, found: Mention[]): void {
    const next = tokens[at + 1]?.norm === '-' ? tokens[at + 2] : tokens[at + 1];
    for (const term of terms) {
      // Most terms of several words end here: the first is often "of" or "in".
      const second = term.words[1];
      if (second !== undefined && (next === undefined || !fits(second, next))) continue;
      const endToken = endOfTerm(term, tokens, at);
      const { concept, number, role } = term;
      if (endToken > 0) found.push({ concept, number, role, firstToken: at, endToken });
    }
  }

  return {
    findMentions(tokens) {
      const found: Mention[] = [];
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at] as Token;
        if (token.kind === 'mark') continue;
        collect(candidatesFor(token.base), tokens, at, found);
        if (token.isCapital) collect(byCapital, tokens, at, found);
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
