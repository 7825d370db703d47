// The result of a check as text for a reader: what the popup and the cards say, for a terminal.
// Says what reports print; never who is right.

import type { Article } from '../../model/article.ts';
import type { CheckResult, Counterpart, Finding } from '../../model/finding.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const DIFFERENCE_WORDS = { value: 'differs from', basis: 'counted differently in', wording: 'worded differently in' };

function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "17 January 2023" from `2023-01-17`. */
function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** Copies of one report count as one, so a copy counts only where what it copies is not listed. */
function countReports(sources: readonly Counterpart[]): number {
  const ids = new Set(sources.map((source) => source.id));
  return sources.filter((source) => source.copyOf === null || !ids.has(source.copyOf)).length;
}

function sourceLine(source: Counterpart): string {
  const date = `${source.isDateInferred ? 'about ' : ''}${formatDate(source.date)}`;
  const notes = [
    source.isLater ? 'a later figure' : null,
    source.difference === 'basis' ? 'counted differently' : null,
    source.copyOf === null ? null : `a copy of ${source.copyOf}`,
    source.copyOfOutside === null ? null : `a copy of ${source.copyOfOutside}`,
  ].filter((note) => note !== null);
  const tail = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  return `     ${source.agrees ? 'matches' : 'differs'}  ${source.publisher}, ${date}: “${source.printed}”${tail}`;
}

function headline(finding: Finding): string {
  const printed = finding.text.replace(/\s+/gu, ' ');
  const shown = finding.kind === 'figure' ? `“${printed}”` : printed;
  if (finding.possible) return `${shown}  possible`;
  const differing = finding.sources.filter((source) => !source.agrees);
  const reports = finding.verdict === 'differs' ? differing : finding.sources;
  const words = finding.difference === null ? 'matches' : DIFFERENCE_WORDS[finding.difference];
  return `${shown}  ${words} ${formatCount(countReports(reports), 'report')}`;
}

function findingLines(finding: Finding, index: number): string[] {
  return [
    `${String(index + 1).padStart(3)}. ${headline(finding)}`,
    `     ${finding.because}`,
    ...finding.sources.map(sourceLine),
  ];
}

/** One line: "12 figures and 9 quotes: 3 differ, 7 match, 11 not in your set". */
export function overviewLine(result: CheckResult): string {
  const read = `${formatCount(result.figureCount, 'figure')} and ${formatCount(result.quoteCount, 'quote')}`;
  const differing = result.findings.filter((finding) => finding.verdict === 'differs').length;
  const possible = result.findings.filter((finding) => finding.possible).length;
  const matching = result.findings.length - differing - possible;
  const unknown = Math.max(0, result.figureCount + result.quoteCount - result.findings.length);
  if (differing === 0 && possible === 0) return `${read} checked: all match or are not in your set`;
  const parts = [
    `${differing} ${differing === 1 ? 'differs' : 'differ'}`,
    `${matching} ${matching === 1 ? 'matches' : 'match'}`,
    ...(possible === 0 ? [] : [`${possible} possible`]),
    `${unknown} not in your set`,
  ];
  return `${read}: ${parts.join(', ')}`;
}

/** The whole summary, ending with a line break. */
export function summaryText(article: Article, result: CheckResult): string {
  const lines: string[] = [];
  if (article.title !== '') lines.push(article.title, '');
  if (result.sameAs !== null)
    lines.push(`This is a report of the set (${result.sameAs}): it is not compared with itself.`);
  if (!result.relevant) {
    lines.push('Not an article on this topic.');
    return `${lines.join('\n')}\n`;
  }
  lines.push(overviewLine(result));
  for (const [index, finding] of result.findings.entries()) lines.push('', ...findingLines(finding, index));
  return `${lines.join('\n')}\n`;
}
