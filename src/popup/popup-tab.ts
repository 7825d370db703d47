// Which tab the popup is about, and what can be said of it before its page is asked.

import { findActiveTab, findTab, type Tab } from '../platform/tabs.ts';

/** Sites that browsers keep closed to every extension. */
const CLOSED_HOSTS: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/**
 * The tab in front; or, where the popup's page is open in a tab of its own because the browser would not open the
 * popup, the tab that its address names. `null` where there is none.
 */
export async function getPopupTab(): Promise<Tab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  return named === null ? findActiveTab() : findTab(Number(named));
}

/** The host of the tab's page; `null` where it belongs to no site that extensions may read. */
export function hostOf(tab: Tab | null): string | null {
  if (tab?.url == null || !/^https?:/.test(tab.url)) return null;
  const { host, hostname } = new URL(tab.url);
  return CLOSED_HOSTS.has(hostname) ? null : host;
}
