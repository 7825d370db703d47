// Content scripts on sites that the reader added, registered while the extension runs.

import browser from 'webextension-polyfill';

export interface SiteScript {
  readonly id: string;
  readonly files: readonly string[];
  /** Match patterns. */
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** Makes this the registered script of its id; without matches it is taken away. */
export async function registerSiteScript(script: SiteScript): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] });
  if (script.matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [script.id] });
    return;
  }
  const declaration = {
    id: script.id,
    js: [...script.files],
    matches: [...script.matches],
    excludeMatches: [...script.excludeMatches],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([declaration]);
  else await browser.scripting.registerContentScripts([declaration]);
}
