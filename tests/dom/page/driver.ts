// Real keys and a real mouse for tests in the browser, in a window wide enough for a news page.

import * as browser from 'vitest/browser';

interface Driver {
  readonly commands: browser.BrowserCommands;
  readonly page: { viewport(width: number, height: number): Promise<void> };
}

// The types of this module know its runtime exports only where a provider of vitest's own is installed.
export const { commands, page: testPage } = browser as unknown as Driver;
