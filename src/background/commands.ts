// The keyboard commands. A command gives the permission for the page in front, as a click on the icon does.

import { NoAnswerError } from '../protocol/request.ts';
import { askPage, startReader } from './tab-scripts.ts';

/** Names as in the manifest. */
export async function runCommand(command: string, tabId: number): Promise<void> {
  try {
    if (command === 'toggle-marks') await askPage(tabId)('toggle-marks', {});
    if (command === 'next-finding') await askPage(tabId)('jump-to-next', {});
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    if (command === 'toggle-marks') await checkWhereAllowed(tabId);
  }
}

/** Browsers close their own pages and their add-on stores to everybody: there is nothing to check there. */
async function checkWhereAllowed(tabId: number): Promise<void> {
  try {
    await startReader(tabId);
  } catch {
    return;
  }
}
