// The badges that stand on a page now, one for each fact: put in, kept where they still fit, and taken out again.
// Knows nothing of underlines, nor when any of this is due.

import type { Finding } from '../../model/finding.ts';
import { findAll } from '../dom/documents.ts';
import { ownSelector } from '../own-elements.ts';
import type { PageText } from '../page-text.ts';
import { type Badge, createBadge, type MarkForm, type PainterWords } from './badge.ts';
import type { PageWindow } from './page-window.ts';
import { isPlacedAt, placeBadge, removeBadge } from './place-badge.ts';
import { SplitGuard } from './split-guard.ts';

export interface PlacedBadgesOptions {
  readonly signal: AbortSignal;
  readonly words: PainterWords;
  readonly onOpen: (finding: Finding) => void;
  /** The reader looks at a badge, or at none any more. */
  readonly onLook: (look: { readonly finding: Finding; readonly badge: Badge } | null) => void;
  /** The page took badges away. */
  readonly onLost: () => void;
}

interface Placed {
  readonly badge: Badge;
  finding: Finding;
}

/** How often, and when last, the page took away the badge of a fact. */
interface Losses {
  readonly count: number;
  readonly lastMs: number;
}

/** A page that keeps removing what it does not know wins after this many losses in a row. */
const MOST_LOSSES = 3;

/** A badge that stood for so long was not taken away on purpose. */
const LOSSES_FORGOTTEN_MS = 10_000;

export class PlacedBadges {
  readonly #view: PageWindow;
  readonly #options: PlacedBadgesOptions;
  readonly #guard: SplitGuard;
  readonly #placed = new Map<string, Placed>();
  readonly #losses = new Map<string, Losses>();

  constructor(view: PageWindow, options: PlacedBadgesOptions) {
    this.#view = view;
    this.#options = options;
    this.#guard = new SplitGuard(options.signal, (badges) => this.#lose(badges));
  }

  get count(): number {
    return this.#placed.size;
  }

  /** The facts that have a badge. */
  facts(): string[] {
    return [...this.#placed.keys()];
  }

  /** The badge that stands right behind this mention of its fact. */
  badgeAt(finding: Finding): Badge | null {
    const placed = this.#placed.get(finding.factId);
    return placed?.finding.start === finding.start ? placed.badge : null;
  }

  badgeOf(finding: Finding): Badge | null {
    return this.#placed.get(finding.factId)?.badge ?? null;
  }

  /**
   * Sees to it that the badge of this fact stands behind this finding; false where none can stand there. Yields between
   * its steps: the first badge of a page, whose code no browser has run before, takes as long as a slice may.
   */
  *place(pageText: PageText, finding: Finding, form: MarkForm): Generator<void, boolean> {
    const { factId } = finding;
    const old = this.#placed.get(factId);
    if (old && this.#isInPlace(old, pageText, finding)) {
      old.finding = finding;
      old.badge.update(finding, form);
      return true;
    }
    this.remove(factId);
    if (this.#isUnwanted(factId)) return false;
    const badge = this.#makeBadge(factId);
    yield;
    badge.update(finding, form);
    yield;
    let isPlaced = false;
    this.#guard.change(() => {
      const range = pageText.rangeOf(finding);
      isPlaced = range !== null && placeBadge(badge.element, range.endContainer, range.endOffset, this.#view);
    });
    if (!isPlaced) return false;
    this.#placed.set(factId, { finding, badge });
    this.#guard.add(badge.element);
    return true;
  }

  remove(factId: string): void {
    const placed = this.#placed.get(factId);
    if (!placed) return;
    this.#guard.change(() => removeBadge(placed.badge.element));
    this.#guard.remove(placed.badge.element);
    this.#placed.delete(factId);
  }

  /** Takes all badges out, also copies that the page made of its nodes with badges in them. */
  removeAll(): void {
    for (const factId of this.facts()) this.remove(factId);
    for (const copy of findAll(this.#view.document, ownSelector('badge'))) removeBadge(copy);
  }

  /** Which one is open, for screen readers. */
  setOpen(finding: Finding | null): void {
    for (const [factId, { badge }] of this.#placed) badge.setOpen(factId === finding?.factId);
  }

  #isInPlace({ badge }: Placed, pageText: PageText, finding: Finding): boolean {
    const range = pageText.rangeOf(finding);
    return range !== null && isPlacedAt(badge.element, range.endContainer, range.endOffset, this.#view);
  }

  #makeBadge(factId: string): Badge {
    const { words, signal, onOpen, onLook } = this.#options;
    return createBadge(this.#view, words, signal, {
      onOpen: () => {
        const placed = this.#placed.get(factId);
        if (placed) onOpen(placed.finding);
      },
      onLook: (isLooking) => {
        const placed = this.#placed.get(factId);
        onLook(isLooking && placed ? placed : null);
      },
    });
  }

  #isUnwanted(factId: string): boolean {
    const losses = this.#losses.get(factId);
    return (
      losses !== undefined && losses.count > MOST_LOSSES && performance.now() - losses.lastMs < LOSSES_FORGOTTEN_MS
    );
  }

  #lose(badges: readonly Element[]): void {
    const nowMs = performance.now();
    for (const [factId, { badge }] of [...this.#placed]) {
      if (!badges.includes(badge.element)) continue;
      this.#placed.delete(factId);
      const before = this.#losses.get(factId);
      const isInARow = before !== undefined && nowMs - before.lastMs < LOSSES_FORGOTTEN_MS;
      this.#losses.set(factId, { count: isInARow ? before.count + 1 : 1, lastMs: nowMs });
    }
    this.#options.onLost();
  }
}
