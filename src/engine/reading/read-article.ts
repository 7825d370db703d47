// Reads an article once: its text, its structure, its figures and its quotes. Everything that compares works on this.
// Compares nothing.

import type { Article } from '../../model/article.ts';
import type { Figure } from '../../model/figure.ts';
import type { Person } from '../../model/pack.ts';
import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { structureOf, type TextStructure } from '../text/text-structure.ts';
import { findFigures } from './figures/find-figures.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { type CountedAt, readCountedAt } from './times/counted-at.ts';

/** An article as it was read. Spans point into `structure.text`. */
export interface Reading {
  readonly article: Article;
  readonly structure: TextStructure;
  /** Where the article's own text begins: in front of it stands the headline, where the text does not begin with it. */
  readonly textStart: number;
  /** Read when first asked for: of most pages nobody asks. */
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  /** When the text says that its figures were counted. */
  readonly countedAt: ReadonlyMap<Figure, CountedAt>;
}

export interface ReadingOptions {
  /** People of the topic, for whom speakers are resolved. */
  readonly people?: readonly Person[];
}

/** The text that is read: the headline is context for what follows, unless the text begins with it anyway. */
function withHeadline({ title, text }: Article): { readonly whole: string; readonly textStart: number } {
  if (title === '' || text.startsWith(title)) return { whole: text, textStart: 0 };
  return { whole: `${title}\n\n${text}`, textStart: title.length + 2 };
}

export function readArticle(article: Article, options: ReadingOptions = {}): Reading {
  const { whole, textStart } = withHeadline(article);
  const structure = structureOf(whole);
  let figures: readonly Figure[] | null = null;
  let quotes: readonly Quote[] | null = null;
  let countedAt: ReadonlyMap<Figure, CountedAt> | null = null;
  return {
    article,
    structure,
    textStart,
    get figures() {
      figures ??= findFigures(structure);
      return figures;
    },
    get quotes() {
      quotes ??= findQuotes(structure, options);
      return quotes;
    },
    get countedAt() {
      countedAt ??= readCountedAt(structure, this.figures);
      return countedAt;
    },
  };
}

/** Whether a span lies in the article's own text rather than in the headline in front of it. */
export const isInText = ({ textStart }: Reading, { start }: Span): boolean => start >= textStart;

/** A span of `structure.text` as one of the article's own text. */
export function inArticle<T extends Span>({ textStart }: Reading, span: T): T {
  return textStart === 0 ? span : { ...span, start: span.start - textStart, end: span.end - textStart };
}
