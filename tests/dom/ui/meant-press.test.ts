// Which presses a card takes: not those that came with it, that it was moved under, or that were meant for something that
// the page shows over it.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commands, testPage } from '../page/driver.ts';
import { showCard } from './gallery/card-specimen.ts';
import { figureFinding } from './gallery/findings.ts';

let shown: ReturnType<typeof showCard> | null = null;

function open(own: Parameters<typeof showCard>[1] = {}) {
  shown = showCard(figureFinding, own);
  return shown;
}

const isChoosing = (root: ShadowRoot): boolean => root.querySelector('fieldset.foot') !== null;

async function settle(root: ShadowRoot): Promise<void> {
  const animations = root.querySelector('.card')?.getAnimations({ subtree: true }) ?? [];
  await Promise.all(animations.map(({ finished }) => finished));
}

/** By the real mouse, in the middle of the button that hides. */
async function pressHide(root: ShadowRoot): Promise<void> {
  const box = root.querySelector('.foot .last')?.getBoundingClientRect() ?? new DOMRect();
  await commands.clickAt(box.left + box.width / 2, box.top + box.height / 2);
}

beforeEach(() => testPage.viewport(1000, 800));

afterEach(() => {
  shown?.card.destroy();
  shown?.host.remove();
  shown = null;
  vi.restoreAllMocks();
  scrollTo({ top: 0, behavior: 'instant' });
});

test('a card that just came takes none, and does not let it through to the page', async () => {
  const seen = vi.fn();
  const onClose = vi.fn();
  const { root } = open({ onClose });
  const animations = root.querySelector('.card')?.getAnimations({ subtree: true }) ?? [];
  // As if the press came within the first moments, however long it takes to make it.
  for (const animation of animations) animation.pause();
  document.addEventListener('click', seen);
  await pressHide(root);
  document.removeEventListener('click', seen);
  expect(isChoosing(root)).toBe(false);
  expect(seen).not.toHaveBeenCalled();
  expect(onClose).not.toHaveBeenCalled();
  for (const animation of animations) animation.finish();
  // The browser tells the card in its own time that nothing covers it any more.
  await vi.waitFor(
    async () => {
      await pressHide(root);
      expect(isChoosing(root)).toBe(true);
    },
    { timeout: 10_000 },
  );
});

test('buttons that just came take none', async () => {
  const onHide = vi.fn();
  const { root } = open({ onHide });
  await settle(root);
  await pressHide(root);
  expect(isChoosing(root)).toBe(true);
  const resting = root.querySelector('fieldset.foot')?.getAnimations() ?? [];
  expect(resting.map((animation) => (animation as CSSAnimation).animationName)).toEqual(['rest']);
});

test('a card that was moved under the pointer takes none until it stood still for a moment', async () => {
  let nowMs = 10_000;
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  const { root } = open();
  await settle(root);
  document.body.style.minHeight = '3000px';
  scrollBy({ top: 40, behavior: 'instant' });
  await pressHide(root);
  expect(isChoosing(root)).toBe(false);
  nowMs += 399;
  await pressHide(root);
  expect(isChoosing(root)).toBe(false);
  nowMs += 1;
  await pressHide(root);
  expect(isChoosing(root)).toBe(true);
});

test('a card that is covered takes none, and comes out on top', async () => {
  let nowMs = 10_000;
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  let isCovered = true;
  const { root } = open({ watchCover: () => () => isCovered });
  await settle(root);
  const page = document.createElement('div');
  page.popover = 'manual';
  page.style.cssText = 'inset: 0; width: 100vw; height: 100vh; border: 0; pointer-events: none; background: #fff';
  document.body.append(page);
  page.showPopover();
  await pressHide(root);
  expect(isChoosing(root)).toBe(false);
  page.style.pointerEvents = 'auto';
  const { left, top } = root.querySelector('.foot')?.getBoundingClientRect() ?? new DOMRect();
  expect(document.elementFromPoint(left + 4, top + 4)).toBe(root.host);
  isCovered = false;
  nowMs += 400;
  await settle(root);
  await pressHide(root);
  expect(isChoosing(root)).toBe(true);
  page.remove();
});

test('a card that comes out on top stays there while it is pressed again', async () => {
  let nowMs = 10_000;
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  const { root } = open({ watchCover: () => () => true });
  await settle(root);
  const showAgain = vi.spyOn(HTMLElement.prototype, 'showPopover');
  const pressAfter = async (ms: number): Promise<void> => {
    nowMs += ms;
    await settle(root);
    await pressHide(root);
  };
  await pressAfter(0);
  await pressAfter(399);
  expect(showAgain).toHaveBeenCalledTimes(1);
  await pressAfter(1);
  expect(showAgain).toHaveBeenCalledTimes(2);
  expect(isChoosing(root)).toBe(false);
});

test('to close it needs no patience', async () => {
  const onClose = vi.fn();
  const { root } = open({ onClose, watchCover: () => () => true });
  const box = root.querySelector('[aria-label=Close]')?.getBoundingClientRect() ?? new DOMRect();
  await commands.clickAt(box.left + box.width / 2, box.top + box.height / 2);
  expect(onClose).toHaveBeenCalledOnce();
});
