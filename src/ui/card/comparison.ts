// The comparison of a card as words to paste elsewhere: plain text, or Markdown. Pure.

import type { Counterpart, Finding } from '../../model/finding.ts';
import { groupSources, type SourceGroup } from '../sources/group-sources.ts';
import { matchReasonWords } from '../sources/match-reason-words.ts';
import { sourceDate, sourceNotes, verdictWords } from '../sources/verdict-words.ts';
import { findSafeUrl } from '../text/safe-url.ts';
import type { Words } from '../words.ts';
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
  const print = ({ depth, who, printed, notes, url }: Line) => {
    const indent = '  '.repeat(depth);
    const line = `${indent}${who}: ${printed}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
    return url ? `${line}\n${indent}${url}` : line;
  };
  const { heading, own, differing, agreeing, because } = readLines(finding, page, words);
  const agreed = agreeing.length > 0 ? [words.say('copyAgreeing'), ...agreeing.map(print)] : [];
  return [heading, '', print(own), '', ...differing.map(print), '', ...agreed, '', because]
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n');
}

/** The same with a bold heading, a list, and addresses as links. Characters that mean something are escaped. */
export function comparisonMarkdown(finding: Finding, page: CardPage, words: Words): string {
  const print = ({ depth, who, printed, notes, url }: Line) => {
    const name = url ? `[${escapeMarkdown(who)}](<${url}>)` : escapeMarkdown(who);
    const note = notes.length > 0 ? ` *(${escapeMarkdown(notes.join('; '))})*` : '';
    return `${'  '.repeat(depth)}- ${name}: ${escapeMarkdown(printed)}${note}`;
  };
  const { heading, own, differing, agreeing, because } = readLines(finding, page, words);
  const agreed = agreeing.length > 0 ? ['', words.say('copyAgreeing'), '', ...agreeing.map(print)] : [];
  const lines = [`**${escapeMarkdown(heading)}**`, '', print(own), ...differing.map(print), ...agreed];
  return [...lines, '', escapeMarkdown(because)].join('\n');
}

function readLines(finding: Finding, page: CardPage, words: Words) {
  const { differing, agreeing } = groupSources(finding);
  const pageName = page.date ? `${page.publisher}, ${words.date(page.date)}` : page.publisher;
  const own: Line = {
    depth: 0,
    who: words.say('copyThisPage', pageName),
    printed: finding.text,
    notes: [],
    url: findSafeUrl(page.url),
  };
  const toLines = (groups: readonly SourceGroup[]) =>
    groups.flatMap(({ source, copies }) => [
      toLine(source, finding, 0, words),
      ...copies.map((copy) => toLine(copy, finding, 1, words)),
    ]);
  const heading =
    finding.kind === 'figure' && finding.measure
      ? `${verdictWords(finding, words)}: ${finding.measure.name}`
      : verdictWords(finding, words);
  const because = matchReasonWords(finding.because, words);
  return { heading, own, differing: toLines(differing), agreeing: toLines(agreeing), because };
}

function toLine(source: Counterpart, finding: Finding, depth: Line['depth'], words: Words): Line {
  const { publisher, url } = source.source;
  const name = `${publisher}, ${sourceDate(source.source, words)}`;
  return {
    depth,
    who: depth === 1 ? words.say('copyOf', name) : name,
    printed: 'words' in source ? words.say('quoted', source.words) : source.printed,
    notes: sourceNotes(source, finding, words),
    url: findSafeUrl(url),
  };
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/gu, String.raw`\$&`);
}
