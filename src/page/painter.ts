// Paints findings on the page: an underline for each place, one badge for each fact. Everything it adds is owned by
// one signal; aborting it gives the page its exact nodes back. Knows neither how a page is read nor what a card shows.

import type { Finding } from '../model/finding.ts';
import { viewOf } from './dom/documents.ts';
import { parentElementOf } from './dom/nodes.ts';
import type { PageText } from './page-text.ts';
import type { PainterWords } from './painting/badge.ts';
import { findMarks, type Mark } from './painting/find-marks.ts';
import { Flash, scrollToRange } from './painting/flash.ts';
import { Highlights } from './painting/highlights.ts';
import { Line } from './painting/line.ts';
import { highlightName } from './painting/mark-styles.ts';
import { type FindingMention, Mentions } from './painting/mentions.ts';
import type { PageWindow } from './painting/page-window.ts';
import { PlacedBadges } from './painting/placed-badges.ts';
import { untilSettled } from './painting/settled.ts';
import { whenThemeChanges } from './painting/theme-changes.ts';
import { inSlices } from './time-slices.ts';

export type { MarkText, PainterWords } from './painting/badge.ts';

export interface PainterOptions {
  readonly signal: AbortSignal;
  readonly words: PainterWords;
  /** Called when the reader opens a mark: its chip, its badge or its underlined words. */
  readonly onOpen: (finding: Finding) => void;
}

/** Where a finding stands in the page now. */
export interface MarkPlace {
  /** The element of the page that its words are in. */
  readonly element: Element;
  /** Its chip or badge, where it has one. */
  readonly badge: HTMLElement | null;
  /** Around its words and its chip, in the window. */
  readonly box: () => DOMRect;
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
  /** Whether chips show the other values; else every mark is a small badge. */
  setChips(areShown: boolean): Promise<void>;
  /** Scrolls to a finding, painted or not, and flashes it; false where it can no longer be found. */
  reveal(finding: Finding): boolean;
  /** Scrolls to a finding unless it can be seen. */
  bringIntoView(finding: Finding): void;
  /** Where the finding stands, painted or not; `null` where its words have left the page. */
  placeOf(finding: Finding): MarkPlace | null;
  /** Gives the focus to that badge; false where there is none. */
  focusBadge(finding: Finding): boolean;
  /** Says, for screen readers, whose card is open. */
  setOpen(finding: Finding | null): void;
}

/** How long after the page took badges away they are put in again. */
const REPAIR_DELAY_MS = 120;

const isPainted = (finding: Finding): boolean => finding.verdict === 'differs';

class LivePainter implements Painter {
  readonly #document: Document;
  readonly #view: PageWindow;
  readonly #signal: AbortSignal;
  readonly #highlights: Highlights;
  readonly #flash: Flash;
  readonly #badges: PlacedBadges;
  readonly #words: PainterWords;
  readonly #line: Line;
  readonly #mentions: Mentions;
  #shown: { readonly pageText: PageText; readonly findings: readonly Finding[] } | null = null;
  #isVisible = true;
  #areChipsShown = true;
  #painting = new AbortController();
  #repairTimer = 0;

  constructor(document: Document, view: PageWindow, options: PainterOptions) {
    this.#document = document;
    this.#view = view;
    this.#signal = options.signal;
    this.#highlights = new Highlights(view);
    this.#flash = new Flash(this.#highlights, view, options.signal);
    const { words, signal, onOpen } = options;
    this.#words = words;
    this.#line = new Line(view, { signal, language: words.language, direction: words.direction });
    this.#badges = new PlacedBadges(view, {
      signal,
      words,
      onOpen,
      onLook: (look) => {
        if (look === null) this.#line.hide();
        else this.#line.showSoon(words.markText(look.finding), () => look.badge.box());
      },
      onLost: () => this.#repairSoon(),
    });
    this.#mentions = new Mentions(view, {
      signal,
      line: this.#line,
      lineOf: (finding) => words.markText(finding).line,
      clickHint: words.clickHint,
      onOpen,
    });
    whenThemeChanges(view, options.signal, () => void this.#paint());
    options.signal.addEventListener('abort', () => this.hide(), { once: true });
    // Begun while the page is checked. Its end is waited for where something is painted.
    untilSettled(document, options.signal).catch(() => undefined);
  }

  async show(pageText: PageText, findings: readonly Finding[]): Promise<Painted> {
    this.#shown = { pageText, findings: findings.filter(isPainted) };
    return this.#paint();
  }

  hide(): void {
    this.#shown = null;
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

  bringIntoView(finding: Finding): void {
    const range = this.#shown?.pageText.rangeOf(finding);
    const box = range?.getBoundingClientRect();
    if (range && box && (box.top < 0 || box.bottom > this.#view.innerHeight)) scrollToRange(range, this.#view);
  }

  async setChips(areShown: boolean): Promise<void> {
    if (areShown === this.#areChipsShown) return;
    this.#areChipsShown = areShown;
    await this.#paint();
  }

  placeOf(finding: Finding): MarkPlace | null {
    const pageText = this.#shown?.pageText;
    const range = pageText?.textIsAt(finding) ? pageText.rangeOf(finding) : null;
    const element = range && parentElementOf(range.endContainer);
    if (!range || !element) return null;
    const badge = this.#badges.badgeAt(finding);
    return {
      element,
      badge: badge?.element ?? null,
      box: () => around(range.getBoundingClientRect(), badge?.box() ?? null),
    };
  }

  focusBadge(finding: Finding): boolean {
    const badge = this.#badges.badgeOf(finding);
    badge?.focus();
    return badge !== null;
  }

  setOpen(finding: Finding | null): void {
    this.#line.hide();
    this.#badges.setOpen(finding);
  }

  /** Paints what is to be shown; a later call takes over from an earlier one that has not ended. */
  async #paint(): Promise<Painted> {
    this.#painting.abort();
    this.#painting = new AbortController();
    const signal = AbortSignal.any([this.#painting.signal, this.#signal]);
    const nothing = { underlined: 0, badges: 0 };
    const shown = this.#shown;
    if (!shown || !this.#isVisible || signal.aborted) return nothing;
    try {
      await untilSettled(this.#document, signal);
      return await inSlices(this.#paintInSteps(shown.pageText, shown.findings), signal);
    } catch (error) {
      if (signal.aborted) return nothing;
      throw error;
    }
  }

  *#paintInSteps(pageText: PageText, findings: readonly Finding[]): Generator<void, Painted> {
    const marks = yield* findMarks(pageText, findings, {
      view: this.#view,
      words: this.#words,
      areChipsShown: this.#areChipsShown,
    });
    yield* this.#placeBadges(pageText, marks);
    return yield* this.#underline(pageText, marks);
  }

  /** One badge a fact, at its first place that can be seen and hold one; else at its first that can hold one. */
  *#placeBadges(pageText: PageText, marks: readonly Mark[]): Generator<void, void> {
    const facts = new Set(marks.map(({ finding }) => finding.factId));
    for (const factId of this.#badges.facts()) {
      if (!facts.has(factId)) this.#badges.remove(factId);
      yield;
    }
    const placed = new Set<string>();
    for (const { finding, form } of [...marks.filter(({ isFirstSeen }) => isFirstSeen), ...marks]) {
      yield;
      if (placed.has(finding.factId)) continue;
      if (yield* this.#badges.place(pageText, finding, form)) placed.add(finding.factId);
    }
  }

  *#underline(pageText: PageText, marks: readonly Mark[]): Generator<void, Painted> {
    const ranges = new Map<string, Range[]>();
    const mentions: FindingMention[] = [];
    for (const { finding, form, isUnderlined } of marks) {
      yield;
      const range = pageText.textIsAt(finding) ? pageText.rangeOf(finding) : null;
      if (!range) continue;
      mentions.push({ finding, range });
      if (!isUnderlined) continue;
      const name = highlightName(finding.kind, form.tone.name);
      const others = ranges.get(name);
      if (others) others.push(range);
      else ranges.set(name, [range]);
    }
    yield;
    yield* this.#highlights.show(ranges);
    this.#mentions.show(mentions);
    return { underlined: [...ranges.values()].reduce((sum, list) => sum + list.length, 0), badges: this.#badges.count };
  }

  #erase(): void {
    this.#line.hide();
    this.#mentions.show([]);
    this.#painting.abort();
    this.#view.clearTimeout(this.#repairTimer);
    this.#badges.removeAll();
    this.#highlights.clear();
  }

  /** Badges that the page took away come back once it is quiet, as long as their text still stands. */
  #repairSoon(): void {
    this.#view.clearTimeout(this.#repairTimer);
    this.#repairTimer = this.#view.setTimeout(() => void this.#paint(), REPAIR_DELAY_MS);
  }
}

/** The box around one or two boxes. */
function around(words: DOMRect, badge: DOMRect | null): DOMRect {
  if (!badge) return words;
  const left = Math.min(words.left, badge.left);
  const top = Math.min(words.top, badge.top);
  const right = Math.max(words.right, badge.right);
  return new DOMRect(left, top, right - left, Math.max(words.bottom, badge.bottom) - top);
}

/** A painter for `document`, which must be shown in a window; it lives until the signal is aborted. */
export function createPainter(document: Document, options: PainterOptions): Painter {
  const view = viewOf(document);
  if (!view) throw new Error('A document without a window cannot be painted on.');
  return new LivePainter(document, view, options);
}
