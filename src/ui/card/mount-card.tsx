// Puts a card into a shadow root, in the top layer beside what it is about, and looks after focus, keys and clicks
// elsewhere.

import { render } from 'preact';
import plotStyle from '../plot/plot.css?inline';
import { withPrivateNames } from '../theme/private-names.ts';
import tokens from '../theme/tokens.css?inline';
import cardStyle from './card.css?inline';
import { Card } from './card.tsx';
import { placeCard } from './card-place.ts';
import type { CardProps, MountedCard } from './card-props.ts';
import { takeMeantPresses } from './meant-press.ts';

/** Events that stay in the card, so that a page's shortcuts and link wrappers do not act on them. */
const keptEvents = ['click', 'keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'mouseup'] as const;

/** Shows a card at once and moves the focus into it. One card a root. */
export function mountCard(root: ShadowRoot, initialProps: CardProps): MountedCard {
  const listening = new AbortController();
  const { signal } = listening;
  const ownerDocument = root.ownerDocument;
  let props = initialProps;

  // Of HTML also where the page is none: XML has no elements of its own.
  const dialog = ownerDocument.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLDivElement;
  dialog.className = 'card';
  dialog.popover = 'manual';
  dialog.tabIndex = -1;
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-labelledby', 'name');
  const draw = () => {
    dialog.dataset['theme'] = props.theme;
    dialog.style.colorScheme = props.theme;
    dialog.lang = props.words.language;
    dialog.dir = props.words.direction;
    render(<Card key={props.finding.factId} {...props} />, dialog);
  };

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(withPrivateNames(tokens + plotStyle + cardStyle));
  root.adoptedStyleSheets = [sheet];
  root.append(dialog);
  draw();

  dialog.addEventListener('keydown', (event) => keepTabInside(event, root, dialog), { signal });
  for (const type of keptEvents) dialog.addEventListener(type, (event) => event.stopPropagation(), { signal });
  ownerDocument.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted) return;
      event.preventDefault();
      event.stopPropagation();
      props.onClose();
    },
    { signal, capture: true },
  );
  ownerDocument.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      const path = event.composedPath();
      const isOurs = path.includes(root.host) || (props.anchor !== null && path.includes(props.anchor));
      if (!isOurs) props.onClose();
    },
    { signal, capture: true },
  );

  dialog.showPopover();
  const place = (mayScroll: boolean) => placeDialog(dialog, props, mayScroll);
  place(true);
  const presses = takeMeantPresses(root, dialog, {
    signal,
    isCovered: props.watchCover?.(dialog, signal) ?? (() => false),
  });
  dialog.focus({ preventScroll: true });
  // What is unfolded or written later makes it higher; the page keeps its place then.
  const grow = () => {
    place(false);
    presses.moved();
  };
  dialog.addEventListener('toggle', grow, { signal, capture: true });
  const view = ownerDocument.defaultView;
  view?.addEventListener('resize', () => place(false), { signal });
  // With the page it moves by itself; a part of the page that scrolls takes it along.
  ownerDocument.addEventListener(
    'scroll',
    ({ target }) => {
      if (target !== ownerDocument && !dialog.contains(target as Node | null)) place(false);
    },
    { signal, capture: true, passive: true },
  );

  return {
    update(nextProps) {
      const isOther = nextProps.finding.factId !== props.finding.factId;
      props = nextProps;
      draw();
      place(isOther);
      presses.moved();
      if (isOther && !root.activeElement) dialog.focus({ preventScroll: true });
    },
    destroy() {
      listening.abort();
      render(null, dialog);
      dialog.remove();
    },
  };
}

/** Puts the dialog where it belongs; in coordinates of the document, so that it moves along when the page is scrolled. */
function placeDialog(dialog: HTMLElement, { place }: CardProps, mayScroll: boolean): void {
  const view = dialog.ownerDocument.defaultView;
  if (!view) return;
  dialog.style.maxBlockSize = 'none';
  const { clientWidth, clientHeight } = dialog.ownerDocument.documentElement;
  const find = (isScrolled: boolean) =>
    placeCard({
      anchor: place.box(),
      sentence: place.sentenceBox(),
      card: { width: dialog.offsetWidth, height: Math.ceil(dialog.getBoundingClientRect().height) },
      // In quirks mode the root is as high as the document.
      window: {
        width: clientWidth || view.innerWidth,
        height: Math.min(clientHeight || view.innerHeight, view.innerHeight),
      },
      direction: place.direction,
      mayScroll: isScrolled,
    });
  let placed = find(mayScroll);
  if (placed.scrollBy > 0) {
    view.scrollBy({ top: placed.scrollBy, behavior: 'instant' });
    placed = find(false);
  }
  dialog.style.maxBlockSize = `${placed.maxHeight}px`;
  dialog.style.left = `${placed.left + view.scrollX}px`;
  dialog.style.top = `${placed.top + view.scrollY}px`;
}

/** Tab goes round inside the card: it stands at the end of the document, where leaving it would lead nowhere. */
function keepTabInside(event: KeyboardEvent, root: ShadowRoot, dialog: HTMLElement): void {
  if (event.key !== 'Tab') return;
  const stops = [...dialog.querySelectorAll<HTMLElement>('button, a[href], summary')].filter((stop) =>
    stop.checkVisibility(),
  );
  const first = stops[0];
  const last = stops.at(-1);
  const isAtStart = root.activeElement === first || root.activeElement === dialog;
  if (event.shiftKey ? isAtStart : root.activeElement === last) {
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }
}
