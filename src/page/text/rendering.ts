// How an element is rendered, as far as reading it as text depends on it. Asks the computed style where there is one,
// and knows the defaults of HTML for documents that no window shows.

import { attributeOf, boxOf, hasAttribute, nameOf } from '../dom/elements.ts';
import type { WhiteSpace } from './collapsed-text.ts';

export interface Rendering {
  /** `none`: nothing of it can be seen; `inline`: its text flows on in the line around it. */
  readonly flow: 'none' | 'inline' | 'block';
  readonly whiteSpace: WhiteSpace;
  /** Its own text cannot be seen, but that of an element inside may be. */
  readonly isTextHidden: boolean;
}

const INLINE_NAMES: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output picture q rp rt ' +
    'ruby s samp slot small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

const INLINE_FLOW = /^(?:inline|contents|ruby|none$)/;

function whiteSpaceOf(value: string): WhiteSpace {
  if (value === 'pre' || value === 'pre-wrap' || value === 'break-spaces') return 'keep';
  return value === 'pre-line' ? 'keep-lines' : 'collapse';
}

/** A path of this kind leaves nothing of its element. */
const EMPTY_PATH = /inset\((?:50|100)%|(?:circle|ellipse)\(0(?:px|%)?\b/;

/** Text for screen readers alone: cut away to nothing, or to one pixel. */
function isCutAway(style: CSSStyleDeclaration): boolean {
  if (EMPTY_PATH.test(style.clipPath)) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\((?:[01](?:px)?|auto)[, ]+(?:[01](?:px)?|auto)[, ]+[01](?:px)?[, ]+/.test(style.clip)) return true;
  return (
    style.overflow.startsWith('hidden') && Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1
  );
}

/** A drawer that waits beyond an edge of the window: no scrolling brings it in. Asks for a layout, for few elements only. */
function isBesideWindow(element: Element, style: CSSStyleDeclaration, { innerWidth }: Window): boolean {
  if (style.position !== 'fixed' || innerWidth === 0) return false;
  const box = boxOf(element);
  return box.width > 0 && (box.left >= innerWidth || box.right <= 0);
}

function defaultRendering(element: Element): Rendering {
  const isHidden = hasAttribute(element, 'hidden') || /display:\s*none/.test(attributeOf(element, 'style') ?? '');
  const flow = isHidden ? 'none' : INLINE_NAMES.has(nameOf(element)) ? 'inline' : 'block';
  return { flow, whiteSpace: nameOf(element) === 'pre' ? 'keep' : 'collapse', isTextHidden: false };
}

/** How `element` is rendered; `view` is the window that shows it, `null` where none does. */
export function renderingOf(element: Element, view: Window | null): Rendering {
  const style = view?.getComputedStyle(element);
  if (!view || !style || style.display === '') return defaultRendering(element);
  if (style.display === 'none' || isCutAway(style) || isBesideWindow(element, style, view))
    return { flow: 'none', whiteSpace: 'collapse', isTextHidden: true };
  // A float computes to a block; a drop capital is one, and still the first letter of its word.
  const isDropCapital = style.float !== 'none' && style.float !== '' && INLINE_NAMES.has(nameOf(element));
  return {
    flow: isDropCapital || INLINE_FLOW.test(style.display) ? 'inline' : 'block',
    whiteSpace: whiteSpaceOf(style.whiteSpace),
    isTextHidden: style.visibility === 'hidden' || style.visibility === 'collapse',
  };
}
