// Takes away marks whose painter is gone: after an update of the extension, scripts of the old version may have ended
// without a chance to tidy up. Knows marks by their names alone.

import { findAll, viewOf } from './dom/documents.ts';
import { ownSelector } from './own-elements.ts';
import { highlightNames } from './painting/mark-styles.ts';
import { removeBadge } from './painting/place-badge.ts';

/** Removes every mark of ours from `roots`, a document and the shadow roots in it, whoever put it there. */
export function removeMarks(document: Document, roots: readonly (Document | ShadowRoot)[] = [document]): void {
  for (const root of roots) for (const badge of findAll(root, ownSelector('badge'))) removeBadge(badge);
  // By name and unseen: Firefox lets nobody touch a highlight whose script has ended.
  for (const name of highlightNames()) viewOf(document)?.CSS.highlights.delete(name);
}
