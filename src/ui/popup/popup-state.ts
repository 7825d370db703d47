// What the popup shows and what it can ask for: plain types, filled in and answered by the popup's shell.
// Knows no browser interface and no message.

import type { Finding } from '../../model/finding.ts';
import type { Refusal } from '../../model/refusal.ts';

/** Why a check did not end; each has its own sentence about what to do. */
export type FailureReason =
  /** The page's script does not answer, as after an update of the extension: reload the page. */
  | 'no-answer'
  /** The reference set cannot be opened: no room, or blocked by the browser's settings. */
  | 'no-storage'
  /** Anything else: check again. */
  | 'unexpected';

/** What happened to the page in the current tab. */
export type PageStatus =
  | { readonly kind: 'checking' }
  | {
      readonly kind: 'checked';
      /** `selection` when only the selected text was compared. */
      readonly scope: 'page' | 'selection';
      /** In the order of the text, possible ones included. Empty is the state "nothing different". */
      readonly findings: readonly Finding[];
      /** How many figures and quotes were read. */
      readonly figureCount: number;
      readonly quoteCount: number;
      /** What the reader hid on this page. */
      readonly hidden: { readonly mentions: number; readonly facts: number };
    }
  | { readonly kind: 'not-on-topic' }
  /** The page is a report of the reader's, and no other tells its story. */
  | { readonly kind: 'only-report' }
  | { readonly kind: 'not-an-article' }
  /** The reader switched Second Source off on this site. */
  | { readonly kind: 'off-here' }
  /** No permission for this site, and the reader has not asked for a check yet. */
  | { readonly kind: 'no-permission' }
  /** A page no extension may read: the browser's own pages, its add-on store. */
  | { readonly kind: 'closed-page' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'failed'; readonly reason: FailureReason };

/** How the site of the current tab stands. */
export interface PopupSite {
  /** Host name as shown ("www.example.org"). */
  readonly host: string;
  /**
   * Why it is checked without being asked: it is on the built-in list, the reader allowed this site, the reader
   * allowed all sites; or it is not.
   */
  readonly access: 'listed' | 'allowed' | 'all-allowed' | 'none';
  readonly isOff: boolean;
}

/** What was kept of an article, and how much of it other reports give, too. */
export interface KeptCounts {
  /** Id of the report that it became. */
  readonly report: string;
  readonly figureCount: number;
  readonly quoteCount: number;
  readonly knownCount: number;
}

/** Whether this article can be added to, was just added to, or is among the reader's reports. */
export type ArticleInSet =
  | 'unavailable'
  | 'absent'
  | 'adding'
  | 'present'
  | { readonly kept: KeptCounts }
  | { readonly refused: Refusal };

/** Other open tabs that tell the same story: to compare with, compared with, or kept as reports just now. */
export interface PopupTabs {
  readonly kind: 'offered' | 'comparing' | 'compared' | 'kept';
  readonly count: number;
}

/** Everything the popup shows. */
export interface PopupState {
  readonly page: PageStatus;
  /** `null` on pages that belong to no site. */
  readonly site: PopupSite | null;
  readonly isAllowedEverywhere: boolean;
  readonly areMarksHidden: boolean;
  /** False where the browser keeps nothing: what the reader chooses or adds is lost. */
  readonly isStorageOpen: boolean;
  /** Whether marks carry the other values. */
  readonly areValuesShown: boolean;
  readonly article: ArticleInSet;
  /** `null` where there are none, as far as is known. */
  readonly tabs: PopupTabs | null;
}

/**
 * What the reader can ask for. Each is called straight from a click, so a shell may ask for a permission in it
 * before it awaits anything.
 */
export interface PopupEvents {
  /** Check this page now, or again. */
  onCheck(): void;
  /** Go to the finding at this index of `findings`, and open its card. */
  onJump(index: number): void;
  /** Ask for, or give back, the permission for this site. */
  onAllowSite(isAllowed: boolean): void;
  /** Ask for, or give back, the permission for all sites. */
  onAllowEverywhere(isAllowed: boolean): void;
  onSwitchSiteOff(isOff: boolean): void;
  onHideMarks(areHidden: boolean): void;
  /** Marks carry the other values, or are small badges; on every page. */
  onChooseValues(areShown: boolean): void;
  onAddArticle(): void;
  /** Go where title, publisher and date of a report can be put right. */
  onEditReport(id: string): void;
  /** Compare with the open tabs that tell the same story. */
  onCompareTabs(): void;
  /** Keep them as reports. */
  onKeepTabs(): void;
  /** Take their marks away. */
  onLeaveTabs(): void;
  onOpenLibrary(): void;
}
