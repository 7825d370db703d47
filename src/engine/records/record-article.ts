// Turns an article into a source with records: what the reader's own articles are kept as. Every figure and quote with
// its own words, and of the topics' measures those that are sure. Pure: knows no tab, no database and no clock.

import type { Article, Source } from '../../model/article.ts';
import type { FigureFinding, Finding, QuoteFinding } from '../../model/finding.ts';
import type { KeptReport } from '../../model/kept-report.ts';
import type { TopicPack } from '../../model/pack.ts';
import type { FigureRecord, QuoteRecord, ReferenceSet } from '../../model/reference.ts';
import { webAddress } from '../../model/shape.ts';
import type { Topic } from '../../model/topic.ts';
import { hashOf } from '../compare/by-words/report/hash.ts';
import { recordReport } from '../compare/by-words/report/record-report.ts';
import { isCommonValue } from '../compare/values/common-values.ts';
import type { Reading } from '../reading/read-article.ts';

/** A clause of evidence has 25 words at most. */
const EVIDENCE_WORDS = 25;

function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

/** What is known of an article beyond what the page shows; each takes the place of what would be told by its address. */
export interface KnownFacts {
  readonly id?: string | undefined;
  /** The site's own name. */
  readonly publisher?: string | undefined;
  readonly copyOf?: string | null | undefined;
}

/** As long as a pack takes a line; see `record-shapes.ts`. */
const LINE_LENGTH = 500;

const cut = (text: string): string => text.slice(0, LINE_LENGTH);

/** The host of a web address, without "www."; the address itself where it has none. */
const hostOf = (url: string): string => /^[a-z]+:\/\/(?:[^/?#]*@)?(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;

/**
 * The host stands for its publisher where the site names none; an undated page stays undated. The id has the address in
 * it: another page cannot pose as this one by taking its title and its date.
 */
function describeSource(article: Article, known: KnownFacts): Source {
  const host = article.url === undefined ? 'selection' : hostOf(article.url);
  const address = article.url === undefined ? '' : `-${hashOf(article.url).toString(36)}`;
  const url = article.url !== undefined && webAddress.problem(article.url, 'url') === null ? article.url : null;
  return {
    id: cut(known.id ?? `${slug(host)}-${article.date ?? 'undated'}-${slug(article.title)}${address}`),
    document: '',
    title: cut(article.title) || null,
    publisher: cut(known.publisher || host),
    date: article.date ?? null,
    dateInferredFrom: null,
    url,
    copyOf: known.copyOf ?? null,
    copyOfOutside: null,
  };
}

/** The sentence or part of it around a span, cut to the words that may be kept. */
function evidenceAround(text: string, { start, end }: Finding): string {
  const before =
    text
      .slice(0, start)
      .split(/[.!?;\n]\s/u)
      .at(-1) ?? '';
  const after = text.slice(end).split(/[.!?;\n](?:\s|$)/u)[0] ?? '';
  const words = `${before}${text.slice(start, end)}${after}`.split(/\s+/u).filter(Boolean);
  if (words.length <= EVIDENCE_WORDS) return words.join(' ');
  const wordsBefore = before.split(/\s+/u).filter(Boolean).length;
  const first = Math.max(0, Math.min(wordsBefore - EVIDENCE_WORDS / 2, words.length - EVIDENCE_WORDS) | 0);
  return words.slice(first, first + EVIDENCE_WORDS).join(' ');
}

function figureRecords(
  article: Article,
  findings: readonly FigureFinding[],
  source: string,
  { measures }: TopicPack,
): FigureRecord[] {
  const known = new Set(measures.map(({ id }) => id));
  const counts = new Map<string, number>();
  return findings.flatMap((finding) => {
    if (finding.measure === null || !known.has(finding.measure.id)) return [];
    const { id: measure } = finding.measure;
    const n = (counts.get(measure) ?? 0) + 1;
    counts.set(measure, n);
    return {
      id: `${source}/${measure}/${n}`,
      source,
      measure,
      value: finding.value,
      basis: finding.basis?.id ?? null,
      ...(finding.asOf && { asOf: finding.asOf }),
      printed: cut(finding.printed),
      evidence: evidenceAround(article.text, finding),
    };
  });
}

function quoteRecords(
  findings: readonly QuoteFinding[],
  source: string,
  set: Pick<ReferenceSet, 'quotes'>,
): QuoteRecord[] {
  const utterances = new Map(set.quotes.map(({ id, utterance }) => [id, utterance]));
  return findings.flatMap(({ counterparts, words, speaker }, index) => {
    const known = counterparts.find(({ recordId }) => utterances.has(recordId));
    const utterance = known && utterances.get(known.recordId);
    return utterance === undefined ? [] : { id: `${source}/q/${index + 1}`, source, speaker, words, utterance };
  });
}

/** Sure enough to be recorded under a measure: certain, and no value that stories share by chance. */
const isSure = ({ verdict, value }: FigureFinding): boolean => verdict !== 'possible' && !isCommonValue(value);

/**
 * What is kept of an article. `findings` are those of comparing it with `topics`, in which measures and utterances have
 * their names; an article of no topic has none, and is kept with its own words alone.
 */
export function recordArticle(
  reading: Reading,
  findings: readonly Finding[],
  topics: readonly Topic[],
  known: KnownFacts = {},
): KeptReport {
  const { article } = reading;
  const source = describeSource(article, known);
  const figures = findings.filter((finding) => finding.kind === 'figure').filter(isSure);
  const quotes = findings.filter((finding) => finding.kind === 'quote').filter(({ verdict }) => verdict !== 'possible');
  return {
    id: source.id,
    source,
    measured: topics
      .map(({ pack, reference }) => ({
        topic: pack.id,
        figures: figureRecords(article, figures, source.id, pack),
        quotes: quoteRecords(quotes, source.id, reference),
      }))
      .filter((records) => records.figures.length + records.quotes.length > 0),
    open: recordReport(reading, source.id),
  };
}
