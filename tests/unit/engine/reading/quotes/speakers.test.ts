// Who said what, on some 220 short passages in the manner of many outlets; see the head of the file that holds them.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../../src/engine/reading/quotes/find-quotes.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';
import type { Quote } from '../../../../../src/model/quote.ts';

const FILE = readFileSync(new URL('../../../../fixtures/quotes/speakers.txt', import.meta.url), 'utf8');

interface Label {
  /** Where the quote before it ends. */
  readonly at: number;
  /** Words that the speaker's name has, or one of several ways to give it; "-" for nobody, "t" for no utterance. */
  readonly names: readonly string[];
}

/** A passage without its labels; a line is a paragraph. */
function unlabelled(passage: string): { readonly text: string; readonly labels: readonly Label[] } {
  const labels: Label[] = [];
  let text = '';
  for (const [index, part] of passage.split(/[{}]/).entries()) {
    if (index % 2 === 0) text += part;
    else labels.push({ at: text.length, names: part.split('|') });
  }
  return { text, labels };
}

const passages = FILE.split(/\n\n+/)
  .filter((block) => !block.startsWith('#'))
  .map((block) => block.trim());

const NOBODY = /^(he|she|they|it|i|we|another)$/i;

/** Whether the quote's speaker is one of those that the label names; a shorter form of the name does as well. */
function isSaidBy(quote: Quote | undefined, names: readonly string[]): boolean {
  const name = (quote?.speaker?.name ?? '').toLowerCase();
  return names.some((wanted) => {
    if (wanted === 't') return quote?.kind === 'term';
    if (wanted === '-') return quote !== undefined && (name === '' || NOBODY.test(name));
    const asked = wanted.toLowerCase();
    return name.includes(asked) || (name.length > 3 && asked.endsWith(` ${name}`));
  });
}

describe('speakers in the manner of many outlets', () => {
  it.each(passages)('%s', (passage) => {
    const { text, labels } = unlabelled(passage);
    const quotes = findQuotes(structureOf(text));
    expect(labels.length).toBeGreaterThan(0);
    for (const { at, names } of labels) {
      // A full stop may stand between the quote and its label.
      const quote = quotes.find(({ end }) => at - end >= 0 && at - end <= 1);
      expect({ names, said: quote?.speaker?.name, isRight: isSaidBy(quote, names) }).toMatchObject({ isRight: true });
    }
  });
});
