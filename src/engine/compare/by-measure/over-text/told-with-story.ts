// Numbers that stand without the words of their measure, in a text that tells its story: "In January it had said 1,071",
// "24 of them" beside a sure "49 offences". A number that a source prints of the same story is no coincidence there.

import { closenessOf, isDistinctive } from '../../values/compare-values.ts';
import { isSharedByChance } from '../../values/shared-by-chance.ts';
import { CANDIDATE_REFINERS, hasNoSingleValue, isRefusal } from '../candidates/find-candidates.ts';
import { likelyEnough } from '../candidates/likely-enough.ts';
import { readAs } from '../counterparts.ts';
import { sumOf } from '../evidence/evidence.ts';
import type { MeasureScore, MeasureScorer } from '../evidence/score-measure.ts';
import { type FigureMatch, hasEqualValue, hasOtherValue, isOpen, isUnsure } from '../figure-match.ts';
import { type OnChange, type RuleName, refine } from '../judging/figure-refiner.ts';
import { partOfKnownSet } from '../judging/known-set.ts';
import { moreOfTheSame } from '../judging/more-of-the-same.ts';
import { formerCount, oneOfMany } from '../judging/only-equal.ts';
import type { MatchingContext } from '../matching-context.ts';
import { NO_RECORDS } from '../measure-records.ts';
import type { Setting } from '../zones/setting.ts';
import { type StoryAnchor, StoryAnchors } from './story-anchors.ts';

export const TOLD_WITH_STORY: RuleName = {
  name: 'told-with-story',
  because: 'a number that a source prints of a story counts the same beside sure figures of that story',
};

/** How many paragraphs away a sure figure of the story may stand: from a number such as 1,633, and from one such as 24. */
const PARAGRAPHS_FROM_DISTINCTIVE = 2;
const PARAGRAPHS_FROM_OTHER = 1;
/** So many sure figures of a story, and the article is about it wherever its numbers stand. */
const FIGURES_OF_ARTICLE = 3;

const paragraphOf = ({ reading: { structure } }: MatchingContext, { zones }: Setting): number =>
  structure.sentences[zones.sentenceIndex]?.paragraph ?? -1;

/** Whether the match is likely by itself and has a value that stories do not share by chance. */
const isTelling = (match: FigureMatch, { value }: Setting): boolean =>
  match.standing !== 'held' &&
  !isOpen(match) &&
  !isSharedByChance(value) &&
  match.counterparts.some(({ agrees, value: other }) => agrees && closenessOf(value, other) === 1);

function anchorsOf(byFigure: ReadonlyMap<unknown, FigureMatch>, context: MatchingContext): StoryAnchor[] {
  return context.settings.flatMap((setting) => {
    const match = byFigure.get(setting.figure);
    if (match?.measure.story === undefined || !isTelling(match, setting)) return [];
    const { id: measure, story } = match.measure;
    return [{ story, measure, paragraph: paragraphOf(context, setting), isFaint: false }];
  });
}

/** The first figure that makes it sure that the number of `setting` is of the measure's story. */
function anchorFor(
  { measure: { id, story } }: MeasureScorer,
  setting: Setting,
  anchors: StoryAnchors,
  context: MatchingContext,
): StoryAnchor | undefined {
  const isDistinct = isDistinctive(setting.value);
  const reach = isDistinct ? PARAGRAPHS_FROM_DISTINCTIVE : PARAGRAPHS_FROM_OTHER;
  const asking = { story, measure: id };
  const near = anchors.near(asking, paragraphOf(context, setting), reach);
  return near ?? (isDistinct ? anchors.anywhere(asking, FIGURES_OF_ARTICLE) : undefined);
}

/** The measure's score, after the rules for candidates; all but the one that asks for enough. */
function assess(scorer: MeasureScorer, setting: Setting, place: number, context: MatchingContext): MeasureScore | null {
  let outcome = scorer.scoreInStory(setting, context.focus, context.records);
  for (const refiner of CANDIDATE_REFINERS) {
    if (isRefusal(outcome)) return null;
    if (refiner !== likelyEnough) outcome = refiner.refine(outcome, place, context);
  }
  if (isRefusal(outcome)) return null;
  return isDistinctive(setting.value) || endsThere(setting, context) || tellsEvent(outcome) ? outcome : null;
}

/** Whether nothing is told of the number behind it: "ran to 49.", "24 of them"; of "76 are graduates" something is. */
function endsThere({ zones: { figure } }: Setting, { reading: { structure } }: MatchingContext): boolean {
  const next = structure.tokens[figure.end];
  return next === undefined || next.kind === 'mark' || next.norm === 'of';
}

/** Whether what the measure cannot do without is told of it. */
const tellsEvent = ({ evidence, measure: { cues } }: MeasureScore): boolean =>
  evidence.some(({ name, from }) => name === 'event' && cues.some((cue) => cue === from && cue.isRequired === true));

/** What cues have to weigh for a number that a source prints to be worth holding beside another. */
const LEAST_OF_CUES = 0.3;

/** Numbers that no story is sure to have told, and that may be of one by their values and some words beside them. */
function faintAnchors(
  matches: ReadonlyMap<unknown, FigureMatch>,
  scorers: readonly MeasureScorer[],
  context: MatchingContext,
): StoryAnchor[] {
  return context.settings.flatMap((setting, place) => {
    const known = matches.get(setting.figure);
    if (!mayBeTold(setting, place, context) || (known !== undefined && !isUnsure(known))) return [];
    return scorers.flatMap((scorer) => {
      const { id: measure, story } = scorer.measure;
      if (story === undefined || !isPrintedFor(scorer, setting, context)) return [];
      const scored = assess(scorer, setting, place, context);
      const ofCues = scored?.evidence.filter(({ name }) => name === 'counted' || name === 'event') ?? [];
      if (sumOf(ofCues) < LEAST_OF_CUES) return [];
      return [{ story, measure, paragraph: paragraphOf(context, setting), isFaint: true }];
    });
  });
}

/** Whether the figure is a number that stories do not share by chance. */
const mayBeTold = ({ figure, value }: Setting, place: number, context: MatchingContext): boolean =>
  (figure.kind === 'count' || figure.kind === 'number') &&
  !isSharedByChance(value) &&
  !hasNoSingleValue(place, context);

/** Whether a source prints the number for the measure. */
const isPrintedFor = ({ id }: MeasureScorer, { value: own }: Setting, { records }: MatchingContext): boolean =>
  (records.get(id) ?? NO_RECORDS).exact.some(({ value }) => closenessOf(own, value) === 1);

/** A match for the figure at `place` by its value and its story, or `null`. */
function matchInStory(
  place: number,
  anchors: StoryAnchors,
  scorers: readonly MeasureScorer[],
  context: MatchingContext,
): FigureMatch | null {
  const setting = context.settings[place] as Setting;
  const { records, pack } = context;
  let best: FigureMatch | null = null;
  let isTie = false;
  for (const scorer of scorers) {
    const { measure } = scorer;
    if (!isPrintedFor(scorer, setting, context)) continue;
    const anchor = anchorFor(scorer, setting, anchors, context);
    const scored = anchor === undefined ? null : assess(scorer, setting, place, context);
    if (anchor === undefined || scored === null) continue;
    const evidence = [
      ...scored.evidence,
      { name: 'companion', weight: pack.weights.of.companion, from: anchor.measure } as const,
    ];
    const score = sumOf(evidence);
    // Two measures that print the same number leave it open which is meant.
    if (best !== null && best.score === score) isTie = true;
    if (best !== null && best.score >= score) continue;
    isTie = false;
    const { basis, counterparts } = readAs(scored, setting, (records.get(measure.id) ?? NO_RECORDS).all, pack.places);
    best = { figure: setting.figure, measure, basis, standing: 'agrees', openBy: [], counterparts, score, evidence };
  }
  return isTie ? null : best;
}

const REFINERS = [oneOfMany, formerCount, partOfKnownSet, moreOfTheSame];

/** The matches, in the order of the figures, with those numbers that only their story tells. */
export function withStoryNumbers(
  matches: readonly FigureMatch[],
  context: MatchingContext,
  scorers: readonly MeasureScorer[],
  onChange?: OnChange,
): readonly FigureMatch[] {
  const once = withNumbersBeside(matches, context, scorers, onChange);
  // What was found is of the story as well, and what it was found by may have been likely only.
  return once === matches ? matches : withNumbersBeside(once, context, scorers, onChange);
}

function withNumbersBeside(
  matches: readonly FigureMatch[],
  context: MatchingContext,
  scorers: readonly MeasureScorer[],
  onChange?: OnChange,
): readonly FigureMatch[] {
  const byFigure = new Map<unknown, FigureMatch>(matches.map((match) => [match.figure, match]));
  const counting = scorers.filter(({ measure: { kind, story } }) => kind === 'count' && story !== undefined);
  const anchors = new StoryAnchors([...anchorsOf(byFigure, context), ...faintAnchors(byFigure, counting, context)]);
  const ofStories = counting.filter(({ measure: { story } }) => anchors.has(story));
  if (ofStories.length === 0) return matches;
  let isChanged = false;
  const all = context.settings.flatMap((setting, place) => {
    const { figure } = setting;
    const known = byFigure.get(figure);
    const keep = known === undefined ? [] : [known];
    if (!mayBeTold(setting, place, context)) return keep;
    if (known !== undefined && !(isUnsure(known) && (hasEqualValue(known) || !isOpen(known)))) return keep;
    const found = matchInStory(place, anchors, ofStories, context);
    const match = found && refine(found, REFINERS, { setting, candidates: [], context });
    if (match === null || isOpen(match)) return keep;
    const sure: FigureMatch = { ...match, standing: hasOtherValue(match) ? 'differs' : 'agrees' };
    onChange?.(TOLD_WITH_STORY, known ?? match, sure);
    isChanged = true;
    return [sure];
  });
  return isChanged ? all : matches;
}
