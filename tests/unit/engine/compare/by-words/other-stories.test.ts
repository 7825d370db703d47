// Reports of other stories change nothing: no finding of an article on a topic, and none of a story that has its reports.

import { describe, expect, test } from 'vitest';
import { placeReport } from '../../../../../src/engine/compare/by-words/report/record-report.ts';
import { type ComparableReport, compareWithKept } from '../../../../../src/engine/compare-with-kept.ts';
import { readArticle } from '../../../../../src/engine/reading/read-article.ts';
import { recordArticle } from '../../../../../src/engine/records/record-article.ts';
import type { Article } from '../../../../../src/model/article.ts';
import type { CheckResult } from '../../../../../src/model/finding.ts';

const TOPIC_RESULT: CheckResult = { relevant: true, sameAs: null, findings: [], figureCount: 9, quoteCount: 1 };

/** An article of its topic with figures of every kind that others may share by chance. */
const article: Article = {
  title: 'Dozens of bus drivers suspended by Elmshire',
  date: '2031-05-06',
  text:
    'Elmshire Transport has suspended 34 drivers, two of them managers, since January.\n\n' +
    'About 1,100 complaints came in last year; one in 16 led to a hearing, and three drivers were dismissed.\n\n' +
    'A driver of 41 with 12 years of service was paid £28,000 while he stayed at home for six months.\n\n' +
    '“We take every complaint seriously,” said a spokeswoman.',
};

const others: readonly Article[] = [
  {
    title: 'Dozens of nurses suspended at Fennick hospital',
    date: '2031-05-05',
    url: 'https://www.fen-post.example/nurses',
    text:
      'Fennick hospital has suspended 31 nurses, two of them sisters, since February.\n\n' +
      'Some 1,300 complaints came in last year, and three nurses were dismissed.\n\n' +
      'A nurse of 41 with 15 years of service was paid £26,000 while she stayed at home for seven months.\n\n' +
      '“Nobody likes to do this,” said a spokesman.',
  },
  {
    title: 'Record crowd at the Larkmoor show',
    date: '2031-05-06',
    url: 'https://www.show-news.example/crowd',
    text:
      'The Larkmoor show drew 11,400 people over two days. One in 16 came by bus.\n\n' +
      'Three prizes went to one farmer, Hal Gorse, 41, who has shown sheep for 12 years.',
  },
  {
    title: 'Elmshire buses are to be painted blue',
    date: '2029-01-09',
    url: 'https://www.elm-echo.example/blue',
    text:
      'Elmshire Transport will paint its 340 buses blue within two years, at £1,100 each.\n\n' +
      'Its 900 drivers get new coats. “We take pride in how we look,” said a spokeswoman.',
  },
];

const kept = (articles: readonly Article[]): ComparableReport[] =>
  articles.map((each) => {
    const { source, open } = recordArticle(readArticle(each), [], []);
    return { source, origin: 'added', open };
  });

const resultOf = (page: Article, topic: CheckResult, reports: readonly ComparableReport[]) => {
  const reading = readArticle(page);
  return compareWithKept(reading, topic, placeReport(reading, 'page'), reports);
};

/** Each finding with its verdict and the reports that it rests on. */
const told = ({ findings }: CheckResult): string[] =>
  findings.map(
    ({ text, verdict, counterparts }) =>
      `${text} ${verdict}: ${counterparts.map(({ source, agrees }) => `${source.publisher} ${agrees}`).join(', ')}`,
  );

describe('reports of other stories', () => {
  test('bring no finding to an article on a topic, one by one and all at once', () => {
    const before = resultOf(article, TOPIC_RESULT, []);
    for (const reports of [...others.map((other) => [other]), others]) {
      expect(resultOf(article, TOPIC_RESULT, kept(reports))).toEqual(before);
    }
  });

  test('change no badge and no agreement where a report of the same story is there, too', () => {
    const [sister] = kept([
      {
        ...article,
        url: 'https://www.elm-times.example/drivers',
        text:
          'Since January, 36 drivers have been suspended by Elmshire Transport, two managers among them.\n\n' +
          'Last year about 1,100 complaints came in, of which one in 16 led to a hearing.\n\n' +
          '“We take every complaint seriously,” a spokeswoman of Elmshire Transport said.',
      },
    ]);
    if (sister === undefined) throw new Error('A report is missing.');
    const alone = resultOf(article, TOPIC_RESULT, [sister]);
    expect(alone.findings.map(({ text, verdict }) => `${text} ${verdict}`)).toContain('34 differs');
    expect(told(resultOf(article, TOPIC_RESULT, [...kept(others), sister]))).toEqual(told(alone));
  });
});
