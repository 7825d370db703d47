// Which mutations of a page may have changed its article. Passes over what we did ourselves and over changes that
// hold no text; does not ask where the article is.

import { closestTo, nameOf, shadowRootOf } from '../dom/elements.ts';
import { isElement, isText, nextOf, parentElementOf, textOf } from '../dom/nodes.ts';
import { isOwnElement } from '../own-elements.ts';
import { isTail } from '../text/whole-text.ts';

const SILENT_NAMES: ReadonlySet<string> = new Set(
  'script style link meta iframe img picture source video audio canvas svg noscript template ins object embed'.split(
    ' ',
  ),
);

/** Parts of a page that change all the time and are never its article. */
const NEVER_ARTICLE =
  'nav,aside,footer,form,dialog,svg,button,select,iframe,[role=navigation],[role=timer],[role=marquee],[aria-live]';

function hasText(node: Node): boolean {
  if (isText(node)) return !isTail(node) && /\S/.test(node.data);
  if (!isElement(node) || isOwnElement(node)) return false;
  const element = node as Element;
  if (SILENT_NAMES.has(nameOf(element))) return false;
  return shadowRootOf(element) !== null || nameOf(element).includes('-') || /\S/.test(textOf(element));
}

function someHasText(nodes: NodeList): boolean {
  for (const node of nodes) if (hasText(node)) return true;
  return false;
}

/** A change that our own splitting made: the first piece of a text node grew shorter before a badge. */
function isOwnSplit(target: Node): boolean {
  return isOwnElement(nextOf(target)) || isTail(target as Text);
}

const elementOf = (node: Node): Element | null => (isElement(node) ? node : parentElementOf(node));

/** Whether `record` may have changed the text of an article. */
export function isRelevantChange(record: MutationRecord): boolean {
  const { target } = record;
  if (record.type === 'characterData' ? isOwnSplit(target) : isOwnElement(target)) return false;
  if (record.type === 'childList' && !someHasText(record.addedNodes) && !someHasText(record.removedNodes)) return false;
  const element = elementOf(target);
  return element === null || closestTo(element, NEVER_ARTICLE) === null;
}
