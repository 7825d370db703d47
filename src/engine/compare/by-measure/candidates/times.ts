// Which time a count is told of: by the years its clause names, or else by when the article was written.
// Knows the years that a measure was counted in; knows no values.

import type { Figure } from '../../../../model/figure.ts';
import type { Measure } from '../../../../model/pack.ts';
import type { CountedAt } from '../../../reading/times/counted-at.ts';
import type { Setting } from '../zones/setting.ts';

/** When a measure was counted, and over how long. */
export type TimeOfMeasure = Pick<Measure, 'years' | 'lookBackYears'>;

/** The times that a text tells of. */
export interface Times {
  /** Whether the figure of the setting at `place` is told of another time than the one in which a measure was counted. */
  readonly isOfAnother: (counted: TimeOfMeasure, place: number) => boolean;
}

/** Words before a year that need not have come: "by 2030", "the plan for 2030", "could be 2030 before they are done". */
const LEADS_AHEAD =
  /\b(?:by|until|till|for|before) (?:the )?(?:end of )?$|\b(?:will|(?:could|might|would)(?! have)|due|expected|planned|plans|scheduled|set to|hopes)\b[^.!?\n]*$/i;
const LONGEST_LEAD = 80;

/** What another time is told behind: "144 are suspended now; in 2022 it was 69", "144, up from 69 in 2022". */
const CUT = /;|\b(?:up|down|rose|risen|fell|fallen|rising|falling) from\b|\bcompare[ds] (?:with|to)\b|\bas against\b/g;

/** The clause of each figure, numbered: its sentence, as far as nothing cuts it. */
function clausesOf(settings: readonly Setting[], text: string): number[] {
  let clause = 0;
  let sentence = -1;
  const cuts = Array.from(text.matchAll(CUT), ({ index }) => index);
  let next = 0;
  return settings.map(({ figure, zones }) => {
    const isCut = (cuts[next] ?? text.length) < figure.start;
    while ((cuts[next] ?? text.length) < figure.start) next += 1;
    if (isCut || zones.sentenceIndex !== sentence) clause += 1;
    sentence = zones.sentenceIndex;
    return clause;
  });
}

/**
 * "… after the murder of 2020": the year is that of the event, and not of what was counted after it; but "after March
 * 2020" and "after the end of 2020" say when it was counted.
 */
const OF_AN_EVENT =
  /\b(?:after|following|before) (?!(?:the )?(?:end|start|beginning|middle) of $)(?=[^,;:\d]*[a-z])[^,;:.\d]*$/i;
const LONGEST_EVENT = 80;

const isOfEvent = (text: string, { start }: Figure): boolean =>
  OF_AN_EVENT.test(text.slice(Math.max(0, start - LONGEST_EVENT), start));

/** "Between 2022 and 2025", "from January 2022 to March 2025": what was counted then was counted at the end of it. */
const BETWEEN = /\b(?:between|from) (?:the )?$/i;
const AND = /^ ?(?:and|to|until|till|–|-) ?(?:the )?$/;

const isSpan = (text: string, first: Figure, last: Figure): boolean =>
  AND.test(text.slice(first.end, last.start)) && BETWEEN.test(text.slice(Math.max(0, first.start - 14), first.start));

const NONE: ReadonlySet<number> = new Set();

/** Years from the first to the last of which something was counted. */
interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** The years that a figure is told of, and the span of years, where it is told of one. */
interface ToldYears {
  readonly years: ReadonlySet<number>;
  readonly span: YearSpan | null;
}

/**
 * The years that each figure's clause names, or else the nearest clause before it in its sentence: "In 2020: 98; 120".
 * The year of "144, up from 69 in 2022" is that of the 69 alone.
 */
function yearsOf(settings: readonly Setting[], text: string, countedAt: ReadonlyMap<Figure, CountedAt>): ToldYears[] {
  const clauses = clausesOf(settings, text);
  const formerDates = new Set([...countedAt.values()].flatMap(({ date, isFormer }) => (isFormer && date ? date : [])));
  const years: (Set<number> | undefined)[] = [];
  const spans: (YearSpan | undefined)[] = [];
  for (let at = 0; at < settings.length; at += 1) {
    const { figure } = settings[at] as Setting;
    if (figure.kind !== 'date' || figure.year === null) continue;
    if (formerDates.has(figure) || isOfEvent(text, figure)) continue;
    const next = settings[at + 1]?.figure;
    const clause = clauses[at] as number;
    if (next?.kind === 'date' && next.year !== null && isSpan(text, figure, next)) {
      spans[clause] ??= { first: figure.year, last: next.year };
      continue;
    }
    const known = years[clause] ?? new Set();
    years[clause] = known.add(figure.year);
  }
  let sentence = -1;
  let last = NONE;
  return settings.map(({ figure, zones }, at) => {
    if (zones.sentenceIndex !== sentence) last = NONE;
    sentence = zones.sentenceIndex;
    last = years[clauses[at] as number] ?? last;
    const own = countedAt.get(figure);
    if (own?.isFormer && own.date?.year) return { years: new Set([own.date.year]), span: null };
    return { years: last, span: spans[clauses[at] as number] ?? null };
  });
}

const isMonthAlone = (figure: Figure): boolean =>
  figure.kind === 'date' && figure.year === null && figure.month !== null;

/** A span of years may be out by one: "the ten years to 2023" began in 2012 or 2013. */
const INEXACT_YEARS = 1;

/** Whether what is told of the span is another count than one that was taken in or after `first`, or over so many years. */
function isOtherSpan(span: YearSpan | null, first: number, lookBackYears = 0): boolean {
  if (span === null || span.first >= first) return false;
  return Math.abs(span.last - span.first - lookBackYears) > INEXACT_YEARS;
}

const isAhead = (text: string, { start }: Figure): boolean =>
  LEADS_AHEAD.test(text.slice(Math.max(0, start - LONGEST_LEAD), start));

/** The latest year that the text names as one that has come: it was written then, or later. */
export function latestYear(figures: readonly Figure[], text: string): number | null {
  let latest: number | null = null;
  for (const figure of figures) {
    if (figure.kind !== 'date' || figure.year === null || figure.isDecade) continue;
    if ((latest === null || figure.year > latest) && !isAhead(text, figure)) latest = figure.year;
  }
  return latest;
}

/**
 * The times of a text; `settings` are those of its figures, `countedAt` is when it says that they were counted,
 * `articleYear` is `null` where it is not known.
 */
export function createTimes(
  settings: readonly Setting[],
  text: string,
  articleYear: number | null,
  countedAt: ReadonlyMap<Figure, CountedAt>,
): Times {
  const named = yearsOf(settings, text, countedAt);
  const notBefore =
    articleYear ??
    latestYear(
      settings.map(({ figure }) => figure),
      text,
    );
  return {
    isOfAnother({ years, lookBackYears }, place) {
      if (!years) return false;
      const [first, last] = years;
      const { figure } = settings[place] as Setting;
      // A date has a time of its own.
      const isDate = figure.kind === 'date' && figure.year !== null;
      const told = named[place];
      if (!isDate && isOtherSpan(told?.span ?? null, first, lookBackYears)) return true;
      const inClause = told?.years ?? NONE;
      const own = isDate ? new Set([figure.year as number, ...inClause]) : inClause;
      for (const year of own) if (year >= first && year <= last) return false;
      if (own.size > 0) return true;
      // "Last November", "it was set up in November": of that year, or of the one before.
      if (isMonthAlone(figure) && notBefore !== null && notBefore - 1 <= last && notBefore >= first) return false;
      return (notBefore !== null && notBefore > last) || (articleYear !== null && articleYear < first - 1);
    },
  };
}
