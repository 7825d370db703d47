// Matches the figures of an article with the measures of a pack and gives each its counterparts and a verdict.
// Evidence, counterparts, parts of totals, times and repetitions have files of their own; this one decides.

import type { Figure } from '../../../model/figure.ts';
import type { Measure, TopicPack } from '../../../model/pack.ts';
import type { FocusMap } from '../../reading/focus/focus.ts';
import type { CountedAt } from '../../reading/times/counted-at.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import type { Mention } from '../../topics/lexicon.ts';
import {
  closenessOf,
  isDistinctive,
  isRoundingOf,
  isVague,
  isVaguelyMore,
  type Value,
} from '../values/compare-values.ts';
import { isSharedByChance } from '../values/shared-by-chance.ts';
import { withCompanions } from './companions.ts';
import { type FigureCounterpart, type FigureReading, readAs } from './counterparts.ts';
import type { FigureMatch } from './figure-match.ts';
import { NO_RECORDS, type RecordsByMeasure } from './measure-records.ts';
import { borrowsFromSame, isMore, isPartOfKnownSet, withTotal } from './part-of-total.ts';
import { withRepetitions } from './repetitions.ts';
import {
  CERTAIN,
  createMeasureScorer,
  hasDistinctiveValue,
  LIKELY,
  type MeasureScore,
  type MeasureScorer,
  readObjection,
  stands,
  sumOf,
} from './score-measure.ts';
import { createScorerIndex } from './scorer-index.ts';
import { type ConceptPlaces, NEARNESS, placesOf, type Setting, settingsOf } from './setting.ts';
import { createTimes } from './times.ts';

/** An article as far as it has been read, and what it is compared with. */
export interface FigureQuestion {
  readonly structure: TextStructure;
  readonly figures: readonly Figure[];
  /** Mentions of the pack's concepts in the whole text, by place. */
  readonly mentions: readonly Mention[];
  readonly focus: FocusMap;
  readonly records: RecordsByMeasure;
  /** When the text says that its figures were counted. */
  readonly countedAt: ReadonlyMap<Figure, CountedAt>;
  /** `null` where it is not known. */
  readonly articleYear: number | null;
}

/** Matches figures with the measures of one pack. */
export interface FigureMatcher {
  /** Matches in the order of the figures. */
  readonly match: (question: FigureQuestion) => FigureMatch[];
}

/** Two measures this close in score leave it open which one is meant; then nothing differs for certain. */
const TIE = 0.05;

/** "Hundreds" fits so much that it takes more to be sure what it counts. */
const CERTAIN_FOR_VAGUE = 1.3;
const CERTAIN_FOR_MORE = 1.04;
const LIKELY_FOR_VAGUE = 0.9;

/** An equal value that stories share by chance is listed as possible from so much naming on, and shown from `CERTAIN` on. */
const WORTH_LISTING = 0.9;
const NAMED_FOR_VAGUE = 1;

/** The least naming for values that are telling; a number such as 1,633 says enough for itself. */
const NAMED_FOR_DATES = 0.7;
const NAMED_FOR_OTHERS = 0.8;

/** Smaller numbers are the same by chance. */
const SMALLEST_TELLING = 20;

/** "Most of the 49 offences, including 20": the part is one of those most, not of the 49. */
const OF_THE_SAME = /\bof (?:the|these|those|his|all) $/i;

/** Whether a figure of one of the measure's kinds has its unit too, or its currency. */
const hasUnit = ({ value }: Setting, { unit }: MeasureScorer): boolean =>
  unit === null || (value.kind !== 'date' && value.unit === unit);

/** "Rose from 800 to 1,600" prints two values, of which neither is the range of one. */
const isMove = (figure: Figure): boolean => figure.kind !== 'date' && figure.isChange === true;

/** "2020-21" has the year of what it spans, and says not which. */
const SPAN_OF_YEARS = /\d{4} ?[-–/] ?\d{2}(?:\d{2})?$/;
const isSpanOfYears = ({ kind, text }: Figure): boolean => kind === 'date' && SPAN_OF_YEARS.test(text);

/**
 * Whether it is open if the measure is meant; a number such as 1,633 that a source prints for it settles that, or 1,600,
 * which rounds it, or 24, where a source counts as the article does. `farthest` is how far what speaks against it may
 * stand; see `NEARNESS`.
 */
function isDoubtful(
  { doubts = [] }: Measure,
  setting: Setting,
  counterparts: readonly FigureCounterpart[],
  places: ConceptPlaces,
  farthest: number,
): boolean {
  const isInDoubt = doubts.some((doubt) => {
    const read = readObjection(doubt, places);
    return stands(read, setting, Math.min(read.farthest, farthest));
  });
  if (!isInDoubt) return false;
  const own = setting.value;
  const isLarge = own.kind !== 'date' && own.low >= SMALLEST_TELLING;
  const isSame = ({ value, isOnOtherBasis }: FigureCounterpart): boolean =>
    !isOnOtherBasis && (isLarge || (isWholeDate(own) && isWholeDate(value))) && closenessOf(own, value) === 1;
  return !isSettled(own, counterparts) && !counterparts.some(isSame);
}

/** Whether a date has its month and its year. */
const isWholeDate = (value: Value): boolean => value.kind === 'date' && value.month !== null && value.year !== null;

/** Whether the value leaves no doubt: a number such as 1,633 that a source prints, or 1,600, which rounds it. */
const isSettled = (own: Value, counterparts: readonly FigureCounterpart[]): boolean =>
  counterparts.some(({ value }) => isRoundingOf(own, value) || (isDistinctive(own) && closenessOf(own, value) === 1));

/** Whether two measures fit as well; a number such as 1,131 that sources print for one of them alone settles it. */
function isTied(scores: readonly MeasureScore[], chosen: MeasureScore): boolean {
  const [best, second] = scores;
  if (!best || !second || best.score - second.score >= TIE) return false;
  const isSettled = scores.every((scored) => hasDistinctiveValue(scored) === (scored.measure === chosen.measure));
  return !isSettled;
}

/** "Hundreds" takes more to be certain of than a number, and less where it contradicts small ones that are exact. */
function certaintyFor(own: Value, counterparts: readonly FigureCounterpart[]): number {
  if (!isVague(own)) return CERTAIN;
  return counterparts.every(({ value }) => isVaguelyMore(own, value)) ? CERTAIN_FOR_MORE : CERTAIN_FOR_VAGUE;
}

/** What the figures before one were read as. */
interface ReadBefore {
  /**
   * The measures that a figure before it in the sentence agrees as: of a part of such a total only what stands beside
   * the part itself can raise doubts.
   */
  readonly agreeing: ReadonlySet<string>;
  /** The measures that any of them was read as. */
  readonly measures: ReadonlySet<string>;
}

/** What the evidence says without the value: how clearly the same thing is named. */
const namingOf = ({ score, evidence }: MeasureScore): number =>
  sumOf([
    { weight: score },
    ...evidence.filter(({ kind }) => kind === 'value').map(({ weight }) => ({ weight: -weight })),
  ]);

/**
 * Whether an agreement is named clearly enough to be shown. A telling value speaks for itself; one that stories share by
 * chance is shown only where everything but the value would do for a badge.
 */
function trustIn(scored: MeasureScore, value: Value, isUncertain: boolean): 'enough' | 'to-list' | 'too-little' {
  const isFarFetched = scored.evidence.some((evidence) => evidence.isFarFetched === true);
  // A month with its year is told of many events: of whom has to be said.
  const naming = namingOf(scored);
  if (!isSharedByChance(value)) {
    if (isFarFetched && value.kind === 'date') return 'to-list';
    if (isDistinctive(value)) return 'enough';
    return naming >= (value.kind === 'date' ? NAMED_FOR_DATES : NAMED_FOR_OTHERS) ? 'enough' : 'to-list';
  }
  if (naming >= (isVague(value) ? NAMED_FOR_VAGUE : CERTAIN)) return isUncertain || isFarFetched ? 'to-list' : 'enough';
  return naming >= WORTH_LISTING ? 'to-list' : 'too-little';
}

/** What is known of a pack beforehand. */
interface PackNotes {
  readonly places: ConceptPlaces;
  /** The measures that are about a person. */
  readonly ofPeople: ReadonlySet<string>;
}

/** What becomes of the figure of `setting`; `scores` best first. `null` when there is no counterpart to show. */
function judge(
  scores: readonly MeasureScore[],
  setting: Setting,
  { records, structure, countedAt }: FigureQuestion,
  { places, ofPeople }: PackNotes,
  { agreeing, measures }: ReadBefore,
): FigureMatch | null {
  if (scores.length === 0) return null;
  const recordsOf = ({ measure }: MeasureScore) => (records.get(measure.id) ?? NO_RECORDS).all;
  const chosen = choose(scores, (scored) => readAs(scored, setting, recordsOf(scored), places));
  const { measure, score, evidence, basis, differs } = chosen;
  const { figure } = setting;
  // "Up from 69": the text itself says that it is another count now.
  const mayDiffer = !measure.isOneOfMany && countedAt.get(figure)?.isFormer !== true;
  const counterparts = mayDiffer ? chosen.counterparts : chosen.counterparts.filter(({ agrees }) => agrees);
  if (counterparts.length === 0) return null;

  const isPart = evidence.some(({ kind }) => kind === 'part');
  const isOfKnownTotal = isPart && measure.partOf !== undefined && agreeing.has(measure.partOf);
  const isUncertain = isDoubtful(
    measure,
    setting,
    counterparts,
    places,
    isOfKnownTotal ? NEARNESS.near : NEARNESS.article,
  );
  const canDiffer = differs && mayDiffer;
  const isOpen =
    isUncertain ||
    isTied(scores, chosen) ||
    (isPartOfKnownSet(structure.text, figure, measure, !ofPeople.has(measure.id)) &&
      !isSettled(setting.value, counterparts)) ||
    (measures.has(measure.id) && isMore(figure, structure.text));
  const isCertain = !isOpen && score >= certaintyFor(setting.value, counterparts);
  const trust = canDiffer ? 'enough' : trustIn(chosen, setting.value, isUncertain);
  return {
    figure,
    measure,
    basis,
    counterparts,
    verdict: canDiffer && isCertain ? 'differs' : 'agrees',
    possible: trust !== 'enough' || (canDiffer && !isCertain),
    isOpen,
    isHeld: trust === 'too-little',
    score,
    evidence,
  };
}

/** The best reading; but what agrees as one measure does not differ as another, however well it fits there. */
function choose(scores: readonly MeasureScore[], read: (scored: MeasureScore) => FigureReading): FigureReading {
  const best = read(scores[0] as MeasureScore);
  if (best.agrees) return best;
  for (const scored of scores.slice(1)) {
    const reading = read(scored);
    if (reading.agrees) return reading;
  }
  return best;
}

/** Prepares the measures of `pack`; the matcher can then be used for any number of articles. */
export function createFigureMatcher(pack: TopicPack): FigureMatcher {
  const roles = new Map(pack.concepts.map(({ id, role }) => [id, role]));
  const order = new Map(pack.measures.map((measure, index) => [measure, index]));
  const byRank = (a: MeasureScore, b: MeasureScore): number =>
    b.score - a.score || (order.get(a.measure) ?? 0) - (order.get(b.measure) ?? 0);
  const places = placesOf(pack.concepts);
  const ofPeople = new Set(
    pack.measures.filter(({ subject }) => subject !== undefined && roles.get(subject) === 'person').map(({ id }) => id),
  );
  const scorers = pack.measures.map((measure) =>
    createMeasureScorer(measure, ofPeople.has(measure.id) ? 'person' : 'body', places),
  );
  const notes: PackNotes = { places, ofPeople };
  const index = createScorerIndex(scorers, places.count);

  return {
    match(question) {
      const { structure, figures, mentions, focus, records, articleYear, countedAt } = question;
      const settings = settingsOf(structure, figures, mentions, places);
      const times = createTimes(settings, structure.text, articleYear, countedAt);
      const measureOf = new Map<Figure, string>();
      const measures = new Set<string>();
      const agreeing = new Set<string>();
      const before: ReadBefore = { agreeing, measures };

      /** The measures that the figure at `place` may count, best first. */
      const scoresAt = (place: number): MeasureScore[] => {
        const setting = settings[place] as Setting;
        const likely = isVague(setting.figure) ? LIKELY_FOR_VAGUE : LIKELY;
        const scores: MeasureScore[] = [];
        for (const scorer of index.findScorers(setting)) {
          if (!hasUnit(setting, scorer)) continue;
          const alone = scorer.score(setting, focus, records);
          const scored = alone && withTotal(alone, scorer.partOf, place, settings, measureOf, structure.text);
          if (!scored || scored.score < likely || borrowsFromSame(scorer.id, place, settings, measureOf)) continue;
          if (!times.isOfAnother(scorer.years, place)) scores.push(scored);
        }
        return scores.length > 1 ? scores.sort(byRank) : scores;
      };

      const matches: FigureMatch[] = [];
      let sentence = -1;
      for (let place = 0; place < settings.length; place += 1) {
        const setting = settings[place] as Setting;
        const { figure, zones } = setting;
        if (zones.sentenceIndex !== sentence && agreeing.size > 0) agreeing.clear();
        sentence = zones.sentenceIndex;
        if (isMove(figure) || isSpanOfYears(figure)) continue;
        const match = judge(scoresAt(place), setting, question, notes, before);
        if (!match) continue;
        const isAgreeing = match.verdict === 'agrees' && !match.possible;
        if (isAgreeing && !OF_THE_SAME.test(structure.text.slice(Math.max(0, figure.start - 12), figure.start))) {
          agreeing.add(match.measure.id);
        }
        if (!match.isHeld && !(match.possible && match.isOpen)) {
          measureOf.set(figure, match.measure.id);
          measures.add(match.measure.id);
        }
        matches.push(match);
      }
      return withRepetitions(withCompanions(matches, settings), settings, structure).filter(({ isHeld }) => !isHeld);
    },
  };
}
