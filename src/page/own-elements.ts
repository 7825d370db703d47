// Our own elements in a page: how they are made, and how everything that reads or watches a page knows them.
//
// They are spans. A name with a hyphen could be defined by the page, whose class would then be handed the closed
// shadow root; a span takes a shadow root too, and no page can define it, or forbid it one.

import { createElement } from './dom/documents.ts';
import { hasAttribute, nameOf, setAttribute } from './dom/elements.ts';
import { isElement } from './dom/nodes.ts';

/** A badge stands in the text; the card and the line stand at the end of the document while they are open. */
export type OwnKind = 'badge' | 'card' | 'line';

/** On a badge that stands inside what was one text node: the text behind it belongs to the text before it. */
export const SPLIT_ATTRIBUTE = 'data-split';

/** On a badge that is laid out beside a text and not in its line. */
export const PART_ATTRIBUTE = 'data-part';

const OWN_NAME = 'span';
const OWN_ATTRIBUTE = 'data-second-source';

/** Finds our elements of one kind, whichever version of the extension put them there. */
export function ownSelector(kind: OwnKind): string {
  return `${OWN_NAME}[${OWN_ATTRIBUTE}="${kind}"]`;
}

/** An element of ours, not yet in the page. */
export function createOwnElement(document: Document, kind: OwnKind): HTMLElement {
  const element = createElement(document, OWN_NAME);
  setAttribute(element, OWN_ATTRIBUTE, kind);
  return element;
}

/** Whether `node` is an element of ours, whichever version of the extension put it there. */
export function isOwnElement(node: Node | null): node is Element {
  return isElement(node) && nameOf(node) === OWN_NAME && hasAttribute(node, OWN_ATTRIBUTE);
}

/** Whether `node` is a badge that parts one text node of the page into two. */
export function isSplittingBadge(node: Node | null): node is Element {
  return isOwnElement(node) && hasAttribute(node, SPLIT_ATTRIBUTE);
}
