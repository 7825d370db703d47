// The drawings of one figure: where its values lie, and how they moved over time. Copies of reports that one has are left
// out, and so are values on another basis: they lie on another scale. Pure.

import type { FigureCounterpart, FigureFinding } from '../../model/finding.ts';
import { counterpartLabel, pageLabel, plainNumberOf } from '../finding/value-label.ts';
import { layNumberLine, type NumberLineDrawing, type NumberPoint } from '../plot/number-line-points.ts';
import { type DatedValue, findPlot, type Plot } from '../plot/plot-points.ts';
import type { Words } from '../words.ts';
import type { CardPage } from './card-props.ts';

/** "The Eye of Media" of "The Eye of Media, by Emily Caulkett". */
const shortName = (publisher: string): string => publisher.split(',')[0] ?? publisher;

const isDrawn = ({ difference, source }: FigureCounterpart): boolean =>
  difference !== 'basis' && source.copyOf === null;

/** Nothing where fewer than two values are plain numbers, or none differs. */
export function findNumberLine(finding: FigureFinding, words: Words): NumberLineDrawing | null {
  const own = plainNumberOf(finding.value);
  if (own === null || finding.value.kind === 'age') return null;
  const others = finding.counterparts.filter(isDrawn).flatMap((counterpart): NumberPoint[] => {
    const value = plainNumberOf(counterpart.value);
    if (value === null) return [];
    const { agrees, source } = counterpart;
    const label = counterpartLabel(counterpart, false);
    return [{ value, label, name: shortName(source.publisher), role: agrees ? 'agrees' : 'differs' }];
  });
  const page: NumberPoint = { value: own, label: pageLabel(finding, false), name: words.say('thisPage'), role: 'page' };
  return layNumberLine([page, ...others]);
}

/** Nothing unless the values are of three days. */
export function findTimePlot(finding: FigureFinding, page: CardPage, words: Words): Plot | null {
  const reports = finding.counterparts.filter(isDrawn);
  const dated = reports.flatMap(({ value, agrees, source }) =>
    toValues(plainNumberOf(value), source.date, shortName(source.publisher), agrees ? 'agrees' : 'differs'),
  );
  return findPlot([...dated, ...toValues(plainNumberOf(finding.value), page.date, words.say('thisPage'), 'page')]);
}

function toValues(value: number | null, date: string | null, label: string, role: DatedValue['role']): DatedValue[] {
  return value === null || date === null ? [] : [{ date, value, label, role }];
}
