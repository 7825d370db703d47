// What a reader does in the browser's own surface: a keyboard command of the extension, its entry in the menu of
// selected text. Firefox is driven through that surface; Chrome shows a driver none of it, so there its events are sent.

import type { Page } from 'puppeteer-core';
import { getWorker } from './background.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { callInBrowserWindow } from './firefox-protocol.ts';
import type { PopupOpener } from './toolbar-popup.ts';

/** An event as Chrome hands it to a script, with the method by which its own bindings raise it. */
interface RaisedEvent {
  dispatch(...values: unknown[]): void;
}

/** Runs a command of the manifest over the page in front, given by its name and by the key it is suggested with. */
export async function runCommand(session: ExtensionBrowser, page: Page, name: string, key: string): Promise<void> {
  await page.bringToFront();
  if (session.kind === 'chrome') {
    const worker = await getWorker(session);
    await worker.evaluate(async (command) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      (chrome.commands.onCommand as unknown as RaisedEvent).dispatch(command, tab);
    }, name);
    return;
  }
  const isFound = await callInBrowserWindow(
    session.browser,
    `async () => {
      const keys = [...document.querySelectorAll('keyset[id^=ext-keyset] key')];
      const command = keys.find((each) => each.getAttribute('key') === ${JSON.stringify(key)});
      command?.doCommand();
      return command !== undefined;
    }`,
  );
  if (isFound !== true) throw new Error(`Firefox has no key for ${name}.`);
}

/** The entry in the context menu of the text that is selected on the page. */
export function selectionMenu(id: string, label: string): PopupOpener {
  return {
    async inChrome(session, page) {
      const selectionText = await page.evaluate(() => String(getSelection()));
      const worker = await getWorker(session);
      await worker.evaluate(
        async (info) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          (chrome.contextMenus.onClicked as unknown as RaisedEvent).dispatch(info, tab);
        },
        { menuItemId: id, selectionText },
      );
    },
    inFirefox: `
      const menu = document.getElementById('contentAreaContextMenu');
      if (menu.state !== 'open') await new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
      const entry = menu.querySelector('[label=${JSON.stringify(label)}]');
      if (entry === null) throw new Error('The menu has no such entry.');
      menu.activateItem(entry);
    `,
  };
}
