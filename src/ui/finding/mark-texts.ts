// The words of each marked fact of a page. No two of their lines are alike, for they are the names of buttons. Pure.

import type { IsoDate } from '../../model/article.ts';
import type { Finding } from '../../model/finding.ts';
import type { Words } from '../words.ts';
import { cutWords } from './changed-words.ts';
import { type MarkWords, markWords } from './mark-words.ts';
import { countReports } from './reports.ts';

/** What a mark says, and how many separate reports differ. */
export interface MarkText extends MarkWords {
  readonly count: number;
}

/** The first mention of each fact that is marked, in the order of the page. */
export function markedFacts(findings: readonly Finding[]): Finding[] {
  const facts = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.verdict === 'differs' && !facts.has(finding.factId)) facts.set(finding.factId, finding);
  }
  return [...facts.values()];
}

export function markTextOf(finding: Finding, pageDate: IsoDate | null, words: Words): MarkText {
  return { ...markWords(finding, pageDate, words), count: countReports(finding).differing };
}

/** By fact. A line that another fact has already says where it stands. */
export function markTexts(
  findings: readonly Finding[],
  pageDate: IsoDate | null,
  words: Words,
): ReadonlyMap<string, MarkText> {
  const texts = new Map<string, MarkText>();
  const lines = new Set<string>();
  for (const finding of markedFacts(findings)) {
    const text = markTextOf(finding, pageDate, words);
    const line = lines.has(text.line) ? words.say('lineIn', cutWords(finding.text), text.line) : text.line;
    lines.add(line);
    texts.set(finding.factId, { ...text, line });
  }
  return texts;
}
