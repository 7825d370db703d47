// A card beside a badge in a made-up article, by day or by night.

import type { Finding } from '../../../../src/model/finding.ts';
import type { CardProps } from '../../../../src/ui/card/card-props.ts';
import { mountCard } from '../../../../src/ui/card/mount-card.tsx';
import { findPassage, findSentence } from '../../../../src/ui/card/passage.ts';
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
    place: {
      direction: 'ltr',
      box: () => new DOMRect(40, 60, 80, 20),
      sentenceBox: () => new DOMRect(40, 60, 80, 20),
    },
    anchor: null,
    position: { index: 2, count: 9 },
    onClose: () => {},
    onStep: () => {},
    onHide: () => {},
    onSplit: () => {},
    onUndo: () => {},
    ...own,
  };
}

/** An article with one badge, and the card beside it, in a closed root as in a page, or an open one for a checker. */
export function showCard(finding: Finding, own: Partial<CardProps> = {}, mode: ShadowRootMode = 'closed', topPx = 0) {
  const isDark = own.theme === 'dark';
  document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  document.body.style.cssText = `margin: 0; background: ${isDark ? '#121212' : '#fff'}; color: ${isDark ? '#ddd' : '#222'}`;
  const article = document.createElement('article');
  // Room above and below, so that the page can be scrolled as an article can.
  article.style.cssText =
    'max-inline-size: 36em; margin: 2em auto 0; padding: 0 1em 100vh; font: 19px/1.6 Georgia, serif';
  const anchor = document.createElement('button');
  anchor.textContent = 'also';
  anchor.setAttribute('aria-label', 'Badge');
  let sentence: Range | null = null;
  for (const text of galleryArticle.split('\n\n')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    const at = text.indexOf(finding.text);
    if (at >= 0) {
      const { start, end } = findSentence(text, { start: at, end: at + finding.text.length });
      sentence = document.createRange();
      sentence.setStart(paragraph.firstChild as Text, start);
      sentence.setEnd(paragraph.firstChild as Text, end);
      const tail = (paragraph.firstChild as Text).splitText(at + finding.text.length);
      tail.before(anchor);
    }
    article.append(paragraph);
  }
  article.style.marginBlockStart = `calc(2em + ${topPx}px)`;
  const host = document.createElement('span');
  document.body.replaceChildren(article);
  document.body.append(host);
  anchor.focus();
  host.id = 'card';
  const root = host.attachShadow({ mode });
  const place = {
    direction: getComputedStyle(article).direction === 'rtl' ? ('rtl' as const) : ('ltr' as const),
    box: () => anchor.getBoundingClientRect(),
    sentenceBox: () => (sentence ?? anchor).getBoundingClientRect(),
  };
  const card = mountCard(root, cardProps(finding, { anchor, place, ...own }));
  return { root, host, anchor, card, sentence: place.sentenceBox };
}
