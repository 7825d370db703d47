// Takes away marks whose painter is gone: after an update of the extension, scripts of the old version may have ended
// without a chance to tidy up. Knows marks by their names alone.

import { BADGE_NAME } from './own-elements.ts';
import { highlightNames } from './painting/highlights.ts';
import { removeBadge } from './painting/place-badge.ts';

const OWN_PREFIX = 'second-source-';

const isOwnSheet = (sheet: CSSStyleSheet): boolean =>
  [...sheet.cssRules].some((rule) => rule.cssText.includes(`::highlight(${OWN_PREFIX}`));

function removeFrom(root: Document | ShadowRoot): void {
  for (const badge of root.querySelectorAll(BADGE_NAME)) removeBadge(badge);
  const kept = root.adoptedStyleSheets.filter((sheet) => !isOwnSheet(sheet));
  if (kept.length < root.adoptedStyleSheets.length) root.adoptedStyleSheets = kept;
}

/** Removes every mark of ours from `roots`, a document and the shadow roots in it, whoever put it there. */
export function removeMarks(document: Document, roots: readonly (Document | ShadowRoot)[] = [document]): void {
  for (const root of roots) removeFrom(root);
  // By name and unseen: Firefox lets nobody touch a highlight whose script has ended.
  for (const name of highlightNames()) document.defaultView?.CSS.highlights.delete(name);
}
