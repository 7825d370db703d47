// The one sentence that sums a page up: "12 figures and 9 quotes: 3 differ, 7 match, 11 not in your set". Pure.

import type { Words } from '../words.ts';
import { countFindings } from './count-findings.ts';
import type { PageStatus } from './popup-state.ts';

type Checked = Extract<PageStatus, { readonly kind: 'checked' }>;

export function summaryWords(checked: Checked, words: Words): string {
  const { figureCount, quoteCount, findings } = checked;
  const what = words.say('figuresAndQuotes', words.count('figures', figureCount), words.count('quotes', quoteCount));
  const { differ, match, possible, notInSet } = countFindings(findings, figureCount + quoteCount);
  if (differ === 0 && possible === 0) return words.say('nothingDifferent', what);
  const verdicts = [words.count('summaryDiffer', differ), words.count('summaryMatch', match)];
  if (possible > 0) verdicts.push(words.count('summaryPossible', possible));
  verdicts.push(words.count('summaryNotInSet', notInSet));
  return words.say('summary', what, words.list(verdicts));
}
