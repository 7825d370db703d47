// What can speak for or against a figure counting what a measure counts: every piece of evidence by its name, with the
// sentence that tells it. How much each weighs stands in `weights.ts`. Decides nothing.

import type { Place } from '../../../../model/pack.ts';

/** The pieces of evidence, each with what it says. */
export const MEASURE_EVIDENCE = {
  counted: 'what the measure counts is named',
  event: 'the event of the measure is named',
  period: 'the time of the measure is named',
  'subject-named': 'the sentence names whom the measure is about',
  'subject-carried': 'the sentences before are about the one whom the measure is about, and nobody else is named',
  'body-of-article': 'the article is about the body that the measure is about, and the sentence names no other',
  'person-of-article': 'the article is about the person whom the measure is about, and the sentence names nobody',
  'nobody-named': 'the article names no person at all, and may tell of the one whom the measure is about',
  'same-value': 'a source prints the same value',
  'same-distinctive-value': 'a source prints the same value, which is one that hardly coincides by chance',
  'agreeing-value': 'a source prints a value that rounds to the same or is hedged to hold it',
  'distant-value': 'every source’s value is a good deal smaller or larger',
  'far-value':
    'every source’s value is less than half of it or more than twice as much: it most likely counts something else',
  'other-date': 'no source prints this date: most dates of a story are those of other events',
  'part-of-total': 'it is named as a part of a total that was matched',
  companion: 'a figure of the same story that is sure stands beside it',
  twin: 'a figure of the same story that lacks as little stands beside it: both are worth listing',
} as const;

export type MeasureEvidenceName = keyof typeof MEASURE_EVIDENCE;

/** Evidence from the pack’s cues; the pack says how much each cue weighs. */
export type CueEvidenceName = 'counted' | 'event' | 'period';

/** Evidence that means the same for every measure of every pack. */
export type GeneralEvidenceName = Exclude<MeasureEvidenceName, CueEvidenceName>;

/** One piece of evidence for or against a match; the weights add up to the score. */
export interface MeasureEvidence {
  readonly name: MeasureEvidenceName;
  readonly weight: number;
  /** What it was taken from, for the trace: the concepts of a cue and their scope, or the id of a concept or measure. */
  readonly from: Place | string | null;
}

/** Evidence of values; without it the rest says how clearly the measure is named. */
const OF_VALUES: ReadonlySet<MeasureEvidenceName> = new Set<MeasureEvidenceName>([
  'same-value',
  'same-distinctive-value',
  'agreeing-value',
  'distant-value',
  'far-value',
  'other-date',
]);

/** Weights have two decimals, and so has their sum: 0.3 + 0.7 must not fall short of 1. */
export const rounded = (weight: number): number => Math.round(weight * 100) / 100;

/** The score: what the evidence adds up to. */
export function sumOf(evidence: readonly MeasureEvidence[]): number {
  let sum = 0;
  for (const { weight } of evidence) sum += weight;
  return rounded(sum);
}

/** How clearly the same thing is named: what the evidence adds up to without the value. */
export const namingOf = ({ evidence }: { readonly evidence: readonly MeasureEvidence[] }): number =>
  sumOf(evidence.filter(({ name }) => !OF_VALUES.has(name)));

/** Whether there is evidence of that name. */
export const hasEvidence = (
  { evidence }: { readonly evidence: readonly MeasureEvidence[] },
  asked: MeasureEvidenceName,
): boolean => evidence.some(({ name }) => name === asked);

/** Evidence of whom the sentence is about that is too far fetched for a value that stories share by chance. */
export const isFarFetched = (of: { readonly evidence: readonly MeasureEvidence[] }): boolean =>
  hasEvidence(of, 'person-of-article') || hasEvidence(of, 'nobody-named');
