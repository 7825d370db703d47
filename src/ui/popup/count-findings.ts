// How many findings differ, match or are only possible, and how many figures and quotes have no counterpart. Pure.

import type { Finding } from '../../model/finding.ts';

/** What a list of findings can be narrowed to. */
export type FindingFilter = 'differ' | 'match' | 'possible';

export interface FindingCounts {
  readonly differ: number;
  readonly match: number;
  readonly possible: number;
  /** Figures and quotes that were read and are not in the reference set. */
  readonly notInSet: number;
}

export function getFilter(finding: Finding): FindingFilter {
  if (finding.verdict === 'possible') return 'possible';
  return finding.verdict === 'differs' ? 'differ' : 'match';
}

/** @param readCount How many figures and quotes were read, those without a finding included. */
export function countFindings(findings: readonly Finding[], readCount: number): FindingCounts {
  const counts = { differ: 0, match: 0, possible: 0 };
  for (const finding of findings) counts[getFilter(finding)] += 1;
  return { ...counts, notInSet: Math.max(readCount - findings.length, 0) };
}
