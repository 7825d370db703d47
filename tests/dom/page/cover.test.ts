// Whether the page shows something over an element of ours in the top layer.

import { expect, it, onTestFinished, vi } from 'vitest';
import { watchCover } from '../../../src/page/cover.ts';

function showPopover(parent: Node = document.body, style = ''): HTMLElement {
  const element = document.createElement('div');
  element.popover = 'manual';
  element.textContent = 'What is shown.';
  element.style.cssText = `inset: auto; left: 20px; top: 20px; width: 300px; height: 200px; ${style}`;
  parent.appendChild(element);
  element.showPopover();
  onTestFinished(() => element.remove());
  return element;
}

function watch(element: HTMLElement): () => boolean {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  return watchCover(element, controller.signal);
}

/** Chrome tells later than things are, and says of nothing that it is seen before it was. */
const untilCovered = (isCovered: () => boolean, is: boolean) =>
  vi.waitFor(() => expect(isCovered()).toBe(is), { timeout: 3_000 });

const TELLS = 'isVisible' in IntersectionObserverEntry.prototype;

it('is not where nothing is over it, nor what was there before', async () => {
  showPopover();
  await untilCovered(watch(showPopover()), false);
});

it('is by what comes into the top layer later, until the element comes there anew', async () => {
  const own = showPopover();
  const isCovered = watch(own);
  await untilCovered(isCovered, false);
  showPopover(document.body, 'pointer-events: none');
  expect(isCovered()).toBe(true);
  own.hidePopover();
  own.showPopover();
  await untilCovered(isCovered, false);
});

it('is by what was below and came into the top layer again', async () => {
  const page = showPopover();
  const isCovered = watch(showPopover());
  await untilCovered(isCovered, false);
  page.hidePopover();
  page.showPopover();
  expect(isCovered()).toBe(true);
});

it('is by a modal dialog', async () => {
  const isCovered = watch(showPopover());
  await untilCovered(isCovered, false);
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  onTestFinished(() => dialog.remove());
  dialog.showModal();
  expect(isCovered()).toBe(true);
});

it('is by what comes into the top layer from an open shadow root', async () => {
  const isCovered = watch(showPopover());
  await untilCovered(isCovered, false);
  const host = document.createElement('div');
  document.body.append(host);
  onTestFinished(() => host.remove());
  showPopover(host.attachShadow({ mode: 'open' }));
  expect(isCovered()).toBe(true);
});

it.runIf(TELLS)('is by what comes from a closed one, where the browser tells', async () => {
  const isCovered = watch(showPopover());
  await untilCovered(isCovered, false);
  const host = document.createElement('div');
  document.body.append(host);
  onTestFinished(() => host.remove());
  showPopover(host.attachShadow({ mode: 'closed' }), 'pointer-events: none');
  await untilCovered(isCovered, true);
});

it.runIf(TELLS)('is not where the element is outside the window', async () => {
  const own = showPopover();
  const isCovered = watch(own);
  await untilCovered(isCovered, false);
  own.style.left = '-1000px';
  // Told as the watch is told, and behind it.
  await new Promise<void>((resolve) => {
    const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting === false && resolve(), options);
    observer.observe(own);
    onTestFinished(() => observer.disconnect());
  });
  expect(isCovered()).toBe(false);
});

it.runIf(TELLS)('is where the element is not drawn as it is', async () => {
  const own = showPopover();
  const isCovered = watch(own);
  await untilCovered(isCovered, false);
  own.style.opacity = '0.05';
  await untilCovered(isCovered, true);
});
