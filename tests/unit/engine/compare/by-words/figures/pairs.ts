// Pairs of a page's figures and those of reports, as texts give them, for tests of their evidence.

import { pairFigures, viewReport } from '../../../../../../src/engine/compare/by-words/figures/figure-pairs.ts';
import type { PlacedPair } from '../../../../../../src/engine/compare/by-words/figures/placed-pair.ts';
import { recordReport } from '../../../../../../src/engine/compare/by-words/report/record-report.ts';
import { TermReader } from '../../../../../../src/engine/compare/by-words/terms.ts';
import { readArticle } from '../../../../../../src/engine/reading/read-article.ts';

/** Report by report. */
export function pairsOf(page: string, ...sources: string[]): PlacedPair[][] {
  const reader = new TermReader();
  const viewed = [page, ...sources].map((text, at) =>
    viewReport(recordReport(readArticle({ title: '', text }), `s${at}`), reader),
  );
  const [first, ...others] = viewed;
  return first === undefined ? [] : pairFigures(first, others);
}

/** The pair of the first figure of either text. */
export function pairOfFirst(page: string, source: string): PlacedPair | undefined {
  return pairsOf(page, source)[0]?.find(({ atA, atB }) => atA === 0 && atB === 0);
}

/** The evidence of that pair. @throws where the two are no pair. */
export function evidenceOf(page: string, source: string): PlacedPair['evidence'] {
  const pair = pairOfFirst(page, source);
  if (pair === undefined) throw new Error(`No pair of "${page}" and "${source}"`);
  return pair.evidence;
}
