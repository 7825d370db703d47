// Finds the counterparts of a page's figures in the reports of its story: scores every pair, lets what speaks against it
// rule it out, and assigns one to one. Knows no pack, and no report outside the story.

import type { OpenReport } from '../../../../model/open-record.ts';
import { significantDigits } from '../../values/common-values.ts';
import { isEqualValue, relateValues } from '../../values/printed-values.ts';
import type { TermReader } from '../terms.ts';
import { type NounRelation, relateNouns } from './counted-things.ts';
import { EVIDENCE, type Evidence, type FigurePair, isOne, tellingOfNumber } from './evidence.ts';
import { pairFigures, type ViewedReport, viewReport } from './figure-pairs.ts';
import type { FigureView } from './figure-view.ts';
import type { PlacedPair } from './placed-pair.ts';
import { WEIGHTS } from './weights.ts';
import type { FigureWeights, WeightsTable } from './weights-table.ts';

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

/** What may rule out that two figures are of one thing, whatever else speaks for it. */
type Bar =
  | 'both quoted'
  | 'a date'
  | 'one of many'
  | 'another year'
  | 'other things'
  | 'other part'
  | 'all but one'
  | 'half of a length'
  | 'age of another'
  | 'nothing in common'
  | 'side by side'
  | 'rounded twice';

/** What rules out that two figures are of one thing; `null` where nothing does. */
export function barOf({ a, b, values, evidence }: FigurePair, reports: readonly ViewedReport[]): Bar | null {
  if (a.figure.isQuoted && b.figure.isQuoted) return 'both quoted';
  if (a.figure.value.kind === 'date') return values.agrees ? null : 'a date';
  if (values.agrees) {
    if (isOne(a) && !isCountedAlike(evidence)) return 'one of many';
    return isSameNumberOfOthers(a, b, evidence) ? 'other things' : null;
  }
  if (isOne(a) || isOne(b)) return 'one of many';
  if (evidence['other-years'] === 1) return 'another year';
  if (evidence['other-head'] === 1 || areOtherKinds(evidence)) return 'other things';
  if (evidence['other-role'] >= 1 || areOfOtherSpans(a, b)) return 'other part';
  if (isAllButOne(a, b)) return 'all but one';
  if (a.isHalfOfLength || b.isHalfOfLength) return 'half of a length';
  if (isAge(a) || isAge(b)) {
    const isOther = evidence['other-names'] === 1 || areOfOthers(a, b) || isUnnamed({ evidence }, true);
    return isOther ? 'age of another' : null;
  }
  if (isUnnamed({ evidence }, false)) return 'nothing in common';
  if (standTogether(a, b, reports)) return 'side by side';
  return isRoundingChain(a, b, reports) ? 'rounded twice' : null;
}

/** A number of so many digits that count hardly is that of two things. */
const DIGITS_OF_ONE = 4;

/** Whether nothing says that the two count alike, and their number may be that of two things: "72 calls", "72 people". */
function isSameNumberOfOthers(a: FigureView, b: FigureView, evidence: Evidence): boolean {
  const areNamed = evidence['other-head'] + evidence['unknown-head'] > 0 && !isCountedAlike(evidence);
  const common = Math.max(evidence['sentence-words'], evidence['clause-words']);
  return areNamed && common < LEAST_IN_COMMON && Math.min(digitsThatCount(a), digitsThatCount(b)) < DIGITS_OF_ONE;
}

const digitsThatCount = ({ figure: { value } }: FigureView): number =>
  value.kind === 'date' ? 0 : significantDigits(value.low);

/** "Four counts of rape" and "three counts of assault" are counts of two things. */
const areOtherKinds = (evidence: Evidence): boolean => evidence['same-head'] === 1 && evidence['other-counted'] === 1;

/** "Five further instalments" are six with the first: all of them here, there all but one. */
function isAllButOne(a: FigureView, b: FigureView): boolean {
  const [one, two] = [a.figure.value, b.figure.value];
  return a.isOnTop !== b.isOnTop && one.kind !== 'date' && two.kind !== 'date' && Math.abs(one.low - two.low) === 1;
}

/** What lies so long back is not what went on for as long: "32 years ago", "for 29 years". */
const areOfOtherSpans = ({ spanRole: one }: FigureView, { spanRole: two }: FigureView): boolean =>
  one !== null && two !== null && one !== two;

const isCountedAlike = (evidence: Evidence): boolean =>
  evidence['same-head'] + evidence['kin-head'] + evidence['own-deed'] > 0;

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
const LEAST_AROUND = 0.3;
const LEAST_ELSEWHERE = 0.5;
const LEAST_FRAME = 0.5;
/** Both figures beside them, on one side each, that are the same say that the sentences are of one thing. */
const LEAST_BESIDE = 1;
/** Ages of two people stand in like sentences: without a name in common it takes more. */
const LEAST_OF_AGES = 0.2;

/** Whether nothing but unit, class and closeness of the numbers speaks for the pair. */
function isUnnamed({ evidence }: Pick<FigurePair, 'evidence'>, isOfAge: boolean): boolean {
  const common = Math.max(evidence['sentence-words'], evidence['clause-words']);
  if (isOfAge) return evidence.names === 0 && common < LEAST_OF_AGES;
  const isOneDeed = evidence['own-deed'] === 1 && evidence['unknown-head'] === 0;
  if (isOneDeed || (evidence.frame >= LEAST_FRAME && evidence['kin-words'] > 0)) return false;
  return (
    common < LEAST_IN_COMMON &&
    evidence['same-digits'] === 0 &&
    evidence.neighbours < LEAST_BESIDE &&
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
  const digits = Math.min(digitsThatCount(a), digitsThatCount(b));
  const [least, most] = [Math.min(low.low, high.low), Math.max(low.high, high.high)];
  // Every pair asks it of every figure of the story: digits are counted of the few that lie between.
  const liesBetween = ({ figure: { value } }: FigureView): boolean =>
    value.kind !== 'date' && value.hedge === null && value.low > least && value.high < most;
  return reports.some(({ views }) =>
    views.some((view) => liesBetween(view) && digitsThatCount(view) > digits && agree(a, view) && agree(view, b)),
  );
}

/** Whether a figure with the value of `a` and one with the value of `b` stand in one sentence of a report. */
function standTogether(a: FigureView, b: FigureView, reports: readonly ViewedReport[]): boolean {
  return reports.some(({ rows }) =>
    rows.some((row) => row.some((view) => haveOneValue(view, a)) && row.some((view) => haveOneValue(view, b))),
  );
}

const haveOneValue = (one: FigureView, two: FigureView): boolean => isEqualValue(one.figure.value, two.figure.value);

const COUNTED_ALIKE: ReadonlySet<NounRelation> = new Set(['same', 'kin']);

const areCountedAlike = ({ head: one }: FigureView, { head: two }: FigureView): boolean =>
  one !== null && two !== null && COUNTED_ALIKE.has(relateNouns(one, two));

/** Whether two figures of one text are one number of one thing, as far as can be told. */
const areRepeated = (one: FigureView, two: FigureView): boolean =>
  haveOneValue(one, two) && (tellingOfNumber(one) > 0 || areCountedAlike(one, two));

const shareDeed = (one: FigureView, two: FigureView): boolean =>
  one.ownDeeds.size > 0 &&
  [...one.ownDeeds].some((deed) => two.ownDeeds.has(deed)) &&
  (one.head === null || two.head === null || areCountedAlike(one, two));

/**
 * Whether two figures of one text most likely are one thing, said twice or counted twice: then neither takes a
 * counterpart from the other. "288 had died, he had said; now it is 275."
 */
const areOneThing = (one: FigureView, two: FigureView): boolean => areRepeated(one, two) || shareDeed(one, two);

/** Log odds of each pair against its rivals: the other pairs, of one report, that have one of its figures. */
function rank(pairs: readonly Scored[]): Ranked[] {
  const [rows, columns] = [new Map<number, Scored[]>(), new Map<number, Scored[]>()];
  const file = (lists: Map<number, Scored[]>, at: number, pair: Scored): void => {
    const list = lists.get(at);
    if (list) list.push(pair);
    else lists.set(at, [pair]);
  };
  for (const pair of pairs) {
    file(rows, pair.atA, pair);
    file(columns, pair.atB, pair);
  }
  return pairs.map((pair) => {
    let rivals = 0;
    for (const other of rows.get(pair.atA) ?? []) {
      if (other !== pair && !areOneThing(other.b, pair.b)) rivals += Math.exp(other.score);
    }
    for (const other of columns.get(pair.atB) ?? []) {
      if (other !== pair && !areOneThing(other.a, pair.a)) rivals += Math.exp(other.score);
    }
    return { ...pair, against: pair.score - Math.log(1 + rivals) };
  });
}

/** Takes pairs from the best on, each figure once on either side; what is said twice with one value is one figure. */
function assign(pairs: readonly Ranked[]): Ranked[] {
  const [takenA, takenB] = [new Set<number>(), new Map<number, FigureView>()];
  const taken: Ranked[] = [];
  for (const pair of [...pairs].sort((one, two) => two.against - one.against)) {
    const first = takenB.get(pair.atB);
    if (takenA.has(pair.atA) || (first !== undefined && !areRepeated(first, pair.a))) continue;
    takenA.add(pair.atA);
    takenB.set(pair.atB, pair.a);
    taken.push(pair);
  }
  return taken;
}

/** A year or a month alone is told of many things: so much surer it must be that two are of one. */
const OF_BARE_DATE = 1.5;

const isBareDate = ({ a, evidence }: FigurePair): boolean =>
  a.figure.value.kind === 'date' && evidence['rare-number'] === 0;

/** So much surer it must be that a report differs where another report of the story gives the page's own figure. */
const WHERE_CONFIRMED = 1.5;
/** And so much where several do. */
const WHERE_CONFIRMED_TWICE = 3;

const doubtOfConfirmed = (reports: number): number =>
  reports === 0 ? 0 : reports === 1 ? WHERE_CONFIRMED : WHERE_CONFIRMED_TWICE;

/** The pairs of a page's figures with those of each report, without those that are ruled out. */
export interface PossiblePairs {
  readonly reports: readonly OpenReport[];
  readonly of: readonly (readonly PlacedPair[])[];
}

/** Every pair that may be of one thing, before it is weighed: what takes the time. */
export function findPossiblePairs(page: OpenReport, reports: readonly OpenReport[], reader: TermReader): PossiblePairs {
  const viewed = viewReport(page, reader);
  const others = reports.map((report) => viewReport(report, reader));
  const all = [viewed, ...others];
  return { reports, of: pairFigures(viewed, others).map((pairs) => pairs.filter((pair) => barOf(pair, all) === null)) };
}

/** The counterparts among possible pairs: weighed, held against their rivals, one to one. */
export function linkPairs({ reports, of }: PossiblePairs, weights: WeightsTable): FigureLink[] {
  const assigned = of.map((pairs, k) =>
    assign(rank(pairs.map((pair): Scored => ({ ...pair, k, score: scoreOf(pair, weights) })))),
  );
  const isShown = (pair: Ranked, more = 0): boolean =>
    pair.against >=
    (pair.values.agrees ? weights.agreeing : weights.differing).least + more + (isBareDate(pair) ? OF_BARE_DATE : 0);
  const confirming = new Map<number, number>();
  for (const pair of assigned.flat()) {
    if (pair.values.agrees && isShown(pair)) confirming.set(pair.atA, (confirming.get(pair.atA) ?? 0) + 1);
  }
  return assigned.flat().flatMap((pair): FigureLink[] => {
    const { atA, atB, k, values, against, evidence } = pair;
    const report = reports[k];
    const doubt = values.agrees ? 0 : doubtOfConfirmed(confirming.get(atA) ?? 0) * (1 - evidence['told-alike']);
    if (!isShown(pair, doubt) || report === undefined) return [];
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

/** The figures of a page with their counterparts in the reports of its story. */
export const matchOpenFigures = (
  page: OpenReport,
  reports: readonly OpenReport[],
  reader: TermReader,
  weights: WeightsTable = WEIGHTS,
): FigureLink[] => linkPairs(findPossiblePairs(page, reports, reader), weights);
