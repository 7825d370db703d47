// What a node is and where it stands, read past the page's own names for its fields (native.ts).

import { caller, reader } from './native.ts';

const kindOf = /* @__PURE__ */ reader<Node, number>('Node', 'nodeType');

export const isElement = (node: Node | null): node is Element => node !== null && kindOf(node) === 1;
export const isText = (node: Node | null): node is Text => node !== null && kindOf(node) === 3;
export const isDocument = (node: Node): node is Document => kindOf(node) === 9;
/** A shadow root, or another fragment. */
export const isFragment = (node: Node): node is DocumentFragment => kindOf(node) === 11;

export const parentOf = /* @__PURE__ */ reader<Node, ParentNode | null>('Node', 'parentNode');
export const parentElementOf = /* @__PURE__ */ reader<Node, Element | null>('Node', 'parentElement');
export const nextOf = /* @__PURE__ */ reader<Node, ChildNode | null>('Node', 'nextSibling');
export const previousOf = /* @__PURE__ */ reader<Node, ChildNode | null>('Node', 'previousSibling');
export const firstChildOf = /* @__PURE__ */ reader<Node, ChildNode | null>('Node', 'firstChild');
export const lastChildOf = /* @__PURE__ */ reader<Node, ChildNode | null>('Node', 'lastChild');

/** Whether the node is part of its document, through shadow roots too. */
export const isInPage = /* @__PURE__ */ reader<Node, boolean>('Node', 'isConnected');
/** The document, the shadow root, or the topmost node of what was taken out. */
export const treeOf = /* @__PURE__ */ caller<Node, [], Node>('Node', 'getRootNode');
/** Whether `inner` is the node itself or lies inside it, in the same tree. */
export const holds = /* @__PURE__ */ caller<Node, [Node | null], boolean>('Node', 'contains');
const positionOf = /* @__PURE__ */ caller<Node, [Node], number>('Node', 'compareDocumentPosition');
const FOLLOWING = 4;
/** Whether `later` begins behind the beginning of `node`. */
export const standsBefore = (node: Node, later: Node): boolean => (positionOf(node, later) & FOLLOWING) !== 0;
const ownerDocumentOf = /* @__PURE__ */ reader<Node, Document | null>('Node', 'ownerDocument');
/** The document that the node belongs to, or is. */
export const documentOf = (node: Node): Document => ownerDocumentOf(node) ?? (node as Document);

const textContentOf = /* @__PURE__ */ reader<Node, string | null>('Node', 'textContent');
/** All text inside, `''` where there can be none. */
export const textOf = (node: Node): string => textContentOf(node) ?? '';

const appendChild = /* @__PURE__ */ caller<Node, [Node], Node>('Node', 'appendChild');
/** Puts `child` at the end of `parent`. */
export const appendTo = (parent: Node, child: Node): void => void appendChild(parent, child);

const addListener = /* @__PURE__ */ caller<
  EventTarget,
  [string, (event: never) => void, AddEventListenerOptions | undefined],
  void
>('EventTarget', 'addEventListener');

/** Calls `listener` at each event of this type. */
export function listenTo<Type extends keyof DocumentEventMap>(
  target: Node,
  type: Type,
  listener: (event: DocumentEventMap[Type]) => void,
  options?: AddEventListenerOptions,
): void {
  addListener(target, type, listener, options);
}
