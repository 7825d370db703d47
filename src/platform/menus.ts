// The entry in the context menu of selected text, and the keyboard commands with their keys.

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

/** The commands of the manifest with their keys as the reader set them; `null` where there are none. */
export async function listCommands(): Promise<
  readonly { readonly description: string; readonly keys: string | null }[]
> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ description, keys: shortcut || null }] : [],
  );
}

/** Opens the browser's own page for keys: Firefox has a function for it, Chrome an address. */
export async function openCommandSettings(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
