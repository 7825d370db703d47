// What a quotation mark can do where it stands: open, close, or be an apostrophe. Knows single marks and the characters
// around them; pairs nothing.

import type { TextStructure } from '../../text/text-structure.ts';
import { isSpace, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';

/** A single mark is looked for this many tokens ahead: longer than any paragraph of speech. */
export const SINGLE_REACH = 1200;

/** Words that begin with an apostrophe that is no quotation mark: "’em", "’til", "’tis". */
const ELISIONS = wordSet('n em til till tis twas cause cos round bout ave er im twere');

/** Words that end in one: "rock ’n’ roll", "o’ clock". */
const CLIPPED = wordSet('n o an th wi ol');

/** The marks that may open or close a quotation, as norms of tokens. */
const QUOTATION_MARKS: ReadonlySet<string> = new Set(['“', '”', '„', '‟', '"', '«', '»', '‘', "'", '‚']);

const OPENING_PUNCTUATION = '([{<>—–-/:;,=|•*“‘«"\'…';
const CLOSING_PUNCTUATION = ')]}>—–-/:;,.!?…”’»"\'|*';

/** What stands around a mark, so that a straight one can be told to open or to close. */
export class Marks {
  readonly structure: TextStructure;
  /** Indexes of the tokens that may open or close a quotation, in order. */
  readonly places: readonly number[];

  constructor(structure: TextStructure) {
    this.structure = structure;
    const { tokens } = structure;
    const places: number[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const { kind, norm } = tokens[at] as Token;
      if (kind !== 'mark' || !(QUOTATION_MARKS.has(norm) || norm === '`')) continue;
      if (this.isDoubled(at)) {
        places.push(at);
        at += 1;
      } else if (norm !== '`') places.push(at);
    }
    this.places = places;
  }

  /** Whether two single marks stand side by side at the token for a double one: ''…'' or ``…''. */
  isDoubled(token: number): boolean {
    const one = this.structure.tokens[token];
    const two = this.structure.tokens[token + 1];
    if (one?.kind !== 'mark' || two?.kind !== 'mark' || two.start !== one.end || one.norm !== two.norm) return false;
    return one.norm === "'" || one.norm === '`' || one.norm === '‘';
  }

  /** Of two marks side by side the double one that they stand for. */
  char(token: number): string {
    const at = this.structure.tokens[token];
    if (!at) return '';
    return this.isDoubled(token) ? '"' : this.structure.text.charAt(at.start);
  }

  isMark(token: number): boolean {
    return this.structure.tokens[token]?.kind === 'mark';
  }

  private before(token: number): string {
    const at = this.structure.tokens[token];
    return at ? this.structure.text.charAt(at.start - 1) : '';
  }

  private after(token: number): string {
    const at = this.structure.tokens[this.isDoubled(token) ? token + 1 : token];
    return at ? this.structure.text.charAt(at.end) : '';
  }

  canOpen(token: number): boolean {
    const before = this.before(token);
    const after = this.after(token);
    if (after === '' || isSpace(after.charCodeAt(0))) return false;
    return before === '' || isSpace(before.charCodeAt(0)) || OPENING_PUNCTUATION.includes(before);
  }

  canClose(token: number): boolean {
    const before = this.before(token);
    const after = this.after(token);
    if (before === '' || isSpace(before.charCodeAt(0))) return false;
    return after === '' || isSpace(after.charCodeAt(0)) || CLOSING_PUNCTUATION.includes(after);
  }

  /** Whether the single mark is an apostrophe at the front of a word or of a year: "’90s", "’em". */
  isLeadingApostrophe(token: number): boolean {
    const next = this.structure.tokens[token + 1];
    const mark = this.structure.tokens[token];
    if (!next || !mark || next.start !== mark.end) return false;
    if (next.kind === 'word') return ELISIONS.has(next.norm);
    if (next.kind !== 'number' || next.norm.length !== 2) return false;
    const suffix = this.structure.tokens[token + 2];
    return this.char(token) !== '‘' || (suffix?.norm === 's' && suffix.start === next.end);
  }

  opensSingle(token: number): boolean {
    const char = this.char(token);
    if (char !== '‘' && char !== "'" && char !== '‚') return false;
    return this.canOpen(token) && !this.isLeadingApostrophe(token);
  }

  /**
   * How sure it is that the mark closes a single quotation: `weak` after a plural in -s that goes on in lower case
   * ("the officers’ records"), where it may be a possessive.
   */
  closesSingle(token: number): 'strong' | 'weak' | null {
    const char = this.char(token);
    if ((char !== '’' && char !== "'") || !this.canClose(token)) return null;
    const word = this.structure.tokens[token - 1];
    if (word?.kind !== 'word') return 'strong';
    const isClipped = CLIPPED.has(word.norm) && this.char(token - 2) !== '' && this.isMark(token - 2);
    if (isClipped && /['’‘]/.test(this.char(token - 2))) return null;
    const after = this.after(token);
    const goesOn = isSpace(after.charCodeAt(0)) && this.structure.tokens[token + 1]?.kind === 'word';
    return word.norm.endsWith('s') && goesOn ? 'weak' : 'strong';
  }

  /** The mark that closes the single quotation opened at `open`; -1 where none does before `end`. */
  closeOfSingle(open: number, end: number): number {
    const reach = Math.min(end, open + SINGLE_REACH);
    let weak = -1;
    let inDouble = false;
    for (let at = open + 1; at < reach; at += 1) {
      if (!this.isMark(at)) continue;
      const char = this.char(at);
      if (char === '“' || char === '”') inDouble = char === '“';
      else if (char === '"') inDouble = !inDouble;
      else if (!inDouble && this.opensSingle(at)) break;
      else if (!inDouble) {
        const closes = this.closesSingle(at);
        if (closes === 'strong') return at;
        if (closes === 'weak' && weak < 0) weak = at;
      }
    }
    return weak;
  }
}
