// Evidence that no pair has by itself: what the other figures of its reports, and the other reports of the story, say of
// it. Knows pairs with their own evidence; weighs nothing.

import { isEqualValue } from '../../values/printed-values.ts';
import type { Evidence } from './evidence.ts';
import type { FigureView } from './figure-view.ts';
import type { PlacedPair } from './placed-pair.ts';
import { countKinWords, shareInCommon, type WeighedFigure } from './weighed-words.ts';

/** How alike two figures are told, whatever their values: the words of their clauses, or of their sentences. */
const alikeBy = (clause: number, sentence: number, hasKin: boolean): number =>
  Math.min(1, Math.max(clause, sentence) + (hasKin ? 0.15 : 0));

const likenessOf = (one: WeighedFigure, two: WeighedFigure): number =>
  alikeBy(
    shareInCommon(one.clause, two.clause),
    shareInCommon(one.sentence, two.sentence),
    countKinWords(one, two) > 0,
  );

const likenessIn = (evidence: Evidence): number =>
  alikeBy(evidence['clause-words'], evidence['sentence-words'], evidence['kin-words'] > 0);

/** How surely an agreeing pair is of one thing, by its number and its words alone. */
function suretyOf({ evidence }: PlacedPair): number {
  const isNamedAlike = evidence['same-head'] + evidence['kin-head'] > 0;
  const byNumber = evidence['rare-number'] + (evidence['same-sum'] + evidence['same-share'] > 0 ? 0.3 : 0);
  return Math.min(1, byNumber + likenessIn(evidence) + (isNamedAlike ? 0.2 : 0));
}

/** From here on a figure of another report is taken for the page's own, told in other words. */
const SURE_COMPANION = 0.5;

/** For each figure of one side, how surely its best partner among the agreeing pairs is one. */
function partnersBy(pairs: readonly PlacedPair[], side: 'atA' | 'atB'): Map<number, number> {
  const best = new Map<number, number>();
  for (const pair of pairs) {
    if (!pair.values.agrees) continue;
    best.set(pair[side], Math.max(best.get(pair[side]) ?? 0, suretyOf(pair)));
  }
  return best;
}

/** A partner this sure takes a figure out of those that have none. */
const HAS_PARTNER = 0.5;

/** The differing pairs in which each is the nearest in value of those that no equal value takes. */
function findMutualNearest(
  pairs: readonly PlacedPair[],
  partnersA: ReadonlyMap<number, number>,
  partnersB: ReadonlyMap<number, number>,
): Set<PlacedPair> {
  const nearestA = new Map<number, PlacedPair>();
  const nearestB = new Map<number, PlacedPair>();
  const isNearer = (pair: PlacedPair, known: PlacedPair | undefined): boolean =>
    known === undefined || pair.values.closeness > known.values.closeness;
  for (const pair of pairs) {
    if (pair.values.agrees || pair.a.figure.value.kind === 'date') continue;
    const isTaken = (partnersA.get(pair.atA) ?? 0) >= HAS_PARTNER || (partnersB.get(pair.atB) ?? 0) >= HAS_PARTNER;
    if (isTaken) continue;
    if (isNearer(pair, nearestA.get(pair.atA))) nearestA.set(pair.atA, pair);
    if (isNearer(pair, nearestB.get(pair.atB))) nearestB.set(pair.atB, pair);
  }
  return new Set([...nearestA.values()].filter((pair) => nearestB.get(pair.atB) === pair));
}

interface Companion {
  readonly k: number;
  readonly weighed: WeighedFigure;
  readonly surety: number;
}

/** So many tell how a thing is told elsewhere: each is held against every other figure, and a story may have dozens. */
const MOST_COMPANIONS = 8;

/**
 * By number of a page's figure, those of reports that say the same of the same thing, as surely as words and number show:
 * the surest.
 */
function companionsOf(
  pairsOf: readonly (readonly PlacedPair[])[],
  weighed: readonly (readonly WeighedFigure[])[],
): Map<number, Companion[]> {
  const companions = new Map<number, Companion[]>();
  for (const [k, pairs] of pairsOf.entries()) {
    for (const pair of pairs) {
      const other = weighed[k]?.[pair.atB];
      const surety = suretyOf(pair);
      if (!pair.values.agrees || other === undefined || surety < SURE_COMPANION) continue;
      const list = companions.get(pair.atA) ?? [];
      companions.set(pair.atA, list);
      list.push({ k, weighed: other, surety });
    }
  }
  for (const list of companions.values()) {
    list.sort((one, two) => two.surety - one.surety).splice(MOST_COMPANIONS);
  }
  return companions;
}

const haveOneValue = (one: FigureView, two: FigureView): boolean => isEqualValue(one.figure.value, two.figure.value);

/** Equal for two values that equal the same others. */
function keyOf({ figure: { value } }: FigureView): string {
  if (value.kind === 'date') return `${value.year}-${value.month}-${value.day} ${value.isDecade}`;
  // Of two in different units the one with a hedge stays as it is printed.
  return `${value.kind} ${value.low} ${value.high} ${value.isVague} ${value.unit} ${value.hedge === null}`;
}

/** Differing figures of one value, as reports give it for a figure of the page. */
interface OneValue {
  readonly view: FigureView;
  /** How alike the page's figure and the likeliest of a report are told, by number of the report. */
  readonly likeness: Map<number, number>;
}

/**
 * What reports give that differs from each of a page's figures, by value: of a story with dozens of reports most give the
 * same few values, and each of them is held against every other once.
 */
class DifferingValues {
  private readonly byFigure = new Map<number, Map<string, OneValue>>();

  add(k: number, { atA, b, evidence }: PlacedPair): void {
    const values = this.byFigure.get(atA) ?? new Map<string, OneValue>();
    this.byFigure.set(atA, values);
    const key = keyOf(b);
    const value = values.get(key) ?? { view: b, likeness: new Map<number, number>() };
    values.set(key, value);
    value.likeness.set(k, Math.max(value.likeness.get(k) ?? 0, likenessIn(evidence)));
  }

  /** How alike another report than number `k` tells the value of the pair, 0 where none gives it. */
  likenessElsewhere(k: number, { atA, b }: PlacedPair): number {
    let most = 0;
    for (const { view, likeness } of this.byFigure.get(atA)?.values() ?? []) {
      if (!haveOneValue(view, b)) continue;
      for (const [other, each] of likeness) if (other !== k && each > most) most = each;
    }
    return most;
  }
}

/** The pairs of each report with what the others show of them. */
export function completeEvidence(
  pairsOf: readonly (readonly PlacedPair[])[],
  weighed: readonly (readonly WeighedFigure[])[],
): PlacedPair[][] {
  const companions = companionsOf(pairsOf, weighed);
  const differing = new DifferingValues();
  for (const [k, pairs] of pairsOf.entries()) {
    for (const pair of pairs) if (!pair.values.agrees) differing.add(k, pair);
  }
  return pairsOf.map((pairs, k) => {
    const [partnersA, partnersB] = [partnersBy(pairs, 'atA'), partnersBy(pairs, 'atB')];
    const nearest = findMutualNearest(pairs, partnersA, partnersB);
    return pairs.map((pair): PlacedPair => {
      if (pair.values.agrees) return pair;
      const there = weighed[k]?.[pair.atB];
      const elsewhere = (companions.get(pair.atA) ?? []).filter((companion) => companion.k !== k);
      const likeness =
        there === undefined ? 0 : Math.max(0, ...elsewhere.map((each) => likenessOf(each.weighed, there)));
      return {
        ...pair,
        evidence: {
          ...pair.evidence,
          'mutual-nearest': nearest.has(pair) ? 1 : 0,
          'partner-here': Math.max(partnersA.get(pair.atA) ?? 0, partnersB.get(pair.atB) ?? 0),
          'told-alike': likeness,
          'also-elsewhere': differing.likenessElsewhere(k, pair),
          'agrees-elsewhere': (1 - likeness) * Math.min(1, new Set(elsewhere.map((companion) => companion.k)).size / 2),
        },
      };
    });
  });
}
