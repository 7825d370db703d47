// The background's entry: registers every listener at once, for the browser wakes this script with the event that it
// has to hear. What the listeners do is in the files beside this one; all of it waits for `ready`.

import { isFirefox } from '../platform/is-firefox.ts';
import { onCommand, onSelectionMenu } from '../platform/menus.ts';
import { onSitePermissionChange } from '../platform/permissions.ts';
import { addressOfFile, onBrowserStart, onInstalledOrUpdated, runtimeChannel } from '../platform/runtime.ts';
import { openTab } from '../platform/tabs.ts';
import { answerRequests } from '../protocol/answer.ts';
import { backgroundEndpoint } from '../protocol/background-endpoint.ts';
import { runCommand } from './commands.ts';
import { updateGateNames } from './gate-names.ts';
import { libraryHandlers } from './library-requests.ts';
import { pageHandlers } from './page-requests.ts';
import { popupHandlers } from './popup-requests.ts';
import { getReady } from './ready.ts';
import { compareSelection, SELECTION_MENU } from './selection.ts';
import { setUp, startGateInOpenTabs, updateSiteScript } from './set-up.ts';
import { leaveClosedTabs } from './tab-scripts.ts';
import { withEngine } from './with-engine.ts';

/** The page that a new reader sees, once. */
const FIRST_RUN = 'src/first-run/index.html';

answerRequests(runtimeChannel, addressOfFile(''), backgroundEndpoint, {
  ...pageHandlers,
  ...popupHandlers,
  ...libraryHandlers,
});
// Firefox has the engine in another file, and takes long to bring it: the sooner it is asked for, the better.
if (isFirefox()) void withEngine().catch(() => undefined);
onCommand((command, tabId) => void runCommand(command, tabId));
onSelectionMenu(SELECTION_MENU, (tabId, text) => void compareSelection(tabId, text));
onSitePermissionChange(() => {
  void updateSiteScript();
  void updateGateNames();
  void leaveClosedTabs();
});
onBrowserStart(() => void setUp());
onInstalledOrUpdated((reason) => {
  if (reason === 'install') void openTab(addressOfFile(FIRST_RUN));
  void getReady();
  void setUp().then(startGateInOpenTabs);
});
