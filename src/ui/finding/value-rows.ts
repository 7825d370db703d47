// The rows of a figure's table: one a value, the most comparable first, what agrees last. Pure.

import type { IsoDate } from '../../model/article.ts';
import type { FigureCounterpart, FigureFinding } from '../../model/finding.ts';
import { originOf } from './reports.ts';
import { byComparability, copiesBehindOriginals, type RowReport, withCopies } from './row-order.ts';
import { counterpartLabel, pageLabel } from './value-label.ts';

/** One value, and who prints it. */
export interface ValueRow {
  readonly label: string;
  readonly agrees: boolean;
  readonly difference: 'value' | 'basis' | null;
  /** There is at least one. */
  readonly reports: readonly RowReport<FigureCounterpart>[];
}

export interface ValueTable {
  /** The page's own value. */
  readonly own: string;
  readonly differing: readonly ValueRow[];
  readonly agreeing: readonly ValueRow[];
}

/** `pageDate` is the day of the page. */
export function valueTable(finding: FigureFinding, pageDate: IsoDate | null): ValueTable {
  const { counterparts } = finding;
  const byKey = new Map<string, FigureCounterpart[]>();
  for (const counterpart of counterparts.toSorted(byComparability(pageDate))) {
    const { agrees, difference } = counterpart;
    const label = counterpartLabel(counterpart, difference === 'basis');
    const key = `${agrees}|${difference}|${label.toLowerCase()}`;
    byKey.set(key, [...(byKey.get(key) ?? []), counterpart]);
  }
  const rows = [...byKey.values()].flatMap((members): ValueRow[] => {
    const [first] = members;
    if (!first) return [];
    return [
      {
        label: counterpartLabel(first, first.difference === 'basis'),
        agrees: first.agrees,
        difference: first.difference,
        reports: withCopies(members, (counterpart) => originOf(counterpart, counterparts)),
      },
    ];
  });
  return {
    // With what it counts only where nothing but the way of counting differs.
    own: pageLabel(finding, finding.difference === 'basis'),
    differing: copiesBehindOriginals<FigureCounterpart, ValueRow>(rows.filter(({ agrees }) => !agrees)),
    agreeing: copiesBehindOriginals<FigureCounterpart, ValueRow>(rows.filter(({ agrees }) => agrees)),
  };
}
