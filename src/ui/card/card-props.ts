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
}

/** Only now, for this fact on every page, for every fact on this site. */
export type DismissScope = 'once' | 'fact' | 'site';

export interface CardProps {
  readonly finding: Finding;
  readonly page: CardPage;
  /** The figure or quote in its sentence (`findPassage`); without it the finding's own text is shown. */
  readonly passage?: Passage | undefined;
  /** Dark where the page is dark. */
  readonly theme: 'light' | 'dark';
  readonly words: Words;
  /** What the card opens beside: the badge, or the element that hosts it. */
  readonly anchor: HTMLElement | null;
  /** The card was closed: by Esc, its close button, a click elsewhere. The badge takes the focus back. */
  onClose(): void;
  onDismiss(scope: DismissScope): void;
}

export interface MountedCard {
  /** Shows these props instead. */
  update(props: CardProps): void;
  /** Takes every node of the card away, and calls nothing. */
  destroy(): void;
}
