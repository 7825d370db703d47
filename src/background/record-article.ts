// Turns an article with its findings into a source with records: what the reader's own articles are kept as.
// Pure: knows no tab, no database and no clock.

import type { Article, Source } from '../model/article.ts';
import type { FigureFinding, Finding, QuoteFinding } from '../model/finding.ts';
import type { Basis, FigureRecord, QuoteRecord, ReferenceSet } from '../model/reference.ts';
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

/** The source's host stands for its publisher; an undated page stays undated. */
function describeSource(article: Article): Source {
  const host = article.url === undefined ? 'selection' : new URL(article.url).host.replace(/^www\./, '');
  return {
    id: `${slug(host)}-${article.date ?? 'undated'}-${slug(article.title)}`,
    document: '',
    title: article.title || null,
    publisher: host,
    date: article.date ?? null,
    dateInferredFrom: null,
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

function figureRecords(article: Article, findings: readonly FigureFinding[], source: string): FigureRecord[] {
  const counts = new Map<string, number>();
  return findings.flatMap((finding) => {
    if (finding.measure === null) return [];
    const { id: measure } = finding.measure;
    const n = (counts.get(measure) ?? 0) + 1;
    counts.set(measure, n);
    return {
      id: `${source}/${measure}/${n}`,
      source,
      measure,
      value: finding.value,
      basis: (finding.basis?.id ?? null) as Basis | null,
      printed: finding.printed,
      evidence: evidenceAround(article.text, finding),
    };
  });
}

function quoteRecords(findings: readonly QuoteFinding[], source: string, set: ReferenceSet): QuoteRecord[] {
  const utterances = new Map(set.quotes.map(({ id, utterance }) => [id, utterance]));
  return findings.flatMap(({ counterparts, words, speaker }, index) => {
    const known = counterparts.find(({ recordId }) => utterances.has(recordId));
    const utterance = known && utterances.get(known.recordId);
    return utterance === undefined ? [] : { id: `${source}/q/${index + 1}`, source, speaker, words, utterance };
  });
}

/** What an article gives as a source: its certain findings, as records. */
export function recordArticle(article: Article, findings: readonly Finding[], set: ReferenceSet): AddedSource {
  const source = describeSource(article);
  const certain = findings.filter(({ verdict }) => verdict !== 'possible');
  const figures = certain.filter((finding) => finding.kind === 'figure');
  const quotes = certain.filter((finding) => finding.kind === 'quote');
  return {
    id: source.id,
    topic: set.topic,
    source,
    figures: figureRecords(article, figures, source.id),
    quotes: quoteRecords(quotes, source.id, set),
  };
}
