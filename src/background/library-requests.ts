// Answers to the library page.

import type { Handlers } from '../protocol/answer.ts';
import type { FromExtension } from '../protocol/messages.ts';
import { listDismissedFacts, restoreFact } from '../store/dismissals.ts';
import { exportPack, importPack } from '../store/exchange-packs.ts';
import { getListedSet } from '../store/read-reference-set.ts';
import { listSitesOff } from '../store/sites.ts';
import { deleteSource, switchSource } from '../store/sources.ts';
import { metMisconduct } from '../topics/met-misconduct/pack.ts';
import { forgetChecker } from './check-article.ts';
import { getReady } from './ready.ts';
import { checkTabsAgain } from './tab-scripts.ts';

type FromLibrary = Pick<
  FromExtension,
  'read-library' | 'switch-source' | 'delete-source' | 'import-pack' | 'export-pack' | 'restore-fact'
>;

/** The pages in the tabs are compared with other sources from now on. */
async function takeUpSources(): Promise<void> {
  forgetChecker();
  await checkTabsAgain();
}

export const libraryHandlers: Handlers<FromLibrary> = {
  'read-library': async () => {
    const database = await getReady();
    const { sources, figures, quotes } = await getListedSet(database, metMisconduct.id);
    return {
      sources,
      figures,
      quotes,
      dismissed: await listDismissedFacts(database),
      sitesOff: await listSitesOff(database),
      measures: metMisconduct.measures.map(({ id, name }) => ({ id, name })),
    };
  },

  'switch-source': async ({ source, isOn }) => {
    await switchSource(await getReady(), source, isOn);
    await takeUpSources();
    return null;
  },

  'delete-source': async ({ source }) => {
    await deleteSource(await getReady(), source);
    await takeUpSources();
    return null;
  },

  'import-pack': async ({ pack }) => {
    const counts = await importPack(await getReady(), metMisconduct.id, pack);
    await takeUpSources();
    return counts;
  },

  'export-pack': async () => ({ pack: await exportPack(await getReady(), metMisconduct.id) }),

  'restore-fact': async ({ factId }) => {
    await restoreFact(await getReady(), factId);
    await checkTabsAgain();
    return null;
  },
};
