// The entry in the context menu of selected text, and the keyboard commands.

import browser from 'webextension-polyfill';

/** Creates the entry, or does nothing where it exists. */
export async function createSelectionMenu(id: string, title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: ['selection'] });
}

/** Calls back with the selected text. The listener runs inside the reader's action. */
export function onSelectionMenu(id: string, listener: (tabId: number, selectedText: string) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== id || tab?.id === undefined || !info.selectionText) return;
    listener(tab.id, info.selectionText);
  });
}

/** Calls back with the name of the command and the tab in front. */
export function onCommand(listener: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) listener(command, tab.id);
  });
}

/** The keys of each command, as the reader set them; `''` where there are none. */
export async function commandKeys(): Promise<readonly { readonly command: string; readonly keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, shortcut }) => ({ command: name ?? '', keys: shortcut ?? '' }));
}
