// What a test inside the browser may ask of the driver outside it: real keys, a real mouse, and the user's media.
// In a test: `import { commands } from 'vitest/browser'`, then `await commands.pressKey('Tab')`.

import type { KeyInput, Page } from 'puppeteer-core';
import type { BrowserCommand } from 'vitest/node';
import type { BrowserKind } from '../../e2e/driver/find-browser.ts';
import { type MediaFeature, setMedia, setReaderColours } from '../../e2e/driver/reading-conditions.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Presses and releases a key; modifiers are held down meanwhile. */
    pressKey(key: KeyInput, modifiers?: KeyInput[]): Promise<void>;
    /** Clicks at a point of the test's own window, in CSS pixels. */
    clickAt(x: number, y: number): Promise<void>;
    /** Moves the pointer to a point of the test's own window, in CSS pixels. */
    movePointer(x: number, y: number): Promise<void>;
    /** Sets what the reader prefers: theme, motion, forced colours. It holds until it is set again. */
    setMedia(feature: MediaFeature, value: string): Promise<void>;
    /** The colours that are forced on pages where they are: those of paper, or light ones on black. */
    setReaderColours(theme: 'light' | 'dark'): Promise<void>;
  }
}

type Context = Parameters<BrowserCommand<[]>>[0];

/** What the provider gives along: puppeteer-provider.ts. */
const driven = (context: Context) => context as unknown as { readonly page: Page; readonly kind: BrowserKind };
const pageOf = (context: Context): Page => driven(context).page;

async function pressKey(context: Context, key: KeyInput, modifiers: KeyInput[] = []): Promise<void> {
  const { keyboard } = pageOf(context);
  for (const modifier of modifiers) await keyboard.down(modifier);
  await keyboard.press(key);
  for (const modifier of modifiers.toReversed()) await keyboard.up(modifier);
}

/** Tests run in a frame; the mouse belongs to the page around it. */
async function inPage(page: Page, x: number, y: number): Promise<readonly [number, number]> {
  const frame = await page.$('iframe');
  const box = await frame?.boundingBox();
  return [(box?.x ?? 0) + x, (box?.y ?? 0) + y];
}

async function clickAt(context: Context, x: number, y: number): Promise<void> {
  const page = pageOf(context);
  await page.mouse.click(...(await inPage(page, x, y)));
}

async function movePointer(context: Context, x: number, y: number): Promise<void> {
  const page = pageOf(context);
  await page.mouse.move(...(await inPage(page, x, y)));
}

async function setMediaOf(context: Context, feature: MediaFeature, value: string): Promise<void> {
  const { page, kind } = driven(context);
  await setMedia({ kind, browser: page.browser() }, page, feature, value as never);
}

async function setReaderColoursOf(context: Context, theme: 'light' | 'dark'): Promise<void> {
  const { page, kind } = driven(context);
  await setReaderColours({ kind, browser: page.browser() }, page, theme);
}

export const browserCommands = {
  pressKey,
  clickAt,
  movePointer,
  setMedia: setMediaOf,
  setReaderColours: setReaderColoursOf,
};
