// Puts a card into a shadow root, in the top layer beside its badge, and looks after focus, keys and clicks elsewhere.

import { render } from 'preact';
import plotStyle from '../plot/plot.css?inline';
import { withPrivateNames } from '../theme/private-names.ts';
import tokens from '../theme/tokens.css?inline';
import cardStyle from './card.css?inline';
import { Card } from './card.tsx';
import type { CardProps, MountedCard } from './card-props.ts';

/** Events that stay in the card, so that a page's shortcuts and link wrappers do not act on them. */
const keptEvents = ['click', 'keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'mouseup'] as const;

/** Shows a card at once and moves the focus into it. One card a root. */
export function mountCard(root: ShadowRoot, initialProps: CardProps): MountedCard {
  const listening = new AbortController();
  const { signal } = listening;
  const ownerDocument = root.ownerDocument;
  let props = initialProps;

  const dialog = ownerDocument.createElement('div');
  dialog.className = 'card';
  dialog.popover = 'manual';
  dialog.tabIndex = -1;
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-labelledby', 'name');
  const draw = () => {
    dialog.dataset['theme'] = props.theme;
    dialog.lang = props.words.language;
    dialog.dir = props.words.direction;
    render(<Card {...props} />, dialog);
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

  dialog.showPopover(props.anchor ? { source: props.anchor } : {});
  dialog.focus({ preventScroll: true });

  return {
    update(nextProps) {
      props = nextProps;
      draw();
    },
    destroy() {
      listening.abort();
      render(null, dialog);
      dialog.remove();
    },
  };
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
