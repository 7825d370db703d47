// The comparison of a card as words to paste elsewhere: plain text, or Markdown. Pure.

import type { Counterpart, Finding } from '../../model/finding.ts';
import type { RowReport } from '../finding/row-order.ts';
import { countTimeWords, daysFrom } from '../finding/time-words.ts';
import { valueTable } from '../finding/value-rows.ts';
import { wordingTable } from '../finding/wording-rows.ts';
import { dateWords } from '../sources/date-words.ts';
import { matchReasonWords } from '../sources/match-reason-words.ts';
import { findReportLink } from '../sources/report-link.ts';
import { findSafeUrl } from '../text/safe-url.ts';
import type { Words } from '../words.ts';
import { cardTitle } from './card-head.tsx';
import type { CardPage } from './card-props.ts';

/** One line of a comparison: who printed what, how far in it stands, where it can be read. */
interface Line {
  readonly depth: 0 | 1;
  readonly who: string;
  readonly printed: string;
  readonly notes: readonly string[];
  readonly url: string | null;
}

/** "The Guardian, 16 January 2023: 1,071 officers and other staff", a line each, addresses below. */
export function comparisonText(finding: Finding, page: CardPage, words: Words): string {
  return write(finding, page, words, false);
}

/** The same with a bold heading, a list, and addresses as links. Characters that mean something are escaped. */
export function comparisonMarkdown(finding: Finding, page: CardPage, words: Words): string {
  return write(finding, page, words, true);
}

function write(finding: Finding, page: CardPage, words: Words, isMarkdown: boolean): string {
  const safe = (text: string): string => (isMarkdown ? escapeMarkdown(text) : text);
  const star = isMarkdown ? '*' : '';
  const print = ({ depth, who, printed, notes, url }: Line): string => {
    const indent = '  '.repeat(depth);
    const name = safe(who);
    const note = notes.length > 0 ? ` ${star}(${safe(notes.join('; '))})${star}` : '';
    const behind = `: ${safe(printed)}${note}`;
    if (isMarkdown) return `${indent}- ${url ? `[${name}](<${url}>)` : name}${behind}`;
    return `${indent}${name}${behind}${url ? `\n${indent}${url}` : ''}`;
  };
  const { heading, own, differing, agreeing, because } = readLines(finding, page, words);
  const gap = isMarkdown ? [] : [''];
  const agreed = agreeing.length > 0 ? ['', words.say('copyAgreeing'), ...(isMarkdown ? [''] : [])] : [];
  return [
    `${star}${star}${safe(heading)}${star}${star}`,
    '',
    print(own),
    ...(differing.length > 0 ? gap : []),
    ...differing.map(print),
    ...agreed,
    ...agreeing.map(print),
    '',
    safe(because),
  ].join('\n');
}

function readLines(finding: Finding, page: CardPage, words: Words) {
  const table = finding.kind === 'figure' ? valueTable(finding, page.date) : wordingTable(finding, page.date);
  const pageName = page.date ? `${page.publisher}, ${words.date(page.date)}` : page.publisher;
  const own: Line = {
    depth: 0,
    who: words.say('copyThisPage', pageName),
    printed: finding.kind === 'figure' ? finding.printed : words.say('quoted', finding.words),
    notes: [],
    url: findSafeUrl(page.url),
  };
  const toLines = (rows: readonly { readonly reports: readonly RowReport<Counterpart>[] }[]) =>
    rows
      .flatMap(({ reports }) => reports)
      .flatMap(({ counterpart, copies }) => [
        toLine(counterpart, finding, page, 0, words),
        ...copies.map((copy) => toLine(copy, finding, page, 1, words)),
      ]);
  return {
    heading: cardTitle({ finding, words }),
    own,
    differing: toLines(table.differing),
    agreeing: toLines(table.agreeing),
    because: matchReasonWords(finding.because, words),
  };
}

function toLine(counterpart: Counterpart, finding: Finding, page: CardPage, depth: Line['depth'], words: Words): Line {
  const { source } = counterpart;
  const name = `${source.publisher}, ${dateWords(source, words)}`;
  const link = findReportLink(source);
  return {
    depth,
    who: depth === 1 ? words.say('copyOf', name) : name,
    printed: 'words' in counterpart ? words.say('quoted', counterpart.words) : counterpart.printed,
    notes: notesOf(counterpart, finding, page, words),
    url: link && !link.isOriginal ? link.url : null,
  };
}

function notesOf(counterpart: Counterpart, finding: Finding, page: CardPage, words: Words): string[] {
  if (counterpart.agrees) return [];
  if ('words' in counterpart) {
    const isOther =
      finding.kind === 'quote' &&
      counterpart.speaker !== null &&
      counterpart.speaker !== finding.speaker &&
      counterpart.changes.every(({ kind }) => kind === 'same');
    return isOther ? [words.say('saidBy', counterpart.speaker ?? '')] : [];
  }
  const { time, difference, basis, source } = counterpart;
  const timed = countTimeWords(time, daysFrom(page.date, source.date), words);
  return [
    ...(timed !== null ? [timed] : []),
    ...(difference === 'basis' ? [basis ? words.say('counts', basis.words) : words.say('countedDifferently')] : []),
  ];
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/gu, String.raw`\$&`);
}
