// Findings for tests of painting: about the words that a test names, wherever they stand in the text that was read.

import type { FigureFinding, Finding, QuoteFinding } from '../../../src/model/finding.ts';
import type { PageText } from '../../../src/page/page-text.ts';
import type { PainterWords } from '../../../src/page/painter.ts';
import { makeFigureCounterpart, makeFigureFinding, makeQuoteFinding } from '../../made-up-findings.ts';

export const words: PainterWords = {
  markText: ({ kind, text, counterparts }) => ({
    chip: kind === 'figure' ? 'also 1,000' : 'also “none”',
    isLight: false,
    line: `${counterparts.length} other reports have something else than ${text}.`,
    count: counterparts.length,
  }),
  clickHint: 'Click for more.',
  language: 'en',
};

export function counterpart(id: string) {
  return makeFigureCounterpart({ source: { id } });
}

/** A finding on the `occurrence`th place (from 0) where `text` stands. */
export function findingOn(
  page: PageText,
  text: string,
  differences: Partial<FigureFinding> | Partial<QuoteFinding> = {},
  occurrence = 0,
): Finding {
  let start = page.article.text.indexOf(text);
  for (let skipped = 0; skipped < occurrence; skipped += 1) start = page.article.text.indexOf(text, start + 1);
  if (start < 0) throw new Error(`“${text}” was not read.`);
  const place = { start, end: start + text.length, text, factId: text };
  if (differences.kind === 'quote') return makeQuoteFinding({ ...place, ...(differences as Partial<QuoteFinding>) });
  return makeFigureFinding({
    ...place,
    counterparts: [counterpart('one'), counterpart('two')],
    ...(differences as Partial<FigureFinding>),
  });
}
