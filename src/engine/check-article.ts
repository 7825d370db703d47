// The engine's door: an article goes in, findings come out. Reads, decides on the topic, matches and puts the findings
// together; the steps themselves live in the folders beside this file. Knows no topic, no DOM, no clock.

import type { Article, Source } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import type { CheckResult, Counterpart, Difference, Finding } from '../model/finding.ts';
import type { Measure, TopicPack } from '../model/pack.ts';
import type { Quote } from '../model/quote.ts';
import type { FigureRecord, ReferenceSet } from '../model/reference.ts';
import type { Span } from '../model/span.ts';
import type { FigureCounterpart } from './compare/figures/counterparts.ts';
import { createFocusMap } from './compare/figures/focus.ts';
import { createFigureMatcher, type FigureMatch } from './compare/figures/match-figures.ts';
import {
  createQuoteIndex,
  matchQuotes,
  type QuoteCounterpart,
  type QuoteMatch,
} from './compare/quotes/match-quotes.ts';
import { comparableWords, createArticleIndex } from './compare/same-article.ts';
import { findFigures } from './figures/find-figures.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { createLexicon } from './text/lexicon.ts';
import { structureOf } from './text/text-structure.ts';
import { findTopic } from './topic/find-topic.ts';

/** Why a figure or quote was matched, for `--trace`: pieces of evidence and their weights. */
export interface TraceEntry extends Span {
  readonly text: string;
  readonly matched: string;
  readonly score: number | null;
  readonly evidence: readonly { readonly kind: string; readonly what: string; readonly weight: number }[];
}

export interface CheckOptions {
  /** Ids of sources to leave out of the comparison. */
  readonly without?: readonly string[];
  /** Called for every match, also those that are only possible. */
  readonly onTrace?: (entry: TraceEntry) => void;
  /** True to compare whatever the topic: for a selection of the reader's. */
  readonly isOnTopic?: boolean;
}

export interface Reading {
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
}

export interface Checker {
  readonly check: (article: Article, options?: CheckOptions) => CheckResult;
}

const NOTHING = { findings: [], figureCount: 0, quoteCount: 0 } as const;

/** The figures and quotes of a text, without comparing them. */
export function readText(text: string): Reading {
  const structure = structureOf(text);
  return { figures: findFigures(structure), quotes: findQuotes(structure) };
}

function becauseOf({ kind, name }: Measure): string {
  if (kind === 'count') return `Both count ${name}.`;
  return kind === 'share' || kind === 'age' ? `Both give the ${name}.` : `Both say ${name}.`;
}

const plotValueOf = (value: Figure | FigureRecord['value']): number | null =>
  value.kind === 'date' || value.isVague ? null : (value.low + value.high) / 2;

function figureFactId(match: FigureMatch): string {
  const { figure, measure } = match;
  const value =
    figure.kind === 'date'
      ? `${figure.year ?? ''}-${figure.month ?? ''}`
      : `${figure.hedge ?? ''}${figure.low}-${figure.high}`;
  return `${measure.id}:${value}`;
}

/** Differing before agreeing, newest first, copies right behind what they copy. */
function inCardOrder(counterparts: readonly Counterpart[]): Counterpart[] {
  const byDate = [...counterparts].sort(
    (a, b) => Number(a.agrees) - Number(b.agrees) || b.date.localeCompare(a.date) || a.id.localeCompare(b.id),
  );
  const isUnder = (copy: Counterpart, original: Counterpart): boolean =>
    copy.copyOf === original.id && copy.agrees === original.agrees;
  const isPlacedUnder = (copy: Counterpart): boolean => byDate.some((original) => isUnder(copy, original));
  return byDate
    .filter((counterpart) => !isPlacedUnder(counterpart))
    .flatMap((original) => [original, ...byDate.filter((copy) => isUnder(copy, original))]);
}

/** Where the number stands in the words a source printed; a card marks it there. */
function figureInPrinted(record: FigureRecord): Counterpart['figureInPrinted'] {
  const { value, printed } = record;
  const figures = findFigures(structureOf(printed));
  const own = figures.find((figure) =>
    figure.kind === 'date' || value.kind === 'date'
      ? figure.kind === value.kind
      : figure.low === value.low && figure.high === value.high,
  );
  return own ? { start: own.start, end: own.end } : null;
}

/**
 * Prepares a checker for one topic and one reference set. Preparing costs a few milliseconds; checking is then linear
 * in the length of the article. Throws when the pack contradicts itself.
 */
export function createChecker(pack: TopicPack, reference: ReferenceSet): Checker {
  const lexicon = createLexicon(pack.concepts);
  const figureMatcher = createFigureMatcher(pack);
  const quoteIndex = createQuoteIndex(reference.quotes);
  const articleIndex = createArticleIndex(reference);
  const sources = new Map(reference.sources.map((source) => [source.id, source]));
  const placesInPrinted = new Map<string, Counterpart['figureInPrinted']>();

  function placeInPrinted(record: FigureRecord): Counterpart['figureInPrinted'] {
    const known = placesInPrinted.get(record.id);
    if (known !== undefined) return known;
    const place = figureInPrinted(record);
    placesInPrinted.set(record.id, place);
    return place;
  }

  function describe(source: Source, article: Article) {
    return {
      id: source.id,
      document: source.document,
      publisher: source.publisher,
      title: source.title,
      date: source.date,
      isDateInferred: source.dateInferredFrom !== null,
      url: source.url,
      copyOf: source.copyOf,
      copyOfOutside: source.copyOfOutside,
      isLater: article.date !== undefined && source.date > article.date,
    };
  }

  function figureCounterpart({ record, agrees, isOnOtherBasis }: FigureCounterpart, article: Article): Counterpart[] {
    const source = sources.get(record.source);
    if (!source) return [];
    return [
      {
        ...describe(source, article),
        printed: record.printed,
        figureInPrinted: placeInPrinted(record),
        evidence: record.evidence,
        speaker: null,
        basis: record.basis,
        agrees,
        difference: agrees ? null : isOnOtherBasis ? 'basis' : 'value',
        changes: null,
        plotValue: plotValueOf(record.value),
      },
    ];
  }

  function figureFinding(match: FigureMatch, article: Article): Finding {
    const counterparts = match.counterparts.flatMap((counterpart) => figureCounterpart(counterpart, article));
    const differing = counterparts.filter(({ agrees }) => !agrees);
    const difference: Difference = differing.every((counterpart) => counterpart.difference === 'basis')
      ? 'basis'
      : 'value';
    const { start, end, text } = match.figure;
    return {
      kind: 'figure',
      start,
      end,
      text,
      verdict: match.verdict,
      difference: match.verdict === 'differs' ? difference : null,
      possible: match.possible,
      measure: match.measure.id,
      measureName: match.measure.name,
      because: becauseOf(match.measure),
      factId: figureFactId(match),
      plotValue: plotValueOf(match.figure),
      speaker: null,
      sources: inCardOrder(counterparts),
    };
  }

  function quoteCounterpart({ record, agrees, changes }: QuoteCounterpart, article: Article): Counterpart[] {
    const source = sources.get(record.source);
    if (!source) return [];
    return [
      {
        ...describe(source, article),
        printed: record.words,
        figureInPrinted: null,
        evidence: null,
        speaker: record.speaker,
        basis: null,
        agrees,
        difference: agrees ? null : 'wording',
        changes,
        plotValue: null,
      },
    ];
  }

  function quoteFinding(match: QuoteMatch, article: Article): Finding {
    const counterparts = match.counterparts.flatMap((counterpart) => quoteCounterpart(counterpart, article));
    const differs = counterparts.some(({ agrees }) => !agrees);
    const possible = match.certainty === 'possible';
    const { start, end, text } = match.quote;
    return {
      kind: 'quote',
      start,
      end,
      text,
      verdict: differs && !possible ? 'differs' : 'agrees',
      difference: differs && !possible ? 'wording' : null,
      possible,
      measure: null,
      measureName: null,
      because: match.because,
      factId: `${match.utterance}:${comparableWords(text).trim()}`,
      plotValue: null,
      speaker: match.quote.speaker?.name ?? null,
      sources: inCardOrder(counterparts),
    };
  }

  return {
    check(article, options = {}) {
      // The headline is context for what follows, unless the text begins with it anyway.
      const hasTitle = article.title === '' || article.text.startsWith(article.title);
      const offset = hasTitle ? 0 : article.title.length + 2;
      const structure = structureOf(hasTitle ? article.text : `${article.title}\n\n${article.text}`);
      const mentions = lexicon.findMentions(structure.tokens);
      const isOnTopic =
        options.isOnTopic ?? findTopic(structure, mentions, createFocusMap(structure, mentions), pack).isOnTopic;
      if (!isOnTopic) return { relevant: false, sameAs: null, ...NOTHING };

      const figures = findFigures(structure);
      const quotes = findQuotes(structure);
      const sameAs = articleIndex.findSame(comparableWords(structure.text));
      const left = new Set([...(options.without ?? []), ...(sameAs ? [sameAs] : [])]);
      const isCompared = ({ source }: { readonly source: string }): boolean => !left.has(source);

      const articleYear = article.date ? Number(article.date.slice(0, 4)) : null;
      const figureMatches = figureMatcher.match(
        structure,
        figures,
        mentions,
        reference.figures.filter(isCompared),
        articleYear,
      );
      const quoteMatches = matchQuotes(structure, quotes, quoteIndex, { without: left });

      for (const { figure, measure, score, evidence } of figureMatches) {
        options.onTrace?.({
          start: figure.start - offset,
          end: figure.end - offset,
          text: figure.text,
          matched: measure.id,
          score,
          evidence,
        });
      }
      for (const { quote, utterance, trace } of quoteMatches) {
        const evidence = trace.map(({ evidence: what, weight }) => ({ kind: 'quote', what, weight }));
        options.onTrace?.({
          start: quote.start - offset,
          end: quote.end - offset,
          text: quote.text,
          matched: utterance,
          score: null,
          evidence,
        });
      }
      const isInText = ({ start }: Span): boolean => start >= offset;
      return {
        relevant: true,
        sameAs,
        findings: [
          ...figureMatches.map((match) => figureFinding(match, article)),
          ...quoteMatches.map((match) => quoteFinding(match, article)),
        ]
          .filter((finding) => finding.sources.length > 0 && isInText(finding))
          .map((finding) => ({ ...finding, start: finding.start - offset, end: finding.end - offset }))
          .sort((a, b) => a.start - b.start || a.end - b.end),
        figureCount: figures.filter(isInText).length,
        quoteCount: quotes.filter(isInText).length,
      };
    },
  };
}
