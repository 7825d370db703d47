// The library's file of reports, out and in again, by its own buttons. `library` is the open library page.

import type { Page } from 'puppeteer-core';

/** What the library writes into a file when the reader presses this button. */
export async function exportFile(library: Page, button: string): Promise<string> {
  await library.evaluate((label) => {
    const seen = globalThis as unknown as { exportedFile?: Promise<string> };
    const { createObjectURL } = URL;
    URL.createObjectURL = (file) => {
      seen.exportedFile = (file as Blob).text();
      URL.createObjectURL = createObjectURL;
      return createObjectURL(file);
    };
    const found = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === label);
    if (found === undefined) throw new Error(`The library has no button "${label}".`);
    found.click();
  }, button);
  await library.waitForFunction(() => 'exportedFile' in globalThis, { polling: 'mutation' });
  return library.evaluate(() => (globalThis as unknown as { exportedFile: Promise<string> }).exportedFile);
}

/** Chooses a file with this text where the library asks for one. */
export async function importFile(library: Page, text: string): Promise<void> {
  await library.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('The library takes no files.');
    const files = new DataTransfer();
    files.items.add(new File([content], 'reports.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}
