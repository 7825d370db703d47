// Reader, observer and painter together, as a content script wires them: marks follow what the page does.

import { expect, it, onTestFinished, vi } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { observeArticle } from '../../../src/page/observe-article.ts';
import type { PageText } from '../../../src/page/page-text.ts';
import { createPainter } from '../../../src/page/painter.ts';
import { readPageInSlices } from '../../../src/page/read-page.ts';
import { findingOn, words } from './findings.ts';
import { getFixture } from './fixtures.ts';
import { showPage } from './frame.ts';
import { BADGE, underlinedOf } from './painting.ts';

interface Kept {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  marks(): string[];
  badges(): number;
}

/** Shows a page and keeps a mark on each of `texts` that the article has. */
async function keepMarked(html: string, texts: readonly string[]): Promise<Kept> {
  const { document, window } = await showPage(html);
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const { signal } = controller;
  const painter = createPainter(document, { signal, words, onOpen: () => {} });
  const find = (page: PageText): Finding[] =>
    texts.filter((text) => page.article.text.includes(text)).map((text) => findingOn(page, text));
  let last: string | null = null;
  const follow = async (): Promise<boolean> => {
    const page = await readPageInSlices(document, { signal });
    if (!page) {
      painter.hide();
      return false;
    }
    observer.follow(page);
    await painter.show(page, find(page));
    const hasChanged = page.article.text !== last;
    last = page.article.text;
    return hasChanged;
  };
  const observer = observeArticle(document, { signal, onChange: follow });
  await follow();
  return {
    document,
    window,
    marks: () => Object.values(underlinedOf(window)).flat(),
    badges: () => document.querySelectorAll(BADGE).length,
  };
}

it('a paragraph that comes late is marked', async () => {
  const { document, marks } = await keepMarked(getFixture('uk-national').html, ['1,071', '2,400 reports']);
  expect(marks()).toEqual(['1,071']);
  const paragraph = document.createElement('p');
  paragraph.textContent = 'Late on Tuesday the force said that it had 2,400 reports in all.';
  document.getElementById('maincontent')?.append(paragraph);
  const startMs = performance.now();
  await vi.waitFor(() => expect(marks()).toEqual(['1,071', '2,400 reports']), { interval: 5 });
  expect(performance.now() - startMs).toBeLessThan(450);
});

it('a corrected figure loses its mark', async () => {
  const { document, marks, badges } = await keepMarked(getFixture('uk-national').html, ['1,071', '49 offences']);
  expect(badges()).toBe(2);
  const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes('1,071'));
  if (paragraph)
    paragraph.textContent = 'The force will look again at claims against 1,131 of its officers and staff, it said.';
  await vi.waitFor(() => expect([badges(), ...marks()]).toEqual([1, '49 offences']));
});

it('a mark that the page drew over comes back, and its text is the page’s', async () => {
  const { document, badges, marks } = await keepMarked(getFixture('uk-national').html, ['1,071']);
  const body = document.getElementById('maincontent');
  if (!body) throw new Error('The fixture has changed.');
  const before = body.textContent;
  const drawn = body.cloneNode(true) as Element;
  for (const badge of drawn.querySelectorAll(BADGE)) badge.remove();
  body.replaceChildren(...drawn.childNodes);
  expect(badges()).toBe(0);
  await vi.waitFor(() => expect([badges(), ...marks()]).toEqual([1, '1,071']));
  expect(body.textContent).toBe(before);
});

it('a badge that the page takes out comes back, but not for ever', async () => {
  const { document, badges } = await keepMarked(getFixture('uk-national').html, ['1,071']);
  const text = document.body.textContent;
  let removed = 0;
  const fight = setInterval(() => {
    const badge = document.querySelector(BADGE);
    if (badge) removed += 1;
    badge?.remove();
  }, 50);
  onTestFinished(() => clearInterval(fight));
  await vi.waitFor(() => expect(removed).toBeGreaterThanOrEqual(3), { timeout: 5000 });
  await vi.waitFor(() => expect(badges()).toBe(0));
  expect(document.body.textContent).toBe(text);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(removed).toBeLessThanOrEqual(5);
});

it('an article that replaces another in the page is read with its own title, and the old marks are gone', async () => {
  const { document, marks } = await keepMarked(getFixture('in-page-navigation').html, [
    'nine warnings',
    '36 life sentences',
  ]);
  expect(marks()).toEqual(['nine warnings']);
  const view = document.getElementById('view');
  if (!view) throw new Error('The fixture has changed.');
  view.innerHTML = `<article class="story-view"><h1>Carrick jailed for life at Southwark</h1><p><time datetime="2023-02-07">7 February 2023</time></p>
    <div class="rich-text"><p>He was given 36 life sentences on Tuesday and must serve at least 30 years of them, the court decided.</p>
    <p>Some of the women whom he hurt were in the court to hear it, and one of them said that she could breathe again.</p></div></article>`;
  document.title = 'Carrick jailed for life at Southwark | App News';
  await vi.waitFor(() => expect(marks()).toEqual(['36 life sentences']));
  const page = await readPageInSlices(document, { signal: new AbortController().signal });
  expect(page?.article.title).toBe('Carrick jailed for life at Southwark');
  expect(page?.article.date).toBe('2023-02-07');
});
