// Where a card stands in the window: below the sentence it is about, above it, or, where neither has room, below it
// after the page was moved. Never over the sentence, as long as the window is high enough for both. Pure.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlaceQuestion {
  /** What the card points to. */
  readonly anchor: Box;
  /** What it must leave free: the sentence around it. */
  readonly sentence: Box;
  readonly card: { readonly width: number; readonly height: number };
  readonly window: { readonly width: number; readonly height: number };
  readonly direction: 'ltr' | 'rtl';
  /** Whether the page may be scrolled to make room. */
  readonly mayScroll: boolean;
}

export interface PlacedCard {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  /** How far the page has to move up first. */
  readonly scrollBy: number;
}

/** To the edges of the window, and to the sentence. */
const MARGIN_PX = 8;
const GAP_PX = 8;

/** A sentence that takes more of the window is no longer kept free as a whole, only the words themselves. */
const LARGEST_SENTENCE = 0.4;

/** A card needs that much to be of use. */
const LEAST_HEIGHT_PX = 160;

/** From the start of the card to the words that it points to. */
const INSET_PX = 14;

export function placeCard({ anchor, sentence, card, window, direction, mayScroll }: PlaceQuestion): PlacedCard {
  const free = sentence.bottom - sentence.top <= window.height * LARGEST_SENTENCE ? sentence : anchor;
  // Whole pixels: a browser that rounds the other way would leave a scroll bar for half of one.
  const below = Math.floor(window.height - MARGIN_PX - free.bottom - GAP_PX);
  const above = Math.floor(free.top - GAP_PX - MARGIN_PX);
  const start = direction === 'ltr' ? anchor.left - INSET_PX : anchor.right + INSET_PX - card.width;
  const left = Math.max(MARGIN_PX, Math.min(start, window.width - card.width - MARGIN_PX));

  const putBelow = (maxHeight: number, scrollBy = 0): PlacedCard => ({
    left,
    top: free.bottom + GAP_PX - scrollBy,
    maxHeight,
    scrollBy,
  });
  const putAbove = (maxHeight: number): PlacedCard => ({
    left,
    top: free.top - GAP_PX - Math.min(card.height, maxHeight),
    maxHeight,
    scrollBy: 0,
  });
  if (card.height <= below) return putBelow(below);
  if (card.height <= above) return putAbove(above);
  const most = Math.floor(window.height - 2 * MARGIN_PX - GAP_PX - (free.bottom - free.top));
  const wanted = Math.min(card.height, most);
  if (mayScroll && wanted >= LEAST_HEIGHT_PX && wanted > below) return putBelow(wanted, wanted - below);
  if (Math.max(below, above) < Math.min(LEAST_HEIGHT_PX, card.height)) {
    return { left, top: MARGIN_PX, maxHeight: window.height - 2 * MARGIN_PX, scrollBy: 0 };
  }
  return below >= above ? putBelow(below) : putAbove(above);
}
