// Matches the figures of an article with the measures of a pack and gives each its counterparts and a verdict.

import type { Figure, FigureValue } from '../../../model/figure.ts';
import type { Verdict } from '../../../model/finding.ts';
import type { ConceptId, Measure, TopicPack } from '../../../model/pack.ts';
import type { Basis, FigureRecord } from '../../../model/reference.ts';
import type { Mention } from '../../text/lexicon.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import { valuesAgree } from './compare-values.ts';
import { createFocusMap } from './focus.ts';
import { CERTAIN, type Evidence, LIKELY, type MeasureScore, scoreMeasure, sumOf } from './score-measure.ts';
import { type Setting, settingsOf } from './setting.ts';

export interface FigureCounterpart {
  readonly record: FigureRecord;
  readonly agrees: boolean;
  /** Whether the source counts in another way than the article. */
  readonly isOnOtherBasis: boolean;
}

export interface FigureMatch {
  readonly figure: Figure;
  readonly measure: Measure;
  readonly basis: Basis | null;
  readonly verdict: Verdict;
  readonly possible: boolean;
  /** One a source: the record that agrees best. */
  readonly counterparts: readonly FigureCounterpart[];
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export interface FigureMatcher {
  /** `articleYear` is the year of the article, where it is known. */
  readonly match: (
    structure: TextStructure,
    figures: readonly Figure[],
    mentions: readonly Mention[],
    records: readonly FigureRecord[],
    articleYear: number | null,
  ) => FigureMatch[];
}

/** Two measures this close in score leave it open which one is meant; then nothing differs for certain. */
const TIE = 0.05;

const INCLUDING = /\b(?:includ|contain|compris|among|of which|of them|of those)/i;

/** "nine of the women": a part of a set that the reader knows already, and so no count of the whole. */
const OF_A_KNOWN_SET = /^ of (?:the|them|those|these|whom|which)\b/;
const isPartOfKnownSet = (text: string, { end }: Figure): boolean => OF_A_KNOWN_SET.test(text.slice(end, end + 10));

/** How many figures back a total may stand: "49 charges against 12 women, including 24 counts of rape". */
const FARTHEST_TOTAL = 4;

/** "Hundreds" fits so much that it takes more to be sure what it counts. */
const CERTAIN_FOR_VAGUE = 1.3;

/** A figure named as part of a total that was matched counts the same kind of thing for the same subject. */
const PART_WEIGHT = 0.5;

const basisOf = (measure: Measure, setting: Setting): Basis | null =>
  measure.bases?.find(({ any }) => setting.has(any, 'counted'))?.basis ??
  measure.bases?.find(({ any }) => setting.has(any, 'near'))?.basis ??
  null;

/** The best record of each source: one that agrees, where there is one. */
function counterpartsOf(figure: Figure, basis: Basis | null, records: readonly FigureRecord[]): FigureCounterpart[] {
  const bySource = new Map<string, FigureCounterpart>();
  for (const record of records) {
    const agrees = valuesAgree(figure, record.value);
    if (agrees === null) continue;
    const isOnOtherBasis = basis !== null && record.basis !== null && basis !== record.basis;
    const known = bySource.get(record.source);
    const isBetter =
      !known || (agrees && !known.agrees) || (agrees === known.agrees && known.isOnOtherBasis && !isOnOtherBasis);
    if (isBetter) bySource.set(record.source, { record, agrees, isOnOtherBasis });
  }
  return [...bySource.values()];
}

/** A figure read as one measure, with what that makes of its value. */
interface FigureReading extends MeasureScore {
  readonly basis: Basis | null;
  readonly counterparts: readonly FigureCounterpart[];
  readonly agrees: boolean;
  readonly differs: boolean;
}

/** "Hundreds" agrees with too much to say which measure is meant. */
const isVague = (value: FigureValue): boolean => value.kind !== 'date' && value.isVague;

function readAs(scored: MeasureScore, setting: Setting, records: readonly FigureRecord[]): FigureReading {
  const basis = basisOf(scored.measure, setting);
  const counterparts = counterpartsOf(setting.figure, basis, records);
  return {
    ...scored,
    basis,
    counterparts,
    agrees: counterparts.some(({ agrees, record }) => agrees && !isVague(record.value)),
    differs: counterparts.some(({ agrees }) => !agrees),
  };
}

/** The years that a sentence names, for measures that were counted at one time. */
function yearsBySentence(settings: readonly Setting[]): Map<number, Set<number>> {
  const years = new Map<number, Set<number>>();
  for (const { figure, zones } of settings) {
    if (figure.kind !== 'date' || figure.year === null) continue;
    const known = years.get(zones.sentenceIndex);
    if (known) known.add(figure.year);
    else years.set(zones.sentenceIndex, new Set([figure.year]));
  }
  return years;
}

const isWithin = (year: number, [first, last]: readonly [number, number]): boolean => year >= first && year <= last;

/** Prepares the measures of `pack`; the matcher can then be used for any number of articles. */
export function createFigureMatcher(pack: TopicPack): FigureMatcher {
  const roles = new Map(pack.concepts.map(({ id, role }) => [id, role]));
  const known = new Set(roles.keys());
  for (const measure of pack.measures) {
    const used = [
      ...(measure.subject ? [measure.subject] : []),
      ...measure.cues.flatMap(({ any }) => any),
      ...(measure.bars ?? []).flatMap(({ any }) => any),
      ...(measure.doubts ?? []).flatMap(({ any }) => any),
      ...(measure.bases ?? []).flatMap(({ any }) => any),
      ...(measure.rivals ?? []),
    ];
    const unknown = used.find((concept) => !known.has(concept));
    if (unknown)
      throw new Error(`The measure ${measure.id} names the concept "${unknown}", which the pack does not have.`);
  }
  const roleOf = (concept: ConceptId): 'person' | 'body' => (roles.get(concept) === 'person' ? 'person' : 'body');

  /** Measures that the figure may count, best first. */
  function rank(scoreOf: (measure: Measure) => MeasureScore | null): MeasureScore[] {
    return pack.measures
      .map(scoreOf)
      .filter((scored): scored is MeasureScore => scored !== null && scored.score >= LIKELY)
      .sort((a, b) => b.score - a.score);
  }

  return {
    match(structure, figures, mentions, records, articleYear) {
      const byMeasure = new Map<string, FigureRecord[]>();
      for (const record of records) byMeasure.set(record.measure, [...(byMeasure.get(record.measure) ?? []), record]);
      const focus = createFocusMap(structure, mentions);
      const settings = settingsOf(structure, figures, mentions);
      const years = yearsBySentence(settings);
      const matches: FigureMatch[] = [];
      const measureOf = new Map<Figure, string>();

      const isOfAnotherTime = (measure: Measure, sentence: number): boolean => {
        const span = measure.years;
        if (!span) return false;
        const named = [...(years.get(sentence) ?? [])];
        if (named.some((year) => isWithin(year, span))) return false;
        return named.some((year) => year > span[1]) || (articleYear !== null && articleYear > span[1]);
      };

      /** "49 offences, including 24 rapes": a named part belongs with its total, and to nothing when that is unknown. */
      const withTotal = (scored: MeasureScore | null, index: number): MeasureScore | null => {
        const total = scored?.measure.partOf;
        const own = settings[index] as Setting;
        if (!scored || !total) return scored;
        const before = settings
          .slice(Math.max(0, index - FARTHEST_TOTAL), index)
          .filter(({ zones }) => zones.sentenceIndex === own.zones.sentenceIndex);
        const last = before[before.length - 1];
        const isNamedAsPart = ({ figure }: Setting): boolean =>
          INCLUDING.test(structure.text.slice(figure.end, own.figure.start));
        if (!last || !isNamedAsPart(last)) return scored;
        const isTotal = ({ figure }: Setting): boolean => measureOf.get(figure) === total;
        if (!before.some((whole) => isTotal(whole) && isNamedAsPart(whole))) return null;
        const part: Evidence = { kind: 'part', what: `named as part of ${total}`, weight: PART_WEIGHT };
        const evidence = [...scored.evidence, part];
        return { ...scored, score: sumOf(evidence), evidence };
      };

      for (const [index, setting] of settings.entries()) {
        const { figure } = setting;
        const sentence = setting.zones.sentenceIndex;
        const ranked = rank((measure) => {
          const own = byMeasure.get(measure.id) ?? [];
          if (isOfAnotherTime(measure, sentence)) return null;
          return withTotal(scoreMeasure(measure, setting, focus, own, roleOf), index);
        });
        const readings = ranked.map((scored) => readAs(scored, setting, byMeasure.get(scored.measure.id) ?? []));
        const [best, second] = readings;
        if (!best) continue;
        // What agrees as one measure does not differ as another, however well it fits there.
        const chosen = best.agrees ? best : (readings.find(({ agrees }) => agrees) ?? best);
        const { measure, score, evidence, basis, counterparts, differs } = chosen;
        if (
          counterparts.length === 0 ||
          (measure.isOneOfMany && !counterparts.some((counterpart) => counterpart.agrees))
        )
          continue;
        const isOpen = second !== undefined && best.score - second.score < TIE;
        const isSure =
          score >= (isVague(figure) ? CERTAIN_FOR_VAGUE : CERTAIN) &&
          !isOpen &&
          !isPartOfKnownSet(structure.text, figure);
        const isInDoubt = measure.doubts?.some(({ any, within }) => setting.has(any, within)) ?? false;
        const isCertain = isSure && !measure.isOneOfMany && !isInDoubt;
        const possible = differs && !isCertain && !measure.isOneOfMany;
        measureOf.set(figure, measure.id);
        matches.push({
          figure,
          measure,
          basis,
          counterparts: measure.isOneOfMany ? counterparts.filter((counterpart) => counterpart.agrees) : counterparts,
          verdict: differs && isCertain ? 'differs' : 'agrees',
          possible,
          score,
          evidence,
        });
      }
      return matches;
    },
  };
}
