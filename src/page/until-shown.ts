// Nothing is done to a page that nobody sees.

import { isHidden } from './dom/documents.ts';
import { listenTo } from './dom/nodes.ts';

/** Resolves as soon as the document is shown, which it may be already; never, where the signal is aborted before. */
export function untilShown(document: Document, signal: AbortSignal): Promise<void> {
  if (!isHidden(document)) return Promise.resolve();
  return new Promise((resolve) => {
    listenTo(document, 'visibilitychange', () => resolve(), { once: true, signal });
  });
}
