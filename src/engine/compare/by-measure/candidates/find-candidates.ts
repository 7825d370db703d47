// The measures that a figure may count, best first: scored by their cues, then refined one rule after another.
// Knows the order of the rules; what each does stands in its own file.

import type { Figure } from '../../../../model/figure.ts';
import type { Measure } from '../../../../model/pack.ts';
import type { MeasureScore, MeasureScorer } from '../evidence/score-measure.ts';
import type { ScorerIndex } from '../evidence/scorer-index.ts';
import type { MatchingContext } from '../matching-context.ts';
import type { Setting } from '../zones/setting.ts';
import { borrowedNoun } from './borrowed-noun.ts';
import type { CandidateRefiner } from './candidate-refiner.ts';
import { likelyEnough } from './likely-enough.ts';
import { ofAnotherTime } from './of-another-time.ts';
import { partOfTotal } from './part-of-total.ts';
import type { CandidateRefusal } from './refusals.ts';

/** In their order: a total's evidence counts before it is asked whether there is enough. */
export const CANDIDATE_REFINERS: readonly CandidateRefiner[] = [partOfTotal, likelyEnough, borrowedNoun, ofAnotherTime];

/** "Rose from 800 to 1,600" prints two values, of which neither is the range of one. */
const isMove = (figure: Figure): boolean => figure.kind !== 'date' && figure.isChange === true;

/** "2020-21" has the year of what it spans, and says not which. */
const SPAN_OF_YEARS = /\d{4} ?[-–/] ?\d{2}(?:\d{2})?$/;
const isSpanOfYears = ({ kind, text }: Figure): boolean => kind === 'date' && SPAN_OF_YEARS.test(text);

/** What joins two years to a span, each a figure by itself: "2020–2021". */
const JOINS_YEARS = /^ ?[-–—/] ?$/;

const isYear = (figure: Figure | undefined): figure is Figure =>
  figure?.kind === 'date' && figure.year !== null && figure.month === null;

/** Whether the figure at `place` is one end of a span of years. */
function isEndOfSpan(place: number, { settings, text }: MatchingContext): boolean {
  const [before, own, next] = [place - 1, place, place + 1].map((at) => settings[at]?.figure);
  const areJoined = (one: Figure | undefined, other: Figure | undefined): boolean => {
    if (!isYear(one) || !isYear(other)) return false;
    const between = text.slice(one.end, other.start);
    return JOINS_YEARS.test(between) || (between === ' and ' && text.endsWith('between ', one.start));
  };
  return areJoined(before, own) || areJoined(own, next);
}

/** Whether the figure at `place` has no one value that could be compared. */
export function hasNoSingleValue(place: number, context: MatchingContext): boolean {
  const { figure } = context.settings[place] as Setting;
  return isMove(figure) || isSpanOfYears(figure) || isEndOfSpan(place, context);
}

const OTHER_UNIT: CandidateRefusal = { refusal: 'other-unit', from: null };

/** Whether a figure of one of the measure's kinds has its unit too, or its currency. */
const hasUnit = ({ value }: Setting, { unit }: MeasureScorer): boolean =>
  unit === null || (value.kind !== 'date' && value.unit === unit);

/** Whether the measure was refused. */
export const isRefusal = (outcome: MeasureScore | CandidateRefusal): outcome is CandidateRefusal =>
  'refusal' in outcome;

function assess(
  scorer: MeasureScorer,
  setting: Setting,
  place: number,
  context: MatchingContext,
): MeasureScore | CandidateRefusal {
  if (!hasUnit(setting, scorer)) return OTHER_UNIT;
  let outcome = scorer.score(setting, context.focus, context.records);
  for (const { refine } of CANDIDATE_REFINERS) {
    if (isRefusal(outcome)) return outcome;
    outcome = refine(outcome, place, context);
  }
  return outcome;
}

/** Called with what became of each measure of which something stands near the figure. */
export type OnCandidate = (measure: Measure, outcome: MeasureScore | CandidateRefusal) => void;

/** The measures that the figure at `place` may count, in no order. */
export function findCandidates(
  place: number,
  context: MatchingContext,
  index: ScorerIndex,
  onCandidate?: OnCandidate,
): MeasureScore[] {
  const setting = context.settings[place] as Setting;
  const found: MeasureScore[] = [];
  for (const scorer of index.findScorers(setting)) {
    const outcome = assess(scorer, setting, place, context);
    onCandidate?.(scorer.measure, outcome);
    if (!isRefusal(outcome)) found.push(outcome);
  }
  return found;
}
