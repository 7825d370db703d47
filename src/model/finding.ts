// A finding: a figure or quote of the article with its counterparts and a verdict.

import type { IsoDate } from './article.ts';
import type { CalendarDate, FigureValue } from './figure.ts';
import type { MeasureKind } from './pack.ts';
import type { Span, TextSpan } from './span.ts';

/**
 * How sources stand to the article; where none has a counterpart there is no finding.
 *
 * - `differs`: for certain; the only one that is marked on the page
 * - `agrees`: for certain
 * - `possible`: unsure whether it is the same thing; told in the popup only
 */
export type Verdict = 'differs' | 'agrees' | 'possible';

/** Why it differs: another value, another way of counting, other words. */
export type Difference = 'value' | 'basis' | 'wording';

/** How the day of the source's count lies to that of the article's, of a count that moves. */
export type TimeRelation = 'later' | 'earlier';

/** A way of counting, with its name in words: "officers and staff". */
export interface BasisName {
  readonly id: string;
  readonly words: string;
}

/** Where a source comes from: with the extension, added by the reader, from a file, from an open tab. */
export type SourceOrigin = 'bundled' | 'added' | 'imported' | 'tab';

/** What a counterpart says of its source. */
export interface SourceFacts {
  readonly id: string;
  readonly origin: SourceOrigin;
  readonly document: string;
  readonly publisher: string;
  readonly title: string | null;
  /** `null` where nobody knows: such a source is never later or earlier. */
  readonly date: IsoDate | null;
  /** Why this date is believed, where it is inferred and not printed. */
  readonly dateInferredFrom: string | null;
  readonly url: string | null;
  /** Id of the source that this one copies. */
  readonly copyOf: string | null;
  /** What it copies where the original is not among the sources, in words. */
  readonly copyOfOutside: string | null;
}

/** One step of a word diff, from the source's words to the article's. */
export interface WordChange {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** One source's figure for the same thing. */
export interface FigureCounterpart {
  readonly source: SourceFacts;
  readonly recordId: string;
  readonly agrees: boolean;
  /** `null` when it agrees. */
  readonly difference: 'value' | 'basis' | null;
  /** `null` also where it is counted on another basis: time explains nothing there. */
  readonly time: TimeRelation | null;
  /** When the source says that it was counted; absent or `null` where it does not say. */
  readonly asOf?: CalendarDate | null;
  readonly value: FigureValue;
  readonly basis: BasisName | null;
  /** The figure with what it counts, as printed there. */
  readonly printed: string;
  /** Where in `printed` the number stands. */
  readonly figureInPrinted: Span | null;
  /** The clause it was printed in. */
  readonly evidence: string;
}

/** One source's words for the same utterance. */
export interface QuoteCounterpart {
  readonly source: SourceFacts;
  readonly recordId: string;
  readonly agrees: boolean;
  /** `null` when it agrees. */
  readonly difference: 'wording' | null;
  /** The quoted words, as printed there, whole. */
  readonly words: string;
  readonly speaker: string | null;
  /** From the source's words to the article's, over the part that both have. */
  readonly changes: readonly WordChange[];
}

export type Counterpart = FigureCounterpart | QuoteCounterpart;

/** They are values of one measure. */
export interface SameMeasure {
  readonly kind: 'measure';
  readonly measureKind: MeasureKind;
  readonly measureName: string;
}

/** They are one utterance. */
export interface SameUtterance {
  readonly kind: 'utterance';
  /** Whose words both are, where the speaker is part of the reason. */
  readonly speaker: string | null;
  /** A few words of the article that both have and that say most, in the order of the article; there may be none. */
  readonly sharedWords: readonly string[];
  /** Whether quotes nearby in the article match quotes nearby in the same source. */
  readonly neighboursMatch: boolean;
}

/** Figures that no pack has a measure for: their own words say that they are of one thing. */
export interface SameWords {
  readonly kind: 'words';
  /** What the article's figure counts, as printed; `null` where it names nothing. */
  readonly counted: string | null;
  /** A few words of the article that both sentences have and that say most; there may be none. */
  readonly sharedWords: readonly string[];
}

/** Why a figure was matched. */
export type FigureReason = SameMeasure | SameWords;
/** Why a quote was matched. */
export type QuoteReason = SameUtterance;
/** Why counterparts were matched; the interface and the command line say it in words. */
export type MatchReason = FigureReason | QuoteReason;

/** The measure that a figure is a value of. */
export interface MeasureFacts {
  readonly id: string;
  /** What it counts, in words ("Met officers and staff accused in the ten-year review"). */
  readonly name: string;
  readonly kind: MeasureKind;
}

/** A figure of the article that sources give too. */
export interface FigureFinding extends TextSpan {
  readonly kind: 'figure';
  readonly verdict: Verdict;
  /** `null` unless it differs. */
  readonly difference: 'value' | 'basis' | null;
  /** Set where every source that differs counts later, or every one earlier. */
  readonly time: TimeRelation | null;
  /** Names the fact across articles, for dismissals and for "one badge a fact". */
  readonly factId: string;
  /** When the article says that it was counted; absent or `null` where it does not say. */
  readonly asOf?: CalendarDate | null;
  readonly value: FigureValue;
  /** The figure with what it counts, as the article prints it. */
  readonly printed: string;
  readonly basis: BasisName | null;
  /** `null` where it was compared by its words alone. */
  readonly measure: MeasureFacts | null;
  readonly because: FigureReason;
  /** Differing ones first, newest first in each group; copies right behind what they copy. */
  readonly counterparts: readonly FigureCounterpart[];
  /** How many more there are than are listed. */
  readonly moreCounterparts: number;
}

/** A quote of the article that sources give too. */
export interface QuoteFinding extends TextSpan {
  readonly kind: 'quote';
  readonly verdict: Verdict;
  /** `null` unless it differs. */
  readonly difference: 'wording' | null;
  readonly factId: string;
  /** The quoted words without the marks around them. */
  readonly words: string;
  readonly speaker: string | null;
  readonly because: QuoteReason;
  /** In the order of those of a figure. */
  readonly counterparts: readonly QuoteCounterpart[];
  readonly moreCounterparts: number;
}

/** A figure or quote of the article that sources give too. */
export type Finding = FigureFinding | QuoteFinding;

/** What a reader is told about one article. */
export interface CheckResult {
  /** Whether the article is on the topic; if not, there are no findings. */
  readonly relevant: boolean;
  /** Id of the source that this article is, or is a copy of; that source is left out of the comparison. */
  readonly sameAs: string | null;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** How many figures and quotes were read. */
  readonly figureCount: number;
  readonly quoteCount: number;
}
