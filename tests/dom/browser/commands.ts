// What a test inside the browser may ask of the driver outside it: real keys, a real mouse, and the user's media.
// In a test: `import { commands } from 'vitest/browser'`, then `await commands.pressKey('Tab')`.

import type { KeyInput, MediaFeature, Page } from 'puppeteer-core';
import type { BrowserCommand } from 'vitest/node';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Presses and releases a key; modifiers are held down meanwhile. */
    pressKey(key: KeyInput, modifiers?: KeyInput[]): Promise<void>;
    /** Clicks at a point of the test's own window, in CSS pixels. */
    clickAt(x: number, y: number): Promise<void>;
    /** Moves the pointer to a point of the test's own window, in CSS pixels. */
    movePointer(x: number, y: number): Promise<void>;
    /** Sets media features such as `prefers-color-scheme`; an empty list sets them back. Chrome only. */
    emulateMedia(features: MediaFeature[]): Promise<void>;
  }
}

type Context = Parameters<BrowserCommand<[]>>[0];

const pageOf = (context: Context): Page => (context as unknown as { page: Page }).page;

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

async function emulateMedia(context: Context, features: MediaFeature[]): Promise<void> {
  await pageOf(context).emulateMediaFeatures(features);
}

export const browserCommands = { pressKey, clickAt, movePointer, emulateMedia };
