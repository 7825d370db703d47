// The toolbar button: the text on the icon, its name, and the popup behind it.

import browser from 'webextension-polyfill';

/** The short text on the icon for one tab; `''` takes it away. A tab that was closed meanwhile is no error. */
export async function setIconText(tabId: number, text: string, name: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title: name });
  } catch {
    // The tab is gone, and its icon with it.
  }
}

/** What the icon looks like for each thing it tells; the files are made by `npm run icons`. */
const FORMS = { 'not-read': 'icon-off', 'nothing-to-compare': 'icon-quiet', compared: 'icon' } as const;

/** The form of the icon for one tab. A tab that was closed meanwhile is no error. */
export async function setIconForm(tabId: number, form: keyof typeof FORMS): Promise<void> {
  const path = Object.fromEntries(
    [16, 32].map((size) => [size, browser.runtime.getURL(`icons/${FORMS[form]}-${size}.png`)]),
  );
  try {
    await browser.action.setIcon({ tabId, path });
  } catch {
    // The tab is gone, and its icon with it.
  }
}

/** The colours of the text on the icon. */
export async function setIconColours(background: string, foreground: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: background });
  await browser.action.setBadgeTextColor({ color: foreground });
}

/** Opens the popup; `false` where the browser does not let us. Firefox asks for a reader's action right before. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
