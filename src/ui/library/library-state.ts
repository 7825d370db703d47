// What the library page shows and what it can ask for: plain types, filled in and answered by the library's shell.
// Knows no browser interface, no message and no database.

import type { IsoDate, Source } from '../../model/article.ts';
import type { FigureValue } from '../../model/figure.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { Span } from '../../model/span.ts';

export interface LibraryReport extends Source {
  readonly figureCount: number;
  readonly quoteCount: number;
  /** An article is compared with this report only while it is on. */
  readonly isOn: boolean;
  /** True when it came with Second Source; false when the reader added or imported it. */
  readonly isBundled: boolean;
  /** Milliseconds since 1970; `null` for those that came with Second Source. */
  readonly addedAtMs: number | null;
}

/** The reports that tell one story. */
export interface LibraryStory {
  readonly id: string;
  /** The topic of those that came with Second Source; else `null`: a story is called after its reports then. */
  readonly topic: string | null;
  readonly reports: readonly LibraryReport[];
}

/** A figure or quote as one report prints it. */
export interface FactPrint {
  /** Id of the figure's or the quote's record. */
  readonly id: string;
  readonly report: LibraryReport;
  /** The figure with what it counts, or the quoted words; as printed. */
  readonly printed: string;
  /** Where in `printed` the number stands; `null` for a quote. */
  readonly figureInPrinted: Span | null;
  /** `null` for a quote. */
  readonly value: FigureValue | null;
  /** The way of counting, in words; `null` where it is not told. */
  readonly basis: string | null;
  /** The sentence or clause around a figure, where it is kept. */
  readonly sentence: string | null;
}

/** One thing that reports give: a figure, or somebody's words. */
export interface LibraryFact {
  readonly id: string;
  readonly kind: 'figure' | 'quote';
  /** What is counted, or who said it; `null` where no report names it. */
  readonly name: string | null;
  /** Whether reports print it differently. */
  readonly isDisputed: boolean;
  /** Originals before copies, else the newest first. */
  readonly prints: readonly FactPrint[];
}

/** A fact the reader does not want to see again. */
export interface DismissedFact {
  readonly factId: string;
  readonly kind: 'figure' | 'quote';
  /** The words on the page it was dismissed on. */
  readonly text: string;
  /** What the measure counts; `null` for a quote. */
  readonly measureName: string | null;
  /** When, in milliseconds since 1970. */
  readonly dismissedAtMs: number;
}

/** Two things that the reader said are not the same. */
export interface SplitPairEntry {
  readonly factId: string;
  readonly record: string;
  readonly own: string;
  readonly other: string;
  readonly publisher: string;
  /** Milliseconds since 1970. */
  readonly splitAtMs: number;
}

/** A deleted report that can come back. */
export interface DeletedReport {
  readonly source: Source;
  readonly isBundled: boolean;
}

/** A report that is damaged: it is compared with nothing. */
export interface DamagedReport {
  readonly number: number;
  readonly title: string | null;
}

export interface Shortcut {
  /** The command's description as the manifest gives it. */
  readonly description: string;
  /** The keys as the browser prints them ("Alt+Shift+S"); `null` where none is set. */
  readonly keys: string | null;
}

/** How the last import, export, edit or deletion went; the page announces it. */
export type LibraryNotice =
  /** `done` is a part of one. */
  | { readonly kind: 'importing'; readonly done: number }
  | {
      readonly kind: 'imported';
      readonly fileName: string;
      readonly reports: number;
      readonly figures: number;
      readonly quotes: number;
      /** What the file brought back that had been deleted, by title. */
      readonly broughtBack: readonly string[];
      readonly splitPairs: number;
    }
  | { readonly kind: 'import-ended' }
  /** The library was closed meanwhile; so many reports had been written: all of the file, or none. */
  | { readonly kind: 'import-cut-off'; readonly fileName: string; readonly reports: number }
  | { readonly kind: 'import-failed'; readonly fileName: string; readonly refusal: Refusal }
  | { readonly kind: 'exported'; readonly fileName: string }
  | { readonly kind: 'edited'; readonly title: string }
  /** `id` is that of the source, which can be brought back. */
  | { readonly kind: 'deleted'; readonly id: string; readonly title: string }
  | { readonly kind: 'brought-back'; readonly title: string }
  | { readonly kind: 'failed'; readonly refusal: Refusal };

/** What of a report the reader can put right. */
export interface ReportChanges {
  readonly title: string | null;
  readonly publisher: string;
  readonly date: IsoDate | null;
}

/** Everything the library page shows. */
export interface LibraryState {
  /** False until the newest reports have been read. */
  readonly isLoaded: boolean;
  /** False while there are older ones to be read. */
  readonly isComplete: boolean;
  readonly version: string;
  /** The reader's own day. */
  readonly today: IsoDate;
  /** The newest first; what came with Second Source last. */
  readonly stories: readonly LibraryStory[];
  readonly facts: readonly LibraryFact[];
  readonly deleted: readonly DeletedReport[];
  readonly damaged: readonly DamagedReport[];
  readonly dismissed: readonly DismissedFact[];
  readonly splitPairs: readonly SplitPairEntry[];
  /** Hosts the reader switched off. */
  readonly sitesOff: readonly string[];
  /** Hosts with a permission the reader gave. */
  readonly sitesAllowed: readonly string[];
  /** Hosts of the built-in list that the browser does not let be read. */
  readonly sitesWithheld: readonly string[];
  readonly isAllowedEverywhere: boolean;
  readonly shortcuts: readonly Shortcut[];
  /** `null` where the browser does not tell. */
  readonly storageBytes: number | null;
  readonly notice: LibraryNotice | null;
}

/** What the reader can ask for; each is called straight from a click or a file choice. */
export interface LibraryEvents {
  onSwitchReport(id: string, isOn: boolean): void;
  onEditReport(id: string, changes: ReportChanges): void;
  onDeleteReport(id: string): void;
  onBringBack(id: string): void;
  onSaveDamaged(number: number): void;
  onDeleteDamaged(number: number): void;
  onImport(file: File): void;
  onEndImport(): void;
  onExport(): void;
  onRestoreFact(factId: string): void;
  onJoinPair(factId: string, record: string): void;
  onSwitchSiteOn(host: string): void;
  onRevokeSite(host: string): void;
  /** Ask for the sites of the built-in list. */
  onAllowListed(): void;
  onAllowEverywhere(isAllowed: boolean): void;
  /** Open the browser's own page for changing shortcuts. */
  onChangeShortcuts(): void;
}
