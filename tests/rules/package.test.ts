// What goes to the stores: the same bytes for the same files, and nothing that a store refuses. Reads dist/.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { archive, filesBelow } from '../../scripts/package/archive.ts';
import { findRefusals, newestVersion } from '../../scripts/package/store-rules.ts';
import { BROWSER_KINDS } from '../e2e/driver/find-browser.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-source-package-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('an archive', () => {
  test('is the same to the byte, whenever and in whatever order its files were written', () => {
    for (const [at, names] of [
      ['a', 'b/c', 'b-d'],
      ['b-d', 'b/c', 'a'],
    ].entries()) {
      for (const name of names) {
        const path = join(folder, `${at}`, name);
        mkdirSync(join(path, '..'), { recursive: true });
        writeFileSync(path, `text of ${name}`);
        utimesSync(path, 1_000_000 * (at + 1), 1_000_000 * (at + 1));
      }
    }
    const [first, second] = [0, 1].map((at) => archive(join(folder, `${at}`), filesBelow(join(folder, `${at}`))));
    expect(first).toEqual(second);
    const unpacked = unzipSync(first as Uint8Array);
    expect(Object.keys(unpacked)).toEqual(['a', 'b-d', 'b/c']);
    expect(new TextDecoder().decode(unpacked['b/c'])).toBe('text of b/c');
  });
});

describe.each(BROWSER_KINDS)('the build for %s', (kind) => {
  test('has nothing that its store refuses', () => {
    expect(findRefusals(`dist/${kind}`, kind, version)).toEqual([]);
  });

  test.each([
    ['another version', (at: string) => edit(at, { version: '9.9.9' }), 'version 9.9.9'],
    ['a long name', (at: string) => edit(at, { name: 'n'.repeat(80) }), 'the name has 80 characters'],
    ['a long description', (at: string) => edit(at, { description: 'n'.repeat(260) }), 'the description has 260'],
    ['no icons', (at: string) => edit(at, { icons: {} }), 'no icon of 48 pixels'],
    ['an address of updates', (at: string) => edit(at, { update_url: 'https://example.org/' }), 'update_url'],
    ['a map', (at: string) => writeFileSync(join(at, 'assets/a.js.map'), '{}'), 'assets/a.js.map'],
    ['a hidden file', (at: string) => writeFileSync(join(at, '.DS_Store'), ''), '.DS_Store'],
    ['a named map', (at: string) => writeFileSync(join(at, 'a.js'), '//# sourceMappingURL=a.js.map'), 'a.js names'],
  ])('is refused with %s', (_, plant, reason) => {
    cpSync(`dist/${kind}`, folder, { recursive: true });
    plant(folder);
    expect(findRefusals(folder, kind, version).join('\n')).toContain(reason);
  });
});

function edit(at: string, change: object): void {
  const path = join(at, 'manifest.json');
  writeFileSync(path, JSON.stringify({ ...(JSON.parse(readFileSync(path, 'utf8')) as object), ...change }));
}

test('the changelog tells of the version in package.json first', () => {
  expect(newestVersion(readFileSync('CHANGELOG.md', 'utf8'))).toBe(version);
  expect(newestVersion('# Changelog\n\n## 1.2.3 – 2026-01-01\n\n## 1.2.2 – 2025-01-01\n')).toBe('1.2.3');
  expect(newestVersion('# Changelog\n')).toBeNull();
});
