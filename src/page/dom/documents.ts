// What a document is and holds, read past the page's own names for its images, forms and frames (native.ts).

import { caller, reader } from './native.ts';
import { isDocument, isElement } from './nodes.ts';

export const bodyOf = /* @__PURE__ */ reader<Document, HTMLElement | null>('Document', 'body');
export const rootElementOf = /* @__PURE__ */ reader<Document, HTMLElement | null>('Document', 'documentElement');
export const titleOf = /* @__PURE__ */ reader<Document, string>('Document', 'title');
/** The window that shows it. */
export const viewOf = /* @__PURE__ */ reader<Document, (Window & typeof globalThis) | null>('Document', 'defaultView');
/** What is shown full screen. */
export const fullscreenOf = /* @__PURE__ */ reader<Document, Element | null>('Document', 'fullscreenElement');
/** The topmost element at a point of the window. */
export const elementAt = /* @__PURE__ */ caller<Document, [number, number], Element | null>(
  'Document',
  'elementFromPoint',
);
/** Asked of the interface at each call, so that a test can say what it wants to be true. */
const asked = <Value>(name: keyof Document, document: Document): Value =>
  Reflect.get(Document.prototype, name, document) as Value;
export const isHidden = (document: Document): boolean => asked('hidden', document);
export const readyStateOf = (document: Document): DocumentReadyState => asked('readyState', document);
export const baseAddressOf = /* @__PURE__ */ reader<Node, string>('Node', 'baseURI');
const urlOf = /* @__PURE__ */ reader<Document, string>('Document', 'URL');
/** The address it was read from, whatever it says of itself. */
export const addressOf = (document: Document): URL => new URL(urlOf(document), 'about:blank');

const createElementNS = /* @__PURE__ */ caller<Document, [string, string], Element>('Document', 'createElementNS');
/** A new element of HTML, also in a document that is none. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
): HTMLElementTagNameMap[Name] {
  return createElementNS(document, 'http://www.w3.org/1999/xhtml', name) as HTMLElementTagNameMap[Name];
}
export const createRange = /* @__PURE__ */ caller<Document, [], Range>('Document', 'createRange');

const createTreeWalker = /* @__PURE__ */ caller<Document, [Node, number], TreeWalker>('Document', 'createTreeWalker');
const SHOW_TEXT = 4;
/** Walks the text nodes inside, in order. */
export const createTextWalker = (document: Document, root: Node): TreeWalker =>
  createTreeWalker(document, root, SHOW_TEXT);

type Query<Result> = (root: ParentNode, selector: string) => Result;
const findInDocument = /* @__PURE__ */ caller<Node, [string], Element | null>('Document', 'querySelector');
const findInElement = /* @__PURE__ */ caller<Node, [string], Element | null>('Element', 'querySelector');
const findInFragment = /* @__PURE__ */ caller<Node, [string], Element | null>('DocumentFragment', 'querySelector');
const findAllInDocument = /* @__PURE__ */ caller<Node, [string], NodeListOf<Element>>('Document', 'querySelectorAll');
const findAllInElement = /* @__PURE__ */ caller<Node, [string], NodeListOf<Element>>('Element', 'querySelectorAll');
const findAllInFragment = /* @__PURE__ */ caller<Node, [string], NodeListOf<Element>>(
  'DocumentFragment',
  'querySelectorAll',
);

/** The first element inside that the selector fits. */
export const find: Query<Element | null> = (root, selector) => {
  if (isDocument(root)) return findInDocument(root, selector);
  return isElement(root) ? findInElement(root, selector) : findInFragment(root, selector);
};

/** All elements inside that the selector fits, in order. */
export const findAll: Query<NodeListOf<Element>> = (root, selector) => {
  if (isDocument(root)) return findAllInDocument(root, selector);
  return isElement(root) ? findAllInElement(root, selector) : findAllInFragment(root, selector);
};
