// How well a figure fits a measure: a sum of named, weighted pieces of evidence, so that the card can say why two
// figures were matched and a developer can see how it came about.
// Knows how evidence is weighed; decides nothing.

import type { Figure } from '../../../model/figure.ts';
import type { ConceptId, Cue, EvidenceKind, Measure, MeasureKind, Objection } from '../../../model/pack.ts';
import type { Focus, FocusMap, FocusOrigin } from '../../reading/focus/focus.ts';
import { closenessOf, isDistinctive, type Value, valuesAgree } from '../values/compare-values.ts';
import { type MeasureRecords, NO_RECORDS, type RecordsByMeasure } from './measure-records.ts';
import { type ConceptPlaces, isInside, NEARNESS, type Setting } from './setting.ts';

/** One reason for or against a match; weights add up to the score. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly what: string;
  readonly weight: number;
  /** For a subject: how the sentence came by it, where that is too far for what is shared by chance. */
  readonly isFarFetched?: boolean;
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
  money: ['money'],
  duration: ['duration'],
  age: ['age'],
  date: ['date'],
};

/** Where a sentence names several, the figure belongs to the last one before it, or else the first behind it. */
function isNearestOf(subject: ConceptId, subjects: readonly Focus[], setting: Setting): boolean {
  if (subjects.length < 2) return true;
  const { first } = setting.zones.figure;
  let nearest: { readonly concept: ConceptId; readonly place: number } | null = null;
  for (const { concept, places } of subjects) {
    for (const place of places) {
      const isNearer =
        nearest === null ||
        (place <= first && (nearest.place > first || place > nearest.place)) ||
        (nearest.place > first && place < nearest.place);
      if (isNearer) nearest = { concept, place };
    }
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
const hasOwnNoun = ({ figure }: Setting): boolean =>
  figure.kind === 'count' && figure.counted !== null && figure.countedBy === 'behind';

/** Whether the figure's own noun has one of the concepts; what is said of the noun does not. */
function countsOneOf(things: readonly ConceptId[], { sentenceMentions, zones: { noun } }: Setting): boolean {
  return (
    noun !== null && sentenceMentions.some((mention) => things.includes(mention.concept) && isInside(mention, noun))
  );
}

/** A cue with its concepts and scopes as numbers. */
export interface ReadCue {
  readonly places: readonly number[];
  /** How far its concepts may stand, and how far where the figure has a noun of its own; see `NEARNESS`. */
  readonly farthest: number;
  readonly farthestWithNoun: number;
  /** Whether it is what is counted. */
  readonly isNoun: boolean;
  readonly isRequired: boolean;
  readonly evidence: Evidence;
  /** The same where it stands farther away; see `reachOfDistinctive`. */
  readonly farEvidence: Evidence;
}

function readCue({ kind, any, within, weight, isRequired = false }: Cue, places: ConceptPlaces): ReadCue {
  const farthest = NEARNESS[within];
  const isNoun = kind === 'counted';
  const what = any.join(' or ');
  return {
    places: places.of(any),
    farthest,
    farthestWithNoun: isNoun && within === 'near' ? NEARNESS.counted : farthest,
    isNoun,
    isRequired,
    evidence: evidenceOf(kind, `${what} (${within})`, weight),
    farEvidence: evidenceOf(kind, `${what} (farther away)`, Math.min(weight, FAR_CUE)),
  };
}

/** A bar or a doubt with its concepts and scope as numbers. */
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

const isMet = ({ places, farthest, farthestWithNoun }: ReadCue, setting: Setting, hasNoun: boolean): boolean =>
  setting.has(places, hasNoun ? farthestWithNoun : farthest);

/**
 * How far what a measure cannot do without may stand from a number that a source prints and that hardly coincides by
 * chance: "There are 1,633 of them" says what they are in the sentence before. A noun of its own has to be the measure's.
 */
const reachOfDistinctive = ({ farthest, isNoun }: ReadCue, hasNoun: boolean): number => {
  if (isNoun && hasNoun) return farthest;
  return farthest < NEARNESS.context ? NEARNESS.context : NEARNESS.article;
};
/** What stands that far tells less. */
const FAR_CUE = 0.2;

const evidenceOf = (kind: EvidenceKind, what: string, weight: number): Evidence => ({ kind, what, weight });

const SAME = evidenceOf('value', 'the same value', SAME_VALUE);
const SAME_DISTINCTIVE = evidenceOf('value', 'the same distinctive value', SAME_DISTINCTIVE_VALUE);
const AGREEING = evidenceOf('value', 'a value that agrees', AGREEING_VALUE);
const FAR = evidenceOf('value', 'a far value', FAR_VALUE);
const DISTANT = evidenceOf('value', 'a distant value', DISTANT_VALUE);
const OTHER_DATE = evidenceOf('value', 'a date that no source prints', OTHER_DATE_VALUE);

/** A figure named as part of a total that was matched counts the same kind of thing for the same subject. */
export const PART_WEIGHT = 0.5;

/** Whether sources print the very number, and it is one that hardly coincides by chance. */
export const hasDistinctiveValue = ({ evidence }: MeasureScore): boolean => evidence.includes(SAME_DISTINCTIVE);

/** Whether a source prints this very number. */
const isPrinted = (value: Value, { exact }: MeasureRecords): boolean =>
  exact.some((record) => closenessOf(value, record.value) === 1);

/** What the sources' values say; vague ones only where there is no other. */
function valueEvidence(value: Value, { all, exact }: MeasureRecords): Evidence | null {
  if (all.length === 0) return null;
  const hasExact = exact.length > 0;
  let closest = 0;
  let agrees = false;
  for (const record of hasExact ? exact : all) {
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
const rounded = (weight: number): number => Math.round(weight * 100) / 100;

/** What the evidence adds up to. */
export function sumOf(evidence: readonly Pick<Evidence, 'weight'>[]): number {
  let sum = 0;
  for (const { weight } of evidence) sum += weight;
  return rounded(sum);
}

/**
 * Scores figures against one measure. What is asked of the measure for every figure stands here: measures leave out what
 * they do not need, and what is now there and now not takes long to look up.
 */
export interface MeasureScorer {
  readonly measure: Measure;
  readonly id: string;
  readonly unit: Measure['unit'] | null;
  readonly partOf: string | null;
  readonly years: Measure['years'] | null;
  /** The nearest of the cues without which there is no match; `null` where there is none in a figure's context. */
  readonly needs: ReadCue | null;
  /**
   * The score of a figure, or `null` when it cannot count this: a required cue missing, a bar, somebody else's
   * sentence, or so little that no value could make it likely. `records` are what sources print.
   */
  readonly score: (setting: Setting, focus: FocusMap, records: RecordsByMeasure) => MeasureScore | null;
}

/** Prepares `measure` for scoring; `role` tells whether its subject is a person or a body. */
export function createMeasureScorer(measure: Measure, role: 'person' | 'body', places: ConceptPlaces): MeasureScorer {
  const { subject, rivals } = measure;
  const cues = measure.cues.map((cue) => readCue(cue, places));
  const required = cues.filter(({ isRequired }) => isRequired);
  const bars = (measure.bars ?? []).map((bar) => readObjection(bar, places));
  const things = measure.things ?? null;
  const ownNear = measure.cues
    .filter(({ kind, within }) => kind !== 'counted' && within === 'near')
    .flatMap(({ any }) => any);
  const subjectBy = (origin: FocusOrigin): Evidence =>
    evidenceOf('subject', `${subject} (${origin})`, SUBJECT_WEIGHT[origin]);
  const [named, carried] = [subjectBy('named'), subjectBy('carried')];
  // An article has people come and go; a body is the article's own until it says otherwise.
  const ofArticle = { ...subjectBy('article'), isFarFetched: role === 'person' };
  const unnamed = { ...evidenceOf('subject', 'nobody named', UNNAMED_WEIGHT), isFarFetched: true };

  /** `null` when the sentence is about somebody else. */
  function findSubject(setting: Setting, focus: FocusMap): Evidence | null {
    const subjects = focus.ofSentence(setting.zones.sentenceIndex, role);
    const own = subjects.find(({ concept }) => concept === subject);
    if (own && isNearestOf(own.concept, subjects, setting)) {
      return own.origin === 'named' ? named : own.origin === 'carried' ? carried : ofArticle;
    }
    if (subjects.length > 0) return null;
    // An article on the topic is about the pack's body until it says otherwise; a person may be left unnamed.
    if (role === 'body') return ofArticle;
    return focus.namesPerson ? null : unnamed;
  }

  const isClaimedByRival = (setting: Setting): boolean => {
    if (!rivals) return false;
    const distance = distanceTo(rivals, setting);
    return distance !== Number.POSITIVE_INFINITY && distance < distanceTo(ownNear, setting);
  };

  const told = new Set(measure.cues.flatMap(({ any }) => any));
  /** "Her family said in 2024 …": the verb has the date, unless it is what the measure is about. */
  const isOfOtherVerb = ({ zones: { verb }, sentenceMentions }: Setting): boolean =>
    verb >= 0 &&
    !sentenceMentions.some(
      ({ concept, firstToken, endToken }) => told.has(concept) && firstToken <= verb && endToken > verb,
    );

  const mostOfSubject = subject === undefined ? 0 : SUBJECT_WEIGHT.named;
  const partWeight = measure.partOf === undefined ? 0 : PART_WEIGHT;
  /** Whether evidence of that weight can still become likely, whatever the sources print. */
  const isHopeful = (weight: number, value: Value): boolean =>
    rounded(weight) + (isDistinctive(value) ? SAME_DISTINCTIVE_VALUE : SAME_VALUE) + partWeight >= LIKELY;

  const [nearest] = required.toSorted((a, b) => a.farthest - b.farthest);
  return {
    measure,
    id: measure.id,
    unit: measure.unit ?? null,
    partOf: measure.partOf ?? null,
    years: measure.years ?? null,
    needs: nearest !== undefined && nearest.farthest < NEARNESS.article ? nearest : null,
    score(setting, focus, records) {
      // Most figures count something else: what a measure cannot do without is asked first.
      const hasNoun = hasOwnNoun(setting);
      let isRelaxed = false;
      for (const cue of required) {
        if (isMet(cue, setting, hasNoun)) continue;
        if (!isDistinctive(setting.value) || !setting.has(cue.places, reachOfDistinctive(cue, hasNoun))) return null;
        isRelaxed = true;
      }
      if (isRelaxed && !isPrinted(setting.value, records.get(measure.id) ?? NO_RECORDS)) return null;
      if (hasNoun && things !== null && !countsOneOf(things, setting)) return null;
      for (const bar of bars) if (stands(bar, setting, bar.farthest)) return null;
      let weight = 0;
      for (const cue of cues) {
        if (isMet(cue, setting, hasNoun)) weight += cue.evidence.weight;
        else if (cue.isRequired) weight += cue.farEvidence.weight;
      }
      if (!isHopeful(weight + mostOfSubject, setting.value) || isClaimedByRival(setting)) return null;
      if (isOfOtherVerb(setting)) return null;
      const found = subject === undefined ? null : findSubject(setting, focus);
      if (subject !== undefined && !found) return null;
      if (!isHopeful(weight + (found?.weight ?? 0), setting.value)) return null;
      // Only now is it written down: most figures have been let go.
      const evidence: Evidence[] = [];
      for (const cue of cues) {
        if (isMet(cue, setting, hasNoun)) evidence.push(cue.evidence);
        else if (cue.isRequired) evidence.push(cue.farEvidence);
      }
      if (found) evidence.push(found);
      const value = valueEvidence(setting.value, records.get(measure.id) ?? NO_RECORDS);
      if (value) evidence.push(value);
      return { measure, evidence, score: sumOf(evidence) };
    },
  };
}
