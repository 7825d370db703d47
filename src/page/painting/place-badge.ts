// Puts a badge into the text of the page and takes it out again. A text node is split only where the badge stands
// inside it; taking the badge out leaves the page's own node, whole, and no other.

import { isOwnElement, isSplittingBadge, SPLIT_ATTRIBUTE } from '../own-elements.ts';

const isText = (node: Node | null): node is Text => node !== null && node.nodeType === 3;

/** Whether a badge among the children of `parent` would be laid out as part of its text. */
function holdsText(parent: Element, view: Window): boolean {
  if (parent.namespaceURI !== 'http://www.w3.org/1999/xhtml') return false;
  if ((parent as HTMLElement).isContentEditable) return false;
  // Server-rendered islands that have not come to life yet compare their nodes when they do.
  if (parent.closest('astro-island[ssr],textarea,option,button')) return false;
  return !/flex|grid|math/.test(view.getComputedStyle(parent).display);
}

/** The node behind which a badge at the end of `node` belongs: behind a whole link rather than at its end. */
function endOfLink(node: Text, view: Window): ChildNode {
  let last: ChildNode = node;
  for (let parent = node.parentElement; parent?.localName === 'a'; parent = parent.parentElement) {
    if (last !== parent.lastChild || view.getComputedStyle(parent).display !== 'inline') break;
    last = parent;
  }
  return last;
}

/** Whether `badge` stands right behind the place (`node`, `offset`), whatever other badges stand there. */
export function isPlacedAt(badge: Element, node: Node, offset: number, view: Window): boolean {
  if (!isText(node) || offset !== node.length) return false;
  for (let next = endOfLink(node, view).nextSibling; isOwnElement(next); next = next.nextSibling)
    if (next === badge) return true;
  return false;
}

/** Puts `badge` behind the first `offset` characters of `node`; false where it would disturb the layout. */
export function placeBadge(badge: Element, node: Node, offset: number, view: Window): boolean {
  if (!isText(node) || !node.parentElement || !holdsText(node.parentElement, view)) return false;
  if (offset < node.length) {
    node.splitText(offset);
    badge.setAttribute(SPLIT_ATTRIBUTE, '');
    node.after(badge);
    return true;
  }
  let before: ChildNode = endOfLink(node, view);
  if (before !== node && before.parentElement && !holdsText(before.parentElement, view)) before = node;
  while (isOwnElement(before.nextSibling)) before = before.nextSibling;
  before.after(badge);
  return true;
}

function beside(
  badge: Element,
  direction: 'nextSibling' | 'previousSibling',
): { node: Node | null; splitting: Element | null } {
  let splitting: Element | null = null;
  let node: Node | null = badge[direction];
  for (; isOwnElement(node); node = node[direction]) if (isSplittingBadge(node)) splitting = node;
  return { node, splitting };
}

/** Takes `badge` out and joins what it parted. */
export function removeBadge(badge: Element): void {
  const before = beside(badge, 'previousSibling');
  const after = beside(badge, 'nextSibling');
  const isOnlySplit = isSplittingBadge(badge) && !before.splitting && !after.splitting;
  const neighbours = [badge.previousSibling, badge.nextSibling].filter(isOwnElement);
  badge.remove();
  if (!isOnlySplit || !isText(before.node) || !isText(after.node)) return;
  const heir = neighbours[0];
  if (heir) {
    heir.setAttribute(SPLIT_ATTRIBUTE, '');
    return;
  }
  before.node.appendData(after.node.data);
  after.node.remove();
}
