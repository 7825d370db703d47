// Matches the figures of an article with the measures of a pack and gives each its counterparts and a standing: candidates
// first, then each figure is judged, then what the text says of it elsewhere. This file has the order; the rules have
// files of their own in `candidates`, `judging` and `over-text`.

import type { TopicPack } from '../../../model/pack.ts';
import type { TopicReading } from '../../topics/topic-reading.ts';
import { findCandidates, hasNoSingleValue } from './candidates/find-candidates.ts';
import { createMeasureScorer, type MeasureScore } from './evidence/score-measure.ts';
import { createScorerIndex } from './evidence/scorer-index.ts';
import { MEASURE_WEIGHTS } from './evidence/weights.ts';
import { type FigureMatch, isWorthTelling, type ToldMatch } from './figure-match.ts';
import type { FigureRecorder } from './figure-trace.ts';
import { judgeFigure } from './judging/judge-figure.ts';
import { MatchingContext, type PackNotes } from './matching-context.ts';
import type { RecordsByMeasure } from './measure-records.ts';
import { withCompanions } from './over-text/companions.ts';
import { withRepetitions } from './over-text/repetitions.ts';
import { withStoryNumbers } from './over-text/told-with-story.ts';
import { placesOf, type Setting } from './zones/setting.ts';

/** Matches figures with the measures of one pack. */
export interface FigureMatcher {
  /** Matches in the order of the figures. `records` are what sources print; `recorder` is told how each came about. */
  readonly match: (read: TopicReading, records: RecordsByMeasure, recorder?: FigureRecorder) => ToldMatch[];
}

/** Prepares the measures of `pack`; the matcher can then be used for any number of articles. */
export function createFigureMatcher(pack: TopicPack, weights = MEASURE_WEIGHTS): FigureMatcher {
  const roles = new Map(pack.concepts.map(({ id, role }) => [id, role]));
  const order = new Map(pack.measures.map((measure, index) => [measure, index]));
  const byRank = (a: MeasureScore, b: MeasureScore): number =>
    b.score - a.score || (order.get(a.measure) ?? 0) - (order.get(b.measure) ?? 0);
  const places = placesOf(pack.concepts);
  const ofPeople = new Set(
    pack.measures.filter(({ subject }) => subject !== undefined && roles.get(subject) === 'person').map(({ id }) => id),
  );
  const scorers = pack.measures.map((measure) =>
    createMeasureScorer(measure, { role: ofPeople.has(measure.id) ? 'person' : 'body', places, weights }),
  );
  const notes: PackNotes = { places, ofPeople, weights };
  const index = createScorerIndex(scorers, places.count);

  return {
    match(read, records, recorder) {
      const context = new MatchingContext(read, records, notes);
      const matches: FigureMatch[] = [];
      for (let place = 0; place < context.settings.length; place += 1) {
        const setting = context.settings[place] as Setting;
        context.enterSentence(setting.zones.sentenceIndex);
        const trace = recorder?.of(setting, context);
        if (hasNoSingleValue(place, context)) {
          trace?.onPassedOver();
          continue;
        }
        const candidates = findCandidates(place, context, index, trace?.onCandidate);
        if (candidates.length > 1) candidates.sort(byRank);
        const match = judgeFigure({ setting, candidates, context }, trace?.onChange);
        if (match === null) continue;
        context.note(match);
        matches.push(match);
      }
      const supported = withCompanions(matches, context, recorder?.onChange);
      const told = withStoryNumbers(supported, context, scorers, recorder?.onChange);
      const all = withRepetitions(told, context, recorder?.onChange);
      return all.filter(isWorthTelling);
    },
  };
}
