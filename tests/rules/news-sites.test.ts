// The sites the extension runs on: a build says what the list says, and the list is what it claims to be.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeManifest } from '../../scripts/build/manifest.ts';
import { matchPatterns, newsSites } from '../../src/sites/news-sites.ts';

const hosts = newsSites.flatMap((group) => group.hosts);

test('manifest.json names no site: a build writes the list into it', () => {
  expect(readFileSync('manifest.json', 'utf8')).not.toMatch(/host_permissions"\s*:\s*\[\s*"https|"matches"|https:\/\//);
  const { host_permissions: asked, content_scripts: scripts } = makeManifest() as {
    readonly host_permissions: readonly string[];
    readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  };
  expect(asked).toEqual(matchPatterns());
  expect(scripts.map(({ matches }) => matches)).toEqual([matchPatterns()]);
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
