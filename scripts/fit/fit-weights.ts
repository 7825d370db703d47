// The weights of figures' evidence, fitted on labelled stories. Knows evidence and labels; writes nothing.

import { EVIDENCE, type EvidenceName } from '../../src/engine/compare/by-words/figures/evidence.ts';
import { WEIGHTS } from '../../src/engine/compare/by-words/figures/weights.ts';
import type { FigureWeights, WeightsTable } from '../../src/engine/compare/by-words/figures/weights-table.ts';
import type { LabelledPair } from './labelled-pairs.ts';
import { fitLogistic } from './logistic.ts';

/** What reason says of a piece of evidence whatever the examples say; the rest can only speak for. */
const AGAINST: ReadonlySet<EvidenceName> = new Set([
  'other-head',
  'unknown-head',
  'other-counted',
  'other-own-deed',
  'both-one',
  'no-head',
  'other-names',
  'other-own-name',
  'crossed-names',
  'other-deed',
  'far-number',
  'other-years',
  'other-role',
  'partner-here',
  'lone-year',
  'small-number',
]);

/** Few examples, many weights: a ridge of this size keeps each of them from being one story's. */
const RIDGE = 2;

/** What may speak either way. */
const EITHER: ReadonlySet<EvidenceName> = new Set(['agrees-elsewhere']);

const signs = EVIDENCE.map((name) => (EITHER.has(name) ? 0 : AGAINST.has(name) ? -1 : 1));
const rounded = (value: number): number => Number(value.toFixed(2)) + 0;

function fitSide(pairs: readonly LabelledPair[], least: number): FigureWeights {
  const { start, weights } = fitLogistic(
    pairs.map(({ evidence, isOneThing }) => ({ values: evidence, isTrue: isOneThing })),
    signs,
    RIDGE,
  );
  const of = Object.fromEntries(EVIDENCE.map((name, at) => [name, rounded(weights[at] ?? 0)]));
  return { start: rounded(start), least, of: of as Record<EvidenceName, number> };
}

export const fitWeights = (pairs: readonly LabelledPair[]): WeightsTable => ({
  agreeing: fitSide(
    pairs.filter(({ agrees }) => agrees),
    WEIGHTS.agreeing.least,
  ),
  differing: fitSide(
    pairs.filter(({ agrees }) => !agrees),
    WEIGHTS.differing.least,
  ),
});
