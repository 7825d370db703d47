// Tells when the article of a page may have changed: late paragraphs, edits, another article under the same document,
// a return from the back/forward cache. Does not read the page; whoever is told reads it anew.

import { viewOf } from './dom/documents.ts';
import { listenTo } from './dom/nodes.ts';
import { watchAddress } from './observing/address.ts';
import { Noise } from './observing/noise.ts';
import { QuietCall } from './observing/quiet.ts';
import { isRelevantChange } from './observing/relevant-changes.ts';
import type { PageText } from './page-text.ts';

/**
 * - `text`: something on the page changed
 * - `address`: the page's address changed without a load
 * - `return`: the page came back from the back/forward cache
 */
export type ArticleChange = 'text' | 'address' | 'return';

export interface ObserveOptions {
  readonly signal: AbortSignal;
  /**
   * Called within 300 ms of quiet, never while the page is hidden and never twice at a time. Answers whether the
   * article had changed in fact: while it has not, the calls come ever more rarely.
   */
  readonly onChange: (change: ArticleChange) => Promise<boolean> | boolean;
}

export interface ArticleObserver {
  /** Watches the shadow roots of this reading too; call it after each reading. */
  follow(pageText: PageText): void;
}

/** Observes `document` until the signal is aborted. */
export function observeArticle(document: Document, options: ObserveOptions): ArticleObserver {
  const { signal, onChange } = options;
  const view = viewOf(document);
  if (!view) throw new Error('A document without a window does not change.');
  let change: ArticleChange = 'text';
  const noise = new Noise();
  const quiet = new QuietCall(view, signal, async () => {
    const told = change;
    change = 'text';
    const heard = noise.take();
    const hasChanged = await onChange(told);
    if (!hasChanged) noise.learn(heard);
    return hasChanged;
  });
  const address = watchAddress(view, signal, () => {
    change = 'address';
    quiet.signAnew();
  });
  const observer = new MutationObserver((records) => {
    address.look();
    const relevant = records.filter(isRelevantChange);
    if (noise.hear(relevant.map((record) => record.target))) quiet.sign();
  });
  const followed = new WeakSet<Node>();
  const follow = (root: Node): void => {
    if (followed.has(root) || signal.aborted) return;
    followed.add(root);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
  follow(document);
  const onShow = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    change = 'return';
    quiet.signAnew();
  };
  view.addEventListener('pageshow', onShow, { signal });
  // What a click unfolds may have been in the page before, hidden by a style: no mutation tells of it.
  listenTo(document, 'click', () => quiet.sign(), { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { follow: (pageText) => pageText.roots.forEach(follow) };
}
