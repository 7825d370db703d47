// What `npm start` shows where there is no screen: the popup's words, and pictures of badge, card and popup.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../tests/e2e/driver/extension-browser.ts';
import { openCard, waitForLastBadge } from '../../tests/e2e/driver/marks.ts';
import { openToolbarPopup } from '../../tests/e2e/driver/toolbar-popup.ts';

export async function savePictures(session: ExtensionBrowser, page: Page, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const badges = await waitForLastBadge(page);
  await page.screenshot({ path: join(folder, 'badge.png') });

  const popup = await openToolbarPopup(session, page);
  await popup.waitFor('main[aria-busy="false"]');
  const summary = await popup.evaluate((document) => document.body.innerText, null);
  writeFileSync(join(folder, 'popup.png'), await popup.screenshot());
  await popup.close();

  await openCard(page, 0);
  await page.screenshot({ path: join(folder, 'card.png') });

  console.log(`\nThe popup says:\n\n${summary.replace(/^/gm, '    ')}\n`);
  console.log(`${badges.length} badges on the page:`);
  for (const { name, textBefore } of badges) console.log(`    …${textBefore.slice(-60)}  [${name}]`);
  console.log(`\nThe browser ran without a window. Pictures: ${folder}/{badge,card,popup}.png`);
}
