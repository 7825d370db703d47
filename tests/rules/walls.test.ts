// Plants a breach of every import wall, in every form an import has, and expects the lint to fire on each.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBreaches } from '../../scripts/walls/find-breaches.ts';
import { WALLS } from '../../scripts/walls/walls.ts';

const FOLDERS = Object.keys(WALLS);
const PACKAGES = ['webextension-polyfill', 'dexie', 'diff', 'preact', 'preact/hooks', 'node:fs', 'happy-dom', 'vite'];

/** Who may import a package; the packages of the table, told once more so that a slip in the table is seen. */
const PACKAGE_USERS: Readonly<Record<string, readonly string[]>> = {
  'webextension-polyfill': ['platform'],
  dexie: ['store'],
  diff: ['engine'],
  preact: ['ui', 'content', 'popup', 'library', 'first-run'],
  'preact/hooks': ['ui', 'content', 'popup', 'library', 'first-run'],
  'node:fs': ['cli'],
  'happy-dom': ['cli'],
  vite: [],
};

const breachesOf = (folder: string, code: string, file = 'planted.ts') => findBreaches(`src/${folder}/${file}`, code);

describe.each(FOLDERS)('the wall around %s', (folder) => {
  const others = FOLDERS.filter((other) => other !== folder);
  const open = WALLS[folder]?.folders ?? [];

  test.each(others)('towards %s', (other) => {
    const breaches = breachesOf(folder, `import { planted } from '../${other}/planted.ts';`);
    expect(breaches.map((breach) => breach.line)).toEqual(open.includes(other) ? [] : [1]);
    const deeper = breachesOf(folder, `import { planted } from '../../../${other}/a/planted.ts';`, 'a/b/planted.ts');
    expect(deeper).toHaveLength(open.includes(other) ? 0 : 1);
  });

  test('leaves its own folder open', () => {
    expect(breachesOf(folder, "import { near } from './near.ts';")).toEqual([]);
    expect(breachesOf(folder, "import { near } from '../b/near.ts';", 'a/planted.ts')).toEqual([]);
  });

  test.each(PACKAGES)('towards the package %s', (name) => {
    const isAllowed = PACKAGE_USERS[name]?.includes(folder) === true;
    expect(breachesOf(folder, `import '${name}';`)).toHaveLength(isAllowed ? 0 : 1);
  });

  test('towards everything outside src', () => {
    expect(breachesOf(folder, "import '../../tests/e2e/driver/find-browser.ts';")).toHaveLength(1);
    expect(breachesOf(folder, "import '../../scripts/walls/walls.ts';")).toHaveLength(1);
    expect(breachesOf(folder, "import '../loose.ts';")).toHaveLength(1);
    expect(breachesOf(folder, "import '../../package.json';")).toHaveLength(1);
    const messages = breachesOf(folder, "import type messages from '../../public/_locales/en/messages.json';");
    expect(messages).toHaveLength(folder === 'ui' ? 0 : 1);
  });
});

describe('what the house rules say of particular folders', () => {
  const layers = ['engine', 'topics', 'store', 'page', 'ui', 'sites'];
  const shells = ['content', 'background', 'popup', 'library', 'first-run', 'cli'];

  test('model, platform and sites import nothing of ours', () => {
    for (const folder of ['model', 'platform', 'sites']) expect(WALLS[folder]?.folders).toEqual([]);
  });

  test.each(layers)('%s sees model alone', (layer) => {
    for (const seen of WALLS[layer]?.folders ?? []) expect(seen).toBe('model');
  });

  test('no folder sees a shell', () => {
    for (const wall of Object.values(WALLS)) {
      expect(wall.folders.filter((folder) => shells.includes(folder))).toEqual([]);
    }
  });

  test('the table names the folders of src and no others', () => {
    const folders = readdirSync('src', { withFileTypes: true }).map((entry) => entry.name);
    expect(folders.filter((folder) => !FOLDERS.includes(folder))).toEqual([]);
    expect(breachesOf('elsewhere', '')).toHaveLength(1);
  });
});

describe('every form of import is seen', () => {
  const forms = [
    "import planted from '../ui/planted.ts';",
    "import type { Planted } from '../ui/planted.ts';",
    "import { type Planted } from '../ui/planted.ts';",
    "import * as planted from '../ui/planted.ts';",
    "import '../ui/planted.ts';",
    "export { planted } from '../ui/planted.ts';",
    "export type { Planted } from '../ui/planted.ts';",
    "export * from '../ui/planted.ts';",
    "const planted = await import('../ui/planted.ts');",
    'const planted = await import(`../ui/planted.ts`);',
    "let planted: import('../ui/planted.ts').Planted;",
    "let planted: typeof import('../ui/planted.ts');",
    "import planted = require('../ui/planted.ts');",
    "const planted = require('../ui/planted.ts');",
    "const planted = new URL('../ui/planted.ts', import.meta.url);",
    "const planted = import.meta.glob('../ui/*.ts');",
    "import planted from './../ui/planted.ts';",
    "import planted from '../model/../ui/planted.ts';",
    "import planted from '../engine/../ui/planted.ts';",
    "import planted from '../../src/ui/planted.ts';",
    "import planted from '../ui/planted.css?inline';",
    "import planted from '/src/ui/planted.ts';",
  ];

  test.each(forms)('%s', (code) => {
    expect(breachesOf('engine', `const above = 1;\n${code}`).map((breach) => breach.line)).toEqual([2]);
  });

  test('an import that cannot be read is a breach', () => {
    expect(breachesOf('engine', 'const planted = await import(somewhere);')).toHaveLength(1);
  });

  test('words that only look like an import are none', () => {
    expect(breachesOf('engine', `// import '../ui/planted.ts';\nconst text = "import '../ui/planted.ts'";`)).toEqual(
      [],
    );
    expect(breachesOf('ui', "const view = <p>import '../page/planted.ts'</p>;", 'planted.tsx')).toEqual([]);
  });
});

describe('the commands', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'second-source-rules-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const plant = (path: string, code: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), code);
  };
  const command = (...words: string[]): { status: number | null; output: string } => {
    const done = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
    return { status: done.status, output: done.stdout + done.stderr };
  };
  const lint = () => {
    copyFileSync('biome.json', join(root, 'biome.json'));
    return command(resolve('node_modules/@biomejs/biome/bin/biome'), 'lint', '--vcs-enabled=false', '.');
  };

  test('npm run lint checks the walls and fails on a breach', () => {
    const program = [resolve('scripts/run.mjs'), 'scripts/walls/check-walls.ts'] as const;
    expect(JSON.parse(readFileSync('package.json', 'utf8')).scripts.lint).toContain(program[1]);
    plant('src/engine/planted.ts', "import '../model/planted.ts';\n");
    expect(command(...program)).toMatchObject({ status: 0, output: 'Import walls: 1 modules, 0 breaches.\n' });
    plant('src/engine/deep/planted.ts', "\nimport '../../page/planted.ts';\n");
    const { status, output } = command(...program);
    expect(output).toContain('src/engine/deep/planted.ts:2 engine may not import page (allowed: model).');
    expect(status).toBe(1);
  });

  test('an import cycle is a lint error', () => {
    plant('src/engine/one.ts', "import { two } from './two.ts';\nexport const one = (): number => two();\n");
    plant('src/engine/two.ts', 'export const two = (): number => 2;\n');
    expect(lint()).toMatchObject({ status: 0 });
    plant('src/engine/two.ts', "import { one } from './one.ts';\nexport const two = (): number => one();\n");
    const { status, output } = lint();
    expect(output).toContain('noImportCycles');
    expect(status).toBe(1);
  });

  test('a promise that nobody waits for is a lint error', () => {
    const work = 'const work = async (): Promise<number> => 1;\n';
    plant('src/engine/one.ts', `${work}export async function go(): Promise<void> {\n  await work();\n}\n`);
    expect(lint()).toMatchObject({ status: 0 });
    plant('src/engine/one.ts', `${work}export function go(): void {\n  work();\n}\n`);
    const { status, output } = lint();
    expect(output).toContain('noFloatingPromises');
    expect(status).toBe(1);
  });

  test('the network and the browser interface are lint errors where they do not belong', () => {
    plant('src/platform/tabs.ts', 'export const manifest = chrome.runtime.getManifest();\n');
    plant('scripts/planted.ts', "export const page = await fetch('https://example.org/');\n");
    expect(lint()).toMatchObject({ status: 0 });
    plant('src/page/planted.ts', 'export const manifest = chrome.runtime.getManifest();\n');
    expect(lint().output).toContain('noRestrictedGlobals');
    rmSync(join(root, 'src/page/planted.ts'));
    plant('src/platform/tabs.ts', "export const page = await fetch('https://example.org/');\n");
    const { status, output } = lint();
    expect(output).toContain('noRestrictedGlobals');
    expect(status).toBe(1);
  });
});
