// One badge: a plain inline element of ours whose closed shadow root holds a real button. Knows neither where it
// stands in the page nor what its card shows. Takes only what the reader does: no event that a script made.

import type { Finding } from '../../model/finding.ts';
import { createElement } from '../dom/documents.ts';
import { createOwnElement } from '../own-elements.ts';
import { refuseMadeEvents } from '../trusted-events.ts';
import { BADGE_FONT_SIZE, BADGE_STYLES, badgeWidthEm } from './badge-style.ts';
import type { PageWindow } from './page-window.ts';
import type { Tone } from './tone.ts';

/** The words that a painter needs, in the reader's language. */
export interface PainterWords {
  /** Name of a badge for people who hear it: "Figure differs from 2 reports". */
  badgeName(finding: Finding): string;
  /** The number on a badge: how many separate reports differ. */
  badgeCount(finding: Finding): number;
  /** Language of these words, for a screen reader on a page in another one. */
  readonly language?: string | undefined;
}

export interface Badge {
  readonly element: HTMLElement;
  /** Makes it the badge of `finding`. */
  update(finding: Finding, tone: Tone): void;
  setOpen(isOpen: boolean): void;
  focus(): void;
}

/** Signs beside the number: the kind is told by shape and sign as well as by words. */
const GLYPHS: Readonly<Record<Finding['kind'], string>> = { figure: '#', quote: '“' };

/** Events that the page around must not take for its own: a link's click, a drag, a shortcut. */
const OWN_EVENTS = [
  'click',
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
];

const sheets = new WeakMap<PageWindow, CSSStyleSheet>();

/** All badges of a page share one style sheet. */
function badgeStyles(view: PageWindow): CSSStyleSheet {
  const made = sheets.get(view);
  if (made) return made;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(BADGE_STYLES);
  sheets.set(view, sheet);
  return sheet;
}

/** Makes a badge that calls `onOpen` when it is clicked, or pressed with Enter or Space. */
export function createBadge(
  view: PageWindow,
  words: PainterWords,
  options: { readonly signal: AbortSignal; readonly onOpen: () => void },
): Badge {
  const { signal, onOpen } = options;
  const { document } = view;
  const element = createOwnElement(document, 'badge');
  const root = element.attachShadow({ mode: 'closed', delegatesFocus: true });
  root.adoptedStyleSheets = [badgeStyles(view)];
  refuseMadeEvents(root, signal);
  // The place of the badge in the line: inside, where no style sheet of the page can give it another size.
  const place = createElement(document, 'i');
  const button = createElement(document, 'button');
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  if (words.language) button.lang = words.language;
  const body = createElement(document, 'span');
  body.setAttribute('aria-hidden', 'true');
  button.append(body);
  place.append(button);
  root.append(place);

  for (const type of OWN_EVENTS) {
    const take = (event: Event): void => {
      event.stopPropagation();
      if (type !== 'click') return;
      // A badge inside a link, a label or a summary does what the badge does and nothing else.
      event.preventDefault();
      onOpen();
    };
    button.addEventListener(type, take, { signal });
  }
  const keepKeys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
  };
  button.addEventListener('keydown', keepKeys, { signal });
  button.addEventListener('keyup', keepKeys, { signal });

  return {
    element,
    update(finding, tone) {
      const count = words.badgeCount(finding);
      button.dataset.kind = finding.kind;
      button.dataset.tone = tone.name;
      button.setAttribute('aria-label', words.badgeName(finding));
      body.dataset.glyph = GLYPHS[finding.kind];
      body.dataset.count = String(count);
      const width = badgeWidthEm(count);
      place.style.paddingInlineStart = `calc(${width}*${BADGE_FONT_SIZE} + .2em)`;
      body.style.inlineSize = `${width}em`;
    },
    setOpen: (isOpen) => button.setAttribute('aria-expanded', String(isOpen)),
    focus: () => button.focus({ preventScroll: true }),
  };
}
