// Which time a count is told of: by the years its sentence names, or else by when the article was written.
// Knows the years that a measure was counted in; knows no values.

import type { Figure } from '../../../model/figure.ts';
import type { Measure } from '../../../model/pack.ts';
import type { Setting } from './setting.ts';

/** The times that a text tells of. */
export interface Times {
  /** Whether the figure of `setting` is told of another time than the one that `measure` was counted in. */
  readonly isOfAnother: (measure: Measure, setting: Setting) => boolean;
}

/** Words before a year that need not have come: "by 2030", "the plan for 2030". */
const LEADS_AHEAD = /\b(?:by|until|till|for|before) (?:the )?(?:end of )?$/i;
const LONGEST_LEAD = 24;

/** The years that each sentence names. */
function yearsBySentence(settings: readonly Setting[]): Map<number, Set<number>> {
  const years = new Map<number, Set<number>>();
  for (const { figure, zones } of settings) {
    if (figure.kind !== 'date' || figure.year === null) continue;
    const known = years.get(zones.sentenceIndex);
    if (known) known.add(figure.year);
    else years.set(zones.sentenceIndex, new Set([figure.year]));
  }
  return years;
}

const isAhead = (text: string, { start }: Figure): boolean =>
  LEADS_AHEAD.test(text.slice(Math.max(0, start - LONGEST_LEAD), start));

/** The latest year that the text names as one that has come: it was written then, or later. */
function latestYear(settings: readonly Setting[], text: string): number | null {
  let latest: number | null = null;
  for (const { figure } of settings) {
    if (figure.kind !== 'date' || figure.year === null || figure.isDecade || isAhead(text, figure)) continue;
    if (latest === null || figure.year > latest) latest = figure.year;
  }
  return latest;
}

/** The times of a text; `settings` are those of its figures, `articleYear` is `null` where it is not known. */
export function createTimes(settings: readonly Setting[], text: string, articleYear: number | null): Times {
  const years = yearsBySentence(settings);
  const notBefore = articleYear ?? latestYear(settings, text);
  return {
    isOfAnother({ years: counted }, { zones }) {
      if (!counted) return false;
      const [first, last] = counted;
      const named = [...(years.get(zones.sentenceIndex) ?? [])];
      if (named.length > 0) return !named.some((year) => year >= first && year <= last);
      return (notBefore !== null && notBefore > last) || (articleYear !== null && articleYear < first - 1);
    },
  };
}
