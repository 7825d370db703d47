// Content scripts that are registered while the extension runs: on sites that the reader added, and those that are told
// something.

import browser from 'webextension-polyfill';
import { isFirefox } from './is-firefox.ts';

export interface SiteScript {
  readonly id: string;
  readonly files: readonly string[];
  /** Match patterns. */
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
  readonly runAt: 'document_start';
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
    runAt: script.runAt,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([declaration]);
  else await browser.scripting.registerContentScripts([declaration]);
}

/**
 * The same for a script that is told a text of letters, digits and points, which it reads by `readToldText` under this
 * id. Firefox tells a script its whole address, and the text is a part of it there: to set up the interface for extensions
 * takes it several times as long as all that the gate does on a page. Chrome looks for a file of the whole name.
 */
export async function registerToldScript({ id, files, ...script }: SiteScript, text: string): Promise<void> {
  if (!isFirefox()) {
    if (text === '') await browser.storage.local.remove(id);
    else await browser.storage.local.set({ [id]: text });
  }
  await registerSiteScript({ ...script, id, files: isFirefox() ? files.map((file) => `${file}?${text}`) : files });
}
