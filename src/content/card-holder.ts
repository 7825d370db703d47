// Holds the one card of a page: an element of ours with a closed shadow root, there only while a card is open.

import type { Finding } from '../model/finding.ts';
import { addressOf, rootElementOf, viewOf } from '../page/dom/documents.ts';
import { appendTo, documentOf } from '../page/dom/nodes.ts';
import { createOwnElement } from '../page/own-elements.ts';
import type { PageText } from '../page/page-text.ts';
import { toneOn } from '../page/painting/background.ts';
import { DISPLAY_WITH_SHEET } from '../page/painting/mark-styles.ts';
import { refuseMadeEvents } from '../page/trusted-events.ts';
import type { CardPage, CardProps, MountedCard } from '../ui/card/card-props.ts';
import { mountCard } from '../ui/card/mount-card.tsx';
import { findPassage } from '../ui/card/passage.ts';
import type { Words } from '../ui/words.ts';
import type { DismissScope } from './marks.ts';

/** Tones whose ink is light stand on dark pages. */
const LIGHT_INKS: ReadonlySet<string> = new Set(['sand', 'white']);

export interface CardHolder {
  open(finding: Finding, badge: HTMLElement, pageText: PageText): void;
  close(): void;
  openFinding(): Finding | null;
}

export interface CardHolderOptions {
  readonly signal: AbortSignal;
  readonly words: Words;
  /** The reader closed the card, or dismissed its fact. */
  readonly onClosed: (finding: Finding) => void;
  readonly onDismiss: (finding: Finding, scope: DismissScope) => void;
}

function describePage(document: Document, { article }: PageText): CardPage {
  return {
    title: article.title,
    // Not the name that the page gives itself: it could take another's.
    publisher: addressOf(document).host,
    url: addressOf(document).href,
    date: article.date ?? null,
  };
}

function themeBehind(badge: HTMLElement): CardProps['theme'] {
  const view = viewOf(documentOf(badge));
  return view !== null && LIGHT_INKS.has(toneOn(badge, view).name) ? 'dark' : 'light';
}

export function createCardHolder(document: Document, options: CardHolderOptions): CardHolder {
  let open: { readonly finding: Finding; readonly holder: HTMLElement; readonly card: MountedCard } | null = null;

  const close = (): void => {
    if (open === null) return;
    const { finding, holder, card } = open;
    open = null;
    card.destroy();
    holder.remove();
    options.onClosed(finding);
  };
  options.signal.addEventListener('abort', close);

  return {
    open(finding, badge, pageText) {
      close();
      const holder = createOwnElement(document, 'card');
      const root = holder.attachShadow({ mode: 'closed' });
      refuseMadeEvents(root, options.signal);
      holder.style.setProperty('display', DISPLAY_WITH_SHEET, 'important');
      appendTo(rootElementOf(document) ?? document, holder);
      const card = mountCard(root, {
        finding,
        page: describePage(document, pageText),
        passage: findPassage(pageText.article.text, finding),
        theme: themeBehind(badge),
        words: options.words,
        anchor: badge,
        onClose: close,
        onDismiss(scope) {
          close();
          options.onDismiss(finding, scope);
        },
      });
      open = { finding, holder, card };
    },
    close,
    openFinding: () => open?.finding ?? null,
  };
}
