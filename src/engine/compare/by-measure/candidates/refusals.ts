// Why a figure is no candidate for a measure: every reason by its name, with the sentence that a trace prints.

import type { Place } from '../../../../model/pack.ts';

/** The reasons, each with what it says. */
export const REFUSALS = {
  'missing-cue': 'the measure cannot do without it, and it does not stand there',
  'other-noun': 'the figure has a noun of its own, which is none of the things that the measure counts',
  barred: 'it stands there and rules the measure out',
  'too-little': 'so little speaks for the measure that no value could make it likely',
  'claimed-by-rival': 'it stands nearer to the figure than anything of the measure, and claims it',
  'other-verb': 'the date stands with another verb than those of the measure',
  'other-subject': 'the sentence is about somebody else',
  'other-unit': 'the figure is in another unit or currency',
  'other-total': 'the figure is named as a part of a total, and that was not matched with the measure’s',
  unlikely: 'all evidence together is too little for a match',
  'borrowed-noun': 'the figure borrows its noun from one of the same measure: it is a part of that, or something else',
  'other-time': 'the figure is told of another time than the one that was counted',
} as const;

export type RefusalName = keyof typeof REFUSALS;

/** Why a measure was refused. */
export interface CandidateRefusal {
  readonly refusal: RefusalName;
  /** What it was decided by, for the trace: concepts with their scope, or words. */
  readonly from: Place | string | null;
}
