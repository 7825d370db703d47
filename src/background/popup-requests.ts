// Answers to the popup.

import { findTab } from '../platform/tabs.ts';
import type { Handlers } from '../protocol/answer.ts';
import type { FromExtension } from '../protocol/messages.ts';
import { chooseValues, DEFAULT_CHOICES, readChoices } from '../store/choices.ts';
import { isSiteOff, switchSite } from '../store/sites.ts';
import { getReady } from './ready.ts';
import { takeSelection } from './selection.ts';
import { showValuesInTabs, startReader, switchTabsOff } from './tab-scripts.ts';
import { withEngine } from './with-engine.ts';

type FromPopup = Pick<
  FromExtension,
  | 'check-tab'
  | 'take-selection'
  | 'add-article'
  | 'find-story-tabs'
  | 'compare-with-tabs'
  | 'keep-tabs'
  | 'leave-tabs'
  | 'is-storage-open'
  | 'read-choices'
  | 'choose-values'
  | 'is-site-off'
  | 'switch-site'
>;

export const popupHandlers: Handlers<FromPopup> = {
  'check-tab': async ({ tabId }) => {
    await startReader(tabId);
    return null;
  },

  'take-selection': ({ tabId }) => takeSelection(tabId),

  'add-article': async ({ tabId }) => (await withEngine()).addArticle(tabId),

  'find-story-tabs': async ({ tabId }) => (await withEngine()).findStoryTabs(tabId),

  'compare-with-tabs': async ({ tabId }) => {
    await (await withEngine()).compareWithTabs(tabId);
    return null;
  },

  'keep-tabs': async ({ tabId }) => ({ keptCount: await (await withEngine()).keepTabs(tabId) }),

  'leave-tabs': async ({ tabId }) => {
    await (await withEngine()).leaveTabs(tabId);
    return null;
  },

  // Where nothing can be kept, nothing was chosen.
  'read-choices': () => getReady().then(readChoices, () => DEFAULT_CHOICES),

  'choose-values': async ({ areShown }) => {
    await chooseValues(await getReady(), areShown);
    await showValuesInTabs(areShown);
    return null;
  },

  'is-storage-open': () =>
    getReady().then(
      () => true,
      () => false,
    ),

  // Where nothing can be kept, nothing was switched off.
  'is-site-off': ({ host }) =>
    getReady().then(
      (database) => isSiteOff(database, host),
      () => false,
    ),

  'switch-site': async ({ host, isOff, tabId }) => {
    await switchSite(await getReady(), host, isOff);
    if (isOff) await switchTabsOff(host);
    else if (tabId !== null && (await findTab(tabId)) !== null) await startReader(tabId);
    return null;
  },
};
