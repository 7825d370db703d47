// Sites on which nothing is checked. Sites that the reader allowed are not kept here: the browser's permissions know
// them, and two lists would come to disagree.

import type { Database } from './database.ts';

export async function isSiteOff(database: Database, host: string): Promise<boolean> {
  return (await database.sitesOff.get(host)) !== undefined;
}

export function switchSite(database: Database, host: string, isOff: boolean): Promise<unknown> {
  return isOff ? database.sitesOff.put({ host }) : database.sitesOff.delete(host);
}

/** Hosts in the order of the alphabet. */
export async function listSitesOff(database: Database): Promise<readonly string[]> {
  return (await database.sitesOff.orderBy('host').toArray()).map(({ host }) => host);
}
