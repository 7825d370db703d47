// How well a figure fits a measure: a sum of named, weighted pieces of evidence, so that the card can say why two
// figures were matched and a developer can see how it came about.

import type { Figure, FigureValue } from '../../../model/figure.ts';
import type { ConceptId, EvidenceKind, Measure, MeasureKind } from '../../../model/pack.ts';
import type { FigureRecord } from '../../../model/reference.ts';
import type { Mention } from '../../text/lexicon.ts';
import { closenessOf, inYears, isDistinctive, valuesAgree } from './compare-values.ts';
import type { FocusMap, FocusOrigin } from './focus.ts';
import { isInside, type Setting } from './setting.ts';

/** One reason for or against a match; weights add up to the score. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly what: string;
  readonly weight: number;
}

export interface MeasureScore {
  readonly measure: Measure;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** From this score on a differing value is shown as a badge: a false badge costs more than ten missed ones. */
export const CERTAIN = 1;
/** From this score on an equal value is shown as agreeing, and a differing one is listed as possible. */
export const LIKELY = 0.75;

/** A subject named in the sentence is better evidence than one carried over, and that better than the article's own. */
const SUBJECT_WEIGHT: Readonly<Record<FocusOrigin, number>> = { named: 0.3, carried: 0.25, article: 0.15 };

/** "One of its officers": an article may tell somebody's case without the name. */
const UNNAMED_WEIGHT = 0.1;

/** The same number is weak evidence, unless it is one that hardly coincides by chance. */
const SAME_VALUE = 0.15;
const SAME_DISTINCTIVE_VALUE = 0.4;
/** One that rounds or hedges the same number is weaker still. */
const AGREEING_VALUE = 0.1;
/** A value less than half or more than twice of all that sources print most likely counts something else. */
const FAR_VALUE = -0.5;
const FAR_BELOW = 0.5;

const KINDS: Readonly<Record<MeasureKind, readonly Figure['kind'][]>> = {
  count: ['count', 'number'],
  share: ['share'],
  duration: ['duration'],
  age: ['age'],
  date: ['date'],
};

const isOfKind = (figure: Figure, measure: Measure): boolean =>
  KINDS[measure.kind].includes(figure.kind) &&
  (measure.unit === undefined || (figure.kind === 'duration' && inYears(figure).unit === measure.unit));

/** `null` when the sentence is about somebody else. */
function subjectEvidence(
  measure: Measure,
  setting: Setting,
  focus: FocusMap,
  role: 'person' | 'body',
): Evidence | null {
  const subject = measure.subject as ConceptId;
  const subjects = focus.ofSentence(setting.zones.sentenceIndex, role);
  const own = subjects.find(({ concept }) => concept === subject);
  if (
    own &&
    isNearestPerson(
      subject,
      setting,
      subjects.map(({ concept }) => concept),
    )
  ) {
    return { kind: 'subject', what: `${subject} (${own.origin})`, weight: SUBJECT_WEIGHT[own.origin] };
  }
  if (own || subjects.length > 0) return null;
  // An article on the topic is about the pack's body until it says otherwise; a person may be left unnamed.
  if (role === 'body') return { kind: 'subject', what: `${subject} (article)`, weight: SUBJECT_WEIGHT.article };
  return { kind: 'subject', what: 'nobody named', weight: UNNAMED_WEIGHT };
}

/** Where a sentence names several, the figure belongs to the last one before it, or else the first behind it. */
function isNearestPerson(subject: ConceptId, setting: Setting, rivals: readonly ConceptId[]): boolean {
  if (rivals.length < 2) return true;
  let nearest: Mention | null = null;
  for (const mention of setting.sentenceMentions) {
    if (!rivals.includes(mention.concept)) continue;
    if (mention.firstToken <= setting.zones.figure.first || nearest === null) nearest = mention;
  }
  return nearest === null || nearest.concept === subject;
}

/** Distance in tokens from the figure to the nearest mention of one of the concepts between its neighbours. */
function distanceTo(concepts: readonly ConceptId[], setting: Setting): number {
  const { figure, near } = setting.zones;
  let nearest = Number.POSITIVE_INFINITY;
  for (const mention of setting.sentenceMentions) {
    if (!concepts.includes(mention.concept) || !isInside(mention, near)) continue;
    const { firstToken, endToken } = mention;
    const distance = firstToken >= figure.first ? firstToken - figure.first : figure.first - endToken + 1;
    if (distance < nearest) nearest = distance;
  }
  return nearest;
}

function isClaimedByRival(measure: Measure, setting: Setting): boolean {
  if (!measure.rivals) return false;
  const rival = distanceTo(measure.rivals, setting);
  if (rival === Number.POSITIVE_INFINITY) return false;
  const own = measure.cues
    .filter(({ kind, within }) => kind !== 'counted' && within === 'near')
    .flatMap(({ any }) => any);
  return rival < distanceTo(own, setting);
}

function valueEvidence(value: FigureValue, records: readonly FigureRecord[]): Evidence | null {
  if (records.length === 0) return null;
  const exact = records.filter((record) => record.value.kind === 'date' || !record.value.isVague);
  const closest = Math.max(...(exact.length > 0 ? exact : records).map((record) => closenessOf(value, record.value)));
  if (closest === 1) {
    return {
      kind: 'value',
      what: 'the same value',
      weight: isDistinctive(value) ? SAME_DISTINCTIVE_VALUE : SAME_VALUE,
    };
  }
  if (exact.some((record) => valuesAgree(value, record.value) === true)) {
    return { kind: 'value', what: 'a value that agrees', weight: AGREEING_VALUE };
  }
  return closest < FAR_BELOW && value.kind !== 'date'
    ? { kind: 'value', what: 'a far value', weight: FAR_VALUE }
    : null;
}

/** Weights have two decimals, and so has their sum: 0.3 + 0.7 must not fall short of 1. */
export const sumOf = (evidence: readonly Evidence[]): number =>
  Math.round(evidence.reduce((sum, { weight }) => sum + weight, 0) * 100) / 100;

/**
 * The score of a figure for a measure, or `null` when it cannot count this: another kind of number, a required cue
 * missing, a bar, somebody else's sentence. `roleOf` tells whether the measure's subject is a person or a body.
 */
export function scoreMeasure(
  measure: Measure,
  setting: Setting,
  focus: FocusMap,
  records: readonly FigureRecord[],
  roleOf: (concept: ConceptId) => 'person' | 'body',
): MeasureScore | null {
  const { figure } = setting;
  if (!isOfKind(figure, measure)) return null;
  for (const { any, within } of measure.bars ?? []) {
    if (setting.has(any, within)) return null;
  }
  const evidence: Evidence[] = [];
  for (const cue of measure.cues) {
    if (setting.has(cue.any, cue.within)) {
      evidence.push({ kind: cue.kind, what: `${cue.any.join(' or ')} (${cue.within})`, weight: cue.weight });
    } else if (cue.isRequired) {
      return null;
    }
  }
  if (isClaimedByRival(measure, setting)) return null;
  if (measure.subject) {
    const subject = subjectEvidence(measure, setting, focus, roleOf(measure.subject));
    if (!subject) return null;
    evidence.push(subject);
  }
  const value = valueEvidence(inYears(figure), records);
  if (value) evidence.push(value);
  return { measure, evidence, score: sumOf(evidence) };
}
