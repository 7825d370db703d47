// A card beside a badge in a made-up article, by day or by night.

import type { Finding } from '../../../../src/model/finding.ts';
import type { CardProps } from '../../../../src/ui/card/card-props.ts';
import { mountCard } from '../../../../src/ui/card/mount-card.tsx';
import { findPassage } from '../../../../src/ui/card/passage.ts';
import { galleryArticle } from './findings.ts';
import { galleryWords } from './words.ts';

export function cardProps(finding: Finding, own: Partial<CardProps> = {}): CardProps {
  return {
    finding,
    page: {
      title: 'Review of police misconduct cases widens',
      publisher: 'Example Times',
      url: 'https://times.example/review',
      date: '2023-01-17',
    },
    passage: findPassage(galleryArticle, finding),
    theme: 'light',
    words: galleryWords(),
    anchor: null,
    onClose: () => {},
    onDismiss: () => {},
    ...own,
  };
}

/** An article with one badge, and the card beside it, in a closed root as in a page, or an open one for a checker. */
export function showCard(finding: Finding, own: Partial<CardProps> = {}, mode: ShadowRootMode = 'closed') {
  const isDark = own.theme === 'dark';
  document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  document.body.style.cssText = `margin: 0; background: ${isDark ? '#121212' : '#fff'}; color: ${isDark ? '#ddd' : '#222'}`;
  const article = document.createElement('article');
  article.style.cssText = 'max-inline-size: 36em; margin: 2em auto; padding: 0 1em; font: 19px/1.6 Georgia, serif';
  const anchor = document.createElement('button');
  anchor.textContent = '2';
  anchor.setAttribute('aria-label', 'Badge');
  for (const text of galleryArticle.split('\n\n')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    if (text.includes(finding.text)) paragraph.append(' ', anchor);
    article.append(paragraph);
  }
  const host = document.createElement('span');
  document.body.replaceChildren(article);
  document.body.append(host);
  anchor.focus();
  host.id = 'card';
  const root = host.attachShadow({ mode });
  const card = mountCard(root, cardProps(finding, { anchor, ...own }));
  return { root, host, anchor, card };
}
