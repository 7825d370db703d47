// Fits the general weights of matching by measure on labelled articles, by coordinate ascent: one weight after another is
// moved by a step wherever that scores better. A wrong badge costs ten right ones, so a weight that is set well enough stays.

import type { GeneralEvidenceName } from '../../src/engine/compare/by-measure/evidence/evidence.ts';
import { MEASURE_WEIGHTS, type MeasureWeights } from '../../src/engine/compare/by-measure/evidence/weights.ts';
import { createFigureMatcher } from '../../src/engine/compare/by-measure/match-figures.ts';
import { type RecordsByMeasure, readRecords } from '../../src/engine/compare/by-measure/measure-records.ts';
import { inArticle, isInText, readArticle } from '../../src/engine/reading/read-article.ts';
import { createTopicFinder } from '../../src/engine/topics/find-topic.ts';
import { createTopicReader, type TopicReading } from '../../src/engine/topics/topic-reading.ts';
import type { TopicPack } from '../../src/model/pack.ts';
import type { Topic } from '../../src/model/topic.ts';
import type { LabelledArticle } from '../quality/labelled-article.ts';
import { type Score, type ScoredResult, scoreArticles } from '../quality/score-articles.ts';

/** A labelled article, read once. */
export interface FittedArticle {
  readonly article: LabelledArticle;
  readonly read: TopicReading;
  readonly isOnTopic: boolean;
}

/** What is the same for every table of weights. */
export interface MeasureTask {
  readonly pack: TopicPack;
  readonly records: RecordsByMeasure;
  readonly articles: readonly FittedArticle[];
}

export function taskOf({ pack, reference }: Topic, articles: readonly LabelledArticle[]): MeasureTask {
  const readTopic = createTopicReader(pack);
  const findTopic = createTopicFinder(pack);
  return {
    pack,
    records: readRecords(reference.figures),
    articles: articles.map((article) => {
      const read = readTopic(readArticle(article, { people: pack.people }));
      return { article, read, isOnTopic: findTopic(read).isOnTopic };
    }),
  };
}

/** How figures of the articles score with `weights`. */
export function scoreWith(
  weights: MeasureWeights,
  { pack, records }: MeasureTask,
  on: readonly FittedArticle[],
): Score {
  const matcher = createFigureMatcher(pack, weights);
  const results = on.map(({ read, isOnTopic }): ScoredResult => {
    if (!isOnTopic) return { relevant: false, findings: [] };
    const findings = matcher
      .match(read, records)
      .map(({ figure: { start, end, text }, standing }) => ({
        kind: 'figure' as const,
        start,
        end,
        text,
        verdict: standing,
      }))
      .filter((finding) => isInText(read.reading, finding))
      .map((finding) => inArticle(read.reading, finding));
    return { relevant: true, findings };
  });
  const articles = on.map(({ article }) => article);
  return scoreArticles(articles, results).figures;
}

/** A false badge costs more than ten missed ones; an agreement is worth half a badge. */
export const worthOf = ({ badges, badgesRight, agreesFound }: Score): number =>
  badgesRight - 10 * (badges - badgesRight) + agreesFound / 2;

/** The pieces of evidence whose weights are fitted: a twin weighs nothing by its nature. */
export const FITTED = (Object.keys(MEASURE_WEIGHTS.of) as GeneralEvidenceName[]).filter((name) => name !== 'twin');

const STEPS = [-0.1, -0.05, 0.05, 0.1] as const;
const MOST_ROUNDS = 3;

/** The table with one weight moved; weights have two decimals. */
export const moved = (weights: MeasureWeights, name: GeneralEvidenceName, by: number): MeasureWeights => ({
  ...weights,
  of: { ...weights.of, [name]: Math.round((weights.of[name] + by) * 100) / 100 },
});

/** The best table that moving one weight after another comes to. */
export function fitMeasures(
  task: MeasureTask,
  on: readonly FittedArticle[],
  from: MeasureWeights = MEASURE_WEIGHTS,
): MeasureWeights {
  let best = from;
  let worth = worthOf(scoreWith(best, task, on));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = worth;
    for (const name of FITTED) {
      for (const step of STEPS) {
        const tried = moved(best, name, step);
        const triedWorth = worthOf(scoreWith(tried, task, on));
        if (triedWorth <= worth) continue;
        best = tried;
        worth = triedWorth;
      }
    }
    if (worth === before) break;
  }
  return best;
}

/** What each article scores with weights that were fitted without it; articles are left out in `folds` turns. */
export function scoreLeftOut(task: MeasureTask, folds: number): { readonly byHand: number; readonly fitted: number } {
  let [byHand, fitted] = [0, 0];
  for (let fold = 0; fold < folds; fold += 1) {
    const left = task.articles.filter((_, at) => at % folds === fold);
    const weights = fitMeasures(
      task,
      task.articles.filter((_, at) => at % folds !== fold),
    );
    byHand += worthOf(scoreWith(MEASURE_WEIGHTS, task, left));
    fitted += worthOf(scoreWith(weights, task, left));
  }
  return { byHand, fitted };
}

const line = (name: string, score: Score): string =>
  `${name}: badges ${score.badgesRight} right of ${score.badges}, ${score.differsFound} of ${score.differs} differences, ` +
  `${score.agreesFound} of ${score.agrees} agreements; worth ${worthOf(score)}`;

/** What `npm run fit -- --measures` prints. */
export function reportMeasures(task: MeasureTask, print: (line: string) => void, folds = 10): void {
  const { articles } = task;
  const byHand = scoreWith(MEASURE_WEIGHTS, task, articles);
  print(line('the table as it is', byHand));
  print('\nWhat moving one weight does to its worth:');
  for (const name of FITTED) {
    const worths = STEPS.map((step) => {
      const change = worthOf(scoreWith(moved(MEASURE_WEIGHTS, name, step), task, articles)) - worthOf(byHand);
      return `${step > 0 ? '+' : '−'}${Math.abs(step).toFixed(2)} ${change === 0 ? 'nothing' : change}`;
    });
    print(`  ${name} ${MEASURE_WEIGHTS.of[name]}: ${worths.join(', ')}`);
  }
  const fitted = fitMeasures(task, articles);
  print('');
  print(line('fitted on all of them', scoreWith(fitted, task, articles)));
  for (const name of FITTED) {
    if (fitted.of[name] !== MEASURE_WEIGHTS.of[name])
      print(`  ${name}: ${MEASURE_WEIGHTS.of[name]} to ${fitted.of[name]}`);
  }
  const leftOut = scoreLeftOut(task, folds);
  print(
    `\nOn articles left out in ${folds} turns: worth ${leftOut.byHand} as it is, ${leftOut.fitted} with weights fitted without them`,
  );
  print(
    leftOut.fitted > leftOut.byHand
      ? 'Fitted weights are better: put them into weights.ts.'
      : 'The table stays as it is.',
  );
}
