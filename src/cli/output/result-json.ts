// The result of a check as JSON for other programs. The form is fixed: fields are added, never renamed.

import type { CheckResult, Counterpart, Finding } from '../../model/finding.ts';
import { matchReasonSentence } from './match-reason.ts';

function sourceJson(counterpart: Counterpart) {
  const { id, document, publisher, date } = counterpart.source;
  const isFigure = 'printed' in counterpart;
  return {
    id,
    document,
    publisher,
    date,
    printed: isFigure ? counterpart.printed : counterpart.words,
    agrees: counterpart.agrees,
    difference: counterpart.difference,
    time: isFigure ? counterpart.time : null,
  };
}

function findingJson(finding: Finding) {
  return {
    kind: finding.kind,
    start: finding.start,
    end: finding.end,
    text: finding.text,
    // A possible finding has always been printed as one that agrees, with a flag beside it.
    verdict: finding.verdict === 'possible' ? 'agrees' : finding.verdict,
    difference: finding.difference,
    time: finding.kind === 'figure' ? finding.time : null,
    possible: finding.verdict === 'possible',
    measure: finding.kind === 'figure' ? (finding.measure?.id ?? null) : null,
    because: matchReasonSentence(finding.because),
    sources: finding.counterparts.map(sourceJson),
  };
}

/** Offsets are UTF-16 code units of the article's text. */
export function resultJson(result: CheckResult) {
  return { relevant: result.relevant, findings: result.findings.map(findingJson) };
}
