// How much memory a page takes: in Chrome the script heap of its process, in Firefox the process as a whole.

import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../tests/e2e/driver/extension-browser.ts';
import { callInBrowserWindow } from '../../tests/e2e/driver/firefox-protocol.ts';

/** In bytes. */
export async function measureMemory({ kind, browser }: ExtensionBrowser, page: Page): Promise<number> {
  if (kind === 'chrome') {
    const session = await page.createCDPSession();
    try {
      await session.send('HeapProfiler.collectGarbage');
      return (await page.metrics()).JSHeapUsedSize ?? 0;
    } finally {
      await session.detach();
    }
  }
  const address = JSON.stringify(page.url());
  const bytes = await callInBrowserWindow(
    browser,
    `async () => {
      const { children } = await ChromeUtils.requestProcInfo();
      const owner = children.find(({ windows }) => windows.some(({ documentURI }) => documentURI?.spec === ${address}));
      if (owner === undefined) throw new Error('No process holds ' + ${address});
      return owner.memory;
    }`,
  );
  return Number(bytes);
}
