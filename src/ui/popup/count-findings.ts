// How many facts of a page differ, agree or are unsure, and how many of its figures and quotes no report has. Pure.

import type { Finding } from '../../model/finding.ts';

/** A fact of the page: its first mention, and where that stands among the findings. */
export interface PageFact {
  readonly finding: Finding;
  readonly index: number;
}

export interface FactsOfPage {
  readonly differing: readonly PageFact[];
  readonly agreeing: readonly PageFact[];
  readonly unsure: readonly PageFact[];
  /** Figures and quotes that are in no report. */
  readonly inNoReport: number;
  /** All figures and quotes of the page, each fact once. */
  readonly total: number;
}

/** What was read, and what the reader hid of it. */
interface ReadCounts {
  readonly figureCount: number;
  readonly quoteCount: number;
  readonly hidden: { readonly mentions: number; readonly facts: number };
}

/** Several mentions of one figure are one fact; where one of them differs, it differs. */
export function countFacts(findings: readonly Finding[], { figureCount, quoteCount, hidden }: ReadCounts): FactsOfPage {
  const facts = new Map<string, PageFact>();
  for (const [index, finding] of findings.entries()) {
    const known = facts.get(finding.factId);
    if (!known || (known.finding.verdict !== 'differs' && finding.verdict === 'differs')) {
      facts.set(finding.factId, { finding, index });
    }
  }
  const all = [...facts.values()].sort((a, b) => a.index - b.index);
  const of = (verdict: Finding['verdict']): PageFact[] => all.filter(({ finding }) => finding.verdict === verdict);
  const inNoReport = Math.max(figureCount + quoteCount - findings.length - hidden.mentions, 0);
  return {
    differing: of('differs'),
    agreeing: of('agrees'),
    unsure: of('possible'),
    inNoReport,
    total: inNoReport + facts.size + hidden.facts,
  };
}
