// Paints findings on the page: an underline for each place, one badge for each fact. Everything it adds is owned by
// one signal; aborting it gives the page its exact nodes back. Knows neither how a page is read nor what a card shows.

import type { Finding } from '../model/finding.ts';
import { BADGE_NAME } from './own-elements.ts';
import type { PageText } from './page-text.ts';
import { toneOn } from './painting/background.ts';
import { type Badge, createBadge, type PainterWords } from './painting/badge.ts';
import { Flash, scrollToRange } from './painting/flash.ts';
import { Highlights, highlightName } from './painting/highlights.ts';
import type { PageWindow } from './painting/page-window.ts';
import { isPlacedAt, placeBadge, removeBadge } from './painting/place-badge.ts';
import { untilSettled } from './painting/settled.ts';
import { SplitGuard } from './painting/split-guard.ts';
import { whenThemeChanges } from './painting/theme-changes.ts';
import type { Tone } from './painting/tone.ts';
import { inSlices } from './time-slices.ts';

export type { PainterWords } from './painting/badge.ts';

export interface PainterOptions {
  readonly signal: AbortSignal;
  readonly words: PainterWords;
  /** Called when the reader opens a badge; `badge` is the element in the page that the card belongs to. */
  readonly onOpen: (finding: Finding, badge: HTMLElement) => void;
}

/** What was painted. */
export interface Painted {
  readonly underlined: number;
  readonly badges: number;
}

export interface Painter {
  /**
   * Paints the differing findings among `findings`, instead of those shown before; what is already in its place stays.
   * Places that no longer say what was read are left out. Waits until the page has loaded and is idle.
   */
  show(pageText: PageText, findings: readonly Finding[]): Promise<Painted>;
  /** Takes all marks away and forgets them. */
  hide(): void;
  /** Hides the marks, or shows them again. */
  setVisible(isVisible: boolean): Promise<void>;
  /** Scrolls to a finding, painted or not, and flashes it; false where it can no longer be found. */
  reveal(finding: Finding): boolean;
  /** The badge of the fact of `finding`, if it has one on the page. */
  badgeOf(finding: Finding): HTMLElement | null;
  /** Gives the focus to that badge; false where there is none. */
  focusBadge(finding: Finding): boolean;
  /** Says, for screen readers, whose card is open. */
  setOpen(finding: Finding | null): void;
}

/** One place to paint. */
interface Mark {
  readonly finding: Finding;
  readonly tone: Tone;
}

/** A badge on the page with the fact that it stands for. */
interface Placed {
  readonly badge: Badge;
  finding: Finding;
}

/** A page that keeps removing what it does not know wins after this many repairs of one badge. */
const MOST_REPAIRS = 3;

const REPAIR_DELAY_MS = 120;

const isPainted = (finding: Finding): boolean => finding.verdict === 'differs' && !finding.possible;

class LivePainter implements Painter {
  readonly #document: Document;
  readonly #view: PageWindow;
  readonly #options: PainterOptions;
  readonly #highlights: Highlights;
  readonly #flash: Flash;
  readonly #guard: SplitGuard;
  readonly #placed = new Map<string, Placed>();
  readonly #repairs = new Map<string, number>();
  #shown: { readonly pageText: PageText; readonly findings: readonly Finding[] } | null = null;
  #isVisible = true;
  #painting = new AbortController();
  #repairTimer = 0;

  constructor(document: Document, view: PageWindow, options: PainterOptions) {
    this.#document = document;
    this.#view = view;
    this.#options = options;
    this.#highlights = new Highlights(view);
    this.#flash = new Flash(this.#highlights, view, options.signal);
    this.#guard = new SplitGuard(options.signal, (lost) => this.#repair(lost));
    whenThemeChanges(view, options.signal, () => void this.#paint());
    options.signal.addEventListener('abort', () => this.hide(), { once: true });
  }

  async show(pageText: PageText, findings: readonly Finding[]): Promise<Painted> {
    this.#shown = { pageText, findings: findings.filter(isPainted) };
    return this.#paint();
  }

  hide(): void {
    this.#shown = null;
    this.#repairs.clear();
    this.#erase();
  }

  async setVisible(isVisible: boolean): Promise<void> {
    if (isVisible === this.#isVisible) return;
    this.#isVisible = isVisible;
    if (isVisible) await this.#paint();
    else this.#erase();
  }

  reveal(finding: Finding): boolean {
    const pageText = this.#shown?.pageText;
    const range = pageText?.textIsAt(finding) ? pageText.rangeOf(finding) : null;
    if (!range) return false;
    scrollToRange(range, this.#view);
    this.#flash.start(range);
    return true;
  }

  badgeOf(finding: Finding): HTMLElement | null {
    return this.#placed.get(finding.factId)?.badge.element ?? null;
  }

  focusBadge(finding: Finding): boolean {
    const placed = this.#placed.get(finding.factId);
    placed?.badge.focus();
    return placed !== undefined;
  }

  setOpen(finding: Finding | null): void {
    for (const [factId, { badge }] of this.#placed) badge.setOpen(factId === finding?.factId);
  }

  /** Paints what is to be shown; a later call takes over from an earlier one that has not ended. */
  async #paint(): Promise<Painted> {
    this.#painting.abort();
    this.#painting = new AbortController();
    const signal = AbortSignal.any([this.#painting.signal, this.#options.signal]);
    const nothing = { underlined: 0, badges: 0 };
    const shown = this.#shown;
    if (!shown || !this.#isVisible || signal.aborted) return nothing;
    try {
      await untilSettled(this.#document, signal);
      const marks = await inSlices(this.#findMarks(shown.pageText, shown.findings), signal);
      await inSlices(this.#placeBadges(shown.pageText, marks), signal);
      return this.#underline(shown.pageText, marks);
    } catch (error) {
      if (signal.aborted) return nothing;
      throw error;
    }
  }

  /** Reads styles only, so that the page is laid out once and not once a mark. */
  *#findMarks(pageText: PageText, findings: readonly Finding[]): Generator<void, Mark[]> {
    const marks: Mark[] = [];
    for (const finding of findings) {
      const range = pageText.textIsAt(finding) ? pageText.rangeOf(finding) : null;
      const element = range?.endContainer.parentElement;
      if (element) marks.push({ finding, tone: toneOn(element, this.#view) });
      yield;
    }
    return marks;
  }

  *#placeBadges(pageText: PageText, marks: readonly Mark[]): Generator<void, void> {
    const firsts = new Map<string, Mark>();
    for (const mark of marks) if (!firsts.has(mark.finding.factId)) firsts.set(mark.finding.factId, mark);
    for (const factId of [...this.#placed.keys()]) {
      if (!firsts.has(factId)) this.#guard.change(() => this.#remove(factId));
      yield;
    }
    for (const mark of firsts.values()) {
      this.#guard.change(() => this.#place(pageText, mark));
      yield;
    }
  }

  #place(pageText: PageText, { finding, tone }: Mark): void {
    const { factId } = finding;
    const old = this.#placed.get(factId);
    if (old && this.#isPlaced(old, pageText, finding)) {
      old.finding = finding;
      old.badge.update(finding, tone);
      return;
    }
    this.#remove(factId);
    if ((this.#repairs.get(factId) ?? 0) > MOST_REPAIRS) return;
    const range = pageText.rangeOf(finding);
    const badge = this.#makeBadge(factId);
    badge.update(finding, tone);
    if (!range || !placeBadge(badge.element, range.endContainer, range.endOffset, this.#view)) return;
    this.#placed.set(factId, { finding, badge });
    this.#guard.add(badge.element);
  }

  #isPlaced({ badge }: Placed, pageText: PageText, finding: Finding): boolean {
    const range = pageText.rangeOf(finding);
    return range !== null && isPlacedAt(badge.element, range.endContainer, range.endOffset, this.#view);
  }

  #makeBadge(factId: string): Badge {
    const { words, signal, onOpen } = this.#options;
    return createBadge(this.#view, words, {
      signal,
      onOpen: () => {
        const placed = this.#placed.get(factId);
        if (placed) onOpen(placed.finding, placed.badge.element);
      },
    });
  }

  #remove(factId: string): void {
    const placed = this.#placed.get(factId);
    if (!placed) return;
    removeBadge(placed.badge.element);
    this.#guard.remove(placed.badge.element);
    this.#placed.delete(factId);
  }

  #underline(pageText: PageText, marks: readonly Mark[]): Painted {
    const ranges = new Map<string, Range[]>();
    for (const { finding, tone } of marks) {
      const range = pageText.textIsAt(finding) ? pageText.rangeOf(finding) : null;
      if (!range) continue;
      const name = highlightName(finding.kind, tone.name);
      ranges.set(name, [...(ranges.get(name) ?? []), range]);
    }
    this.#highlights.show(ranges);
    return { underlined: [...ranges.values()].reduce((sum, list) => sum + list.length, 0), badges: this.#placed.size };
  }

  #erase(): void {
    this.#painting.abort();
    this.#view.clearTimeout(this.#repairTimer);
    this.#guard.change(() => {
      for (const factId of [...this.#placed.keys()]) this.#remove(factId);
      // A page that copies its own nodes copies badges with them.
      for (const copy of this.#document.querySelectorAll(BADGE_NAME)) removeBadge(copy);
    });
    this.#highlights.clear();
  }

  /** Badges that the page took away come back once it is quiet, as long as their text still stands. */
  #repair(lost: readonly Element[]): void {
    for (const [factId, { badge }] of [...this.#placed]) {
      if (!lost.includes(badge.element)) continue;
      this.#placed.delete(factId);
      this.#repairs.set(factId, (this.#repairs.get(factId) ?? 0) + 1);
    }
    this.#view.clearTimeout(this.#repairTimer);
    this.#repairTimer = this.#view.setTimeout(() => void this.#paint(), REPAIR_DELAY_MS);
  }
}

/** A painter for `document`, which must be shown in a window; it lives until the signal is aborted. */
export function createPainter(document: Document, options: PainterOptions): Painter {
  const view = document.defaultView;
  if (!view) throw new Error('A document without a window cannot be painted on.');
  return new LivePainter(document, view, options);
}
