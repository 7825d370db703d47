// The scripts that are brought into a tab when they are needed, and talking to them.

import { markStyles } from '../page/painting/mark-styles.ts';
import {
  callLeftInPage,
  findClosedTabs,
  findLeftInPage,
  findLoadedPages,
  findReadableTabs,
  injectFiles,
  insertStyles,
  sendToTab,
  type Tab,
} from '../platform/tabs.ts';
import { setIconForm, setIconText } from '../platform/toolbar.ts';
import { printNumber, translate, translateCount } from '../platform/translator.ts';
import { LEFT_IN_PAGE, type LeftInPage } from '../protocol/left-in-page.ts';
import type { IconState, ToPage } from '../protocol/messages.ts';
import { createRequester, NoAnswerError, type SendRequest } from '../protocol/request.ts';

/** Paths in the built extension. */
const READER = 'content/reader.js';
const PAINTER = 'content/painter.js';

export function askPage(tabId: number): SendRequest<ToPage> {
  return createRequester<ToPage>((envelope) => sendToTab(tabId, envelope));
}

/**
 * Starts the reader, which checks the page, and waits until it takes messages. Where it is running already it checks
 * again. Rejects without permission.
 */
export async function startReader(tabId: number): Promise<void> {
  await injectFiles(tabId, [READER]);
  await findLeftInPage(tabId, LEFT_IN_PAGE, 'readerListens' satisfies keyof LeftInPage);
}

/** Brings what makes marks, and what they look like: without the one the other cannot be seen. */
export async function bringPainter(tabId: number): Promise<void> {
  await Promise.all([insertStyles(tabId, markStyles()), injectFiles(tabId, [PAINTER])]);
}

/** Its form tells what was read, its text how many facts differ. */
export async function showIcon(tabId: number, icon: IconState): Promise<void> {
  const name = translate('actionTitle');
  const differing = icon.kind === 'compared' ? icon.differing : 0;
  const what = {
    'not-read': () => translate('iconNotRead'),
    'nothing-to-compare': () => translate('iconNothing'),
    compared: () => (differing === 0 ? translate('iconNoneDiffer') : translateCount('iconDiffer', differing)),
  }[icon.kind]();
  await Promise.all([
    setIconForm(tabId, icon.kind),
    setIconText(tabId, differing === 0 ? '' : printNumber(differing), `${name}: ${what}`),
  ]);
}

/** Marks in every tab show the other values, or are small badges. */
export async function showValuesInTabs(areShown: boolean): Promise<void> {
  const tabs = await findReadableTabs();
  await Promise.all(tabs.map(({ id }) => withoutReader(() => askPage(id)('show-values', { areShown }))));
}

/** Most tabs have no reader. */
async function withoutReader(ask: () => Promise<unknown>): Promise<void> {
  try {
    await ask();
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
  }
}

/** Sends to every tab's reader where there is one. */
async function tellTabs(tabs: readonly Tab[], name: 'check-again' | 'switch-off'): Promise<void> {
  await Promise.all(tabs.map(({ id }) => withoutReader(() => askPage(id)(name, {}))));
}

/** The reference set or the dismissals changed: what is shown may not hold any more. */
export async function checkTabsAgain(): Promise<void> {
  await tellTabs(await findReadableTabs(), 'check-again');
}

/** Pages that were let go before may tell a story that the reader has a report of by now. */
export async function tellGates(names: string): Promise<void> {
  const tabs = await findLoadedPages();
  const name = 'lookAgain' satisfies keyof LeftInPage;
  // A tab may be closed meanwhile, or show an error page, where nothing can run.
  await Promise.allSettled(tabs.map(({ id }) => callLeftInPage(id, LEFT_IN_PAGE, name, names)));
}

/** Takes our marks from the pages whose permission was taken away: scripts that run already are left by the browser. */
export async function leaveClosedTabs(): Promise<void> {
  const tabs = await findClosedTabs();
  await tellTabs(tabs, 'switch-off');
}

/** Takes our marks from every page of the host. */
export async function switchTabsOff(host: string): Promise<void> {
  const tabs = (await findReadableTabs()).filter(({ url }) => url !== null && new URL(url).host === host);
  await tellTabs(tabs, 'switch-off');
  await Promise.all(tabs.map(({ id }) => showIcon(id, { kind: 'not-read' })));
}
