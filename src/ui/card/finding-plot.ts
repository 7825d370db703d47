// The dated values of one finding: what the page says and what each report says, copies left out. Pure.

import type { FigureValue } from '../../model/figure.ts';
import type { Finding } from '../../model/finding.ts';
import { type DatedValue, findPlot, type Plot } from '../plot/plot-points.ts';
import { groupSources, type SourceGroup } from '../sources/group-sources.ts';
import type { Words } from '../words.ts';
import type { CardPage } from './card-props.ts';

/** The plot of a figure; nothing for a quote, or where fewer than three values have a date and a plain number. */
export function findFindingPlot(finding: Finding, page: CardPage, words: Words): Plot | null {
  if (finding.kind !== 'figure') return null;
  const { differing, agreeing } = groupSources(finding);
  const own = toValues(plotValueOf(finding.value), page.date, words.say('thisPage'), 'page');
  return findPlot([...groupValues(differing, 'differs'), ...groupValues(agreeing, 'agrees'), ...own]);
}

function groupValues(groups: readonly SourceGroup[], role: 'differs' | 'agrees'): DatedValue[] {
  return groups.flatMap(({ source }) =>
    'value' in source ? toValues(plotValueOf(source.value), source.source.date, source.source.publisher, role) : [],
  );
}

/** The middle of a plain number. */
function plotValueOf(value: FigureValue): number | null {
  return value.kind === 'date' || value.isVague ? null : (value.low + value.high) / 2;
}

function toValues(value: number | null, date: string | null, label: string, role: DatedValue['role']): DatedValue[] {
  return value === null || date === null ? [] : [{ date, value, label, role }];
}
