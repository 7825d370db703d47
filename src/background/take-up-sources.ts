// What follows from other sources than before: pages are compared with them, those in the tabs at once.

import { forgetComparison } from './comparison-state.ts';
import { updateGateNames } from './gate-names.ts';
import { checkTabsAgain } from './tab-scripts.ts';

/** Rejects where the browser refuses a script; what was kept is kept then. */
export async function takeUpSources(): Promise<void> {
  forgetComparison();
  await Promise.all([updateGateNames(), checkTabsAgain()]);
}
