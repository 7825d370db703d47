// The reference set: the sources, and what they printed. Facts only; no article text is kept.

import type { Source } from './article.ts';
import type { CalendarDate, FigureValue } from './figure.ts';
import type { Span } from './span.ts';

/** A way of counting: its id among the bases of the topic's pack. */
export type BasisId = string;

/** A figure as one source printed it. */
export interface FigureRecord {
  /** Unique in the set: `source-id/measure-id/n`. */
  readonly id: string;
  readonly source: string;
  readonly measure: string;
  readonly value: FigureValue;
  readonly basis: BasisId | null;
  /** When the source says that it was counted; absent or `null` where it does not say. */
  readonly asOf?: CalendarDate | null | undefined;
  /** The figure with what it counts, as printed: "1,071 officers and other staff". */
  readonly printed: string;
  /** Where in `printed` the number stands, for showing it in bold; absent where that is not known. */
  readonly figureInPrinted?: Span | undefined;
  /** The clause it stands in, as printed, 25 words or fewer. */
  readonly evidence: string;
}

/** A quote as one source printed it. */
export interface QuoteRecord {
  /** Unique in the set: `source-id/q/n`. */
  readonly id: string;
  readonly source: string;
  /** The fullest name of the speaker; `null` where the source names nobody. */
  readonly speaker: string | null;
  /** The words inside the quotation marks, as printed. */
  readonly words: string;
  /** Reviewed name of the utterance: records of one utterance in several sources share it. */
  readonly utterance: string;
}

/** A source with what it printed, in the order of its text: one file of a bundled set. */
export interface SourceRecords {
  readonly source: Source;
  readonly figures: readonly FigureRecord[];
  readonly quotes: readonly QuoteRecord[];
}

/** Everything one topic compares with. */
export interface ReferenceSet {
  /** Grows with every change of the content; a newer set replaces an older one. */
  readonly version: number;
  readonly topic: string;
  readonly sources: readonly Source[];
  readonly figures: readonly FigureRecord[];
  readonly quotes: readonly QuoteRecord[];
}
