// Nothing is done to a page that nobody sees.

/** Resolves as soon as the document is shown, which it may be already; never, where the signal is aborted before. */
export function untilShown(document: Document, signal: AbortSignal): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
  });
}
