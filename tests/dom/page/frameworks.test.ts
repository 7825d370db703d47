// Pages that a framework takes over and keeps drawing: no error is reported, its updates show as it means them, and
// what it draws after the marks are gone is what it would have drawn without them.

import { h, hydrate, render } from 'preact';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { PreactApp, type PreactState, preactStart } from './apps/preact-app.ts';
import { ReactApp, type ReactState } from './apps/react-app.ts';
import { findingOn } from './findings.ts';
import { getFixture } from './fixtures.ts';
import { type PaintedPage, paintPage } from './painting.ts';

let errors: MockInstance;

beforeEach(() => {
  errors = vi.spyOn(console, 'error');
});

afterEach(() => {
  expect(errors).not.toHaveBeenCalled();
  errors.mockRestore();
});

function rootOf(document: Document, id: string): HTMLElement {
  const root = document.getElementById(id);
  if (!root) throw new Error(`The fixture has no #${id}.`);
  return root;
}

/** Once the page's mutation observers have been told. */
const told = (): Promise<void> => Promise.resolve();

describe('React 19', () => {
  interface Running extends PaintedPage {
    update(next: Partial<ReactState>): void;
    text(): string;
    unmount(): void;
    recoverable: unknown[];
  }

  async function run(): Promise<Running> {
    const painted = await paintPage(getFixture('react-hydrated').html, () => []);
    const recoverable: unknown[] = [];
    let setState: (next: Partial<ReactState>) => void = () => {};
    const element = createElement(ReactApp, { onReady: (update) => (setState = update) });
    const root = flushSync(() =>
      hydrateRoot(rootOf(painted.document, 'root'), element, {
        onRecoverableError: (error) => recoverable.push(error),
      }),
    );
    await vi.waitFor(() => expect(painted.document.querySelector('main')).not.toBeNull());
    flushSync(() => setState({}));
    const { painter, page } = painted;
    const marks = ['1,000', '100 officers', '350 in all'].map((text) =>
      findingOn(page, text, {}, text === '1,000' ? 1 : 0),
    );
    await painter.show(page, marks);
    expect(painted.badges().length).toBe(3);
    return {
      ...painted,
      update: (next) => flushSync(() => setState(next)),
      text: () => painted.document.querySelector('article')?.textContent ?? '',
      unmount: () => flushSync(() => root.unmount()),
      recoverable,
    };
  }

  it('goes on working under the marks', async () => {
    const app = await run();
    app.document.getElementById('more')?.click();
    await vi.waitFor(() => expect(app.document.querySelector('aside')?.textContent).toContain('pressed 1 times'));
    expect(app.badges().length).toBe(3);
    expect(app.recoverable).toEqual([]);
  });

  it('writes a new text over a parted one, and nothing of the old one stays', async () => {
    const app = await run();
    app.update({ closing: 'It was opened in November by a team of 90.' });
    await told();
    expect(app.text()).toContain('It was opened in November by a team of 90.');
    expect(app.text()).not.toContain('since last summer');
    expect(app.badges().length).toBe(2);
  });

  it('takes a marked paragraph out and puts it in again', async () => {
    const app = await run();
    app.update({ hasCharity: false });
    await told();
    expect(app.text()).not.toContain('350');
    app.update({ hasCharity: true });
    expect(app.text()).toContain('About a third of the calls, 350 in all, concern other forces, said the charity');
  });

  it('goes on after the marks are gone', async () => {
    const app = await run();
    app.turnOff();
    app.update({ calls: '1,200', closing: 'Closed.', hasCharity: false });
    expect(app.text()).toContain('has had 1,200 calls since November, the force says.Closed.“We are lifting');
    app.unmount();
    expect(rootOf(app.document, 'root').innerHTML).toBe('');
    expect(app.recoverable).toEqual([]);
  });

  it('ends under the marks', async () => {
    const app = await run();
    app.unmount();
    await told();
    expect(app.badges()).toEqual([]);
    app.turnOff();
    expect(rootOf(app.document, 'root').innerHTML).toBe('');
  });
});

describe('Preact', () => {
  interface Running extends PaintedPage {
    update(next: Partial<PreactState>): Promise<void>;
    items(): string[];
  }

  async function run(): Promise<Running> {
    const painted = await paintPage(getFixture('preact-hydrated').html, () => []);
    const { document, painter, page } = painted;
    const before = document.querySelector('article')?.outerHTML;
    let setState: (next: Partial<PreactState>) => void = () => {};
    hydrate(h(PreactApp, { onReady: (update) => (setState = update) }), rootOf(document, 'app'));
    expect(document.querySelector('article')?.outerHTML).toBe(before);
    await painter.show(
      page,
      ['1,131', '689', '196', '161 officers'].map((text) => findingOn(page, text)),
    );
    expect(painted.badges().length).toBe(4);
    return {
      ...painted,
      async update(next) {
        setState(next);
        await new Promise((resolve) => setTimeout(resolve));
      },
      items: () => [...document.querySelectorAll('li, article > p:last-child')].map((item) => item.textContent ?? ''),
    };
  }

  it('draws its list in another order, and longer, with the marks in place', async () => {
    const app = await run();
    const items = ['A new line at the top with 12 words in it, more or less.', ...preactStart.items.toReversed()];
    await app.update({ items });
    expect(app.items()).toEqual([...items, preactStart.last]);
    expect(app.badges().length).toBe(4);
  });

  it('writes a new text over a parted one', async () => {
    const app = await run();
    await app.update({ last: 'There are 165 officers with a conviction.' });
    expect(app.items().at(-1)).toBe('There are 165 officers with a conviction.');
    expect(app.badges().length).toBe(3);
  });

  it('goes on after the marks are gone', async () => {
    const app = await run();
    app.turnOff();
    await app.update({ items: ['Only this.'], last: 'And this.' });
    expect(app.items()).toEqual(['Only this.', 'And this.']);
    render(null, rootOf(app.document, 'app'));
    expect(rootOf(app.document, 'app').innerHTML).toBe('');
  });
});
