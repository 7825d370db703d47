// How well findings fit the labels of articles. A finding matches an item of its kind that its span touches.

import type { CheckResult, Finding } from '../../src/model/finding.ts';
import type { Item, LabelledArticle } from './labelled-article.ts';

export interface Score {
  readonly badgesRight: number;
  /** Right and wrong ones: a badge on an item that fair readers judge differently is neither. */
  readonly badges: number;
  readonly differsFound: number;
  readonly differs: number;
  readonly agreesFound: number;
  readonly agrees: number;
}

export interface Fault {
  readonly article: string;
  readonly what: 'false badge' | 'missed' | 'topic';
  readonly text: string;
}

export interface Quality {
  readonly articles: number;
  readonly topicRight: number;
  readonly figures: Score;
  readonly quotes: Score;
  readonly both: Score;
  readonly faults: readonly Fault[];
}

/** What is scored of a finding, and of a result. */
export type ScoredFinding = Pick<Finding, 'kind' | 'start' | 'end' | 'text' | 'verdict'>;
export interface ScoredResult extends Pick<CheckResult, 'relevant'> {
  readonly findings: readonly ScoredFinding[];
}

const touches = (a: ScoredFinding | Item, b: ScoredFinding | Item): boolean =>
  a.kind === b.kind && a.start < b.end && b.start < a.end;

interface Judged {
  readonly article: LabelledArticle;
  readonly badges: readonly { readonly badge: ScoredFinding; readonly grade: 'right' | 'open' | 'wrong' }[];
  readonly agreements: readonly ScoredFinding[];
}

function judge(article: LabelledArticle, { findings }: ScoredResult): Judged {
  const badges = findings.filter(({ verdict }) => verdict === 'differs');
  return {
    article,
    agreements: findings.filter(({ verdict }) => verdict === 'agrees'),
    badges: badges.map((badge) => {
      const labels = article.items.filter((item) => touches(badge, item)).map(({ verdict }) => verdict);
      return { badge, grade: labels.includes('differs') ? 'right' : labels.includes('either') ? 'open' : 'wrong' };
    }),
  };
}

const isFound = ({ badges }: Judged, item: Item): boolean => badges.some(({ badge }) => touches(badge, item));

const isAgreed = ({ badges, agreements }: Judged, item: Item): boolean =>
  agreements.some((finding) => touches(finding, item)) &&
  !badges.some(({ badge, grade }) => grade === 'wrong' && touches(badge, item));

function scoreOf(judged: readonly Judged[], kinds: readonly string[]): Score {
  const badges = judged.flatMap((one) => one.badges).filter(({ badge }) => kinds.includes(badge.kind));
  const items = judged.flatMap((one) => one.article.items.map((item) => ({ one, item })));
  const labelled = (label: Item['verdict']) =>
    items.filter(({ item }) => item.verdict === label && kinds.includes(item.kind));
  const right = badges.filter(({ grade }) => grade === 'right').length;
  return {
    badgesRight: right,
    badges: right + badges.filter(({ grade }) => grade === 'wrong').length,
    differsFound: labelled('differs').filter(({ one, item }) => isFound(one, item)).length,
    differs: labelled('differs').length,
    agreesFound: labelled('agrees').filter(({ one, item }) => isAgreed(one, item)).length,
    agrees: labelled('agrees').length,
  };
}

function faultsOf(judged: Judged, result: ScoredResult): Fault[] {
  const { article } = judged;
  const wrong = judged.badges.filter(({ grade }) => grade === 'wrong');
  const missed = article.items.filter((item) => item.verdict === 'differs' && !isFound(judged, item));
  return [
    ...(result.relevant === article.topic
      ? []
      : [{ article: article.id, what: 'topic' as const, text: article.topic ? 'on the topic' : 'off the topic' }]),
    ...wrong.map(({ badge }) => ({ article: article.id, what: 'false badge' as const, text: badge.text })),
    ...missed.map(({ anchor }) => ({ article: article.id, what: 'missed' as const, text: anchor })),
  ];
}

/** Scores `results`, one an article, in the order of `articles`. */
export function scoreArticles(articles: readonly LabelledArticle[], results: readonly ScoredResult[]): Quality {
  const judged = articles.map((article, index) => judge(article, results[index] as ScoredResult));
  return {
    articles: articles.length,
    topicRight: articles.filter(({ topic }, index) => results[index]?.relevant === topic).length,
    figures: scoreOf(judged, ['figure']),
    quotes: scoreOf(judged, ['quote']),
    both: scoreOf(judged, ['figure', 'quote']),
    faults: judged.flatMap((one, index) => faultsOf(one, results[index] as ScoredResult)),
  };
}
