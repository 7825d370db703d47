// Writes down how figures and quotes came to what is told of them, for whoever works on the engine. Decides nothing, and is
// handed in: what readers get does not carry it.

import type { Figure, FigureValue } from '../../model/figure.ts';
import type { Verdict } from '../../model/finding.ts';
import type { TextSpan } from '../../model/span.ts';
import type { ToldMatch } from '../compare/by-measure/figure-match.ts';
import {
  createFigureRecorder,
  type FigureRecorder,
  type FigureTrace,
  type TracedEvidence,
} from '../compare/by-measure/figure-trace.ts';
import type { QuoteMatch } from '../compare/by-words/quotes/match-quotes.ts';
import { QUOTE_EVIDENCE, type QuoteEvidenceName } from '../compare/by-words/quotes/quote-evidence.ts';
import { inArticle, isInText } from '../reading/read-article.ts';
import { tokenAt } from '../text/text-structure.ts';
import type { TopicReading } from '../topics/topic-reading.ts';

/** What was read before anything was compared. */
export interface TracedReading {
  readonly kind: FigureValue['kind'];
  /** What it counts, where a noun says so. */
  readonly counts: string | null;
  readonly sentence: string;
  /** Whom the sentence is about, and how that is known: "carrick (named)". */
  readonly about: readonly string[];
  /** Whether the text tells it as what has changed since. */
  readonly isFormer: boolean;
}

/** A source that prints the same measure. */
export interface TracedCounterpart {
  readonly source: string;
  readonly printed: string;
  readonly agrees: boolean;
  readonly isOnOtherBasis: boolean;
}

/** One figure of the text with all that was considered. */
export interface TracedFigure extends TextSpan, Omit<FigureTrace, 'figure'> {
  readonly kind: 'figure';
  readonly topic: string;
  readonly read: TracedReading;
  /** The measure that it was matched with; `null` where there is none. */
  readonly matched: string | null;
  readonly score: number | null;
  readonly evidence: readonly TracedEvidence[];
  readonly verdict: Verdict | null;
  readonly counterparts: readonly TracedCounterpart[];
}

/** One quote of the text that was matched. */
export interface TracedQuote extends TextSpan {
  readonly kind: 'quote';
  readonly topic: string;
  /** The utterance. */
  readonly matched: string;
  readonly evidence: readonly { readonly name: QuoteEvidenceName; readonly says: string; readonly weight: number }[];
  readonly verdict: Verdict;
}

export type TraceEntry = TracedFigure | TracedQuote;

/** The trace of comparing one article with one topic. */
export interface ComparisonTrace {
  readonly recorder: FigureRecorder;
  /** To be called when all is matched. */
  readonly tell: (read: TopicReading, figures: readonly ToldMatch[], quotes: readonly QuoteMatch[]) => void;
}

/** Begins the trace of a comparison with the topic of this id. */
export type Tracing = (topic: string) => ComparisonTrace;

function readingOf(figure: Figure, { reading: { structure, countedAt }, focus }: TopicReading): TracedReading {
  const { text, tokens, sentences, sentenceOfToken } = structure;
  const index = sentenceOfToken[tokenAt(tokens, figure.start)] as number;
  const sentence = sentences[index];
  const [first, last] = [tokens[sentence?.firstToken ?? 0], tokens[(sentence?.endToken ?? 1) - 1]];
  const about = (['person', 'body'] as const).flatMap((role) => focus.ofSentence(index, role));
  return {
    kind: figure.kind,
    counts: figure.kind === 'date' ? null : (figure.counted?.text ?? null),
    sentence: text.slice(first?.start ?? 0, last?.end ?? 0),
    about: about.map(({ concept, origin }) => `${concept} (${origin})`),
    isFormer: countedAt.get(figure)?.isFormer === true,
  };
}

/** Prepares to write down the figures of one article that was compared with a topic. */
export function prepareFigureTrace(
  topic: string,
  read: TopicReading,
  matches: readonly ToldMatch[],
  recorder: FigureRecorder,
): (figure: Figure) => TracedFigure {
  const matchOf = new Map(matches.map((match) => [match.figure, match]));
  return (figure) => {
    const { candidates, refused, steps } = recorder.traceOf(figure);
    const match = matchOf.get(figure);
    return {
      kind: 'figure',
      topic,
      start: figure.start,
      end: figure.end,
      text: figure.text,
      read: readingOf(figure, read),
      matched: match?.measure.id ?? null,
      score: match?.score ?? null,
      evidence: match?.evidence.map((one) => recorder.told(one, figure)) ?? [],
      candidates,
      refused,
      steps,
      verdict: match?.standing ?? null,
      counterparts:
        match?.counterparts.map(({ record, agrees, isOnOtherBasis }) => ({
          source: record.source,
          printed: record.printed,
          agrees,
          isOnOtherBasis,
        })) ?? [],
    };
  };
}

export function traceQuote(
  topic: string,
  { quote, utterance, evidence, certainty, counterparts }: QuoteMatch,
): TracedQuote {
  const verdict = counterparts.every(({ agrees }) => agrees) ? 'agrees' : 'differs';
  return {
    kind: 'quote',
    topic,
    start: quote.start,
    end: quote.end,
    text: quote.text,
    matched: utterance,
    evidence: evidence.map(({ name, weight }) => ({ name, says: QUOTE_EVIDENCE[name], weight })),
    verdict: certainty === 'possible' ? 'possible' : verdict,
  };
}

/** Calls `onTrace` for every figure of the article, and for every quote that was matched. */
export const traceTo =
  (onTrace: (entry: TraceEntry) => void): Tracing =>
  (topic) => {
    const recorder = createFigureRecorder();
    return {
      recorder,
      tell(read, figureMatches, quoteMatches) {
        const { reading } = read;
        const traceFigure = prepareFigureTrace(topic, read, figureMatches, recorder);
        const entries = [...reading.figures.map(traceFigure), ...quoteMatches.map((match) => traceQuote(topic, match))];
        for (const entry of entries) if (isInText(reading, entry)) onTrace(inArticle(reading, entry));
      },
    };
  };
