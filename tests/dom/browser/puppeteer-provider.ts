// Lets vitest run test files inside the real browsers of this machine, started by the driver of the end-to-end tests.

import { defineBrowserProvider } from '@vitest/browser';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserProvider, TestProject } from 'vitest/node';
import type { BrowserKind } from '../../e2e/driver/find-browser.ts';
import { launchBrowser } from '../../e2e/driver/launch-browser.ts';

export function puppeteer() {
  return defineBrowserProvider({
    name: 'puppeteer',
    supportedBrowser: ['chrome', 'firefox'],
    providerFactory: (project) => new PuppeteerProvider(project),
  });
}

class PuppeteerProvider implements BrowserProvider {
  readonly name = 'puppeteer';
  readonly supportsParallelism = false;
  readonly #kind: BrowserKind;
  #browser: Promise<Browser> | undefined;
  readonly #pages = new Map<string, Page>();

  constructor(project: TestProject) {
    this.#kind = project.config.browser.name as BrowserKind;
  }

  async openPage(sessionId: string, url: string): Promise<void> {
    this.#browser ??= launchBrowser(this.#kind, { width: 1000, height: 800 });
    const page = await (await this.#browser).newPage();
    this.#pages.set(sessionId, page);
    await page.goto(url, { timeout: 60_000 });
  }

  /** What commands get to work with; see commands.ts. */
  getCommandsContext(sessionId: string): { page: Page; kind: BrowserKind } {
    const page = this.#pages.get(sessionId);
    if (page === undefined) throw new Error(`No page is open for the test session ${sessionId}.`);
    return { page, kind: this.#kind };
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
    this.#browser = undefined;
    this.#pages.clear();
  }
}
