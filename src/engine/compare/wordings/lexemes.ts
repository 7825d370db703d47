// What is the same of a word in whatever quote it stands, worked out once for each word of an article or of a set.
// Knows English words; knows no quotes.

import { SMALL_NUMBERS, TENS } from '../../english/number-words.ts';
import { oneSpelling } from './spelling.ts';
import { familyOf, ringsOf, stemOf } from './word-kinship.ts';
import { partOf, rarityOf, type WordPart } from './word-rarity.ts';

/** What is the same of a word in whatever quote it stands. */
export interface Lexeme {
  /** In one spelling; two words agree when this is equal. */
  readonly spelling: string;
  readonly stem: string;
  readonly rings: readonly number[];
  /** Of a content word; see `familyOf`. */
  readonly family: string | null;
  readonly part: WordPart;
  /** From 0.15 to 3; see `rarityOf`. */
  readonly rarity: number;
}

/** In digits: "two" is counted like "2". */
const SMALL_DIGITS: ReadonlyMap<string, string> = new Map(
  [...SMALL_NUMBERS, ...TENS].map(([word, value]): [string, string] => [word, String(value)]),
);

const COMBINING = /[\u0300-\u036f]/g;

/** Without accents and ligatures: "café" and "cafe", "oﬃcer" and "officer" are one word. */
function plain(word: string): string {
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) > 127) return word.normalize('NFKD').replace(COMBINING, '');
  }
  return word;
}

function workOut(printed: string): Lexeme {
  const word = plain(printed);
  const isNumber = /^\d/.test(word);
  const bare = isNumber ? word.replaceAll(',', '') : word.endsWith("'s") ? word.slice(0, -2) : word;
  const spelling = SMALL_DIGITS.get(bare) ?? oneSpelling(bare);
  const stem = isNumber ? spelling : stemOf(spelling);
  const part = partOf(bare);
  return {
    spelling,
    stem,
    rings: ringsOf(stem),
    family: part === 'content' ? familyOf(stem) : null,
    part,
    rarity: Math.min(rarityOf(bare, part), rarityOf(stem, part)),
  };
}

/** The words met so far: the same few hundred come again and again. */
export class Lexemes {
  private readonly met = new Map<string, Lexeme>();
  private readonly ofSet: Lexemes | null;

  /** `ofSet` are the words of a reference set, which an article’s are looked up in and never added to. */
  constructor(ofSet: Lexemes | null = null) {
    this.ofSet = ofSet;
  }

  private find(printed: string): Lexeme | undefined {
    return this.met.get(printed) ?? this.ofSet?.find(printed);
  }

  /** The lexeme of a word as a token’s `norm`. */
  of(printed: string): Lexeme {
    const known = this.find(printed);
    if (known) return known;
    const lexeme = workOut(printed);
    this.met.set(printed, lexeme);
    return lexeme;
  }
}
