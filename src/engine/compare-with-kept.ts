// Compares an article with the topics' reference sets and with the reports that the reader keeps, and puts both together.
// Knows no database: whoever keeps the reports hands in those that may tell the article's story.

import type { Source } from '../model/article.ts';
import type { CheckResult, Finding, SourceOrigin } from '../model/finding.ts';
import type { KeptReport } from '../model/kept-report.ts';
import type { OpenReport } from '../model/open-record.ts';
import type { Topic } from '../model/topic.ts';
import { compareWithReports } from './compare/by-words/compare-with-reports.ts';
import type { PlacedReport } from './compare/by-words/report/record-report.ts';
import { describeOpen } from './findings/describe-open.ts';
import { inArticle, isInText, type Reading } from './reading/read-article.ts';
import { firstIndexWhere } from './text/first-index.ts';

/** A report that an article may be compared with by its words. */
export interface ComparableReport {
  readonly source: Source;
  readonly origin: SourceOrigin;
  readonly open: OpenReport;
}

/** A result with the ids of the reports that tell the article's story. */
export interface StoryResult extends CheckResult {
  readonly story: readonly string[];
}

/** A topic whose reference set has what kept reports give of its measures and utterances, too. */
export function withKept({ pack, reference }: Topic, kept: readonly KeptReport[]): Topic {
  const measured = kept.flatMap((report) => report.measured.filter(({ topic }) => topic === pack.id));
  return {
    pack,
    reference: {
      ...reference,
      sources: [...reference.sources, ...kept.map(({ source }) => source)],
      figures: [...reference.figures, ...measured.flatMap(({ figures }) => figures)],
      quotes: [...reference.quotes, ...measured.flatMap(({ quotes }) => quotes)],
    },
  };
}

const overlaps = (one: Finding, two: Finding): boolean =>
  one.kind === two.kind && one.start < two.end && two.start < one.end;

/** A measure's word counts where it is sure; where it is not, what the words say. */
function withMeasuresFirst(measured: readonly Finding[], open: readonly Finding[]): Finding[] {
  const sure = measured.filter(({ verdict }) => verdict !== 'possible');
  const kept = open.filter((finding) => !sure.some((other) => overlaps(finding, other)));
  const unsure = measured.filter(
    (finding) => finding.verdict === 'possible' && !kept.some((other) => overlaps(finding, other)),
  );
  return [...sure, ...kept, ...unsure].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The whole result for an article: `topic` is what comparing it with a topic's set gave, `page` what it gives as a report
 * itself. It is relevant where it is on the topic or tells the story of one of the reports.
 */
export function compareWithKept(
  reading: Reading,
  topic: CheckResult,
  page: PlacedReport,
  reports: readonly ComparableReport[],
): StoryResult {
  const comparison = compareWithReports(
    reading,
    page,
    { title: reading.article.title, date: reading.article.date ?? null },
    reports.map(({ open, source: { title, date } }) => ({ report: open, title, date })),
  );
  const story = comparison.story.map(({ source }) => source);
  if (story.length === 0) return { ...topic, sameAs: topic.sameAs ?? comparison.sameAs, story };
  const sources = new Map(reports.map(({ source, origin }) => [source.id, { source, origin }]));
  const open = describeOpen(reading.article, comparison, sources)
    .filter((finding) => isInText(reading, finding))
    .map((finding) => inArticle(reading, finding));
  const isOwn = (span: { readonly start: number; readonly end: number }): boolean => isInText(reading, span);
  return {
    story,
    relevant: true,
    sameAs: topic.sameAs ?? comparison.sameAs,
    findings: withMeasuresFirst(topic.findings, open),
    figureCount: reading.figures.length - firstIndexWhere(reading.figures, isOwn),
    quoteCount: reading.quotes.length - firstIndexWhere(reading.quotes, isOwn),
  };
}
