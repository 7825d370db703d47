// How well a figure fits a measure: a sum of named, weighted pieces of evidence, so that the card can say why two
// figures were matched and a developer can see how it came about.
// Knows how evidence is weighed; decides nothing.

import type { Figure, FigureValue } from '../../../model/figure.ts';
import type { ConceptId, Cue, EvidenceKind, Measure, MeasureKind, Scope } from '../../../model/pack.ts';
import type { FigureRecord } from '../../../model/reference.ts';
import type { Focus, FocusMap, FocusOrigin } from '../../text/focus.ts';
import type { Mention } from '../../text/lexicon.ts';
import { closenessOf, inYears, isDistinctive, isVague, valuesAgree } from './compare-values.ts';
import { isInside, NEARNESS, type Setting } from './setting.ts';

/** One reason for or against a match; weights add up to the score. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly what: string;
  readonly weight: number;
}

/** How well a figure fits a measure; the score is the sum of the evidence’s weights. */
export interface MeasureScore {
  readonly measure: Measure;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** From this score on a differing value is shown as a badge: a false badge costs more than ten missed ones. */
export const CERTAIN = 0.95;
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
/** One not so far off speaks against it a little: too little to matter where all else holds. */
const DISTANT_VALUE = -0.06;
const DISTANT_BELOW = 0.61;
/** Stories are full of dates; one that no source prints is far more often another event's than a misprint. */
const OTHER_DATE_VALUE = -0.2;

/** The kinds of figure that can count a kind of measure. */
export const KINDS: Readonly<Record<MeasureKind, readonly Figure['kind'][]>> = {
  count: ['count', 'number'],
  share: ['share'],
  duration: ['duration'],
  age: ['age'],
  date: ['date'],
};

/** Where a sentence names several, the figure belongs to the last one before it, or else the first behind it. */
function isNearestOf(subject: ConceptId, subjects: readonly Focus[], setting: Setting): boolean {
  if (subjects.length < 2) return true;
  let nearest: Mention | null = null;
  for (const mention of setting.sentenceMentions) {
    if (!subjects.some(({ concept }) => concept === mention.concept)) continue;
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

/** A noun right behind the number is what it counts; only where there is none may another nearby be meant. */
function scopeOf(cue: Cue, { figure }: Setting): Scope {
  const hasOwnNoun = figure.kind === 'count' && figure.counted !== null && figure.countedBy === 'behind';
  return cue.kind === 'counted' && cue.within === 'near' && hasOwnNoun ? 'counted' : cue.within;
}

const evidenceOf = (kind: EvidenceKind, what: string, weight: number): Evidence => ({ kind, what, weight });

const SAME = evidenceOf('value', 'the same value', SAME_VALUE);
const SAME_DISTINCTIVE = evidenceOf('value', 'the same distinctive value', SAME_DISTINCTIVE_VALUE);
const AGREEING = evidenceOf('value', 'a value that agrees', AGREEING_VALUE);
const FAR = evidenceOf('value', 'a far value', FAR_VALUE);
const DISTANT = evidenceOf('value', 'a distant value', DISTANT_VALUE);
const OTHER_DATE = evidenceOf('value', 'a date that no source prints', OTHER_DATE_VALUE);

/** Whether sources print the very number, and it is one that hardly coincides by chance. */
export const hasDistinctiveValue = ({ evidence }: MeasureScore): boolean => evidence.includes(SAME_DISTINCTIVE);

/** What the sources' values say; vague ones only where there is no other. */
function valueEvidence(value: FigureValue, records: readonly FigureRecord[]): Evidence | null {
  if (records.length === 0) return null;
  const hasExact = !records.every((record) => isVague(record.value));
  let closest = 0;
  let agrees = false;
  for (const record of records) {
    if (hasExact && isVague(record.value)) continue;
    const closeness = closenessOf(value, record.value);
    if (closeness === 1) return isDistinctive(value) ? SAME_DISTINCTIVE : SAME;
    if (closeness > closest) closest = closeness;
    agrees ||= hasExact && valuesAgree(value, record.value) === true;
  }
  if (agrees) return AGREEING;
  if (value.kind === 'date') return OTHER_DATE;
  if (closest < FAR_BELOW) return FAR;
  return closest < DISTANT_BELOW ? DISTANT : null;
}

/** Weights have two decimals, and so has their sum: 0.3 + 0.7 must not fall short of 1. */
export const sumOf = (evidence: readonly Evidence[]): number =>
  Math.round(evidence.reduce((sum, { weight }) => sum + weight, 0) * 100) / 100;

/** Scores figures against one measure. */
export interface MeasureScorer {
  readonly measure: Measure;
  /** The nearest of the cues without which there is no match; `null` where there is none in a figure's context. */
  readonly needs: Cue | null;
  /** Whether a figure of one of the measure's kinds has its unit too. */
  readonly hasUnit: (figure: Figure) => boolean;
  /**
   * The score of a figure, or `null` when it cannot count this: a required cue missing, a bar, somebody else's
   * sentence. `records` are what sources print of the measure.
   */
  readonly score: (setting: Setting, focus: FocusMap, records: readonly FigureRecord[]) => MeasureScore | null;
}

/** Prepares `measure` for scoring; `role` tells whether its subject is a person or a body. */
export function createMeasureScorer(measure: Measure, role: 'person' | 'body'): MeasureScorer {
  const { subject, rivals } = measure;
  const cues = measure.cues.map((cue) => ({
    cue,
    evidence: evidenceOf(cue.kind, `${cue.any.join(' or ')} (${cue.within})`, cue.weight),
  }));
  const required = measure.cues.filter(({ isRequired }) => isRequired);
  const ownNear = measure.cues
    .filter(({ kind, within }) => kind !== 'counted' && within === 'near')
    .flatMap(({ any }) => any);
  const subjectBy = (origin: FocusOrigin): Evidence =>
    evidenceOf('subject', `${subject} (${origin})`, SUBJECT_WEIGHT[origin]);
  const subjectEvidence = { named: subjectBy('named'), carried: subjectBy('carried'), article: subjectBy('article') };
  const unnamed = evidenceOf('subject', 'nobody named', UNNAMED_WEIGHT);

  /** `null` when the sentence is about somebody else. */
  function findSubject(setting: Setting, focus: FocusMap): Evidence | null {
    const subjects = focus.ofSentence(setting.zones.sentenceIndex, role);
    const own = subjects.find(({ concept }) => concept === subject);
    if (own && isNearestOf(own.concept, subjects, setting)) return subjectEvidence[own.origin];
    if (subjects.length > 0) return null;
    // An article on the topic is about the pack's body until it says otherwise; a person may be left unnamed.
    if (role === 'body') return subjectEvidence.article;
    return focus.namesPerson ? null : unnamed;
  }

  const isClaimedByRival = (setting: Setting): boolean => {
    if (!rivals) return false;
    const distance = distanceTo(rivals, setting);
    return distance !== Number.POSITIVE_INFINITY && distance < distanceTo(ownNear, setting);
  };

  const [nearest] = required.toSorted((a, b) => NEARNESS[a.within] - NEARNESS[b.within]);
  return {
    measure,
    needs: nearest !== undefined && nearest.within !== 'article' ? nearest : null,
    hasUnit: (figure) =>
      measure.unit === undefined || (figure.kind === 'duration' && inYears(figure).unit === measure.unit),
    score(setting, focus, records) {
      // Most figures count something else: what a measure cannot do without is asked first.
      if (required.some((cue) => !setting.has(cue.any, scopeOf(cue, setting)))) return null;
      if (measure.bars?.some(({ any, within }) => setting.has(any, within))) return null;
      const evidence: Evidence[] = [];
      for (const { cue, evidence: own } of cues) {
        if (cue.isRequired || setting.has(cue.any, scopeOf(cue, setting))) evidence.push(own);
      }
      if (isClaimedByRival(setting)) return null;
      if (subject !== undefined) {
        const found = findSubject(setting, focus);
        if (!found) return null;
        evidence.push(found);
      }
      const value = valueEvidence(inYears(setting.figure), records);
      if (value) evidence.push(value);
      return { measure, evidence, score: sumOf(evidence) };
    },
  };
}
