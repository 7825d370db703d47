// What the extension's icon shows for the page in front.

import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { callInBrowserWindow } from './driver/firefox-protocol.ts';

export async function readIconText({ kind, browser, extensionId }: ExtensionBrowser, page: Page): Promise<string> {
  await page.bringToFront();
  if (kind === 'firefox') {
    const text = await callInBrowserWindow(
      browser,
      `async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
        const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
        return action.getContextData(gBrowser.selectedTab).badgeText;
      }`,
    );
    return String(text ?? '');
  }
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  if (worker === null) throw new Error('The background has no worker.');
  return worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
  }, page.url());
}
