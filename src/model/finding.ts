// A finding: a figure or quote of the article with its counterparts and a verdict.

import type { IsoDate } from './article.ts';
import type { MeasureKind } from './pack.ts';
import type { Basis } from './reference.ts';
import type { TextSpan } from './span.ts';

/** Whether the sources differ from the article; where none has a counterpart there is no finding. */
export type Verdict = 'differs' | 'agrees';

/** Why it differs: another value, another way of counting, other words. */
export type Difference = 'value' | 'basis' | 'wording';

/** One step of a word diff, from the source's words to the article's. */
export interface WordChange {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** One source's figure or quote for the same measure or the same utterance. */
export interface Counterpart {
  /** Id of the source. */
  readonly id: string;
  readonly document: string;
  readonly publisher: string;
  readonly title: string | null;
  readonly date: IsoDate;
  readonly isDateInferred: boolean;
  readonly url: string | null;
  /** Id of the source that this one copies, or words for an original outside the set. */
  readonly copyOf: string | null;
  readonly copyOfOutside: string | null;
  /** The figure with what it counts, or the quoted words, as printed there. */
  readonly printed: string;
  /** Where in `printed` the number stands, for a figure. */
  readonly figureInPrinted: { readonly start: number; readonly end: number } | null;
  /** The clause it was printed in, for a figure. */
  readonly evidence: string | null;
  readonly speaker: string | null;
  readonly basis: Basis | null;
  readonly agrees: boolean;
  readonly difference: Difference | null;
  /** True when the source is dated later than the article: "a later figure". */
  readonly isLater: boolean;
  /** For a quote: from the source's words to the article's. */
  readonly changes: readonly WordChange[] | null;
  /** For a plot over time: the middle of the value, where it is a plain number. */
  readonly plotValue: number | null;
}

/** Why counterparts were matched; the interface and the command line say it in words. */
export type MatchReason = SameMeasure | SameUtterance;

/** Figures: they are values of one measure. */
export interface SameMeasure {
  readonly kind: 'measure';
  readonly measureKind: MeasureKind;
  readonly measureName: string;
}

/** Quotes: they are one utterance. */
export interface SameUtterance {
  readonly kind: 'utterance';
  /** Whose words both are, where the speaker is part of the reason. */
  readonly speaker: string | null;
  /** A few words of the article that both have and that say most, in the order of the article; there may be none. */
  readonly sharedWords: readonly string[];
  /** Whether quotes nearby in the article match quotes nearby in the same source. */
  readonly neighboursMatch: boolean;
}

/** A figure or quote of the article that sources give too. */
export interface Finding extends TextSpan {
  readonly kind: 'figure' | 'quote';
  readonly verdict: Verdict;
  /** `null` when it agrees. */
  readonly difference: Difference | null;
  /** Unsure: never shown on the page, listed in the popup under "Possible"; its verdict is then `agrees`. */
  readonly possible: boolean;
  /** Id of the measure; `null` for a quote. */
  readonly measure: string | null;
  /** What the measure counts, in words ("Met officers and staff accused in the ten-year review"); `null` for a quote. */
  readonly measureName: string | null;
  readonly because: MatchReason;
  /** Names the fact across articles, for dismissals and for "one badge a fact". */
  readonly factId: string;
  /** The article's own number for a plot, where it is a plain number. */
  readonly plotValue: number | null;
  readonly speaker: string | null;
  /** Differing ones first, newest first in each group; copies right behind what they copy. */
  readonly sources: readonly Counterpart[];
}

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
