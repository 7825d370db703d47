// The result of a check as JSON for other programs. The form is fixed: fields are added, never renamed.

import type { CheckResult, Counterpart, Finding } from '../../model/finding.ts';
import { matchReasonSentence } from './match-reason.ts';

function sourceJson(source: Counterpart) {
  return {
    id: source.id,
    document: source.document,
    publisher: source.publisher,
    date: source.date,
    printed: source.printed,
    agrees: source.agrees,
  };
}

function findingJson(finding: Finding) {
  return {
    kind: finding.kind,
    start: finding.start,
    end: finding.end,
    text: finding.text,
    verdict: finding.verdict,
    difference: finding.difference,
    possible: finding.possible,
    measure: finding.measure,
    because: matchReasonSentence(finding.because),
    sources: finding.sources.map(sourceJson),
  };
}

/** Offsets are UTF-16 code units of the article's text. */
export function resultJson(result: CheckResult) {
  return { relevant: result.relevant, findings: result.findings.map(findingJson) };
}
