// Puts a badge into the text of the page and takes it out again. A text node is split only where the badge stands
// inside it; taking the badge out leaves the page's own node, whole, and no other.

import { closestTo, isEditable, isHtml, nameOf, setAttribute } from '../dom/elements.ts';
import { firstChildOf, isElement, isText, lastChildOf, nextOf, parentElementOf, previousOf } from '../dom/nodes.ts';
import { isOwnElement, isSplittingBadge, PART_ATTRIBUTE, SPLIT_ATTRIBUTE } from '../own-elements.ts';
import { LAYS_OUT_PARTS } from './chip-size.ts';

/**
 * How a badge among the children of `parent` is laid out: in the line of its text, or, where each child and the text
 * itself is a part in a row or a grid, as one more part; `null` where that would move other parts.
 */
function flowIn(parent: Element | null, view: Window): 'line' | 'part' | null {
  if (!parent || !isHtml(parent) || isEditable(parent)) return null;
  // Server-rendered islands that have not come to life yet compare their nodes when they do.
  if (closestTo(parent, 'astro-island[ssr],textarea,option,button')) return null;
  const { display, flexDirection, justifyContent } = view.getComputedStyle(parent);
  if (!LAYS_OUT_PARTS.test(display)) return display === 'math' ? null : 'line';
  if (!holdsElement(parent)) return 'part';
  return display.endsWith('flex') && flexDirection.startsWith('row') && !justifyContent.startsWith('space')
    ? 'part'
    : null;
}

/** Whether there are parts beside the text. */
function holdsElement(parent: Element): boolean {
  for (let child = firstChildOf(parent); child; child = nextOf(child)) {
    if (isElement(child) && !isOwnElement(child)) return true;
  }
  return false;
}

const flowAt = (node: Node, view: Window): 'line' | 'part' | null => flowIn(parentElementOf(node), view);

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
  if (!isText(node) || (offset !== node.length && flowAt(node, view) !== 'part')) return false;
  for (let next = nextOf(endOfLink(node, view)); isOwnElement(next); next = nextOf(next))
    if (next === badge) return true;
  return false;
}

/**
 * Puts `badge` behind the first `offset` characters of `node`, or behind all of it where it is a part; false where it
 * would disturb the layout.
 */
export function placeBadge(badge: Element, node: Node, offset: number, view: Window): boolean {
  const flow = flowAt(node, view);
  if (!isText(node) || flow === null) return false;
  if (flow === 'part') setAttribute(badge, PART_ATTRIBUTE, '');
  else if (offset < node.length) {
    node.splitText(offset);
    setAttribute(badge, SPLIT_ATTRIBUTE, '');
    node.after(badge);
    return true;
  }
  let before: ChildNode = endOfLink(node, view);
  if (before !== node && flowAt(before, view) !== 'line') before = node;
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
