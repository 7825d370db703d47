// Badges and the card, as a person at the page has them: to look at, to click, to read.

import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';
import { ownSelector } from '../../../src/page/own-elements.ts';
import { findClosedRoots, findInOpenTrees, getClosedRoot } from './closed-shadow-root.ts';

/** Selectors of our elements. */
export const BADGE = ownSelector('badge');
export const CARD = ownSelector('card');
export const LINE = ownSelector('line');

const WAIT_MS = 15_000;
const QUIET_MS = 500;

export interface SeenBadge {
  /** What a screen reader says. */
  readonly name: string;
  /** The text right before the badge, as far back as its paragraph goes. */
  readonly textBefore: string;
}

/** Waits until the page shows this many badges and no fewer, and gives them back in the order of the page. */
export async function waitForBadges(page: Page, count: number): Promise<SeenBadge[]> {
  const seen = `(${findInOpenTrees})(document, ${JSON.stringify(BADGE)}).filter((badge) => badge.checkVisibility())`;
  await page.waitForFunction(`${seen}.length >= ${count}`, { timeout: WAIT_MS });
  return findBadges(page);
}

/** Waits until the page has badges and gets no more of them: for pictures of pages whose count nobody knows. */
export async function waitForLastBadge(page: Page): Promise<SeenBadge[]> {
  await waitForBadges(page, 1);
  await page.evaluate((quietMs) => {
    return new Promise<void>((resolve) => {
      let quiet = setTimeout(resolve, quietMs);
      new MutationObserver(() => {
        clearTimeout(quiet);
        quiet = setTimeout(resolve, quietMs);
      }).observe(document.body, { childList: true, subtree: true });
    });
  }, QUIET_MS);
  return findBadges(page);
}

/** The badges that can be seen, in the order of the page. */
export async function findBadges(page: Page): Promise<SeenBadge[]> {
  const roots = await findClosedRoots(page, BADGE);
  return page.evaluate(lookAtBadges, ...roots);
}

/** Runs in the page. A badge may have been taken away since its root was found. */
function lookAtBadges(...roots: ShadowRoot[]): SeenBadge[] {
  return roots
    .filter(({ host }) => host.isConnected && host.checkVisibility())
    .map((root) => {
      const block = root.host.closest('p, h1, h2, h3, li, blockquote, figcaption') ?? root.host.parentElement;
      const before = document.createRange();
      if (block !== null) before.setStart(block, 0);
      before.setEndBefore(root.host);
      return { name: root.querySelector('button')?.getAttribute('aria-label') ?? '', textBefore: before.toString() };
    });
}

/** The real button of a badge: click it, focus it, measure it. */
export async function getBadgeButton(page: Page, index: number): Promise<ElementHandle<HTMLButtonElement>> {
  const root = await getClosedRoot(page, BADGE, index);
  const button = await root.evaluateHandle((inside) => inside.querySelector('button'));
  const element = button.asElement();
  if (element === null) throw new Error(`Badge number ${index} has no button.`);
  return element as ElementHandle<HTMLButtonElement>;
}

/** Clicks a badge with the mouse and waits for its card. */
export async function openCard(page: Page, index: number): Promise<JSHandle<ShadowRoot>> {
  const button = await getBadgeButton(page, index);
  await button.scrollIntoView();
  await button.click();
  return waitForCard(page);
}

/** The shadow root in which the open card is, once the card has come to rest. */
export async function waitForCard(page: Page): Promise<JSHandle<ShadowRoot>> {
  await page.waitForSelector(CARD, { timeout: WAIT_MS });
  const root = await getClosedRoot(page, CARD);
  await root.evaluate(async (inside) => {
    const animations = inside.querySelector('[role=dialog]')?.getAnimations({ subtree: true }) ?? [];
    await Promise.allSettled(animations.map((animation) => animation.finished));
  });
  return root;
}

/** The words that are underlined for anybody to see, of whatever kind. */
export function findUnderlined(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, ranges]) =>
      ([...ranges] as Range[])
        .filter(({ startContainer: { parentElement: around } }) => {
          if (around === null) return false;
          return getComputedStyle(around, `::highlight(${name})`).textDecorationLine === 'underline';
        })
        .map(String),
    ),
  );
}

/** Whether a card is open for anybody to see. */
export async function isCardOpen(page: Page): Promise<boolean> {
  // In one look: between two of them a card may leave.
  const [root] = await findClosedRoots(page, CARD);
  if (root === undefined) return false;
  return root.evaluate((inside) => {
    const dialog = inside.querySelector('[role=dialog]');
    return dialog?.matches(':popover-open') === true && dialog.checkVisibility();
  });
}

/** What stands on the open card. */
export async function readCard(page: Page): Promise<string> {
  const root = await waitForCard(page);
  return root.evaluate((inside) => inside.querySelector<HTMLElement>('[role=dialog]')?.innerText ?? '');
}
