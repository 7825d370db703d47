// What a reader gets who selects a whole page, copies it, and pastes it as plain text somewhere else.

import type { Page } from 'puppeteer-core';

/** By real keys and the real clipboard; leaves the selection and the page in front as they were. */
export async function copyWholePage(page: Page): Promise<string> {
  await page.bringToFront();
  await pressWithControl(page, 'a');
  await pressWithControl(page, 'c');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  return pasteAsText(page);
}

/** What is on the real clipboard, pasted as plain text in another tab; leaves the page in front. */
export async function pasteAsText(page: Page): Promise<string> {
  const notepad = await page.browser().newPage();
  try {
    await notepad.goto('data:text/html,<textarea autofocus></textarea>');
    await notepad.focus('textarea');
    await pressWithControl(notepad, 'v');
    return await notepad.$eval('textarea', (area) => area.value);
  } finally {
    await notepad.close();
    await page.bringToFront();
  }
}

async function pressWithControl(page: Page, key: 'a' | 'c' | 'v'): Promise<void> {
  const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}
