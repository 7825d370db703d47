// What is set up once, after an install, an update or a change of permissions: menu, icon, sites the reader added.

import { createSelectionMenu } from '../platform/menus.ts';
import { grantedSites } from '../platform/permissions.ts';
import { declaredContentScript } from '../platform/runtime.ts';
import { registerSiteScript } from '../platform/site-scripts.ts';
import { findTabsOf, injectFiles } from '../platform/tabs.ts';
import { setIconColours } from '../platform/toolbar.ts';
import { translate } from '../platform/translator.ts';
import { updateGateNames } from './gate-names.ts';
import { SELECTION_MENU } from './selection.ts';

/** The umber of the brand and of the marks on pages. */
const ICON_BACKGROUND = '#994411';
const ICON_FOREGROUND = '#ffffff';

const SITE_SCRIPT = 'gate-on-added-sites';

/** Runs the gate on the sites that the reader allowed, besides those the manifest names. */
export async function updateSiteScript(): Promise<void> {
  const { files, matches } = declaredContentScript();
  const declared = new Set(matches);
  const added = (await grantedSites()).filter((pattern) => !declared.has(pattern));
  await registerSiteScript({
    id: SITE_SCRIPT,
    files,
    matches: added,
    excludeMatches: matches,
    runAt: 'document_start',
  });
}

export async function setUp(): Promise<void> {
  await Promise.all([
    createSelectionMenu(SELECTION_MENU, translate('compareSelection')),
    setIconColours(ICON_BACKGROUND, ICON_FOREGROUND),
    updateSiteScript(),
    updateGateNames(),
  ]);
}

/** Pages that were open before the install, or under the version before, get the gate without being loaded again. */
export async function startGateInOpenTabs(): Promise<void> {
  const { files } = declaredContentScript();
  const tabs = await findTabsOf(await grantedSites());
  // A tab may be closed meanwhile, or show an error page, where nothing can run.
  await Promise.allSettled(tabs.map(({ id }) => injectFiles(id, files)));
}
