// What a reader decided about findings, applied to them: facts that were hidden, pairs that were split. Pure.

import { commonTime, differenceOf } from '../engine/findings/card-order.ts';
import type { Counterpart, FigureFinding, Finding, QuoteFinding } from '../model/finding.ts';
import type { HiddenCount } from '../protocol/page-report.ts';

/** What is left of the counterparts of a finding decides on it. */
function verdictOf(finding: Finding, left: readonly Counterpart[]): Finding['verdict'] {
  return finding.verdict === 'differs' && left.every(({ agrees }) => agrees) ? 'agrees' : finding.verdict;
}

function ofFigure(finding: FigureFinding, isSplit: (recordId: string) => boolean): FigureFinding {
  const counterparts = finding.counterparts.filter(({ recordId }) => !isSplit(recordId));
  const verdict = verdictOf(finding, counterparts);
  const isDiffering = verdict === 'differs';
  return {
    ...finding,
    counterparts,
    verdict,
    difference: isDiffering ? differenceOf(counterparts) : null,
    time: isDiffering ? commonTime(counterparts) : null,
  };
}

function ofQuote(finding: QuoteFinding, isSplit: (recordId: string) => boolean): QuoteFinding {
  const counterparts = finding.counterparts.filter(({ recordId }) => !isSplit(recordId));
  const verdict = verdictOf(finding, counterparts);
  return { ...finding, counterparts, verdict, difference: verdict === 'differs' ? 'wording' : null };
}

/** The findings without the counterparts that were split from them; one without any left is none. */
export function withoutSplitPairs(
  findings: readonly Finding[],
  isSplit: (factId: string, recordId: string) => boolean,
): Finding[] {
  return findings.flatMap((finding) => {
    const { factId, counterparts } = finding;
    const ofFact = (recordId: string): boolean => isSplit(factId, recordId);
    if (!counterparts.some(({ recordId }) => ofFact(recordId))) return [finding];
    const left = finding.kind === 'figure' ? ofFigure(finding, ofFact) : ofQuote(finding, ofFact);
    return left.counterparts.length === 0 ? [] : [left];
  });
}

export function countHidden(findings: readonly Finding[], isHidden: (factId: string) => boolean): HiddenCount {
  const hidden = findings.filter(({ factId }) => isHidden(factId));
  return { mentions: hidden.length, facts: new Set(hidden.map(({ factId }) => factId)).size };
}
