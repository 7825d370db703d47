// Observing: who is told of what, how soon, how seldom, and of what nobody is told.

import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type ArticleChange, type ArticleObserver, observeArticle } from '../../../src/page/observe-article.ts';
import { createOwnElement } from '../../../src/page/own-elements.ts';
import { findingOn } from './findings.ts';
import { getFixture } from './fixtures.ts';
import { type ShownPage, showPage } from './frame.ts';
import { getPageText, paintPage } from './painting.ts';

interface Observed extends ShownPage {
  readonly observer: ArticleObserver;
  readonly changes: ArticleChange[];
  readonly turnOff: () => void;
}

/** Observes a shown page; `answer` says whether the article has changed when it is asked. */
function observe(shown: ShownPage, answer: () => boolean = () => true): Observed {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const changes: ArticleChange[] = [];
  const observer = observeArticle(shown.document, {
    signal: controller.signal,
    onChange: (change) => {
      changes.push(change);
      return answer();
    },
  });
  return { ...shown, observer, changes, turnOff: () => controller.abort() };
}

const observeFixture = async (slug: string): Promise<Observed> => observe(await showPage(getFixture(slug).html));

function addParagraph(document: Document, text = 'A late paragraph tells of 12 more cases.'): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.querySelector('article')?.append(paragraph);
  return paragraph;
}

/** Lets time pass in which something might happen that must not. */
const pass = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a change of the article', () => {
  it('is told within 300 ms of quiet, once for many', async () => {
    const { document, changes } = await observeFixture('uk-national');
    const paragraph = addParagraph(document);
    for (let edit = 0; edit < 20; edit += 1) paragraph.append(` ${edit}`);
    const startMs = performance.now();
    await vi.waitFor(() => expect(changes).toEqual(['text']), { interval: 5 });
    expect(performance.now() - startMs).toBeLessThan(300);
    await pass(400);
    expect(changes).toEqual(['text']);
  });

  it('is told of an edited text node and of a removed paragraph', async () => {
    const { document, changes } = await observeFixture('uk-national');
    const paragraph = addParagraph(document);
    await vi.waitFor(() => expect(changes.length).toBe(1));
    paragraph.firstChild?.replaceWith('Another');
    await vi.waitFor(() => expect(changes.length).toBe(2));
    paragraph.remove();
    await vi.waitFor(() => expect(changes.length).toBe(3));
  });

  it('is told inside a shadow root that was read', async () => {
    const observed = await observeFixture('web-components');
    observed.observer.follow(getPageText(observed.document));
    const story = observed.document.querySelector('view-root')?.shadowRoot?.querySelector('story-page')?.shadowRoot;
    story?.querySelector('article')?.append('A late sentence of 1,131 officers.');
    await vi.waitFor(() => expect(observed.changes).toEqual(['text']));
  });

  it('is told when the application shows another article under another address', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/';
    const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    onTestFinished(() => frame.remove());
    await isLoaded;
    const { contentDocument, contentWindow } = frame;
    if (!contentDocument || !contentWindow) throw new Error('The frame shows no document.');
    const shown = { document: contentDocument, window: contentWindow as ShownPage['window'], frame };
    contentDocument.body.innerHTML = '<article><p>The first story.</p></article>';
    const { changes } = observe(shown);
    contentWindow.history.pushState(null, '', '/second-story');
    contentDocument.querySelector('p')?.replaceChildren('The second story.');
    await vi.waitFor(() => expect(changes).toEqual(['address']));
    contentWindow.history.back();
    await vi.waitFor(() => expect(changes).toEqual(['address', 'address']));
  });
});

it('a return from the back/forward cache is told', async () => {
  const { window, changes } = await observeFixture('uk-national');
  window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: false }));
  window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }));
  await vi.waitFor(() => expect(changes).toEqual(['return']));
});

it('a click, which may unfold hidden text, is told', async () => {
  const { document, changes } = await observeFixture('uk-national');
  document.querySelector<HTMLElement>('h2')?.click();
  await vi.waitFor(() => expect(changes).toEqual(['text']));
});

describe('nobody is told', () => {
  it('of what is not text, not the article, or ours', async () => {
    const { document, changes } = await observeFixture('uk-national');
    document.body.append(document.createElement('script'), document.createElement('img'));
    document.querySelector('nav')?.append('A new item');
    document.querySelector('footer')?.append('A new line');
    const timer = document.createElement('div');
    timer.setAttribute('aria-live', 'polite');
    document.body.append(timer);
    await pass(10);
    timer.textContent = '12 new comments';
    document.querySelector('article')?.setAttribute('class', 'is-read');
    document.body.append(createOwnElement(document, 'card'));
    await pass(400);
    expect(changes).toEqual([]);
  });

  it('of painting', async () => {
    const painted = await paintPage(getFixture('uk-national').html, () => []);
    const { changes } = observe(painted);
    await painted.painter.show(
      painted.page,
      ['1,071', '49 offences'].map((text) => findingOn(painted.page, text)),
    );
    expect(painted.badges().length).toBe(2);
    await pass(400);
    expect(changes).toEqual([]);
  });

  it('after it is turned off', async () => {
    const { document, changes, turnOff } = await observeFixture('uk-national');
    addParagraph(document);
    turnOff();
    await pass(400);
    expect(changes).toEqual([]);
  });

  it('while the page is hidden, but as soon as it is shown', async () => {
    const { document, changes } = await observeFixture('uk-national');
    let isHidden = true;
    const stub = vi.spyOn(Document.prototype, 'hidden', 'get').mockImplementation(() => isHidden);
    addParagraph(document);
    await pass(400);
    expect(changes).toEqual([]);
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(changes).toEqual(['text']));
    stub.mockRestore();
  });
});

describe('a storm', () => {
  it('that never changes the article is answered three times, and then no more', async () => {
    const observed = observe(await showPage(getFixture('uk-national').html), () => false);
    const paragraph = addParagraph(observed.document);
    let count = 0;
    const storm = setInterval(() => paragraph.replaceChildren(`tick ${count++}`), 20);
    onTestFinished(() => clearInterval(storm));
    await pass(5500);
    expect(observed.changes).toEqual(['text', 'text', 'text']);
    addParagraph(observed.document, 'And then there is news of 12 more cases.');
    await vi.waitFor(() => expect(observed.changes.length).toBe(4), { timeout: 3000 });
  });
});
