// What the extension may do is written down once more here: a permission is added on purpose or not at all.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matchPatterns, newsSites } from '../../src/sites/news-sites.ts';

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[]; readonly all_frames?: boolean }[];
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
}

/** Each is justified in the README. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'];
const OPTIONAL_HOSTS = ['*://*/*'];

const read = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest;

describe.each(['dist/chrome/manifest.json', 'dist/firefox/manifest.json'])('%s', (path) => {
  const manifest = read(path);
  const sites = matchPatterns(newsSites).toSorted();

  test('asks for these permissions and no others', () => {
    expect(manifest.permissions.toSorted()).toEqual(PERMISSIONS);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(OPTIONAL_HOSTS);
  });

  test('runs on the listed news sites and nowhere else', () => {
    expect(sites.length).toBeGreaterThanOrEqual(100);
    expect(new Set(sites).size).toBe(sites.length);
    expect(manifest.host_permissions.toSorted()).toEqual(sites);
    expect(manifest.content_scripts.map(({ matches }) => matches.toSorted())).toEqual([sites]);
    for (const site of sites) expect(site).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  });

  test('runs in the top frame alone', () => {
    for (const script of manifest.content_scripts) expect(script.all_frames ?? false).toBe(false);
  });

  test('opens nothing of the extension to a page or to another extension', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });
});

test('the README says why each permission is there', () => {
  const readme = readFileSync('README.md', 'utf8');
  const section = readme.match(/^## Permissions\n(.*?)^## /ms)?.[1] ?? '';
  const explained = [...section.matchAll(/^\| `?([^`|]+?)`? \| (.{20,}) \|$/gm)].map(([, name]) => name);
  expect(explained.toSorted()).toEqual([...PERMISSIONS, ...OPTIONAL_HOSTS, 'host permissions'].toSorted());
});
