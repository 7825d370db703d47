// What the card shows and what it can ask for: plain types, filled in and answered by the content script's shell.

import type { IsoDate } from '../../model/article.ts';
import type { Finding } from '../../model/finding.ts';
import type { Words } from '../words.ts';
import type { Passage } from './passage.ts';

/** The page that is being read. */
export interface CardPage {
  readonly title: string;
  /** What a copied comparison calls the page: the site's name or its host. */
  readonly publisher: string;
  readonly url: string;
  readonly date: IsoDate | null;
  /** Whether what the card is about stands in a post of a social network that the page shows. */
  readonly isPost?: boolean;
}

/** On this page, or on every page. */
export type HideScope = 'page' | 'everywhere';

/** Where the card stands: beside what it is about. Boxes are of the window, and of now. */
export interface CardPlace {
  /** In which direction the page's words run: the card begins where they begin. */
  readonly direction: 'ltr' | 'rtl';
  /** Of the figure or quote, with its chip. */
  readonly box: () => DOMRect;
  /** Of the sentence it stands in, which the card leaves free. */
  readonly sentenceBox: () => DOMRect;
}

export interface CardProps {
  readonly finding: Finding;
  readonly page: CardPage;
  /** The figure or quote in its sentence (`findPassage`); without it the finding's own text is shown. */
  readonly passage?: Passage | undefined;
  /** Dark where the page is dark. */
  readonly theme: 'light' | 'dark';
  readonly words: Words;
  readonly place: CardPlace;
  /** The element of the page on which a press does not close the card: its badge. */
  readonly anchor: HTMLElement | null;
  /** From when the card is shown: a function that tells whether the page shows something over it. */
  readonly watchCover?: (card: HTMLElement, signal: AbortSignal) => () => boolean;
  /** Which of the page's facts it is, from 1; `null` where it is the only one. */
  readonly position: { readonly index: number; readonly count: number } | null;
  /** The card was closed: by Esc, its close button, a click elsewhere. The badge takes the focus back. */
  onClose(): void;
  /** To the next fact of the page, or the one before. */
  onStep(by: 1 | -1): void;
  onHide(scope: HideScope): void;
  /** This record is not about the same thing: never compare it with this fact again. */
  onSplit(recordId: string): void;
  /** Takes back what was hidden or split last. */
  onUndo(): void;
}

export interface MountedCard {
  /** Shows these props instead. */
  update(props: CardProps): void;
  /** Takes every node of the card away, and calls nothing. */
  destroy(): void;
}
