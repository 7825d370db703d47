// What the library page shows and what it can ask for: plain types, filled in and answered by the library's shell.
// Knows no browser interface, no message and no database.

import type { IsoDate, Source } from '../../model/article.ts';
import type { Refusal } from '../../model/refusal.ts';

export interface LibrarySource extends Source {
  readonly figureCount: number;
  readonly quoteCount: number;
  /** An article is compared with this source only while it is on. */
  readonly isOn: boolean;
  /** True when it came with Second Source; false when the reader added or imported it. */
  readonly isBundled: boolean;
}

/** What one source printed, and when. */
interface Report {
  /** Id of the figure's or the quote's record. */
  readonly id: string;
  /** Id of the source. */
  readonly source: string;
  readonly publisher: string;
  readonly date: IsoDate | null;
  readonly dateInferredFrom: string | null;
  readonly url: string | null;
}

/** A figure as one source printed it. */
export interface FigureReport extends Report {
  readonly printed: string;
  /** Where in `printed` the number stands. */
  readonly figureInPrinted: { readonly start: number; readonly end: number } | null;
  /** The middle of the value, where it is a plain number; `null` keeps it out of the plot. */
  readonly plotValue: number | null;
}

/** What one measure was reported as over time. */
export interface MeasureHistory {
  /** Id of the measure. */
  readonly measure: string;
  /** What it counts, in words. */
  readonly name: string;
  readonly reports: readonly FigureReport[];
}

/** A quote as one source printed it. */
export interface QuoteReport extends Report {
  readonly words: string;
}

/** One utterance and the ways it was printed. */
export interface UtteranceHistory {
  readonly utterance: string;
  readonly speaker: string | null;
  readonly reports: readonly QuoteReport[];
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

export interface Shortcut {
  /** The command's description as the manifest gives it. */
  readonly description: string;
  /** The keys as the browser prints them ("Alt+Shift+S"); `null` where none is set. */
  readonly keys: string | null;
}

/** How the last import, export or deletion went; the page announces it. */
export type LibraryNotice =
  /** `done` is a part of one. */
  | { readonly kind: 'importing'; readonly done: number }
  | {
      readonly kind: 'imported';
      readonly reports: number;
      readonly figures: number;
      readonly quotes: number;
      /** Bundled ones that had been deleted. */
      readonly broughtBack: number;
    }
  | { readonly kind: 'import-ended' }
  | { readonly kind: 'import-failed'; readonly refusal: Refusal }
  | { readonly kind: 'exported'; readonly fileName: string }
  /** `id` is that of the source, which can be brought back. */
  | { readonly kind: 'deleted'; readonly id: string; readonly title: string }
  | { readonly kind: 'failed'; readonly refusal: Refusal };

/** Everything the library page shows. */
export interface LibraryState {
  /** False until the reference set has been read. */
  readonly isLoaded: boolean;
  readonly version: string;
  readonly sources: readonly LibrarySource[];
  readonly measures: readonly MeasureHistory[];
  readonly utterances: readonly UtteranceHistory[];
  readonly dismissed: readonly DismissedFact[];
  /** Hosts the reader switched off. */
  readonly sitesOff: readonly string[];
  /** Hosts with a permission the reader gave. */
  readonly sitesAllowed: readonly string[];
  readonly isAllowedEverywhere: boolean;
  readonly shortcuts: readonly Shortcut[];
  /** `null` where the browser does not tell. */
  readonly storageBytes: number | null;
  readonly notice: LibraryNotice | null;
}

/** What the reader can ask for; each is called straight from a click or a file choice. */
export interface LibraryEvents {
  onSwitchSource(id: string, isOn: boolean): void;
  onDeleteSource(id: string): void;
  onBringBack(id: string): void;
  onImport(file: File): void;
  onEndImport(): void;
  onExport(): void;
  onRestoreFact(factId: string): void;
  onSwitchSiteOn(host: string): void;
  onRevokeSite(host: string): void;
  onAllowEverywhere(isAllowed: boolean): void;
  /** Open the browser's own page for changing shortcuts. */
  onChangeShortcuts(): void;
}
