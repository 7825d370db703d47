// The children of a node as they are rendered: through open shadow roots and slots. Knows nothing of text or styles.

import { isOwnElement } from '../own-elements.ts';

const slottedOf = (element: Element): Node[] =>
  element.localName === 'slot' && 'assignedNodes' in element ? (element as HTMLSlotElement).assignedNodes() : [];

/** Walks the rendered children of one node, in order, without those of ours. */
export class FlatChildren {
  readonly parent: Node;
  #next: Node | null;
  #slotted: Node[] | null = null;
  #at = 0;

  constructor(parent: Node) {
    this.parent = parent;
    const element = parent.nodeType === 1 ? (parent as Element) : null;
    const slotted = element ? slottedOf(element) : [];
    if (slotted.length > 0) this.#slotted = slotted;
    this.#next = (element?.shadowRoot ?? parent).firstChild;
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
    if (child) this.#next = child.nextSibling;
    return child;
  }
}

/** The rendered parent of a node: its slot, its host across a shadow root, or its parent element. */
export function flatParentOf(node: Node): Element | null {
  const slot = 'assignedSlot' in node ? (node as Element).assignedSlot : null;
  if (slot) return slot;
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent.nodeType === 1 ? (parent as Element) : null;
}
