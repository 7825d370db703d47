// Puts a badge into the text of the page and takes it out again. A text node is split only where the badge stands
// inside it; taking the badge out leaves the page's own node, whole, and no other.

import { closestTo, isEditable, isHtml, nameOf, setAttribute } from '../dom/elements.ts';
import { isText, lastChildOf, nextOf, parentElementOf, previousOf } from '../dom/nodes.ts';
import { isOwnElement, isSplittingBadge, SPLIT_ATTRIBUTE } from '../own-elements.ts';

/** Whether a badge among the children of `parent` would be laid out as part of its text. */
function holdsText(parent: Element, view: Window): boolean {
  if (!isHtml(parent) || isEditable(parent)) return false;
  // Server-rendered islands that have not come to life yet compare their nodes when they do.
  if (closestTo(parent, 'astro-island[ssr],textarea,option,button')) return false;
  return !/flex|grid|math/.test(view.getComputedStyle(parent).display);
}

function standsInText(node: Node, view: Window): boolean {
  const parent = parentElementOf(node);
  return parent !== null && holdsText(parent, view);
}

/** The node behind which a badge at the end of `node` belongs: behind a whole link rather than at its end. */
function endOfLink(node: Text, view: Window): ChildNode {
  let last: ChildNode = node;
  for (let parent = parentElementOf(node); parent && nameOf(parent) === 'a'; parent = parentElementOf(parent)) {
    if (last !== lastChildOf(parent) || view.getComputedStyle(parent).display !== 'inline') break;
    last = parent;
  }
  return last;
}

/** Whether `badge` stands right behind the place (`node`, `offset`), whatever other badges stand there. */
export function isPlacedAt(badge: Element, node: Node, offset: number, view: Window): boolean {
  if (!isText(node) || offset !== node.length) return false;
  for (let next = nextOf(endOfLink(node, view)); isOwnElement(next); next = nextOf(next))
    if (next === badge) return true;
  return false;
}

/** Puts `badge` behind the first `offset` characters of `node`; false where it would disturb the layout. */
export function placeBadge(badge: Element, node: Node, offset: number, view: Window): boolean {
  if (!isText(node) || !standsInText(node, view)) return false;
  if (offset < node.length) {
    node.splitText(offset);
    setAttribute(badge, SPLIT_ATTRIBUTE, '');
    node.after(badge);
    return true;
  }
  let before: ChildNode = endOfLink(node, view);
  if (before !== node && !standsInText(before, view)) before = node;
  for (let next = nextOf(before); isOwnElement(next); next = nextOf(next)) before = next;
  before.after(badge);
  return true;
}

function beside(badge: Element, step: (node: Node) => Node | null): { node: Node | null; splitting: Element | null } {
  let splitting: Element | null = null;
  let node = step(badge);
  for (; isOwnElement(node); node = step(node)) if (isSplittingBadge(node)) splitting = node;
  return { node, splitting };
}

/** Takes `badge` out and joins what it parted. */
export function removeBadge(badge: Element): void {
  const before = beside(badge, previousOf);
  const after = beside(badge, nextOf);
  const isOnlySplit = isSplittingBadge(badge) && !before.splitting && !after.splitting;
  const neighbours = [previousOf(badge), nextOf(badge)].filter(isOwnElement);
  badge.remove();
  if (!isOnlySplit || !isText(before.node) || !isText(after.node)) return;
  const heir = neighbours[0];
  if (heir) {
    setAttribute(heir, SPLIT_ATTRIBUTE, '');
    return;
  }
  const tail = after.node;
  before.node.appendData(tail.data);
  tail.remove();
}
