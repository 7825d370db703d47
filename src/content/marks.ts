// What the reader's script asks of the painter's script.

import type { Finding } from '../model/finding.ts';
import type { PageText } from '../page/page-text.ts';

/** On this page, or on every page. */
export type HideScope = 'page' | 'everywhere';

/** What a reader decided about a fact on its card. */
export type Decision =
  | { readonly kind: 'hide'; readonly scope: HideScope }
  /** This record is about something else. */
  | { readonly kind: 'split'; readonly recordId: string };

export interface MarksOptions {
  /** Its abort takes every mark and the card away. */
  readonly signal: AbortSignal;
  readonly onDecide: (finding: Finding, decision: Decision) => void;
  /** Takes the last decision back. */
  readonly onUndo: () => void;
}

export interface Marks {
  /** Shows the marks of these findings instead of those before. Only differing ones are marked. */
  show(pageText: PageText, findings: readonly Finding[]): void;
  /** Takes every mark away until the next `show`. */
  clear(): void;
  setVisible(isVisible: boolean): void;
  /** Whether marks carry the other values, or are small badges. */
  setValuesShown(areShown: boolean): void;
  /** Scrolls to a finding, points it out and opens its card, marked or not. */
  showCard(finding: Finding): void;
}

/** Rejects with the signal's reason when it is aborted before the marks are ready. */
export type CreateMarks = (options: MarksOptions) => Promise<Marks>;
