// What is known about a page: by its content script, and from it by the popup and the background. Types only.

import type { Finding } from '../model/finding.ts';

/** Why a check did not end: no answer from the other side, no database, anything else. */
export type CheckFailure = 'no-answer' | 'no-storage' | 'unexpected';

/** Hidden mentions, and how many facts they are. */
export interface HiddenCount {
  readonly mentions: number;
  readonly facts: number;
}

/** How far the check of one page, or of selected text, has come. */
export type PageReport =
  | { readonly kind: 'not-an-article' }
  | { readonly kind: 'not-on-topic' }
  /** The page is a report of the reader's, and no other tells its story. */
  | { readonly kind: 'only-report' }
  | { readonly kind: 'checking' }
  | {
      readonly kind: 'checked';
      /** In the order of the text, without those the reader dismissed. */
      readonly findings: readonly Finding[];
      readonly figureCount: number;
      readonly quoteCount: number;
      /** What the reader hid here: it is in reports all the same. */
      readonly hidden: HiddenCount;
      /** Id of the source that this article is, or is a copy of. */
      readonly sameAs: string | null;
    }
  | { readonly kind: 'off-here' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'failed'; readonly reason: CheckFailure };
