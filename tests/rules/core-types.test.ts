// The pure core is type-checked without the DOM and without Node: a slip in the configuration is found by planting one.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'second-source-types-'));
  for (const file of ['tsconfig.json', 'tsconfig.core.json']) copyFileSync(file, join(root, file));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
});
afterAll(() => rmSync(root, { recursive: true }));

function typeCheck(folder: string, code: string): string {
  const path = join(root, 'src', folder);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'planted.ts'), code);
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const done = spawnSync(process.execPath, [tsc, '--noEmit', '-p', 'tsconfig.core.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  rmSync(path, { recursive: true });
  return done.stdout;
}

describe.each(['model', 'engine', 'topics'])('%s', (folder) => {
  test('compiles without any of these', () => {
    expect(typeCheck(folder, 'export const words: readonly string[] = [].map(String);\n')).toBe('');
  });

  test.each([
    ['the document', 'export const title = document.title;\n'],
    ['a node type', 'export type Planted = HTMLElement;\n'],
    ['a timer', 'export const planted = setTimeout(() => 1, 1);\n'],
    ['the browser interface', 'export const planted = chrome.runtime.id;\n'],
    ['Node', "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n"],
    ['an unchecked index', 'export const planted = (list: string[]): string => list[0];\n'],
  ])('does not know %s', (_, code) => {
    expect(typeCheck(folder, code)).toContain('planted.ts');
  });
});
