// Tells when the page may have changed its colours: the system's scheme, or a class or attribute of its root.

import { bodyOf, rootElementOf } from '../dom/documents.ts';

const THEME_ATTRIBUTES = [
  'class',
  'style',
  'data-theme',
  'data-color-scheme',
  'data-color-mode',
  'data-mode',
  'data-bs-theme',
];

const QUIET_MS = 200;

/** Calls `onChange`, once things are quiet, after each possible change of colours. */
export function whenThemeChanges(view: Window, signal: AbortSignal, onChange: () => void): void {
  let timer = 0;
  const later = (): void => {
    view.clearTimeout(timer);
    timer = view.setTimeout(onChange, QUIET_MS);
  };
  const observer = new MutationObserver(later);
  for (const element of [rootElementOf(view.document), bodyOf(view.document)]) {
    if (element) observer.observe(element, { attributes: true, attributeFilter: THEME_ATTRIBUTES });
  }
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    view.matchMedia(query).addEventListener('change', later, { signal });
  }
  const stop = (): void => {
    observer.disconnect();
    view.clearTimeout(timer);
  };
  signal.addEventListener('abort', stop, { once: true });
}
