// Whether a person who reads the page can come to see some words of it: not those in a closed fold, cut away by a box
// without height, transparent, or beyond the edges to which a page scrolls. Reads styles and layout; changes nothing.

import { bodyOf, rootElementOf } from '../dom/documents.ts';
import { boxOf, isDrawn } from '../dom/elements.ts';
import { documentOf } from '../dom/nodes.ts';
import { flatParentOf } from '../text/flat-tree.ts';
import type { PageWindow } from './page-window.ts';

/** Less of a line is not read. */
const LEAST_PX = 3;

/** Boxes that cut off what is larger than they are; those that scroll show it after all, if they show anything. */
const CUTS = /hidden|clip|auto|scroll/;
const SCROLLS = /auto|scroll/;

/** How much two stretches have in common. */
const overlap = (start: number, end: number, otherStart: number, otherEnd: number): number =>
  Math.min(end, otherEnd) - Math.max(start, otherStart);

function isCutBy(cutting: Element, { overflowX, overflowY }: CSSStyleDeclaration, words: DOMRect): boolean {
  const box = boxOf(cutting);
  if (box.height < LEAST_PX || box.width < LEAST_PX) return true;
  const isCutAcross = !SCROLLS.test(overflowX) && overlap(words.left, words.right, box.left, box.right) < LEAST_PX;
  const isCutDown = !SCROLLS.test(overflowY) && overlap(words.top, words.bottom, box.top, box.bottom) < LEAST_PX;
  return isCutAcross || isCutDown;
}

/** Whether the words of `range`, which end in `element`, can be seen, perhaps after scrolling. */
export function canBeSeen(range: Range, element: Element, view: PageWindow): boolean {
  if (!isDrawn(element, { opacityProperty: true, visibilityProperty: true })) return false;
  const words = range.getBoundingClientRect();
  if (words.width === 0 && words.height === 0) return false;
  const document = documentOf(element);
  const [root, body] = [rootElementOf(document), bodyOf(document)];
  // Pages scroll from where their writing begins.
  const isFromLeft = root === null || view.getComputedStyle(root).direction === 'ltr';
  if (words.bottom + view.scrollY < LEAST_PX || (isFromLeft && words.right + view.scrollX < LEAST_PX)) return false;
  for (let around: Element | null = element; around && around !== body && around !== root; ) {
    const style = view.getComputedStyle(around);
    if (CUTS.test(style.overflow) && isCutBy(around, style, words)) return false;
    around = flatParentOf(around);
  }
  return true;
}
