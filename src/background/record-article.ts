// Turns an article with its findings into a source with records: what the reader's own articles are kept as.
// Pure: knows no tab, no database and no clock.

import { readText } from '../engine/check-article.ts';
import type { Article, Source } from '../model/article.ts';
import type { Figure, FigureValue } from '../model/figure.ts';
import type { Finding } from '../model/finding.ts';
import type { FigureRecord, QuoteRecord, ReferenceSet } from '../model/reference.ts';
import type { AddedSource } from '../store/database.ts';

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

/** The source's host stands for its publisher; an undated page is taken for one of today, and the card says "about". */
function describeSource(article: Article, today: string): Source {
  const host = article.url === undefined ? 'selection' : new URL(article.url).host.replace(/^www\./, '');
  const date = article.date ?? today;
  return {
    id: `${slug(host)}-${date}-${slug(article.title)}`,
    document: '',
    title: article.title || null,
    publisher: host,
    date,
    dateInferredFrom: article.date === undefined ? 'the day it was added' : null,
    url: article.url ?? null,
    copyOf: null,
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

function figureValueOf(figure: Figure): FigureValue {
  if (figure.kind === 'date') {
    const { kind, year, month, day, isDecade } = figure;
    return { kind, year, month, day, isDecade };
  }
  const { kind, low, high, isVague, hedge, unit } = figure;
  return { kind, low, high, isVague, hedge, unit };
}

/** With what it counts, as printed, where that stands right behind the figure. */
function printedOf(text: string, figure: Figure): string {
  const counted = figure.kind === 'date' ? null : figure.counted;
  const end = counted !== null && counted.start >= figure.end ? counted.end : figure.end;
  return text.slice(figure.start, end);
}

function figureRecords(article: Article, findings: readonly Finding[], source: string): FigureRecord[] {
  const read = new Map(readText(article.text).figures.map((figure) => [`${figure.start} ${figure.end}`, figure]));
  const counts = new Map<string, number>();
  return findings.flatMap((finding) => {
    const figure = read.get(`${finding.start} ${finding.end}`);
    if (finding.measure === null || figure === undefined) return [];
    const n = (counts.get(finding.measure) ?? 0) + 1;
    counts.set(finding.measure, n);
    // Counterparts that do not differ by their basis are counted as the article counts.
    const basis = finding.sources.find(({ difference }) => difference !== 'basis')?.basis ?? null;
    return {
      id: `${source}/${finding.measure}/${n}`,
      source,
      measure: finding.measure,
      value: figureValueOf(figure),
      basis,
      printed: printedOf(article.text, figure),
      evidence: evidenceAround(article.text, finding),
    };
  });
}

function quoteRecords(
  article: Article,
  findings: readonly Finding[],
  source: string,
  set: ReferenceSet,
): QuoteRecord[] {
  const read = new Map(readText(article.text).quotes.map((quote) => [quote.start, quote]));
  const utterances = new Map(set.quotes.map(({ source, words, utterance }) => [`${source} ${words}`, utterance]));
  return findings.flatMap((finding, index) => {
    const quote = read.get(finding.start);
    const utterance = finding.sources
      .map(({ id, printed }) => utterances.get(`${id} ${printed}`))
      .find((name) => name !== undefined);
    if (quote === undefined || utterance === undefined) return [];
    const words = article.text.slice(quote.words.start, quote.words.end);
    return { id: `${source}/q/${index + 1}`, source, speaker: finding.speaker, words, utterance };
  });
}

/** What an article gives as a source: its certain findings, as records. `today` dates a page without a date. */
export function recordArticle(
  article: Article,
  findings: readonly Finding[],
  set: ReferenceSet,
  today: string,
): AddedSource {
  const source = describeSource(article, today);
  const certain = findings.filter(({ possible }) => !possible);
  const ofKind = (kind: Finding['kind']) => certain.filter((finding) => finding.kind === kind);
  return {
    id: source.id,
    topic: set.topic,
    source,
    figures: figureRecords(article, ofKind('figure'), source.id),
    quotes: quoteRecords(article, ofKind('quote'), source.id, set),
  };
}
