// Runs the project's own reader over one text. Knows no topic and no reference set.

import { findFigures } from '../engine/figures/find-figures.ts';
import { findQuotes } from '../engine/quotes/find-quotes.ts';
import { structureOf } from '../engine/text/text-structure.ts';
import type { Figure } from '../model/figure.ts';
import type { Quote } from '../model/quote.ts';

/** What the reader finds in one text, in its order. */
export interface Reading {
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
}

/** Every figure and every quote of the text, in its order. */
export function readText(text: string): Reading {
  const structure = structureOf(text);
  return { figures: findFigures(structure), quotes: findQuotes(structure) };
}
