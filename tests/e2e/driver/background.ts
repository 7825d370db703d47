// The extension's background: reaching Chrome's worker, and stopping it, as the browsers do by themselves after half a
// minute of quiet.

import type { WebWorker } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser.ts';
import { callInBrowserWindow } from './firefox-protocol.ts';

/** Chrome's worker, awake or not. */
export async function getWorker({ browser, extensionId }: ExtensionBrowser): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().includes(extensionId),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('The background has no worker.');
  return worker;
}

/** Done when it has stopped; whatever comes next has to wake it. */
export async function stopBackground({ kind, browser, extensionId }: ExtensionBrowser): Promise<void> {
  if (kind === 'firefox') {
    const id = JSON.stringify(extensionId);
    const state = await callInBrowserWindow(
      browser,
      `async () => {
        const { extension } = WebExtensionPolicy.getByID(${id});
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        return extension.backgroundState;
      }`,
    );
    if (state !== 'stopped') throw new Error(`The background of the extension is ${state}, not stopped.`);
    return;
  }
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().includes(extensionId),
  );
  const stopped = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', function listen(gone) {
      if (gone !== target) return;
      browser.off('targetdestroyed', listen);
      resolve();
    });
  });
  await (await target.worker())?.close();
  await stopped;
}
