// What an element says of itself, read past the page's own names for its fields (native.ts).

import { caller, reader } from './native.ts';
import { isElement, isText } from './nodes.ts';

const HTML = 'http://www.w3.org/1999/xhtml';

/** The tag, in small letters for elements of HTML. */
export const nameOf = /* @__PURE__ */ reader<Element, string>('Element', 'localName');
const namespaceOf = /* @__PURE__ */ reader<Element, string | null>('Element', 'namespaceURI');
export const isHtml = (element: Element): element is HTMLElement => namespaceOf(element) === HTML;

export const attributeOf = /* @__PURE__ */ caller<Element, [string], string | null>('Element', 'getAttribute');
export const hasAttribute = /* @__PURE__ */ caller<Element, [string], boolean>('Element', 'hasAttribute');
export const setAttribute = /* @__PURE__ */ caller<Element, [string, string], void>('Element', 'setAttribute');
/** Its `id`, `''` where it has none. */
export const idOf = (element: Element): string => attributeOf(element, 'id') ?? '';

/** The nearest element, itself or around it, that the selector fits. */
export const closestTo = /* @__PURE__ */ caller<Element, [string], Element | null>('Element', 'closest');

/** Whether the selector fits it. */
export const fits = /* @__PURE__ */ caller<Element, [string], boolean>('Element', 'matches');

/** How many elements stand right inside. */
export const childCountOf = /* @__PURE__ */ reader<Element, number>('Element', 'childElementCount');

/** Its open shadow root. */
export const shadowRootOf = /* @__PURE__ */ reader<Element, ShadowRoot | null>('Element', 'shadowRoot');
const rootOfAnyKind = /* @__PURE__ */ reader<Element, ShadowRoot | null | undefined>(
  'Element',
  'openOrClosedShadowRoot',
);
/** Its shadow root, also a closed one where the browser gives those to extensions. */
export const closedOrOpenRootOf = (element: Element): ShadowRoot | null =>
  rootOfAnyKind(element) ?? shadowRootOf(element) ?? null;
/** The element whose shadow root this is. */
export const hostOf = /* @__PURE__ */ reader<ShadowRoot, Element>('ShadowRoot', 'host');

const slotOfElement = /* @__PURE__ */ reader<Element, HTMLSlotElement | null>('Element', 'assignedSlot');
const slotOfText = /* @__PURE__ */ reader<Text, HTMLSlotElement | null>('Text', 'assignedSlot');

/** The slot of an open shadow root in which the node is shown. */
export function slotOf(node: Node): HTMLSlotElement | null {
  if (isElement(node)) return slotOfElement(node) ?? null;
  return isText(node) ? (slotOfText(node) ?? null) : null;
}

const assignedNodes = /* @__PURE__ */ caller<Element, [], Node[]>('HTMLSlotElement', 'assignedNodes');
/** What is shown in this slot; nothing where the element is none, or shows its own children. */
export function slottedIn(element: Element): Node[] {
  return nameOf(element) === 'slot' && isHtml(element) ? (assignedNodes(element) ?? []) : [];
}

/** Inside its borders, without a scroll bar. */
export const innerWidthOf = /* @__PURE__ */ reader<Element, number>('Element', 'clientWidth');
export const boxOf = /* @__PURE__ */ caller<Element, [], DOMRect>('Element', 'getBoundingClientRect');
/** Whether anything of it is drawn, by its styles and those of what is around it. */
export const isDrawn = /* @__PURE__ */ caller<Element, [CheckVisibilityOptions], boolean>('Element', 'checkVisibility');
export const scrollToElement = /* @__PURE__ */ caller<Element, [ScrollIntoViewOptions], void>(
  'Element',
  'scrollIntoView',
);
const isContentEditable = /* @__PURE__ */ reader<HTMLElement, boolean>('HTMLElement', 'isContentEditable');
export const isEditable = (element: Element): boolean => isHtml(element) && isContentEditable(element);
