// What the first made-up articles give as reports: read by the engine, as "Add this article" does.

import { createTopicsChecker } from '../../../src/engine/check-topics.ts';
import { recordArticle } from '../../../src/engine/records/record-article.ts';
import type { KeptReport } from '../../../src/model/kept-report.ts';
import { topics } from '../../../src/topics/topics.ts';
import { makeArticle } from './made-up-articles.ts';
import { READ } from './made-up-reports.ts';

export function readArticles(): KeptReport[] {
  const checker = createTopicsChecker(topics);
  return Array.from({ length: READ }, (_, number) => {
    const reading = checker.read(makeArticle(number));
    return recordArticle(reading, checker.compareWithTopic(reading).findings, topics);
  });
}
