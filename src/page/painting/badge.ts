// One mark in the text: a plain inline element of ours whose closed shadow root holds a real button, drawn as a chip or
// as a small badge. Knows neither where it stands in the page nor what its card shows. Takes only what the reader does:
// no event that a script made.

import type { Finding } from '../../model/finding.ts';
import { createElement } from '../dom/documents.ts';
import { createOwnElement } from '../own-elements.ts';
import { refuseMadeEvents } from '../trusted-events.ts';
import { BADGE_FONT_SIZE, BADGE_STYLES, badgeWidthEm } from './badge-style.ts';
import { chipWidthEm } from './chip-size.ts';
import type { PageWindow } from './page-window.ts';
import type { Tone } from './tone.ts';

/** What a mark says. */
export interface MarkText {
  /** On the chip: the other value. */
  readonly chip: string;
  /** More reports agree with the page than differ. */
  readonly isLight: boolean;
  /** The line that is shown when one looks at it, and, behind what a chip says, its name for people who hear it. */
  readonly line: string;
  /** On the small badge: how many separate reports differ. */
  readonly count: number;
}

/** The words that a painter needs, in the reader's language. */
export interface PainterWords {
  markText(finding: Finding): MarkText;
  /** Behind the line at an underline, where there is no button: that a click opens the card. */
  readonly clickHint: string;
  /** Language of these words, for a screen reader on a page in another one. */
  readonly language?: string | undefined;
  readonly direction?: 'ltr' | 'rtl' | undefined;
}

/** How a mark is drawn at its place. */
export interface MarkForm {
  readonly tone: Tone;
  readonly isChip: boolean;
  /** Height of the line it stands in, in pixels; `null` where the font makes it. */
  readonly lineHeightPx: number | null;
  /** Size of the text beside it, in pixels, where it may stand in a line of another size. */
  readonly textPx: number | null;
}

export interface Badge {
  readonly element: HTMLElement;
  /** Makes it the mark of `finding`. */
  update(finding: Finding, form: MarkForm): void;
  setOpen(isOpen: boolean): void;
  focus(): void;
  /** Where it is drawn, in the window. */
  box(): DOMRect;
}

export interface BadgeEvents {
  readonly onOpen: () => void;
  /** The reader looks at it, by pointer or by focus, or looks away. */
  readonly onLook: (isLooking: boolean) => void;
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

/** Makes a mark that calls `onOpen` when it is clicked, or pressed with Enter or Space. */
export function createBadge(view: PageWindow, words: PainterWords, signal: AbortSignal, events: BadgeEvents): Badge {
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
  body.dir = words.direction ?? 'ltr';
  button.append(body);
  place.append(button);
  root.append(place);

  for (const type of OWN_EVENTS) {
    const take = (event: Event): void => {
      event.stopPropagation();
      if (type !== 'click') return;
      // A badge inside a link, a label or a summary does what the badge does and nothing else.
      event.preventDefault();
      events.onLook(false);
      events.onOpen();
    };
    button.addEventListener(type, take, { signal });
  }
  const keepKeys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
  };
  button.addEventListener('keydown', keepKeys, { signal });
  button.addEventListener('keyup', keepKeys, { signal });
  const look = (): void => {
    if (button.getAttribute('aria-expanded') === 'false') events.onLook(true);
  };
  const lookAway = (): void => events.onLook(false);
  button.addEventListener('pointerenter', look, { signal });
  button.addEventListener('focus', () => button.matches(':focus-visible') && look(), { signal });
  button.addEventListener('pointerleave', lookAway, { signal });
  button.addEventListener('blur', lookAway, { signal });

  return {
    element,
    update(finding, { tone, isChip, lineHeightPx, textPx }) {
      const { chip, isLight, line, count } = words.markText(finding);
      button.dataset.kind = finding.kind;
      button.dataset.tone = tone.name;
      button.dataset.form = isChip ? 'chip' : 'badge';
      button.dataset.weight = isLight ? 'light' : 'full';
      // Who speaks to the browser says what is seen: it stands in the name, and first.
      button.setAttribute('aria-label', isChip ? `${chip}. ${line}` : line);
      body.dataset.glyph = GLYPHS[finding.kind];
      body.dataset.count = String(count);
      body.dataset.chip = chip;
      const width = isChip ? chipWidthEm(chip) : badgeWidthEm(count);
      place.style.fontSize = textPx === null ? '' : `${textPx}px`;
      place.style.paddingInlineStart = `calc(${width}*${BADGE_FONT_SIZE} + ${isChip ? '.3em' : '.2em'})`;
      body.style.inlineSize = `${width}em`;
      body.style.maxBlockSize = lineHeightPx === null ? '' : `${lineHeightPx}px`;
    },
    setOpen: (isOpen) => button.setAttribute('aria-expanded', String(isOpen)),
    focus: () => button.focus({ preventScroll: true }),
    box: () => body.getBoundingClientRect(),
  };
}
