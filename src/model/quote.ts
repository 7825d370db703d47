// A quote: words inside quotation marks, with whoever said them.

import type { Span, TextSpan } from './span.ts';

/** Who said it, where the text says so; `text` is as printed at the place that names or points to the speaker. */
export interface Speaker extends TextSpan {
  /** The fullest name the article gives this person ("Sir Mark Rowley" for "he", "Rowley", "the commissioner"). */
  readonly name: string;
}

/**
 * - `speech`: somebody's words
 * - `term`: a title, a nickname or a scare quote: read, but nobody's utterance
 */
export type QuoteKind = 'speech' | 'term';

/** One run of quoted words inside one paragraph. The span includes the quotation marks that are printed. */
export interface Quote extends TextSpan {
  readonly kind: QuoteKind;
  /** The quoted words without the marks around them. */
  readonly words: Span;
  readonly speaker: Speaker | null;
  /** True when the same utterance goes on from the quote before it (next paragraph, or split by "he said"). */
  readonly isContinued: boolean;
}
