// The engine's door: an article goes in, findings come out. Reads, decides on the topic, matches and puts the findings
// together; the steps themselves live in the folders beside this file. Knows no topic, no DOM, no clock.

import type { Article, IsoDate } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import type { CheckResult, SourceOrigin } from '../model/finding.ts';
import type { TopicPack } from '../model/pack.ts';
import type { Quote } from '../model/quote.ts';
import type { ReferenceSet } from '../model/reference.ts';
import type { Span } from '../model/span.ts';
import { latestYear } from './compare/by-measure/candidates/times.ts';
import type { ToldMatch } from './compare/by-measure/figure-match.ts';
import { createFigureMatcher } from './compare/by-measure/match-figures.ts';
import { readRecords, withoutSources } from './compare/by-measure/measure-records.ts';
import { createQuoteIndex, matchQuotes } from './compare/by-words/quotes/match-quotes.ts';
import { type Occasion, occasionOf } from './compare/by-words/quotes/occasion.ts';
import type { QuoteIndexData } from './compare/by-words/quotes/quote-index.ts';
import { createArticleIndex } from './compare/same-article.ts';
import { prepareFindingWriter } from './findings/describe-findings.ts';
import type { Tracing } from './findings/trace.ts';
import { inArticle, isInText, type Reading, readArticle } from './reading/read-article.ts';
import { firstIndexWhere } from './text/first-index.ts';
import { createTopicFinder } from './topics/find-topic.ts';
import { createTopicReader } from './topics/topic-reading.ts';

/** What may be asked of one check beyond the article. */
export interface CheckOptions {
  /** Ids of sources to leave out of the comparison. */
  readonly without?: readonly string[];
  /** Is told of every figure, also those that nothing was matched with, and of every quote that was matched: `traceTo`. */
  readonly tracing?: Tracing;
  /** True to compare whatever the topic: for a selection of the reader's. */
  readonly isOnTopic?: boolean;
}

/** What a text holds, each in its order. */
export interface TextReading {
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
}

/** Checks articles against one reference set. */
export interface Checker {
  /** Reads an article as this checker's topic needs it. */
  readonly read: (article: Article) => Reading;
  /** Compares what was read. */
  readonly compareWithTopic: (reading: Reading, options?: CheckOptions) => CheckResult;
  /** Both in one go. */
  readonly check: (article: Article, options?: CheckOptions) => CheckResult;
}

const OFF_TOPIC: CheckResult = { relevant: false, sameAs: null, findings: [], figureCount: 0, quoteCount: 0 };

/** The figures and quotes of a text, without comparing them. */
export function readText(text: string): TextReading {
  const { figures, quotes } = readArticle({ title: '', text });
  return { figures, quotes };
}

/**
 * Prepares a checker for one topic and one reference set. Preparing costs a few milliseconds; checking is then linear
 * in the length of the article. `originOf` says where a source, by its id, comes from; `quoteData` is what
 * `readQuoteIndex` gave for just the quotes of the set, where somebody kept it.
 */
export function createChecker(
  pack: TopicPack,
  reference: ReferenceSet,
  originOf: (source: string) => SourceOrigin = () => 'bundled',
  quoteData?: QuoteIndexData,
): Checker {
  const readForTopic = createTopicReader(pack);
  const findTopic = createTopicFinder(pack);
  const figureMatcher = createFigureMatcher(pack);
  const allRecords = readRecords(reference.figures);
  const quoteIndex = createQuoteIndex(reference.quotes, quoteData);
  const articleIndex = createArticleIndex(reference);
  const dates = new Map(reference.sources.map(({ id, date }) => [id, date]));
  const createWriter = prepareFindingWriter(pack, reference.sources, originOf);

  const read = (article: Article): Reading => readArticle(article, { people: pack.people });

  /** How an article and each source stand to each other, by their days and by the figures that they share. */
  function createOccasions(
    articleDate: IsoDate | null,
    matches: readonly ToldMatch[],
    latest: number | null,
  ): (source: string) => Occasion {
    const sharedFigures = new Set(
      matches.filter(({ standing }) => standing !== 'possible').map(({ measure }) => measure.id),
    ).size;
    return (source) =>
      occasionOf({ articleDate, reportDate: dates.get(source) ?? null, latestYear: latest, sharedFigures });
  }

  function compareWithTopic(reading: Reading, { without = [], tracing, isOnTopic }: CheckOptions = {}): CheckResult {
    const { article, structure } = reading;
    const topic = readForTopic(reading);
    if (!(isOnTopic ?? findTopic(topic).isOnTopic)) return OFF_TOPIC;

    const sameAs = articleIndex.findSame(structure.tokens);
    const left = new Set([...without, ...(sameAs ? [sameAs] : [])]);
    const records = withoutSources(allRecords, left);

    const isOwn = (span: Span): boolean => isInText(reading, span);
    const countOwn = (spans: readonly Span[]): number => spans.length - firstIndexWhere(spans, isOwn);
    const { figures, quotes } = reading;
    const trace = tracing?.(pack.id);
    const figureMatches = figureMatcher.match(topic, records, trace?.recorder);
    const quoteMatches = matchQuotes(structure, quotes, quoteIndex, {
      without: left,
      occasionOf: createOccasions(article.date ?? null, figureMatches, latestYear(figures, structure.text)),
    });

    const writer = createWriter(reading);
    trace?.tell(topic, figureMatches, quoteMatches);
    return {
      relevant: true,
      sameAs,
      findings: [...figureMatches.map(writer.ofFigure), ...quoteMatches.map(writer.ofQuote)]
        .filter((finding) => finding.counterparts.length > 0 && isOwn(finding))
        .map((finding) => inArticle(reading, finding))
        .sort((a, b) => a.start - b.start || a.end - b.end),
      figureCount: countOwn(figures),
      quoteCount: countOwn(quotes),
    };
  }

  return { read, compareWithTopic, check: (article, options) => compareWithTopic(read(article), options) };
}
