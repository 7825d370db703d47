// Compares an article with the bundled sets and with reports that come along with it, which are added by the same code as
// a reader adds them by.

import type { Checker } from '../engine/check-article.ts';
import { createTopicsChecker } from '../engine/check-topics.ts';
import { placeReport } from '../engine/compare/by-words/report/record-report.ts';
import { compareWithKept, type StoryResult, withKept } from '../engine/compare-with-kept.ts';
import { type TraceEntry, traceTo } from '../engine/findings/trace.ts';
import { markCopies } from '../engine/records/mark-copies.ts';
import { recordArticle } from '../engine/records/record-article.ts';
import type { Article } from '../model/article.ts';
import type { CheckResult } from '../model/finding.ts';
import type { KeptReport } from '../model/kept-report.ts';
import { topics } from '../topics/topics.ts';
import type { GivenSource } from './article/parse-sources.ts';

/** One article compared. `trace` is `null` where it was not asked for. */
export interface Checked {
  readonly article: Article;
  readonly result: CheckResult;
  readonly trace: readonly TraceEntry[] | null;
}

/** Compares one article after another: preparing it costs more than an article does. */
export type Check = (article: Article, sources: readonly GivenSource[]) => Checked;

/** What keeping the reports gives, as "Add this article" does it. */
function keepAll(checker: Checker, sources: readonly GivenSource[]): KeptReport[] {
  const kept = sources.map(({ id, publisher, copyOf, article }) => {
    const reading = checker.read(article);
    const { findings } = checker.compareWithTopic(reading);
    return recordArticle(reading, findings, topics, { id, publisher: publisher ?? undefined, copyOf });
  });
  return markCopies(kept);
}

/**
 * Beside reports of a story it is not enough to be on a topic: an article that tells none of them, and in which nothing
 * is found, is none to compare.
 */
const withStory = (result: StoryResult): CheckResult =>
  result.relevant && result.story.length === 0 && result.findings.length === 0
    ? { ...result, relevant: false }
    : result;

/** `without` are ids of sources that are left out; `isTraced` asks for the evidence. */
export function prepareCheck(without: readonly string[], isTraced: boolean): Check {
  const bundled = createTopicsChecker(topics);
  // A batch often comes with the same reports for many articles.
  let last: { readonly key: string; readonly kept: readonly KeptReport[]; readonly checker: Checker } | null = null;
  const prepare = (sources: readonly GivenSource[]): { kept: readonly KeptReport[]; checker: Checker } => {
    if (sources.length === 0) return { kept: [], checker: bundled };
    const key = JSON.stringify(sources);
    if (last?.key === key) return last;
    const kept = keepAll(bundled, sources);
    const added = new Set(kept.map(({ id }) => id));
    const compared = topics.map((topic) => withKept(topic, kept));
    const checker = createTopicsChecker(compared, (id) => (added.has(id) ? 'added' : 'bundled'));
    last = { key, kept, checker };
    return last;
  };

  return (article, sources) => {
    const { kept, checker } = prepare(sources);
    const trace: TraceEntry[] = [];
    const reading = checker.read(article);
    const topic = checker.compareWithTopic(
      reading,
      isTraced ? { without, tracing: traceTo((entry) => trace.push(entry)) } : { without },
    );
    const reports = kept
      .filter(({ id }) => !without.includes(id))
      .map(({ source, open }) => ({ source, origin: 'added' as const, open }));
    const result =
      reports.length === 0 ? topic : withStory(compareWithKept(reading, topic, placeReport(reading, ''), reports));
    return { article, result, trace: isTraced ? trace : null };
  };
}
