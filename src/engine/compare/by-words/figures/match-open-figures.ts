// Finds the counterparts of a page's figures in the reports of its story: scores every pair, lets what speaks against it
// rule it out, and assigns one to one. Knows no pack, and no report outside the story.

import type { OpenReport } from '../../../../model/open-record.ts';
import { relateValues } from '../../values/printed-values.ts';
import type { TermReader } from '../terms.ts';
import { EVIDENCE, type FigurePair } from './evidence.ts';
import { type PlacedPair, pairFigures, type ViewedReport, viewReport, weighWords } from './figure-pairs.ts';
import { AGREEING, DIFFERING, type FigureWeights } from './weights.ts';

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
  EVIDENCE.reduce((sum, name) => sum + of[name] * evidence[name], start);

export const scoreOf = (pair: FigurePair): number => weighed(pair.values.agrees ? AGREEING : DIFFERING, pair);

/** From these scores on a pair is shown; below, it may still rule others out. */
const CERTAIN_AGREES = 0;
const CERTAIN_DIFFERS = -1.7;
/** An agreeing pair from here on is taken for the partner of both, so that neither differs from something else. */
const PARTNERS = -1.2;
/** A pair that differs must be this much better than any other for its figures. */
const MARGIN = 0.5;
/** What agrees with one report must differ from another by this much more evidence. */
const AGAINST_AGREEMENT = 0.8;

interface Scored extends PlacedPair {
  readonly score: number;
  /** Number of the report among those of the story. */
  readonly k: number;
}

/** Takes pairs from the best on, each figure once on either side; the pairs are of one page and one report. */
function assign(pairs: readonly Scored[]): Scored[] {
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const taken: Scored[] = [];
  for (const pair of [...pairs].sort((one, two) => two.score - one.score)) {
    if (takenA.has(pair.atA) || takenB.has(pair.atB)) continue;
    takenA.add(pair.atA);
    takenB.add(pair.atB);
    taken.push(pair);
  }
  return taken;
}

/** Whether a figure with the value of `a` and one with the value of `b` stand in one sentence of a report. */
function standTogether({ a, b }: FigurePair, reports: readonly ViewedReport[]): boolean {
  const is = (view: FigurePair['a'], other: FigurePair['a']): boolean =>
    relateValues(view.figure.value, view.figure.printed, other.figure.value, other.figure.printed)?.isEqual === true;
  return reports.some(({ views, bySentence }) =>
    [...bySentence.values()].some((row) => {
      if (row.length < 2) return false;
      const inRow = row.map((at) => views[at] as FigurePair['a']);
      return inRow.some((view) => is(view, a)) && inRow.some((view) => is(view, b));
    }),
  );
}

/** What rules out that two figures with different values are of one thing, whatever else speaks for it. */
function isBarred(pair: Scored, reports: readonly ViewedReport[]): boolean {
  const { a, b, evidence } = pair;
  if (a.figure.value.kind === 'date') return true;
  if (evidence['other-head'] === 1) return true;
  if (a.figure.isQuoted && b.figure.isQuoted) return true;
  if (evidence['other-role'] >= 1) return true;
  return standTogether(pair, reports);
}

export function matchOpenFigures(page: OpenReport, reports: readonly OpenReport[], reader: TermReader): FigureLink[] {
  const viewed = viewReport(page, reader);
  const others = reports.map((report) => viewReport(report, reader));
  const all = [viewed, ...others];
  const weigh = weighWords(all);
  const scored = others.map((other, k) =>
    pairFigures(viewed, other, weigh).map((pair): Scored => ({ ...pair, k, score: scoreOf(pair) })),
  );
  const partners = scored.map((pairs) =>
    assign(pairs.filter(({ values, score }) => values.agrees && score >= PARTNERS)),
  );
  const bestAgreement = new Map<number, number>();
  for (const { atA, score } of partners.flat()) {
    bestAgreement.set(atA, Math.max(bestAgreement.get(atA) ?? Number.NEGATIVE_INFINITY, score));
  }
  const links: FigureLink[] = [];
  const linkOf = ({ atA, atB, k, values, score, ...pair }: Scored): FigureLink => ({
    atPage: atA,
    report: reports[k] as OpenReport,
    atReport: atB,
    agrees: values.agrees,
    isOtherBasis: false,
    score,
    pair: { ...pair, values },
  });
  for (const [k, pairs] of scored.entries()) {
    const agreeing = partners[k] as Scored[];
    for (const pair of agreeing) {
      const { a, evidence } = pair;
      if (pair.score < CERTAIN_AGREES) continue;
      if (a.figure.value.kind === 'date' && evidence['rare-number'] === 0) continue;
      links.push(linkOf(pair));
    }
    const [takenA, takenB] = [new Set(agreeing.map(({ atA }) => atA)), new Set(agreeing.map(({ atB }) => atB))];
    const open = pairs.filter(
      (pair) => !pair.values.agrees && !takenA.has(pair.atA) && !takenB.has(pair.atB) && !isBarred(pair, all),
    );
    for (const pair of assign(open)) {
      const rivals = open.filter((other) => other !== pair && (other.atA === pair.atA || other.atB === pair.atB));
      const second = Math.max(Number.NEGATIVE_INFINITY, ...rivals.map(({ score }) => score));
      const least = CERTAIN_DIFFERS + (bestAgreement.has(pair.atA) ? AGAINST_AGREEMENT : 0);
      if (pair.score >= least && pair.score >= second + MARGIN) links.push(linkOf(pair));
    }
  }
  return links;
}
