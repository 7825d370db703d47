// Watches the few paragraphs that hold badges, and repairs at once, before anything is drawn, what the page's own
// scripts do to a text node that a badge parts: a framework knows only the first piece and takes it for the whole.

import { isInPage, isText, parentOf, previousOf } from '../dom/nodes.ts';
import { isOwnElement } from '../own-elements.ts';
import { isTail, nextPieceOf } from '../text/whole-text.ts';

/** What is remembered of one badge that stands in a paragraph. */
interface Guarded {
  readonly badge: Element;
  /** The page's own node, and the pieces behind it as they were last seen. */
  readonly head: Text;
  headData: string;
  tails: Text[];
}

function tailsOf(head: Text): Text[] {
  const tails = [];
  for (let piece = nextPieceOf(head); piece; piece = nextPieceOf(piece)) tails.push(piece);
  return tails;
}

/** The page's own node that `piece` is part of. */
function headOf(piece: Text): Text {
  let head = piece;
  while (isTail(head)) {
    let before: Node | null = previousOf(head);
    while (isOwnElement(before)) before = previousOf(before);
    head = before as Text;
  }
  return head;
}

export class SplitGuard {
  readonly #guarded = new Map<Element, Guarded>();
  readonly #observer: MutationObserver;
  readonly #onLost: (badges: readonly Element[]) => void;

  /** `onLost` is told of badges that are out of the page, or were taken out because their text was rewritten. */
  constructor(signal: AbortSignal, onLost: (badges: readonly Element[]) => void) {
    this.#onLost = onLost;
    this.#observer = new MutationObserver(() => this.#repair());
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** Runs a change of our own, so that it is not taken for the page's. */
  change(work: () => void): void {
    if (this.#observer.takeRecords().length > 0) this.#repair();
    work();
    this.#observer.takeRecords();
  }

  /** Guards a badge that was just put in. */
  add(badge: Element): void {
    const parent = parentOf(badge);
    if (!parent) return;
    this.#observer.observe(parent, { childList: true, characterData: true, subtree: true });
    let before: Node | null = previousOf(badge);
    while (isOwnElement(before)) before = previousOf(before);
    if (!isText(before)) return;
    const head = headOf(before as Text);
    this.#guarded.set(badge, { badge, head, headData: head.data, tails: tailsOf(head) });
    this.#lookAgain(head);
  }

  /** Forgets a badge that was just taken out. */
  remove(badge: Element): void {
    const guarded = this.#guarded.get(badge);
    this.#guarded.delete(badge);
    if (guarded) this.#lookAgain(guarded.head);
    if (this.#guarded.size === 0) this.#observer.disconnect();
  }

  #lookAgain(head: Text): void {
    for (const guarded of this.#guarded.values()) {
      if (guarded.head !== head) continue;
      guarded.headData = head.data;
      guarded.tails = tailsOf(head);
    }
  }

  #repair(): void {
    const lost = new Set<Element>();
    for (const guarded of this.#guarded.values()) {
      if (this.#isWhole(guarded)) continue;
      lost.add(guarded.badge);
      this.#rejoin(guarded);
    }
    for (const badge of lost) {
      badge.remove();
      this.#guarded.delete(badge);
    }
    // What we just did is ours, and seen.
    this.#observer.takeRecords();
    if (lost.size > 0) this.#onLost([...lost]);
  }

  #isWhole({ badge, head, headData, tails }: Guarded): boolean {
    if (!isInPage(badge) && !isInPage(head)) return true;
    if (!isInPage(badge) || parentOf(badge) === null || head.data !== headData) return false;
    if (tails.length === 0) return true;
    if (parentOf(head) !== parentOf(badge)) return false;
    const now = tailsOf(head);
    return now.length === tails.length && now.every((tail, at) => tail === tails[at]);
  }

  /** Gives the page's node back what it had, unless the page has since given it other text. */
  #rejoin(guarded: Guarded): void {
    const { head, headData, tails } = guarded;
    if (tails.length === 0) return;
    if (head.data === headData) head.appendData(tails.map((tail) => tail.data).join(''));
    for (const tail of tails) tail.remove();
    // The other badges of the same node share its pieces: none of them stands for anything now.
    for (const other of this.#guarded.values()) {
      if (other.head !== head) continue;
      other.tails = [];
      other.headData = '';
    }
  }
}
