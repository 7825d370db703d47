// Tells when the page's address changes without a load, without asking on a timer: by the Navigation API where there
// is one, by history events, and by a look whenever something else happens on the page.

export interface AddressWatch {
  /** Looks now; calls back when the address differs from the last one seen. */
  look(): void;
}

interface NavigationLike extends EventTarget {
  readonly currentEntry: unknown;
}

const navigationOf = (view: Window): NavigationLike | null =>
  'navigation' in view ? ((view as unknown as { navigation: NavigationLike | null }).navigation ?? null) : null;

/** An address as far as it names a story: a fragment does not, unless it is a path of its own ("#!/story"). */
function storyAddress(href: string): string {
  return href.replace(/#(?![!/]).*$/, '');
}

/** Calls `onChange` after each change of the address of the story. */
export function watchAddress(view: Window, signal: AbortSignal, onChange: () => void): AddressWatch {
  let last = storyAddress(view.location.href);
  const look = (): void => {
    const now = storyAddress(view.location.href);
    if (now === last) return;
    last = now;
    onChange();
  };
  view.addEventListener('popstate', look, { signal });
  view.addEventListener('hashchange', look, { signal });
  navigationOf(view)?.addEventListener('currententrychange', look, { signal });
  return { look };
}
