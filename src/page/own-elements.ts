// The names by which our own elements in a page are known. Everything that reads or watches a page passes over them.

/** A badge: a plain element whose content lives in a closed shadow root. */
export const BADGE_NAME = 'second-source-badge';

/** On a badge that stands inside what was one text node: the text behind it belongs to the text before it. */
export const SPLIT_ATTRIBUTE = 'data-split';

const OWN_PREFIX = 'second-source-';

/** Whether `node` is an element of ours, whichever version of the extension put it there. */
export function isOwnElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === 1 && (node as Element).localName.startsWith(OWN_PREFIX);
}

/** Whether `node` is a badge that parts one text node of the page into two. */
export function isSplittingBadge(node: Node | null): node is Element {
  return isOwnElement(node) && node.hasAttribute(SPLIT_ATTRIBUTE);
}
