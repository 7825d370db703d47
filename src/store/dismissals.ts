// Facts that the reader dismissed: on one page, or on every page.

import type { Database, DismissalRow } from './database.ts';

/** Stands for every page. */
const EVERY_PAGE = '';

export type DismissedFact = Omit<DismissalRow, 'page'>;

/** The page an address shows: the fragment is only a place in it. */
function pageOf(url: string): string {
  return url.replace(/#.*$/s, '');
}

/** `url` is the page on which the fact stays away; `null` for every page. */
export function dismissFact(database: Database, fact: DismissedFact, url: string | null): Promise<unknown> {
  return database.dismissals.put({ ...fact, page: url === null ? EVERY_PAGE : pageOf(url) });
}

/** Shows the fact again where `dismissFact` was given the same address. */
export function undismissFact(database: Database, factId: string, url: string | null): Promise<unknown> {
  return database.dismissals.delete([factId, url === null ? EVERY_PAGE : pageOf(url)]);
}

/** Ids of the facts that are not shown on this page. */
export async function findDismissedFacts(database: Database, url: string): Promise<ReadonlySet<string>> {
  const rows = await database.dismissals.where('page').anyOf(EVERY_PAGE, pageOf(url)).toArray();
  return new Set(rows.map(({ factId }) => factId));
}

/** The facts dismissed on a page or on every page, each once, newest first: what can be taken back. */
export async function listDismissedFacts(database: Database): Promise<readonly DismissedFact[]> {
  const rows = await database.dismissals.toArray();
  rows.sort((first, second) => second.dismissedAtMs - first.dismissedAtMs);
  const facts = new Map<string, DismissedFact>();
  for (const { page: _page, ...fact } of rows) {
    if (!facts.has(fact.factId)) facts.set(fact.factId, fact);
  }
  return [...facts.values()];
}

/** Shows the fact again, on every page. */
export function restoreFact(database: Database, factId: string): Promise<unknown> {
  return database.dismissals.where('[factId+page]').between([factId, ''], [factId, '\uffff'], true, true).delete();
}
