// Permissions for sites without the browser's own question, which no driver can answer.

import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser.ts';

/**
 * Makes Chrome remember that the reader granted these match patterns once and gave them back since: it asks no second
 * time. Firefox needs no such detour, for it has a preference (`extensions.webextOptionalPermissionPrompts`).
 */
export async function grantInAdvance(
  { kind, browser, extensionId, openExtensionPage }: ExtensionBrowser,
  patterns: readonly string[],
): Promise<void> {
  if (kind === 'firefox') return;
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions/');
  for (const pattern of patterns) await addHostPermission(settings, extensionId, pattern);
  await settings.close();
  const own = await openExtensionPage('src/library/index.html');
  await own.evaluate((origins) => chrome.permissions.remove({ origins }), [...patterns]);
  await own.close();
}

interface DeveloperPrivate {
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
}

/** What the page of extensions does when somebody adds a site there. */
function addHostPermission(settings: Page, extensionId: string, pattern: string): Promise<void> {
  return settings.evaluate(
    (id, origin) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      return developerPrivate.addHostPermission(id, origin);
    },
    extensionId,
    pattern,
  );
}
