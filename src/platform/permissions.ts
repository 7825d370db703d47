// Which sites we may run on.

import browser from 'webextension-polyfill';

/** The match pattern of one host; ports are not part of a pattern. */
export function patternOfHost(host: string): string {
  return `*://${host.replace(/:\d+$/, '')}/*`;
}

export const ALL_SITES: readonly string[] = ['*://*/*'];

export function hasSitePermission(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...patterns] });
}

/** Asks the reader. To be called from a click; a popup may close while the browser asks. */
export function requestSitePermission(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

export function revokeSitePermission(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...patterns] });
}

/** Every match pattern that is granted, those of the manifest included. */
export async function grantedSites(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Those of the patterns, which the manifest names, that the browser keeps closed until the reader allows them. */
export async function withheldSites(patterns: readonly string[]): Promise<readonly string[]> {
  const granted = new Set(await grantedSites());
  const isOpen = await Promise.all(patterns.map((pattern) => granted.has(pattern) || hasSitePermission([pattern])));
  return patterns.filter((_, at) => !isOpen[at]);
}

export function onSitePermissionChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
