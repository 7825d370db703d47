// A report that the reader added: its source, what it gives of the topics' measures, and its open records.

import type { Source } from './article.ts';
import type { OpenReport } from './open-record.ts';
import type { FigureRecord, QuoteRecord } from './reference.ts';

/** Records of the measures and utterances of one topic. */
export interface MeasuredRecords {
  /** Id of the topic. */
  readonly topic: string;
  readonly figures: readonly FigureRecord[];
  readonly quotes: readonly QuoteRecord[];
}

export interface KeptReport {
  /** That of the source. */
  readonly id: string;
  readonly source: Source;
  /** One entry for each topic of which it gives something. */
  readonly measured: readonly MeasuredRecords[];
  /** Every figure and quote with its own words. */
  readonly open: OpenReport;
}
