// Keeps the focus in a list whose entries leave it: a browser would drop it, and the keyboard its place on the page.

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const CONTROLS = 'a[href], button, summary';

interface KeptFocus {
  /** For the list, with its entries as its children. */
  readonly list: RefObject<HTMLUListElement | null>;
  readonly onFocusIn: (event: FocusEvent) => void;
  /** For what stands there when the list is empty; it has to take the focus. */
  readonly empty: RefObject<HTMLParagraphElement | null>;
}

/** When the entry with the focus leaves, the one behind it gets the focus, or the last, or what stands there instead. */
export function useKeptFocus(): KeptFocus {
  const list = useRef<HTMLUListElement>(null);
  const empty = useRef<HTMLParagraphElement>(null);
  const focused = useRef<{ readonly entry: Element; readonly at: number } | null>(null);

  useLayoutEffect(() => {
    if (focused.current === null || focused.current.entry.isConnected) return;
    const { at } = focused.current;
    focused.current = null;
    // Whoever went elsewhere meanwhile is left alone.
    if (document.activeElement !== document.body) return;
    const entries = list.current?.children;
    const neighbour = entries?.[Math.min(at, entries.length - 1)];
    (neighbour?.querySelector<HTMLElement>(CONTROLS) ?? empty.current)?.focus();
  });

  return {
    list,
    empty,
    onFocusIn({ target }) {
      const entries = [...(list.current?.children ?? [])];
      const at = entries.findIndex((entry) => entry.contains(target as Node));
      const entry = entries[at];
      focused.current = entry === undefined ? null : { entry, at };
    },
  };
}
