// A report that the reader added: its source, what it gives of a topic's measures, and its open records.

import type { Source } from './article.ts';
import type { OpenReport } from './open-record.ts';
import type { FigureRecord, QuoteRecord } from './reference.ts';

export interface KeptReport {
  /** That of the source. */
  readonly id: string;
  /** Id of the topic whose measures and utterances its records name. */
  readonly topic: string;
  readonly source: Source;
  readonly figures: readonly FigureRecord[];
  readonly quotes: readonly QuoteRecord[];
  /** Every figure and quote with its own words. */
  readonly open: OpenReport;
}
