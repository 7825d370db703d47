// The words in which measures are written: cues, bars, doubts and years. Knows no measure.

import type { Cue, Measure, Objection, Scope } from '../../../model/pack.ts';
import type { MetBasis } from '../bases.ts';
import type { MetConcept, MetSubject } from '../concepts.ts';

/** Measures with their ids as literal types, so that a misspelt total or story does not compile. */
export const measuresOf = <const MeasureId extends string, const Story extends string = never>(
  measures: readonly Measure<MetConcept, MetSubject, MeasureId, Story, MetBasis>[],
): readonly Measure<MetConcept, MetSubject, MeasureId, Story, MetBasis>[] => measures;

type CueOf = (weight: number, ...any: MetConcept[]) => Cue<MetConcept>;

/** Cues read as what is said of the figure: `mustBe…` and `mustCount…` are required, `is…` and `counts…` add weight. */
const cue =
  (kind: Cue['kind'], within: Scope, isRequired: boolean): CueOf =>
  (weight, ...any) => ({ kind, within, any, weight, ...(isRequired && { isRequired }) });

export const mustCount = cue('counted', 'counted', true);
export const mustCountNear = cue('counted', 'near', true);
export const mustCountInSentence = cue('counted', 'sentence', true);
export const counts = cue('counted', 'counted', false);
export const countsNear = cue('counted', 'near', false);
export const mustBeNear = cue('event', 'near', true);
export const mustBeInSentence = cue('event', 'sentence', true);
export const mustBeInContext = cue('event', 'context', true);
export const isNear = cue('event', 'near', false);
export const isInSentence = cue('event', 'sentence', false);
export const isInContext = cue('event', 'context', false);
export const period = cue('period', 'sentence', false);

/** Places of bars and doubts: concepts that must not stand there. */
export const counted = (...any: MetConcept[]) => ({ any, within: 'counted' as const });
export const near = (...any: MetConcept[]) => ({ any, within: 'near' as const });
export const inSentence = (...any: MetConcept[]) => ({ any, within: 'sentence' as const });

/** The same objection, but where one of `unless` stands near the figure. */
export const butNot = (
  place: Objection<MetConcept>,
  ...unless: MetConcept[]
): Objection<MetConcept> & { readonly unless: readonly MetConcept[] } => ({ ...place, unless });

/** The bases that most measures have. */
export const asOfficers = { basis: 'officers', any: ['officer'] } as const;
export const asCases = { basis: 'cases', any: ['case'] } as const;

/** The years that the reports of the reference set count in; the hotline and the workforce were counted before, too. */
export const IN_2023 = [2023, 2023] as const;
export const SINCE_2022 = [2022, 2023] as const;
