// A pack's cues, bars and doubts with their concepts and scopes as numbers, ready to be asked for every figure.
// Knows how near they have to stand; weighs nothing.

import type { Cue, Objection } from '../../../../model/pack.ts';
import { isSharedByChance } from '../../values/shared-by-chance.ts';
import { type ConceptPlaces, NEARNESS, type Setting } from '../zones/setting.ts';
import type { MeasureEvidence } from './evidence.ts';
import type { MeasureWeights } from './weights.ts';

/** A cue, ready to be asked. */
export interface ReadCue {
  readonly places: readonly number[];
  /** How far its concepts may stand, and how far where the figure has a noun of its own; see `NEARNESS`. */
  readonly farthest: number;
  readonly farthestWithNoun: number;
  /** Whether it is what is counted. */
  readonly isNoun: boolean;
  readonly isRequired: boolean;
  readonly evidence: MeasureEvidence;
  /** The same where it stands farther away; see `reachOfDistinctive`. */
  readonly farEvidence: MeasureEvidence;
}

export function readCue(cue: Cue, places: ConceptPlaces, { most }: MeasureWeights): ReadCue {
  const { kind, any, within, weight, isRequired = false } = cue;
  const farthest = NEARNESS[within];
  const isNoun = kind === 'counted';
  return {
    places: places.of(any),
    farthest,
    farthestWithNoun: isNoun && within === 'near' ? NEARNESS.counted : farthest,
    isNoun,
    isRequired,
    evidence: { name: kind, from: cue, weight },
    farEvidence: { name: kind, from: { any, within: 'article' }, weight: Math.min(weight, most.cueFartherAway) },
  };
}

/** Whether the cue holds for the figure; `hasNoun` where the figure has a noun of its own, see `hasOwnNoun`. */
export const isMet = ({ places, farthest, farthestWithNoun }: ReadCue, setting: Setting, hasNoun: boolean): boolean =>
  setting.has(places, hasNoun ? farthestWithNoun : farthest);

/**
 * How far what a measure cannot do without may stand from a number that a source prints and that hardly coincides by
 * chance: "There are 1,633 of them" says what they are in the sentence before. A noun of its own has to be the measure's.
 */
export const reachOfDistinctive = ({ farthest, isNoun }: ReadCue, hasNoun: boolean): number => {
  if (isNoun && hasNoun) return farthest;
  return farthest < NEARNESS.context ? NEARNESS.context : NEARNESS.article;
};

/** A noun right behind the number is what it counts; only where there is none may another nearby be meant. */
export const hasOwnNoun = ({ figure }: Setting): boolean =>
  figure.kind === 'count' && figure.counted !== null && figure.countedBy === 'behind';

/** A number without a noun that is no small or round one: what it counts may have been said in the sentence before. */
export const lendsItsNoun = ({ figure, value }: Setting): boolean =>
  figure.kind === 'count' && figure.countedBy === null && !isSharedByChance(value);

/** A bar or a doubt, ready to be asked. */
export interface ReadObjection {
  readonly places: readonly number[];
  readonly farthest: number;
  readonly exceptions: readonly number[];
}

const NO_PLACES: readonly number[] = [];

export const readObjection = ({ any, within, unless }: Objection, places: ConceptPlaces): ReadObjection => ({
  places: places.of(any),
  farthest: NEARNESS[within],
  exceptions: unless ? places.of(unless) : NO_PLACES,
});

/** Whether it stands as near as `farthest`, and nothing overrules it. */
export const stands = ({ places, exceptions }: ReadObjection, setting: Setting, farthest: number): boolean =>
  setting.has(places, farthest) && !setting.has(exceptions, NEARNESS.near);
