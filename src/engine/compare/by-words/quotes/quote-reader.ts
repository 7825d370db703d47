// The words of quotes, each quote read once: those of a page are held against one report after the other, and those of a
// report against the page alone and again beside the rest of its story. Made for one article and dropped with it, so that
// two articles never meet. Knows words; knows no index and no verdict.

import { structureOf, type TextStructure } from '../../../text/text-structure.ts';
import { Lexemes } from '../../wordings/lexemes.ts';
import { type QuoteWords, readQuoteWords } from '../../wordings/quote-words.ts';
import { type PersonName, readName } from './same-person.ts';

export class QuoteReader {
  private readonly lexemes: Lexemes;
  private readonly parts = new WeakMap<TextStructure, Map<string, QuoteWords>>();
  private readonly records = new Map<string, QuoteWords>();
  private readonly names = new Map<string, PersonName>();

  /** `ofSet` are the words of the set that the article is held against. */
  constructor(ofSet: Lexemes | null = null) {
    this.lexemes = new Lexemes(ofSet);
  }

  /** The words of the tokens `[firstToken, endToken)` of an article. */
  readPart(structure: TextStructure, firstToken: number, endToken: number): QuoteWords {
    const known = this.parts.get(structure) ?? new Map<string, QuoteWords>();
    this.parts.set(structure, known);
    const place = `${firstToken} ${endToken}`;
    const words = known.get(place) ?? readQuoteWords(structure, firstToken, endToken, this.lexemes);
    known.set(place, words);
    return words;
  }

  /** The name of a speaker: a few people say most of what a page quotes. */
  readName(name: string): PersonName {
    const known = this.names.get(name) ?? readName(name);
    this.names.set(name, known);
    return known;
  }

  /** The words of a quote that was printed elsewhere; `lexemes` are whose quote it is. */
  readRecord(words: string, lexemes = this.lexemes): QuoteWords {
    const known = this.records.get(words);
    if (known !== undefined) return known;
    const structure = structureOf(words);
    const read = readQuoteWords(structure, 0, structure.tokens.length, lexemes);
    this.records.set(words, read);
    return read;
  }
}
