// The children of a node as they are rendered: through open shadow roots and slots. Knows nothing of text or styles.

import { hostOf, shadowRootOf, slotOf, slottedIn } from '../dom/elements.ts';
import { firstChildOf, isElement, isFragment, isInPage, nextOf, parentOf } from '../dom/nodes.ts';
import { isOwnElement } from '../own-elements.ts';

/** Walks the rendered children of one node, in order, without those of ours. */
export class FlatChildren {
  readonly parent: Node;
  #next: Node | null;
  #slotted: Node[] | null = null;
  #at = 0;

  constructor(parent: Node) {
    this.parent = parent;
    const element = isElement(parent) ? parent : null;
    const slotted = element ? slottedIn(element) : [];
    if (slotted.length > 0) this.#slotted = slotted;
    this.#next = firstChildOf((element && shadowRootOf(element)) ?? parent);
  }

  /** The next child; `null` at the end. */
  take(): Node | null {
    for (;;) {
      const child = this.#advance();
      if (!isOwnElement(child)) return child;
    }
  }

  #advance(): Node | null {
    if (this.#slotted) return this.#slotted[this.#at++] ?? null;
    const child = this.#next;
    if (child) this.#next = nextOf(child);
    return child;
  }
}

/** The rendered parent of a node: its slot, its host across a shadow root, or its parent element. */
export function flatParentOf(node: Node): Element | null {
  const slot = slotOf(node);
  if (slot) return slot;
  const parent = parentOf(node);
  if (!parent) return null;
  // A fragment that is in the page is a shadow root.
  if (isFragment(parent)) return isInPage(parent) ? hostOf(parent as ShadowRoot) : null;
  return isElement(parent) ? parent : null;
}
