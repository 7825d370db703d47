// Holds the one card of a page: an element of ours with a closed shadow root, there only while a card is open.

import type { Finding } from '../model/finding.ts';
import { watchCover } from '../page/cover.ts';
import { addressOf, fullscreenOf, rootElementOf, viewOf } from '../page/dom/documents.ts';
import { nameOf } from '../page/dom/elements.ts';
import { appendTo, documentOf } from '../page/dom/nodes.ts';
import { createOwnElement } from '../page/own-elements.ts';
import type { PageText } from '../page/page-text.ts';
import type { MarkPlace } from '../page/painter.ts';
import { toneOn } from '../page/painting/background.ts';
import { DISPLAY_WITH_SHEET } from '../page/painting/mark-styles.ts';
import { refuseMadeEvents } from '../page/trusted-events.ts';
import type { CardPage, CardPlace, CardProps, MountedCard } from '../ui/card/card-props.ts';
import { mountCard } from '../ui/card/mount-card.tsx';
import { findPassage, findSentence } from '../ui/card/passage.ts';
import type { Words } from '../ui/words.ts';
import type { Decision } from './marks.ts';

/** Tones whose ink is light stand on dark pages. */
const LIGHT_INKS: ReadonlySet<string> = new Set(['sand', 'white']);

/** Elements that lay out no child of theirs. */
const CHILDLESS = /^(?:video|audio|img|canvas|iframe|object|embed)$/;

/** What a card is opened for. */
export interface CardSubject {
  readonly finding: Finding;
  readonly place: MarkPlace;
  readonly pageText: PageText;
  readonly position: CardProps['position'];
}

export interface CardHolder {
  open(subject: CardSubject): void;
  close(): void;
  openFinding(): Finding | null;
  /** Whether the open card says that its fact was just hidden or split: it stays while the marks go. */
  isSettled(): boolean;
}

export interface CardHolderOptions {
  readonly signal: AbortSignal;
  readonly words: Words;
  /** The reader closed the card. */
  readonly onClosed: (finding: Finding) => void;
  readonly onStep: (finding: Finding, by: 1 | -1) => void;
  readonly onDecide: (finding: Finding, decision: Decision) => void;
  readonly onUndo: () => void;
}

function describePage(document: Document, { article, blocks }: PageText, { start, end }: Finding): CardPage {
  return {
    title: article.title,
    // Not the name that the page gives itself: it could take another's.
    publisher: addressOf(document).host,
    url: addressOf(document).href,
    date: article.date ?? null,
    isPost: blocks.some((block) => block.kind === 'post' && block.start <= start && block.end >= end),
  };
}

function themeAt(element: Element): CardProps['theme'] {
  const view = viewOf(documentOf(element));
  return view !== null && LIGHT_INKS.has(toneOn(element, view).name) ? 'dark' : 'light';
}

/** The box of the words while they are there, else the last one they had. */
function describePlace({ finding, place, pageText }: CardSubject): CardPlace {
  let box = place.box();
  let sentenceBox = box;
  const direction = viewOf(documentOf(place.element))?.getComputedStyle(place.element).direction;
  return {
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
    box() {
      const now = place.box();
      if (now.width > 0 || now.height > 0) box = now;
      return box;
    },
    sentenceBox() {
      const range = pageText.rangeOf(findSentence(pageText.article.text, finding));
      const now = range?.getBoundingClientRect();
      sentenceBox = now && now.height > 0 ? now : this.box();
      return sentenceBox;
    },
  };
}

/** What is shown full screen takes every click that is not inside it. */
function parentOf(document: Document): Node {
  const full = fullscreenOf(document);
  return full && !CHILDLESS.test(nameOf(full)) ? full : (rootElementOf(document) ?? document);
}

export function createCardHolder(document: Document, options: CardHolderOptions): CardHolder {
  let open: {
    subject: CardSubject;
    readonly holder: HTMLElement;
    readonly card: MountedCard;
    isSettled: boolean;
  } | null = null;

  const close = (): void => {
    if (open === null) return;
    const { subject, holder, card } = open;
    open = null;
    card.destroy();
    holder.remove();
    options.onClosed(subject.finding);
  };
  options.signal.addEventListener('abort', close);

  const propsOf = (subject: CardSubject): CardProps => {
    const { finding, place, pageText, position } = subject;
    const decide = (decision: Decision): void => {
      if (open) open.isSettled = true;
      options.onDecide(finding, decision);
    };
    return {
      finding,
      page: describePage(document, pageText, finding),
      passage: findPassage(pageText.article.text, finding),
      theme: themeAt(place.element),
      words: options.words,
      place: describePlace(subject),
      anchor: place.badge,
      watchCover,
      position,
      onClose: close,
      onStep: (by) => options.onStep(finding, by),
      onHide: (scope) => decide({ kind: 'hide', scope }),
      onSplit: (recordId) => decide({ kind: 'split', recordId }),
      onUndo() {
        if (open) open.isSettled = false;
        options.onUndo();
      },
    };
  };

  return {
    open(subject) {
      if (open) {
        open.subject = subject;
        open.isSettled = false;
        open.card.update(propsOf(subject));
        return;
      }
      const holder = createOwnElement(document, 'card');
      const root = holder.attachShadow({ mode: 'closed' });
      refuseMadeEvents(root, options.signal);
      holder.style.setProperty('display', DISPLAY_WITH_SHEET, 'important');
      appendTo(parentOf(document), holder);
      const card = mountCard(root, propsOf(subject));
      open = { subject, holder, card, isSettled: false };
    },
    close,
    openFinding: () => open?.subject.finding ?? null,
    isSettled: () => open?.isSettled ?? false,
  };
}
