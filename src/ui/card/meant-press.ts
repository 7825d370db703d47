// Which presses on a card its reader can have meant: those on a card that stands still, with nothing of the page over it.
// A page could else have a reader press what the card does and mean what the page shows. That a card just came, or changed
// its buttons, is looked after by its sheet: they take no pointer at first.

/** As long as a person takes to see that something moved, and then some. */
const STANDS_STILL_MS = 400;

/** Less is not seen: browsers round. */
const MOVED_PX = 2;

/** What leads elsewhere or is kept. To close the card, or go on to the next, does no harm. */
const ACTING = 'a[href],.foot button,.done button,.body button';

export interface MeantPressOptions {
  readonly signal: AbortSignal;
  /** Whether the page shows something over the card, as far as the browser can tell. */
  readonly isCovered: () => boolean;
  /** Clock of milliseconds. */
  readonly now?: () => number;
}

export interface MeantPresses {
  /** The card was put elsewhere for its own sake: it became higher. */
  moved(): void;
}

/** Stops other presses before the card hears of them. A card that was covered comes out on top, for the next press. */
export function takeMeantPresses(
  root: ShadowRoot,
  dialog: HTMLElement,
  { signal, isCovered, now = () => performance.now() }: MeantPressOptions,
): MeantPresses {
  let place = dialog.getBoundingClientRect();
  let sinceMs = Number.NEGATIVE_INFINITY;
  const look = (): void => {
    // While it appears no button takes a press.
    if (dialog.getAnimations().length > 0) return;
    const { left, top, width } = dialog.getBoundingClientRect();
    const isMoved = [left - place.left, top - place.top, width - place.width].some((by) => Math.abs(by) > MOVED_PX);
    if (!isMoved) return;
    place = dialog.getBoundingClientRect();
    sinceMs = now();
  };
  const judge = (event: Event): void => {
    const path = event.composedPath();
    // Where others listen nothing is done.
    if (!event.isTrusted || !path.some((node) => node instanceof Element && node.matches(ACTING))) return;
    look();
    const isUnseen = isCovered();
    if (!isUnseen && now() - sinceMs >= STANDS_STILL_MS) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // Coming out it appears anew, and is not seen for a while: where it just did so, the next press has to get through.
    if (!isUnseen || now() - sinceMs < STANDS_STILL_MS) return;
    dialog.hidePopover();
    dialog.showPopover();
    sinceMs = now();
  };
  for (const type of ['pointerover', 'pointermove', 'pointerdown']) {
    root.addEventListener(type, look, { signal, capture: true, passive: true });
  }
  for (const type of ['click', 'auxclick']) root.addEventListener(type, judge, { signal, capture: true });
  root.ownerDocument.addEventListener('scroll', look, { signal, capture: true, passive: true });
  const moved = (): void => {
    place = dialog.getBoundingClientRect();
  };
  dialog.addEventListener('animationend', ({ target }) => target === dialog && moved(), { signal });
  return { moved };
}
