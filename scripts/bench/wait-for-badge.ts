// Waits for the first badge on a page.

import type { Page } from 'puppeteer-core';
import { ownSelector } from '../../src/page/own-elements.ts';

const PATIENCE_MS = 60_000;

/** Rejects with puppeteer's `TimeoutError` where none comes. */
export async function waitForBadge(page: Page): Promise<void> {
  await page.waitForSelector(ownSelector('badge'), { timeout: PATIENCE_MS });
}
