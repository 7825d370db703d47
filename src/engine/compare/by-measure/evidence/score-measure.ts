// How well a figure fits a measure: evidence is gathered, and its weights are added up.
// Knows how evidence is come by; what becomes of the score is decided elsewhere.

import type { ConceptId, Measure } from '../../../../model/pack.ts';
import type { FocusMap } from '../../../reading/focus/focus.ts';
import type { Mention } from '../../../topics/lexicon.ts';
import { isDistinctive, type Value } from '../../values/compare-values.ts';
import type { CandidateRefusal, RefusalName } from '../candidates/refusals.ts';
import { NO_RECORDS, type RecordsByMeasure } from '../measure-records.ts';
import { type ConceptPlaces, isInside, NEARNESS, type Setting } from '../zones/setting.ts';
import {
  hasOwnNoun,
  isMet,
  lendsItsNoun,
  type ReadCue,
  reachOfDistinctive,
  readCue,
  readObjection,
  stands,
} from './cues.ts';
import { type GeneralEvidenceName, type MeasureEvidence, rounded, sumOf } from './evidence.ts';
import { findSubjectEvidence } from './subject-evidence.ts';
import { findValueEvidence, isPrinted } from './value-evidence.ts';
import type { MeasureWeights } from './weights.ts';

/** How well a figure fits a measure; the score is the sum of the evidence’s weights. */
export interface MeasureScore {
  readonly measure: Measure;
  readonly score: number;
  readonly evidence: readonly MeasureEvidence[];
}

/**
 * Scores figures against one measure. What is asked of the measure for every figure stands here: measures leave out what
 * they do not need, and to look up a property that some have and others lack costs several times as much.
 */
export interface MeasureScorer {
  readonly measure: Measure;
  readonly id: string;
  readonly unit: Measure['unit'] | null;
  readonly partOf: string | null;
  readonly years: Measure['years'] | null;
  /** The nearest of the cues without which there is no match; `null` where there is none in a figure's context. */
  readonly needs: ReadCue | null;
  /** The score of a figure, or why it cannot count this. `records` are what sources print. */
  readonly score: (setting: Setting, focus: FocusMap, records: RecordsByMeasure) => MeasureScore | CandidateRefusal;
  /**
   * The same where the text tells the measure's story and the figure has a value that sources print for it: then only
   * what rules the measure out is asked, unless the figure has a noun of its own.
   */
  readonly scoreInStory: MeasureScorer['score'];
}

/** What a scorer has to know besides its measure. */
export interface ScorerOptions {
  /** Whether the measure's subject is a person or a body. */
  readonly role: 'person' | 'body';
  readonly places: ConceptPlaces;
  readonly weights: MeasureWeights;
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

/** Whether the figure's own noun has one of the concepts; what is said of the noun does not ("rape crisis centres"). */
function countsOneOf(things: readonly ConceptId[], { sentenceMentions, zones: { noun, modifiers } }: Setting): boolean {
  const isCounted = (mention: Mention): boolean =>
    noun !== null && isInside(mention, noun) && !modifiers.some((modifier) => isInside(mention, modifier));
  return sentenceMentions.some((mention) => things.includes(mention.concept) && isCounted(mention));
}

/** Whether what is counted together with the figure's noun is one of the concepts, too: no rapes where robberies are. */
const countsOnly = (things: readonly ConceptId[], { sentenceMentions, zones: { listed } }: Setting): boolean =>
  listed.every((end) => sentenceMentions.some(({ concept, endToken }) => endToken === end && things.includes(concept)));

/** Whether one of the concepts has the date's own verb. */
const haveVerb = (concepts: ReadonlySet<ConceptId>, { zones: { verb }, sentenceMentions }: Setting): boolean =>
  sentenceMentions.some(
    ({ concept, firstToken, endToken }) => concepts.has(concept) && firstToken <= verb && endToken > verb,
  );

/** Prepares `measure` for scoring. */
export function createMeasureScorer(measure: Measure, { role, places, weights }: ScorerOptions): MeasureScorer {
  const { subject } = measure;
  const { of, least } = weights;
  const cues = measure.cues.map((cue) => ({
    ...readCue(cue, places, weights),
    missing: { refusal: 'missing-cue', from: cue } satisfies CandidateRefusal,
  }));
  const required = cues.filter(({ isRequired }) => isRequired);
  const nouns = cues.filter(({ isNoun }) => isNoun);
  const bars = (measure.bars ?? []).map((bar) => ({
    ...readObjection(bar, places),
    barred: { refusal: 'barred', from: bar } satisfies CandidateRefusal,
  }));
  const things = measure.things ?? null;
  const rivals = measure.rivals ?? null;
  const ownNear = measure.cues
    .filter(({ kind, within }) => kind !== 'counted' && within === 'near')
    .flatMap(({ any }) => any);
  const own = new Set(measure.cues.flatMap(({ any }) => any));

  const refused = (refusal: RefusalName, from: CandidateRefusal['from'] = null): CandidateRefusal => ({
    refusal,
    from,
  });
  // Made once: most figures are refused by most measures.
  const otherNoun = refused('other-noun', (things ?? []).join(' or '));
  const claimed = refused('claimed-by-rival', { any: rivals ?? [], within: 'near' });
  const otherVerb = refused('other-verb');
  const tooLittle = refused('too-little');
  const otherSubject = refused('other-subject', subject ?? null);

  const general = (name: GeneralEvidenceName, from: string | null = null): MeasureEvidence => ({
    name,
    weight: of[name],
    from,
  });

  const isClaimedByRival = (setting: Setting): boolean => {
    if (rivals === null) return false;
    const distance = distanceTo(rivals, setting);
    return distance !== Number.POSITIVE_INFINITY && distance < distanceTo(ownNear, setting);
  };

  const mostOfSubject = subject === undefined ? 0 : of['subject-named'];
  const partWeight = measure.partOf === undefined ? 0 : of['part-of-total'];
  /** Whether evidence of that weight can still become likely, whatever the sources print. */
  const isHopeful = (weight: number, value: Value): boolean =>
    rounded(weight) + of[isDistinctive(value) ? 'same-distinctive-value' : 'same-value'] + partWeight >= least.likely;

  function score(
    setting: Setting,
    focus: FocusMap,
    records: RecordsByMeasure,
    isStoryTold: boolean,
  ): MeasureScore | CandidateRefusal {
    // Most figures count something else: what a measure cannot do without is asked first.
    const hasNoun = hasOwnNoun(setting);
    let farthest: CandidateRefusal | null = null;
    for (const cue of required) {
      if (isMet(cue, setting, hasNoun)) continue;
      if (isStoryTold && !hasNoun) continue;
      const isFar = isDistinctive(setting.value) && setting.has(cue.places, reachOfDistinctive(cue, hasNoun));
      const isLent = cue.isNoun && lendsItsNoun(setting) && setting.has(cue.places, NEARNESS.sentence);
      if (!isFar && !isLent) return cue.missing;
      farthest = cue.missing;
    }
    // Whatever its story: a noun that the measure does not count is what the figure counts.
    if (isStoryTold && hasNoun && things === null && !nouns.some((cue) => isMet(cue, setting, true))) return otherNoun;
    if (farthest !== null && !isPrinted(setting.value, records.get(measure.id) ?? NO_RECORDS)) return farthest;
    if (hasNoun && things !== null && !(countsOneOf(things, setting) && countsOnly(things, setting))) return otherNoun;
    for (const bar of bars) if (stands(bar, setting, bar.farthest)) return bar.barred;
    let weight = 0;
    for (const cue of cues) {
      if (isMet(cue, setting, hasNoun)) weight += cue.evidence.weight;
      else if (cue.isRequired && !isStoryTold) weight += cue.farEvidence.weight;
    }
    if (!isStoryTold && !isHopeful(weight + mostOfSubject, setting.value)) return tooLittle;
    if (isClaimedByRival(setting)) return claimed;
    // "Her family said in 2024 …": the verb has the date, unless it is what the measure is about.
    if (setting.zones.verb >= 0 && !haveVerb(own, setting)) return otherVerb;
    const found = subject === undefined ? null : findSubjectEvidence(subject, role, setting, focus);
    if (subject !== undefined && found === null) return otherSubject;
    if (!isStoryTold && !isHopeful(weight + (found === null ? 0 : of[found]), setting.value)) return tooLittle;
    // Only now is it written down: most figures have been let go.
    const evidence: MeasureEvidence[] = [];
    for (const cue of cues) {
      if (isMet(cue, setting, hasNoun)) evidence.push(cue.evidence);
      else if (cue.isRequired && !isStoryTold) evidence.push(cue.farEvidence);
    }
    if (found !== null) evidence.push(general(found, subject));
    const value = findValueEvidence(setting.value, records.get(measure.id) ?? NO_RECORDS);
    if (value !== null) evidence.push(general(value));
    return { measure, evidence, score: sumOf(evidence) };
  }

  const [nearest] = required.toSorted((a, b) => a.farthest - b.farthest);
  return {
    measure,
    id: measure.id,
    unit: measure.unit ?? null,
    partOf: measure.partOf ?? null,
    years: measure.years ?? null,
    needs: nearest !== undefined && nearest.farthest < NEARNESS.article ? nearest : null,
    score: (setting, focus, records) => score(setting, focus, records, false),
    scoreInStory: (setting, focus, records) => score(setting, focus, records, true),
  };
}
