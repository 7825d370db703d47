// A record of an index as quotes are held against it. Types only.

import type { QuoteRecord } from '../../../../model/reference.ts';
import type { WordsToMeet } from '../../wordings/align-quotes.ts';
import type { PersonName } from './same-person.ts';

/** A record, ready to be aligned. */
export interface IndexedRecord extends WordsToMeet {
  readonly record: QuoteRecord;
  readonly speaker: PersonName | null;
  /** Number of the record in the index. */
  readonly at: number;
  /** Place among the records of its source: the next thing that was said is one further. */
  readonly place: number;
  /** Sum of the weights of its distinct telling words. */
  readonly telling: number;
}
