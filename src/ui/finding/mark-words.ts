// What stands on a mark, and what is said when one looks at it: the other value first. Pure.

import type { IsoDate } from '../../model/article.ts';
import type { Counterpart, FigureFinding, Finding, QuoteFinding } from '../../model/finding.ts';
import type { Words } from '../words.ts';
import { cutWords, firstChange } from './changed-words.ts';
import { countReports, type ReportCounts } from './reports.ts';
import type { RowReport } from './row-order.ts';
import { countTimeWords, daysFrom } from './time-words.ts';
import { valueTable } from './value-rows.ts';
import { wordingTable } from './wording-rows.ts';

/** The words of one mark. */
export interface MarkWords {
  /** On the chip: "also 1,071 +2", "1 of 3 prints 2022". */
  readonly chip: string;
  /** More reports agree with the page than differ: its chip is a lighter one. */
  readonly isLight: boolean;
  /** The line, which is the mark's name too: "Another report prints 50,000, 10 weeks later. One agrees with 45,000." */
  readonly line: string;
}

/** Longest value on a chip. */
const LONGEST_ON_CHIP = 24;

export function markWords(finding: Finding, pageDate: IsoDate | null, words: Words): MarkWords {
  const counts = countReports(finding);
  return finding.kind === 'figure'
    ? figureWords(finding, counts, pageDate, words)
    : quoteWords(finding, counts, pageDate, words);
}

function chipOf(
  value: string,
  more: number,
  { differing, agreeing }: ReportCounts,
  words: Words,
): Pick<MarkWords, 'chip' | 'isLight'> {
  if (agreeing > differing) {
    return { chip: words.count('chipShare', differing, words.number(differing + agreeing), value), isLight: true };
  }
  const chip = more > 0 ? words.say('chipAlsoMore', value, words.number(more)) : words.say('chipAlso', value);
  return { chip, isLight: false };
}

/** A reworded copy says nothing beside the report that it copies; one whose original is not there stands for it. */
function withoutCopies<Row extends { readonly reports: readonly RowReport<Counterpart>[] }>(
  rows: readonly Row[],
  { counterparts }: Finding,
): readonly Row[] {
  const originals = rows.filter(({ reports }) =>
    reports.some(({ counterpart }) => !counterparts.some(({ source }) => source.id === counterpart.source.copyOf)),
  );
  return originals.length > 0 ? originals : rows;
}

function figureWords(finding: FigureFinding, counts: ReportCounts, pageDate: IsoDate | null, words: Words): MarkWords {
  const { own, differing: rows } = valueTable(finding, pageDate);
  const differing = withoutCopies(rows, finding);
  const labels = differing.map(({ label }) => label);
  const [first = own] = labels;
  const only = differing.length === 1 ? differing[0] : undefined;
  const [report] = only?.reports ?? [];
  const time =
    report && countTimeWords(report.counterpart.time, daysFrom(pageDate, report.counterpart.source.date), words);
  const notes = [...(time ? [time] : []), ...(only?.difference === 'basis' ? [words.say('countedDifferently')] : [])];
  const printed = words.join(labels);
  const other =
    notes.length === 0
      ? words.count('linePrints', counts.differing, printed)
      : words.count('linePrintsNoted', counts.differing, printed, notes.join(', '));
  const here = counts.agreeing > 0 ? words.count('lineAgrees', counts.agreeing, own) : words.say('linePage', own);
  return {
    ...chipOf(cutWords(first, LONGEST_ON_CHIP), labels.length - 1, counts, words),
    line: words.say('twoSentences', other, here),
  };
}

function quoteWords(finding: QuoteFinding, counts: ReportCounts, pageDate: IsoDate | null, words: Words): MarkWords {
  const differing = withoutCopies(wordingTable(finding, pageDate).differing, finding);
  const changes = differing.flatMap(({ reports: [report] }) => {
    const change = report && firstChange(report.counterpart, finding);
    return change ? [change] : [];
  });
  const quoted = (text: string): string => words.say('quoted', text);
  const [first] = changes;
  const more = differing.length - 1;
  const here = counts.agreeing > 0 ? words.count('lineAgreesWithPage', counts.agreeing) : '';
  const say = (value: string, other: string, chip?: string): MarkWords => ({
    ...chipOf(value, more, counts, words),
    ...(chip && { chip }),
    line: here === '' ? other : words.say('twoSentences', other, here),
  });
  if (!first) {
    const value = cutWords(differing[0]?.words ?? finding.words, LONGEST_ON_CHIP);
    return say(quoted(value), words.count('lineHas', counts.differing, quoted(value)));
  }
  switch (first.kind) {
    case 'other': {
      const others = changes.flatMap((change) =>
        change.kind === 'other' && change.here === first.here ? [change.there] : [],
      );
      const list = words.join([...new Set(others)].map(quoted));
      return say(quoted(first.there), words.count('lineHasWhere', counts.differing, list, quoted(first.here)));
    }
    case 'more':
      return say(quoted(first.there), words.count('lineHasMore', counts.differing, quoted(first.there)));
    case 'less': {
      const own = quoted(first.here);
      return say(own, words.count('lineHasLess', counts.differing, own), words.say('chipWithout', own));
    }
    case 'speaker':
      return say(
        first.there,
        first.here === null
          ? words.count('lineSpeaker', counts.differing, first.there)
          : words.count('lineSpeakers', counts.differing, first.there, first.here),
        words.say('chipSpeaker', first.there),
      );
  }
}
