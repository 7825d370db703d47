// The sentence that sums a page up, and the counts below it. Pure.

import type { Words } from '../words.ts';
import type { FactsOfPage } from './count-findings.ts';

export interface Summary {
  /** "9 of this page's 26 figures and quotes are printed differently elsewhere". */
  readonly sentence: string;
  /** "11 agree", "1 unsure", "5 in no report you have"; may be empty. */
  readonly counts: readonly string[];
}

export function summaryWords(facts: FactsOfPage, words: Words): Summary {
  const { differing, agreeing, unsure, inNoReport, total } = facts;
  if (total === 0) return { sentence: words.say('nothingRead'), counts: [] };
  if (inNoReport === total) return { sentence: words.count('summaryInNoReport', total), counts: [] };
  const counts = [
    ...(agreeing.length > 0 ? [words.count('countAgree', agreeing.length)] : []),
    ...(unsure.length > 0 ? [words.count('countUnsure', unsure.length)] : []),
    ...(inNoReport > 0 ? [words.count('countInNoReport', inNoReport)] : []),
  ];
  const sentence =
    differing.length === 0
      ? words.count('summaryNoneDiffers', total)
      : words.count('summaryDiffer', differing.length, words.number(total));
  return { sentence, counts };
}
