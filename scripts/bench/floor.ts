// What a browser takes for itself: content scripts that do next to nothing, each in an extension of its own, measured
// as the runs of ours are.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openExtensionBrowser } from '../../tests/e2e/driver/extension-browser.ts';
import type { BrowserKind } from '../../tests/e2e/driver/find-browser.ts';
import { recordScriptRuns, type ScriptRuns } from '../../tests/e2e/driver/script-runs.ts';
import { ON_TOPIC_PAGE } from './pages.ts';
import { medianRuns } from './timing.ts';

export interface Floor {
  /** What the script does. */
  readonly script: string;
  readonly runs: ScriptRuns;
}

const EMPTY = 'void 0;';

/** In the steps in which ours does it. */
const SETS_UP_INTERFACE = `(async () => {
  const nextTask = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { port1.close(); resolve(); };
    port2.postMessage(null);
  });
  await nextTask();
  const native = globalThis.browser ?? globalThis.chrome;
  await nextTask();
  const { runtime } = native;
  await nextTask();
  return runtime.id;
})();`;

const SCRIPTS: Readonly<Record<string, string>> = {
  empty: EMPTY,
  'sets up the browser’s interface for messages': SETS_UP_INTERFACE,
};

const ROUNDS = 5;

/** Long enough for so little. */
const SETTLE_MS = 300;

export async function measureFloors(kind: BrowserKind): Promise<Floor[]> {
  const floors: Floor[] = [];
  for (const [script, source] of Object.entries(SCRIPTS))
    floors.push({ script, runs: await measureScript(kind, source) });
  return floors;
}

async function measureScript(kind: BrowserKind, source: string): Promise<ScriptRuns> {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-floor-'));
  try {
    writeExtension(folder, source);
    return await measureExtension(kind, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The script lies where ours lie: that is what its runs are known by. */
function writeExtension(folder: string, source: string): void {
  const manifest = {
    manifest_version: 3,
    name: 'Floor',
    version: '1',
    browser_specific_settings: { gecko: { id: 'floor@second-source.example' } },
    content_scripts: [{ js: ['content/floor.js'], matches: [`${new URL(ON_TOPIC_PAGE.url).origin}/*`] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content/floor.js'), source);
}

async function measureExtension(kind: BrowserKind, extension: string): Promise<ScriptRuns> {
  const { url, html } = ON_TOPIC_PAGE;
  const session = await openExtensionBrowser(kind, { extension, pages: { [url]: html } });
  try {
    const runs: ScriptRuns[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const tab = await session.browser.newPage();
      const visit = async () => {
        await tab.goto(url, { waitUntil: 'load' });
        await tab.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), SETTLE_MS);
      };
      runs.push(await recordScriptRuns(session, tab, visit));
      await tab.close();
    }
    return medianRuns(runs);
  } finally {
    await session.close();
  }
}
