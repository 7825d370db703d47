// The extension's manifest: manifest.json with the sites the gate runs on, which stand in one list only.

import { readFileSync } from 'node:fs';
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import { matchPatterns } from '../../src/sites/news-sites.ts';

interface BareManifest {
  readonly content_scripts: readonly Readonly<Record<string, unknown>>[];
}

/** Reads manifest.json in the working folder. */
export function makeManifest(): ManifestV3Export {
  const bare = JSON.parse(readFileSync('manifest.json', 'utf8')) as BareManifest;
  const matches = matchPatterns();
  return {
    ...bare,
    host_permissions: matches,
    content_scripts: bare.content_scripts.map((script) => ({ ...script, matches })),
  } as unknown as ManifestV3Export;
}
