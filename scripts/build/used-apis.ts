// Leaves out of the polyfill what it knows of browsers' interfaces that the extension never asks for. Fails the build where
// the polyfill is written otherwise, and a test looks for uses of what was left out.

import type { Plugin } from 'vite';

/** Interfaces that need a permission which the extension does not have, or a browser that it is not for. */
export const UNUSED_APIS: readonly string[] = [
  'alarms',
  'bookmarks',
  'browserAction',
  'browsingData',
  'cookies',
  'devtools',
  'downloads',
  'history',
  'identity',
  'idle',
  'management',
  'notifications',
  'pageAction',
  'sessions',
  'topSites',
  'webNavigation',
  'webRequest',
];

const TABLE = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/** The polyfill without what it knows of unused interfaces; `null` where it is written otherwise. */
export function withUsedApis(code: string): string | null {
  const table = TABLE.exec(code);
  if (table?.[1] === undefined) return null;
  const known = JSON.parse(table[1]) as Record<string, unknown>;
  const used = Object.entries(known).filter(([name]) => !UNUSED_APIS.includes(name));
  return code.replace(TABLE, `const apiMetadata = ${JSON.stringify(Object.fromEntries(used))};`);
}

export function usedApis(): Plugin {
  return {
    name: 'second-source:used-apis',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/webextension-polyfill/dist/browser-polyfill.js')) return null;
      const short = withUsedApis(code);
      if (short === null)
        this.error(`Found no table of interfaces in ${id}: look at it and adapt ${import.meta.filename}.`);
      return { code: short, map: null };
    },
  };
}
