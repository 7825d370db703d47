// What the scripts of a page leave in their world for the extension to find without a message: a message needs the
// browser's interface in the page, which takes long to set up, and which most pages never need.
// Part of the gate's file, which has to stay small.

import type { Article } from '../model/article.ts';
import type { SentReport } from './sent-report.ts';

/** Names the symbol under which they leave it; no script of the page can see it. */
export const LEFT_IN_PAGE = 'second-source';

/** The gate cannot say yet: the document is on its way, or nobody has seen it. No reader is coming for that. */
export interface StillLooking {
  readonly kind: 'looking';
}

export interface LeftInPage {
  /** What the gate says of its page: `checking` where it asked for the reader; `null` where no gate is at work. */
  gateReport: SentReport | StillLooking | null;
  /** Resolves when the reader listens to messages; `null` where there is no reader. */
  readerListens: Promise<void> | null;
  /** Makes the gate look again, with these telling names; missing where no gate is at work. */
  lookAgain?: (names: string) => void;
  /** What the last glance read: `null` where the page is no article. */
  article?: Promise<Article | null>;
}
