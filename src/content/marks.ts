// What the reader's script asks of the painter's script.

import type { Finding } from '../model/finding.ts';
import type { PageText } from '../page/page-text.ts';

/** Only now, for this fact on every page, for every fact on this site. */
export type DismissScope = 'once' | 'fact' | 'site';

export interface MarksOptions {
  /** Its abort takes every mark and the card away. */
  readonly signal: AbortSignal;
  readonly onDismiss: (finding: Finding, scope: DismissScope) => void;
}

export interface Marks {
  /** Shows the marks of these findings instead of those before. Only certain, differing ones are marked. */
  show(pageText: PageText, findings: readonly Finding[]): void;
  /** Takes every mark away until the next `show`. */
  clear(): void;
  setVisible(isVisible: boolean): void;
  /** Scrolls to a finding and points it out, marked or not. */
  reveal(finding: Finding): void;
}

/** Rejects with the signal's reason when it is aborted before the marks are ready. */
export type CreateMarks = (options: MarksOptions) => Promise<Marks>;
