// Joins the reviewed figures of one source with the figures that the reader finds in its article.
// The value of a record is the reader's, unless the review corrects it and says why.

import type { Figure, FigureValue } from '../../model/figure.ts';
import type { FigureRecord } from '../../model/reference.ts';
import type { Span } from '../../model/span.ts';
import { findPlaces, overlaps, showPlace } from './places.ts';
import { fullValue, type Review, type ReviewedFigure } from './review.ts';

export interface JoinedFigures {
  readonly records: readonly FigureRecord[];
  /** The reader's figures that a record stands for. */
  readonly used: ReadonlySet<Figure>;
  /** One line each. */
  readonly disagreements: readonly string[];
}

/** Where the printed words of a reviewed figure stand in the article, and its number in them. */
interface FigurePlace {
  readonly printed: Span;
  /** Where to look for the number: `printed`, or less where the review names the number. */
  readonly number: Span;
}

/** A problem in words where the words do not stand where the review says. */
function findPlace(text: string, { printed, evidence, number }: ReviewedFigure): FigurePlace | string {
  const evidenceStart = text.indexOf(evidence);
  if (evidenceStart < 0) return `the article has no “${evidence}”`;
  const [printedPlace, ...otherPlaces] = findPlaces(evidence, printed);
  if (printedPlace === undefined) return `“${evidence}” does not hold “${printed}”`;
  if (otherPlaces.length > 0) return `“${printed}” stands several times in “${evidence}”`;
  const start = evidenceStart + printedPlace.start;
  const whole = { start, end: start + printed.length };
  if (number === undefined) return { printed: whole, number: whole };
  const numberAt = printed.indexOf(number);
  if (numberAt < 0) return `“${printed}” does not hold “${number}”`;
  return { printed: whole, number: { start: start + numberAt, end: start + numberAt + number.length } };
}

/** The part of a figure that is compared, in one order of fields. */
function comparedValue(figure: Figure): FigureValue {
  if (figure.kind === 'date') {
    const { kind, year, month, day, isDecade } = figure;
    return { kind, year, month, day, isDecade };
  }
  const { kind, low, high, isVague, hedge, unit } = figure;
  return { kind, low, high, isVague, hedge, unit };
}

const isEqual = (a: FigureValue, b: FigureValue): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The number's place in the printed words; a hedge or a range may begin before them. */
function placeInPrinted(number: Span, printed: Span): Span {
  return {
    start: Math.max(number.start, printed.start) - printed.start,
    end: Math.min(number.end, printed.end) - printed.start,
  };
}

/** The reader's figures at a place, dates or quantities as wanted. */
function findFiguresAt(figures: readonly Figure[], place: FigurePlace, wanted: FigureValue): Figure[] {
  const isDate = wanted.kind === 'date';
  return figures.filter((figure) => overlaps(figure, place.number) && (figure.kind === 'date') === isDate);
}

/** What is wrong between the reader's figures and the reviewed value, `null` where nothing is. */
function compareValues(found: readonly Figure[], wanted: FigureValue, correction: string | undefined): string | null {
  const [first, ...others] = found.map(comparedValue);
  if (first !== undefined && others.length === 0 && isEqual(first, wanted)) {
    return correction === undefined ? null : 'the reader now finds this value itself; the correction is not needed';
  }
  if (correction !== undefined) return null;
  if (first === undefined) return 'the reader finds no figure there';
  if (others.length > 0) return 'the reader finds several figures there; say which with "number"';
  return `the reader finds ${JSON.stringify(first)}, the review has ${JSON.stringify(wanted)}`;
}

/** One reviewed figure joined with what the reader finds at its place. */
interface JoinedFigure {
  /** Without its number in the id; `null` where its words are not found. */
  readonly record: Omit<FigureRecord, 'id'> | null;
  readonly found: readonly Figure[];
  readonly problems: readonly string[];
}

function joinFigure(source: string, reviewed: ReviewedFigure, text: string, figures: readonly Figure[]): JoinedFigure {
  const { measure, basis = null, printed, evidence, correction } = reviewed;
  const place = findPlace(text, reviewed);
  if (typeof place === 'string') return { record: null, found: [], problems: [place] };
  const value = fullValue(reviewed.value);
  const found = findFiguresAt(figures, place, value);
  const problems: string[] = [];
  const problem = compareValues(found, value, correction);
  if (problem !== null) problems.push(problem);
  if (correction !== undefined && found.length !== 1 && reviewed.number === undefined) {
    problems.push('where the reader does not find one figure, give the "number"');
  }
  const number = found.length === 1 ? (found[0] ?? place.number) : place.number;
  const figureInPrinted = placeInPrinted(number, place.printed);
  return { record: { source, measure, value, basis, printed, figureInPrinted, evidence }, found, problems };
}

export function joinFigures(review: Review, text: string, figures: readonly Figure[]): JoinedFigures {
  const source = review.source.id;
  const records: FigureRecord[] = [];
  const used = new Set<Figure>();
  const disagreements: string[] = [];
  const counts = new Map<string, number>();

  for (const reviewed of review.figures) {
    const { record, found, problems } = joinFigure(source, reviewed, text, figures);
    const taken = found.filter((figure) => used.has(figure));
    for (const figure of found) used.add(figure);
    const lines = [
      ...problems,
      ...taken.map((figure) => `another entry stands for ${showPlace(text, figure)} already`),
    ];
    disagreements.push(...lines.map((line) => `${source}: ${reviewed.measure}, “${reviewed.printed}”: ${line}`));
    if (record === null) continue;
    const count = (counts.get(record.measure) ?? 0) + 1;
    counts.set(record.measure, count);
    records.push({ id: `${source}/${record.measure}/${count}`, ...record });
  }
  return { records, used, disagreements };
}
