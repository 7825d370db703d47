// How far the browser is with reading a document: nothing of a page is read before all of it is there, but what its head
// says can be looked at as soon as the head is over.

import { bodyOf, readyStateOf } from './dom/documents.ts';
import { listenTo } from './dom/nodes.ts';

/** Whether there is more of the document to come. */
export function isBeingParsed(document: Document): boolean {
  return readyStateOf(document) === 'loading';
}

/**
 * Resolves as soon as all of the document is there, which it may be already: before the page's deferred scripts run. Never
 * resolves where the signal is aborted before.
 */
export function untilParsed(document: Document, signal: AbortSignal): Promise<void> {
  if (!isBeingParsed(document)) return Promise.resolve();
  return new Promise((resolve) => {
    listenTo(document, 'readystatechange', () => resolve(), { once: true, signal });
  });
}

/** Resolves as soon as the body of a document begins that has none yet; never, where the signal is aborted before. */
export function untilBody(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (bodyOf(document) === null) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
  });
}
