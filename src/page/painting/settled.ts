// When a page is safe to add to: loaded and idle, so that a framework that takes over server-made HTML has done so.
// A badge put in earlier would be a difference that the framework finds and reports.

import { readyStateOf, viewOf } from '../dom/documents.ts';

/** Longest wait for the load event: an advertisement that never loads must not keep the marks away. */
const LONGEST_LOAD_MS = 4000;

/** Longest wait for an idle moment after that. */
const LONGEST_IDLE_MS = 1000;

function untilLoaded(view: Window, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (readyStateOf(view.document) === 'complete') {
      resolve();
      return;
    }
    const timer = view.setTimeout(resolve, LONGEST_LOAD_MS);
    const done = (): void => {
      view.clearTimeout(timer);
      resolve();
    };
    view.addEventListener('load', done, { once: true, signal });
    signal.addEventListener('abort', done, { once: true });
  });
}

function untilIdle(view: Window, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    view.requestIdleCallback(() => resolve(), { timeout: LONGEST_IDLE_MS });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

const settled = new WeakSet<Document>();

/** Resolves when `document` has settled, at once if it has before; rejects when the signal is aborted. */
export async function untilSettled(document: Document, signal: AbortSignal): Promise<void> {
  const view = viewOf(document);
  if (!view || settled.has(document)) return;
  await untilLoaded(view, signal);
  signal.throwIfAborted();
  await untilIdle(view, signal);
  signal.throwIfAborted();
  settled.add(document);
}
