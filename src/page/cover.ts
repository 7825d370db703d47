// Whether a page shows something over an element of ours that stands in the top layer, or shows it otherwise than it is.
// Chrome tells of whatever lies over an element, also where a pointer goes through it. Where the browser does not, only
// what came into the top layer later can: a popover, a modal dialog, an element shown full screen, a view transition.

import { findAll, rootElementOf } from './dom/documents.ts';
import { closedOrOpenRootOf, fits } from './dom/elements.ts';
import { documentOf, listenTo } from './dom/nodes.ts';

/** What the browser calls visible is so for this long; the shortest that is allowed. */
const DELAY_MS = 100;

const IN_TOP_LAYER = ':popover-open,:modal,:fullscreen';

type WatchedVisibility = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** What the browser itself says; `null` where it says nothing. */
function watchByBrowser(element: Element, signal: AbortSignal): () => boolean | null {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return () => null;
  let isCovered: boolean | null = null;
  const take = (entries: readonly WatchedVisibility[]): void => {
    // What is outside the window is not seen, and not covered.
    for (const { isIntersecting, isVisible } of entries) isCovered = isIntersecting && isVisible === false;
  };
  const options: IntersectionObserverInit = { threshold: 0 };
  const observer = new IntersectionObserver(take, {
    ...options,
    trackVisibility: true,
    delay: DELAY_MS,
  } as typeof options);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => {
    take(observer.takeRecords());
    return isCovered;
  };
}

function* treesIn(tree: Document | ShadowRoot): Generator<Document | ShadowRoot, void> {
  yield tree;
  for (const element of findAll(tree, '*')) {
    const root = closedOrOpenRootOf(element);
    if (root) yield* treesIn(root);
  }
}

function topLayerIn(trees: readonly (Document | ShadowRoot)[], own: Element): Set<Element> {
  const found = trees.flatMap((tree) => [...findAll(tree, IN_TOP_LAYER)]);
  return new Set(found.filter((element) => element !== own));
}

/** Where something that is in the top layer may leave it, or come into it again. */
const PASSING = ['beforetoggle', 'close', 'fullscreenchange'] as const;

/** Pictures of the page, above everything. */
const isInTransition = (document: Document): boolean => {
  const root = rootElementOf(document);
  const selector = ':active-view-transition';
  return root !== null && CSS.supports(`selector(${selector})`) && fits(root, selector);
};

function watchTopLayer(element: Element, signal: AbortSignal): () => boolean {
  const document = documentOf(element);
  /** What was there before the element was. */
  let below = new Set<Element>();
  const watched = new WeakSet<Node>();
  const leave = ({ target }: Event): void => {
    below.delete(target as Element);
  };
  const rest = (): void => {
    const trees = [...treesIn(document)];
    below = topLayerIn(trees, element);
    for (const tree of trees) {
      if (watched.has(tree)) continue;
      watched.add(tree);
      for (const type of PASSING) listenTo(tree, type, leave, { signal, capture: true });
    }
  };
  rest();
  return () => {
    const above = (): boolean => [...topLayerIn([...treesIn(document)], element)].some((other) => !below.has(other));
    const isCovered = isInTransition(document) || above();
    if (isCovered) rest();
    return isCovered;
  };
}

/**
 * A function that tells it, until the signal aborts. The element has just come into the top layer, and comes into it anew
 * whenever it was told of.
 */
export function watchCover(element: Element, signal: AbortSignal): () => boolean {
  const byBrowser = watchByBrowser(element, signal);
  const byTopLayer = watchTopLayer(element, signal);
  return () => {
    const isOverlaid = byTopLayer();
    return byBrowser() === true || isOverlaid;
  };
}
