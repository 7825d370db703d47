// Every message between the contexts of the extension: its request, its reply, and who may send it.
// Types only. The shapes that are checked on arrival are in background-endpoint.ts and page-endpoint.ts.
//
//   gate ─ open-page ─────────────► background        popup, library ─ (FromExtension) ─► background
//   reader ─ check-article, … ────► background        popup, background ─ (ToPage) ─────► reader
//
// The gate takes no messages: what it has to say it leaves in the page (left-in-page.ts).
// A request that fails is answered with a refusal; one that is not answered ends with the time limit.

import type { Article, IsoDate } from '../model/article.ts';
import type { Finding } from '../model/finding.ts';
import type { PageReport } from './page-report.ts';
import type { PageState } from './page-state.ts';
import type { SentReport } from './sent-report.ts';
import type { TextPiece } from './text-pieces.ts';

/** A request and its reply. */
interface Exchange<Request, Reply> {
  readonly request: Request;
  readonly reply: Reply;
}

/** A request that says everything by its name. */
export type Empty = Readonly<Record<never, never>>;

/** The fact that a reader dismisses, as the library lists it. */
export interface Fact extends Pick<Finding, 'factId' | 'kind' | 'text'> {
  /** What the measure counts, in words; `null` where there is none. */
  readonly measureName: string | null;
}

/** `once`: on this page only; `fact`: on every page. */
export type DismissalScope = 'once' | 'fact';

/** What names a pair of a page's fact and what a report printed. */
export interface PairKey {
  readonly factId: string;
  readonly record: string;
}

/** Two things that the reader says are not the same, as the library lists them. */
export interface SplitPair extends PairKey, Pick<Finding, 'kind'> {
  /** The words on both sides, and who printed the other. */
  readonly own: string;
  readonly other: string;
  readonly publisher: string;
}

/**
 * What the icon tells of a page: not read; nothing there to compare it with; compared, and this many facts differ, which
 * may be none.
 */
export type IconState =
  | { readonly kind: 'not-read' }
  | { readonly kind: 'nothing-to-compare' }
  | { readonly kind: 'compared'; readonly differing: number };

/** To the background, from the content script in a tab's top frame. Page and site are those of the sender. */
export interface FromPage {
  /** The page may be an article on the topic: bring the reader in, unless the site is off. */
  'open-page': Exchange<Empty, { readonly isOffHere: boolean }>;
  /** A piece of the text of a long article, in their order; the last one comes with `check-article`. */
  'send-text': Exchange<TextPiece, null>;
  /** Read and compare this article, which comes without its text: that is in the pieces. */
  'check-article': Exchange<{ readonly article: Omit<Article, 'text'>; readonly lastPiece: TextPiece }, SentReport>;
  /** Bring the painter in, unless it is there. Answered when it is, with how marks are to look. */
  'bring-painter': Exchange<{ readonly isThere: boolean }, { readonly areValuesShown: boolean }>;
  /** What the icon tells of the page. */
  'show-icon': Exchange<{ readonly icon: IconState }, null>;
  'dismiss-fact': Exchange<{ readonly fact: Fact; readonly scope: DismissalScope }, null>;
  /** Takes a dismissal back right after it. */
  'undismiss-fact': Exchange<{ readonly factId: string; readonly scope: DismissalScope }, null>;
  /** This fact and this record are not about the same thing: never compare them again. */
  'split-pair': Exchange<{ readonly pair: SplitPair }, null>;
  /** Takes a split back right after it. */
  'join-own-pair': Exchange<PairKey, null>;
}

/** What can be counted in a topic, as the library names it. */
export interface TopicNames {
  readonly id: string;
  readonly name: string;
  readonly measures: readonly { readonly id: string; readonly name: string }[];
  /** Ways of counting. */
  readonly bases: readonly { readonly id: string; readonly name: string }[];
}

/** What was kept of an article. */
export interface Receipt {
  /** Id of the report that it became. */
  readonly report: string;
  readonly figureCount: number;
  readonly quoteCount: number;
  /** How many of them other reports give, too. */
  readonly knownCount: number;
}

/** Other tabs that tell the story of a tab's page: how many, and whether it is compared with them. */
export interface StoryTabs {
  readonly count: number;
  readonly areCompared: boolean;
}

/** To the background, from the popup or the library page. */
export interface FromExtension {
  /** Check the page in this tab now, wherever it is. Needs a permission for it, which a click on the icon gives. */
  'check-tab': Exchange<{ readonly tabId: number }, null>;
  /** The comparison of the text that was selected when "Compare selection" was chosen; `null` where there is none. */
  'take-selection': Exchange<{ readonly tabId: number }, PageReport | null>;
  /** Keep the figures and quotes of the page in this tab as a source. */
  'add-article': Exchange<{ readonly tabId: number }, Receipt>;
  /** Look for other tabs that may be read and tell the story of this one. */
  'find-story-tabs': Exchange<{ readonly tabId: number }, StoryTabs>;
  /** Compare the page in this tab with them from now on, keeping nothing. */
  'compare-with-tabs': Exchange<{ readonly tabId: number }, null>;
  /** Keep the articles that this tab's page is compared with. The reply is how many were kept. */
  'keep-tabs': Exchange<{ readonly tabId: number }, { readonly keptCount: number }>;
  /** Compare it with them no more. */
  'leave-tabs': Exchange<{ readonly tabId: number }, null>;
  /** Whether anything can be kept: false where the database does not open. */
  'is-storage-open': Exchange<Empty, boolean>;
  'read-choices': Exchange<Empty, { readonly areValuesShown: boolean }>;
  /** Whether marks show the other values, on every page. */
  'choose-values': Exchange<{ readonly areShown: boolean }, null>;
  'is-site-off': Exchange<{ readonly host: string }, boolean>;
  /** The tab's page, if it is of this site, loses its marks or is checked. */
  'switch-site': Exchange<{ readonly host: string; readonly isOff: boolean; readonly tabId: number | null }, null>;
  /**
   * The library reads the database itself, and takes files in and out where the reader waits for it; this sees to it that
   * everything is installed.
   */
  'prepare-library': Exchange<Empty, { readonly topics: readonly TopicNames[] }>;
  /** The library changed the sources: compare the pages in the tabs with them from now on. */
  'take-up-sources': Exchange<Empty, null>;
  /** Puts right what a report of the reader's is called, who publishes it and when. */
  'edit-report': Exchange<
    {
      readonly source: string;
      readonly title: string | null;
      readonly publisher: string;
      readonly date: IsoDate | null;
    },
    null
  >;
  'switch-source': Exchange<{ readonly source: string; readonly isOn: boolean }, null>;
  'delete-source': Exchange<{ readonly source: string }, null>;
  'bring-source-back': Exchange<{ readonly source: string }, null>;
  /** Takes back that two things were said not to be the same. */
  'join-pair': Exchange<{ readonly factId: string; readonly record: string }, null>;
  'restore-fact': Exchange<{ readonly factId: string }, null>;
}

/** To the content script in a tab's top frame, from the popup or the background. */
export interface ToPage {
  'page-state': Exchange<Empty, PageState>;
  /** The same, answered as soon as nothing is being checked. */
  'settled-page-state': Exchange<Empty, PageState>;
  /** Check again: the reference set, the dismissals or the site's switch changed. */
  'check-again': Exchange<Empty, null>;
  /** Scroll to the finding at this index of the report's findings, and open its card. */
  jump: Exchange<{ readonly index: number }, null>;
  /** Scroll to the next differing finding, and open its card. */
  'jump-to-next': Exchange<Empty, null>;
  'hide-marks': Exchange<{ readonly areHidden: boolean }, null>;
  /** Marks show the other values, or are small badges. */
  'show-values': Exchange<{ readonly areShown: boolean }, null>;
  /** Show the marks if they are hidden, else hide them. */
  'toggle-marks': Exchange<Empty, null>;
  /** Take every mark away and stop. */
  'switch-off': Exchange<Empty, null>;
}

export type ToBackground = FromPage & FromExtension;

export type RequestOf<Messages, Name extends keyof Messages> =
  Messages[Name] extends Exchange<infer Request, unknown> ? Request : never;
export type ReplyOf<Messages, Name extends keyof Messages> =
  Messages[Name] extends Exchange<unknown, infer Reply> ? Reply : never;
