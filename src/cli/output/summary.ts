// The result of a check as text for a reader: what the popup and the cards say, for a terminal.
// Says what reports print; never who is right.

import type { Article } from '../../model/article.ts';
import type { CheckResult, Counterpart, Finding, SourceFacts } from '../../model/finding.ts';
import { formatCount } from './format-count.ts';
import { matchReasonSentence } from './match-reason.ts';

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

/** "17 January 2023" from `2023-01-17`. */
function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** How many characters on either side of a figure show what it counts. */
const EXCERPT_LENGTH = 40;

/** A figure with the words around it, cut between words: "…is reviewing «1,633» cases of alleged…". */
function excerpt(text: string, { start, end }: Finding): string {
  const before = text.slice(Math.max(0, start - EXCERPT_LENGTH), start);
  const after = text.slice(end, end + EXCERPT_LENGTH);
  const isCutBefore = start > EXCERPT_LENGTH;
  const isCutAfter = end + EXCERPT_LENGTH < text.length;
  // Other paragraphs do not explain a figure, and half a word explains nothing.
  const left = (
    /\n[^\n]*$/.exec(before)?.[0].slice(1) ?? (isCutBefore ? before.replace(/^\S*\s/, '…') : before)
  ).trimStart();
  const right = (/^[^\n]*(?=\n)/.exec(after)?.[0] ?? (isCutAfter ? after.replace(/\s\S*$/, '…') : after)).trimEnd();
  return `${left}«${text.slice(start, end)}»${right}`.replace(/\s+/gu, ' ');
}

/** Copies of one report count as one, so a copy counts only where what it copies is not listed. */
function countReports(counterparts: readonly Counterpart[]): number {
  const ids = new Set(counterparts.map(({ source }) => source.id));
  return counterparts.filter(({ source }) => source.copyOf === null || !ids.has(source.copyOf)).length;
}

/** Whom a source copies, by publisher where the original is listed too; `null` where it copies nobody. */
function originOf({ source }: Counterpart, listed: readonly Counterpart[]): string | null {
  if (source.copyOf === null) return source.copyOfOutside;
  return listed.find((each) => each.source.id === source.copyOf)?.source.publisher ?? source.copyOf;
}

/** "17 January 2023", "no date; probably 6 April 2023", "no date". */
function dateWords({ date, dateInferredFrom }: SourceFacts): string {
  if (date === null) return 'no date';
  return `${dateInferredFrom === null ? '' : 'no date; probably '}${formatDate(date)}`;
}

const TIME_NOTES = { later: 'a later figure', earlier: 'an earlier figure' } as const;

function sourceLine(counterpart: Counterpart, listed: readonly Counterpart[]): string {
  const { source, agrees } = counterpart;
  const origin = originOf(counterpart, listed);
  const isFigure = 'printed' in counterpart;
  const notes = [
    ...(isFigure && !agrees && counterpart.time !== null ? [TIME_NOTES[counterpart.time]] : []),
    ...(counterpart.difference === 'basis' ? ['counted differently'] : []),
    ...(origin === null ? [] : [`copies ${origin}`]),
  ];
  const tail = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  const printed = isFigure ? counterpart.printed : counterpart.words;
  return `     ${agrees ? 'matches' : 'differs'}  ${source.publisher}, ${dateWords(source)}: “${printed}”${tail}`;
}

function verdictWords(finding: Finding): string {
  if (finding.verdict === 'possible') return 'unsure';
  const counterparts: readonly Counterpart[] = finding.counterparts;
  const differing = counterparts.filter(({ agrees }) => !agrees);
  const reports = finding.verdict === 'differs' ? differing : counterparts;
  const words = finding.difference === null ? 'matches' : DIFFERENCE_WORDS[finding.difference];
  return `${words} ${formatCount(countReports(reports), 'report')}`;
}

function findingLines(text: string, finding: Finding, index: number): string[] {
  const shown = finding.kind === 'figure' ? excerpt(text, finding) : finding.text.replace(/\s+/gu, ' ');
  return [
    `${String(index + 1).padStart(3)}. ${shown}`,
    `     ${verdictWords(finding)}`,
    `     ${matchReasonSentence(finding.because)}`,
    ...finding.counterparts.map((counterpart) => sourceLine(counterpart, finding.counterparts)),
  ];
}

/** One line: "12 figures and 9 quotes: 3 differ, 7 match, 11 not in your set". */
export function overviewLine(result: CheckResult): string {
  const read = `${formatCount(result.figureCount, 'figure')} and ${formatCount(result.quoteCount, 'quote')}`;
  const differing = result.findings.filter((finding) => finding.verdict === 'differs').length;
  const possible = result.findings.filter((finding) => finding.verdict === 'possible').length;
  const matching = result.findings.length - differing - possible;
  const unknown = Math.max(0, result.figureCount + result.quoteCount - result.findings.length);
  if (differing === 0 && possible === 0) return `${read} checked: all match or are not in your set`;
  const parts = [
    `${differing} ${differing === 1 ? 'differs' : 'differ'}`,
    `${matching} ${matching === 1 ? 'matches' : 'match'}`,
    ...(possible === 0 ? [] : [`${possible} unsure`]),
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
  for (const [index, finding] of result.findings.entries())
    lines.push('', ...findingLines(article.text, finding, index));
  return `${lines.join('\n')}\n`;
}
