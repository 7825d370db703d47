// Finds the counterparts of a page's figures in the reports of its story: scores every pair, lets what speaks against it
// rule it out, and assigns one to one. Knows no pack, and no report outside the story.

import type { OpenReport } from '../../../../model/open-record.ts';
import { relateValues } from '../../values/printed-values.ts';
import type { TermReader } from '../terms.ts';
import { EVIDENCE, type FigurePair, tellingOfNumber } from './evidence.ts';
import { pairFigures, type ViewedReport, viewReport } from './figure-pairs.ts';
import type { FigureView } from './figure-view.ts';
import type { PlacedPair } from './placed-pair.ts';
import { type FigureWeights, WEIGHTS, type WeightsTable } from './weights.ts';

/** A page's figure with one of a report for the same thing. */
export interface FigureLink {
  /** Number of the figure in the page's records, and in the report's. */
  readonly atPage: number;
  readonly report: OpenReport;
  readonly atReport: number;
  readonly agrees: boolean;
  /** The numbers are the same, and clearly different things are counted. */
  readonly isOtherBasis: boolean;
  readonly score: number;
  readonly pair: FigurePair;
}

const weighed = ({ start, of }: FigureWeights, { evidence }: FigurePair): number =>
  EVIDENCE.reduce((sum, name) => sum + (of[name] ?? 0) * evidence[name], start);

/** Log odds that the two are of one thing, whatever else could be. */
export const scoreOf = (pair: FigurePair, { agreeing, differing }: WeightsTable): number =>
  weighed(pair.values.agrees ? agreeing : differing, pair);

interface Scored extends PlacedPair {
  /** Log odds of the pair by itself. */
  readonly score: number;
  /** Number of the report among those of the story. */
  readonly k: number;
}

/** A pair with its log odds against all rivals: other figures that either of the two may belong to instead. */
interface Ranked extends Scored {
  readonly against: number;
}

/** What rules out that two figures with different values are of one thing, whatever else speaks for it. */
function isBarred({ a, b, values, evidence }: FigurePair, reports: readonly ViewedReport[]): boolean {
  if (a.figure.isQuoted && b.figure.isQuoted) return true;
  if (a.figure.value.kind === 'date') return !values.agrees || evidence['rare-number'] === 0;
  if (values.agrees) return false;
  if (evidence['other-head'] === 1) return true;
  if (evidence['other-role'] >= 1) return true;
  if (isAge(a) || isAge(b)) return evidence['other-names'] === 1 || areOfOthers(a, b) || isUnnamed({ evidence }, true);
  if (isUnnamed({ evidence }, false)) return true;
  return standTogether(a, b, reports) || isRoundingChain(a, b, reports);
}

const isAge = ({ figure }: FigureView): boolean => figure.value.kind === 'age';

/** Whether an age stands behind the name of somebody whom the other's sentence does not name. */
const areOfOthers = (a: FigureView, b: FigureView): boolean => {
  const isUnknownTo = (name: string | null, { terms }: FigureView): boolean =>
    name !== null && !terms.some(({ stem }) => stem === name);
  return (
    a.nearestName !== null && b.nearestName !== null && (isUnknownTo(a.nearestName, b) || isUnknownTo(b.nearestName, a))
  );
};

/** Words in common, around, or of other reports, of which one must reach as much: unit and closeness alone prove nothing. */
const LEAST_IN_COMMON = 0.1;
const LEAST_AROUND = 0.2;
const LEAST_ELSEWHERE = 0.5;
/** Ages of two people stand in like sentences: without a name in common it takes more. */
const LEAST_OF_AGES = 0.2;

/** Whether nothing but unit, class and closeness of the numbers speaks for the pair. */
function isUnnamed({ evidence }: Pick<FigurePair, 'evidence'>, isOfAge: boolean): boolean {
  const common = Math.max(evidence['sentence-words'], evidence['clause-words']);
  if (isOfAge) return evidence.names === 0 && common < LEAST_OF_AGES;
  return (
    common < LEAST_IN_COMMON &&
    evidence['same-digits'] === 0 &&
    evidence['words-around'] < LEAST_AROUND &&
    Math.max(evidence['also-elsewhere'], evidence['told-alike']) < LEAST_ELSEWHERE
  );
}

/** Whether a report prints a value between the two that both may be roundings of: £122m, £122.7m, £123m. */
function isRoundingChain(a: FigureView, b: FigureView, reports: readonly ViewedReport[]): boolean {
  const agree = (one: FigureView, two: FigureView): boolean =>
    relateValues(one.figure.value, one.figure.printed, two.figure.value, two.figure.printed)?.agrees === true;
  const { value: low } = a.figure;
  const { value: high } = b.figure;
  if (low.kind === 'date' || high.kind === 'date' || tellingOfNumber(a) === 0) return false;
  const [least, most] = [Math.min(low.low, high.low), Math.max(low.high, high.high)];
  return reports.some(({ views }) =>
    views.some(
      (view) =>
        view.figure.value.kind !== 'date' &&
        view.figure.value.hedge === null &&
        view.figure.value.low > least &&
        view.figure.value.high < most &&
        agree(a, view) &&
        agree(view, b),
    ),
  );
}

/** Whether a figure with the value of `a` and one with the value of `b` stand in one sentence of a report. */
function standTogether(a: FigureView, b: FigureView, reports: readonly ViewedReport[]): boolean {
  const is = (view: FigureView, other: FigureView): boolean =>
    relateValues(view.figure.value, view.figure.printed, other.figure.value, other.figure.printed)?.isEqual === true;
  return reports.some(({ views, bySentence }) =>
    [...bySentence.values()].some((row) => {
      if (row.length < 2) return false;
      const inRow = row.map((at) => views[at] as FigureView);
      return inRow.some((view) => is(view, a)) && inRow.some((view) => is(view, b));
    }),
  );
}

/** Log odds of each pair against its rivals: the other pairs, of one report, that have one of its figures. */
function rank(pairs: readonly Scored[]): Ranked[] {
  const [rows, columns] = [new Map<number, number>(), new Map<number, number>()];
  for (const { atA, atB, score } of pairs) {
    rows.set(atA, (rows.get(atA) ?? 0) + Math.exp(score));
    columns.set(atB, (columns.get(atB) ?? 0) + Math.exp(score));
  }
  return pairs.map((pair) => {
    const own = Math.exp(pair.score);
    const rivals = (rows.get(pair.atA) ?? 0) + (columns.get(pair.atB) ?? 0) - 2 * own;
    return { ...pair, against: pair.score - Math.log(1 + Math.max(0, rivals)) };
  });
}

/** Takes pairs from the best on, each figure once on either side. */
function assign(pairs: readonly Ranked[]): Ranked[] {
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const taken: Ranked[] = [];
  for (const pair of [...pairs].sort((one, two) => two.against - one.against)) {
    if (takenA.has(pair.atA) || takenB.has(pair.atB)) continue;
    takenA.add(pair.atA);
    takenB.add(pair.atB);
    taken.push(pair);
  }
  return taken;
}

export function matchOpenFigures(
  page: OpenReport,
  reports: readonly OpenReport[],
  reader: TermReader,
  weights: WeightsTable = WEIGHTS,
): FigureLink[] {
  const viewed = viewReport(page, reader);
  const others = reports.map((report) => viewReport(report, reader));
  const all = [viewed, ...others];
  const assigned = pairFigures(viewed, others).map((ofReport, k) => {
    const pairs = ofReport
      .filter((pair) => !isBarred(pair, all))
      .map((pair): Scored => ({ ...pair, k, score: scoreOf(pair, weights) }));
    return assign(rank(pairs));
  });
  return assigned.flat().flatMap((pair): FigureLink[] => {
    const { atA, atB, k, values, against, evidence } = pair;
    const { least } = values.agrees ? weights.agreeing : weights.differing;
    const report = reports[k];
    if (against < least || report === undefined) return [];
    const { a, b, shared } = pair;
    return [
      {
        atPage: atA,
        report,
        atReport: atB,
        agrees: values.agrees,
        isOtherBasis: false,
        score: against,
        pair: { a, b, values, evidence, shared },
      },
    ];
  });
}
