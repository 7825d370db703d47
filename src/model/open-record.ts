// Open records: what a report printed, kept with its own words instead of a pack's measure, so that it can be compared
// with any other report of the same story. Plain JSON. The report's text itself is not kept.

import type { CalendarDate, CountedBy, FigureValue } from './figure.ts';
import type { Span } from './span.ts';

/** Grows when the form of open records changes; a record of another form is made anew or refused, never misread. */
export const OPEN_FORM = 1;

/** A figure of a report with what is needed to find its counterparts in another one. */
export interface OpenFigure {
  /** Unique in the set: `source-id/f/n`. */
  readonly id: string;
  readonly value: FigureValue;
  /** For a share printed as "N in M": its two numbers. */
  readonly parts: { readonly part: number; readonly whole: number } | null;
  /** The figure with what it counts, as printed; and where in it the number stands. */
  readonly printed: string;
  readonly figureInPrinted: Span;
  /** The sentence it stands in, as printed, cut around the figure where it is long; and where the number stands. */
  readonly sentence: string;
  readonly figureInSentence: Span;
  /** The noun phrase that names what is counted, and the noun that it hangs on; `null` where the text names none. */
  readonly counted: string | null;
  readonly head: string | null;
  readonly countedBy: CountedBy | null;
  /** Whether it is told as a part of a group, or as what something went from and to. */
  readonly isPart: boolean;
  readonly isChange: boolean;
  /** Whether it stands in a quote: somebody's words. */
  readonly isQuoted: boolean;
  /** Names of people, bodies and places that its sentence is about, carried over from the one before where it has none. */
  readonly names: readonly string[];
  /** Years that its sentence speaks of. */
  readonly years: readonly number[];
  /** The day or month that its sentence says it was counted at; `null` where it says none. */
  readonly asOf: CalendarDate | null;
  /** Telling words around the sentence: of its heading and of the sentence before it. */
  readonly context: readonly string[];
  /** Numbers of its paragraph and sentence in the report. */
  readonly paragraph: number;
  readonly sentenceNumber: number;
}

/** A quote of a report. */
export interface OpenQuote {
  /** Unique in the set: `source-id/q/n`. */
  readonly id: string;
  /** The fullest name of the speaker; `null` where the report names nobody. */
  readonly speaker: string | null;
  /** The words inside the quotation marks, as printed. */
  readonly words: string;
}

/** What tells which story a report tells. */
export interface StoryProfile {
  /** Stems that tell most, and how much each does, in hundredths; in order of that. */
  readonly words: readonly string[];
  readonly weights: readonly number[];
  /** Those of `words` that are names. */
  readonly names: readonly string[];
  /** Pairs of telling stems that stand in one sentence, as hashes. */
  readonly pairs: readonly number[];
  /** Numbers that hardly coincide by chance, with their unit ("count 1633", "GBP 122700000"). */
  readonly numbers: readonly string[];
  /** The least hashes of runs of words: two reports that share most of them are one text. */
  readonly fingerprint: readonly number[];
}

/** Everything that is kept of one report, to compare others with. */
export interface OpenReport {
  readonly form: typeof OPEN_FORM;
  /** Id of the source. */
  readonly source: string;
  readonly figures: readonly OpenFigure[];
  readonly quotes: readonly OpenQuote[];
  readonly story: StoryProfile;
}
