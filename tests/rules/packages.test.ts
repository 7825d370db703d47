// Few packages, each pinned, and a lock file that works wherever the packages come from.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const lock = readFileSync('package-lock.json', 'utf8');

test('what is shipped to readers comes from four packages', () => {
  expect(Object.keys(manifest.dependencies)).toEqual(['dexie', 'diff', 'preact', 'webextension-polyfill']);
});

test('every version is pinned, and the lock file holds the same', () => {
  const { packages } = JSON.parse(lock) as { packages: Record<string, { version?: string }> };
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(all.length).toBeGreaterThan(10);
  for (const [name, version] of all) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test('the lock file names no host to fetch from, and keeps its checksums', () => {
  expect(lock).not.toContain('"resolved"');
  expect(lock.match(/"integrity": "sha512-/g)?.length).toBeGreaterThan(50);
});
