// The sites the extension runs on: the manifest says what the list says, and the list is what it claims to be.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matchPatterns, newsSites } from '../../src/sites/news-sites.ts';

interface Manifest {
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
}

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;
const hosts = newsSites.flatMap((group) => group.hosts);

describe('the manifest', () => {
  test('runs its one content script on the sites of the list', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]?.matches).toEqual(matchPatterns());
  });

  test('asks for the permission of these sites and no others', () => {
    expect(manifest.host_permissions).toEqual(matchPatterns());
  });
});

describe('the list', () => {
  test('has at least a hundred hosts', () => {
    expect(hosts.length).toBeGreaterThanOrEqual(100);
  });

  test('names each host once', () => {
    expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
  });

  test.each(newsSites)('$name: has host names only', ({ hosts: group }) => {
    expect(group.length).toBeGreaterThan(0);
    expect(group.filter((host) => !/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
  });

  test.each([
    'https://www.bbc.co.uk/*',
    'https://*.wireopedia.com/*',
    'https://*.theeyeofmedia.com/*',
    'https://*.thehitc.com/*',
    'https://www.thescottishsun.co.uk/*',
  ])('has %s', (pattern) => {
    expect(matchPatterns()).toContain(pattern);
  });

  test('stays away from the mail, the search and the shops of portals', () => {
    const wide = hosts.filter((host) => host.startsWith('*.'));
    expect(wide).toEqual(['*.wireopedia.com', '*.theeyeofmedia.com', '*.thehitc.com']);
  });
});
