// Findings for tests of painting: about the words that a test names, wherever they stand in the text that was read.

import type { Counterpart, Finding } from '../../../src/model/finding.ts';
import type { PageText } from '../../../src/page/page-text.ts';
import type { PainterWords } from '../../../src/page/painter.ts';

export const words: PainterWords = {
  badgeName: ({ kind, sources }) =>
    `${kind === 'figure' ? 'Figure differs' : 'Quote is worded differently'} in ${sources.length} reports`,
  badgeCount: ({ sources }) => sources.length,
  language: 'en',
};

export function counterpart(id: string, differences: Partial<Counterpart> = {}): Counterpart {
  return {
    id,
    document: id,
    publisher: id,
    title: null,
    date: '2023-01-17',
    isDateInferred: false,
    url: null,
    copyOf: null,
    copyOfOutside: null,
    printed: '1,000 cases',
    figureInPrinted: null,
    evidence: null,
    speaker: null,
    basis: null,
    agrees: false,
    difference: 'value',
    isLater: false,
    changes: null,
    plotValue: null,
    ...differences,
  };
}

/** A finding on the `occurrence`th place (from 0) where `text` stands. */
export function findingOn(page: PageText, text: string, differences: Partial<Finding> = {}, occurrence = 0): Finding {
  let start = page.article.text.indexOf(text);
  for (let skipped = 0; skipped < occurrence; skipped += 1) start = page.article.text.indexOf(text, start + 1);
  if (start < 0) throw new Error(`“${text}” was not read.`);
  return {
    kind: 'figure',
    start,
    end: start + text.length,
    text,
    verdict: 'differs',
    difference: 'value',
    possible: false,
    measure: 'review-cases',
    measureName: 'cases',
    because: { kind: 'measure', measureKind: 'count', measureName: 'cases' },
    factId: text,
    plotValue: null,
    speaker: null,
    sources: [counterpart('one'), counterpart('two')],
    ...differences,
  };
}
