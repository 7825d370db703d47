// The check that nothing leaves this machine is only worth something if it would notice.

import { afterEach, expect, test } from 'vitest';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';

let session: ExtensionBrowser | undefined;

afterEach(async () => {
  await session?.close();
  session = undefined;
});

test.each(BROWSER_KINDS)('%s: a request to a strange host is seen, and nothing else is', async (kind) => {
  const url = 'https://www.bbc.co.uk/news/quiet';
  const leaking = 'https://www.bbc.co.uk/news/leaking';
  const pages = {
    [url]: '<!doctype html><title>Quiet</title><link rel="icon" href="data:,"><p>Nothing else is asked for.</p>',
    [leaking]: '<!doctype html><title>Leaking</title><img src="https://tracker.example/pixel.gif" alt="">',
  };
  session = await openExtensionBrowser(kind, { extension: null, pages });
  await session.openPage(url);
  expect(session.server.strangeHosts()).toEqual([]);
  await session.openPage(leaking);
  expect(session.server.strangeHosts()).toEqual(['tracker.example']);
  expect(session.server.requests).toContain('https://tracker.example/pixel.gif');
});
