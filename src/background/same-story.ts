// Which articles tell the story of another one, as reports of it would. Pure.

import { compareWithReports } from '../engine/compare/by-words/compare-with-reports.ts';
import { placeReport } from '../engine/compare/by-words/report/record-report.ts';
import { readArticle } from '../engine/reading/read-article.ts';
import { recordArticle } from '../engine/records/record-article.ts';
import type { Article } from '../model/article.ts';

/** Those of the articles that tell the story of this one; another copy of its own text is none of them. */
export function withSameStory(own: Article, articles: readonly Article[]): readonly Article[] {
  const records = articles.map((article) => ({ article, ...recordArticle(readArticle(article), [], []) }));
  const reading = readArticle(own);
  const headed = records.map(({ open, source: { title, date } }) => ({ report: open, title, date }));
  const heading = { title: own.title, date: own.date ?? null };
  const { story } = compareWithReports(reading, placeReport(reading, ''), heading, headed);
  return records.filter(({ open }) => story.includes(open)).map(({ article }) => article);
}
