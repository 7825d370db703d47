// Puts the popup's state together: what the page's script says, what the background says, what the browser says.

import { ALL_SITES, hasSitePermission, patternOfHost } from '../platform/permissions.ts';
import { declaredContentScript } from '../platform/runtime.ts';
import type { Tab } from '../platform/tabs.ts';
import type { PageReport } from '../protocol/page-report.ts';
import { failureOf, NoAnswerError } from '../protocol/request.ts';
import type { ArticleInSet, PageStatus, PopupSite, PopupState, PopupTabs } from '../ui/popup/popup-state.ts';
import { askBackground, askPageState, findGateReport, type KnownPage } from './ask.ts';
import { hostOf } from './popup-tab.ts';

/** The gate of a page that is on its way is asked again after this long. */
const ASK_AGAIN_MS = 500;

/** What is drawn while everybody is being asked. */
export async function firstState(tab: Tab | null): Promise<PopupState> {
  return {
    page: { kind: 'checking' },
    site: null,
    isAllowedEverywhere: await hasSitePermission(ALL_SITES),
    areMarksHidden: false,
    isStorageOpen: true,
    areValuesShown: true,
    article: tab === null ? 'unavailable' : 'absent',
    tabs: null,
  };
}

async function readAccess(host: string, isAllowedEverywhere: boolean): Promise<PopupSite['access']> {
  const isListed = declaredContentScript().matches.some((pattern) => isHostIn(pattern, host));
  if (isListed && (await hasSitePermission([`https://${host}/*`]))) return 'listed';
  if (isAllowedEverywhere) return 'all-allowed';
  return (await hasSitePermission([patternOfHost(host)])) ? 'allowed' : 'none';
}

/** Whether a match pattern of the manifest (`https://host/*`, `https://*.host/*`) is for this host. */
function isHostIn(pattern: string, host: string): boolean {
  const named = new URL(pattern.replace('*.', '').replace(/\*$/, '')).host;
  return host === named || (pattern.includes('//*.') && host.endsWith(`.${named}`));
}

function toStatus(report: PageReport, scope: 'page' | 'selection'): PageStatus {
  if (report.kind !== 'checked') return report;
  const { kind, findings, figureCount, quoteCount, hidden } = report;
  return { kind, scope, findings, figureCount, quoteCount, hidden };
}

function toArticle(report: PageReport, before: ArticleInSet): ArticleInSet {
  // What was kept just now is told for as long as the popup is open.
  if (typeof before === 'object' && 'kept' in before) return before;
  if (report.kind === 'only-report') return 'present';
  if (report.kind !== 'checked' && report.kind !== 'not-on-topic') return 'unavailable';
  if (report.kind === 'checked' && report.sameAs !== null) return 'present';
  return before === 'unavailable' ? 'absent' : before;
}

/** Other tabs that tell the story of an article; those kept just now are told of for as long as the popup is open. */
async function findTabs({ id: tabId }: Tab, { kind }: PageReport, before: PopupTabs | null): Promise<PopupTabs | null> {
  if (before?.kind === 'kept') return before;
  if (kind !== 'checked' && kind !== 'not-on-topic' && kind !== 'only-report') return null;
  // The page was told of already, whatever became of the others.
  const found = await askBackground('find-story-tabs', { tabId }).catch(() => null);
  if (found === null || found.count === 0) return null;
  return { kind: found.areCompared ? 'compared' : 'offered', count: found.count };
}

/** Whether a finished selection came with the popup; it is handed out once. */
async function takeSelection(tab: Tab): Promise<PageStatus | null> {
  const report = await askBackground('take-selection', { tabId: tab.id });
  return report === null ? null : toStatus(report, 'selection');
}

/**
 * Asks the reader, else the gate. The reader is brought where it is on its way anyway, and where a page on an allowed
 * site has no script yet, as right after the install; not while the gate still looks.
 */
async function askPageOrStart(tab: Tab, site: PopupSite): Promise<KnownPage | 'looking' | null> {
  try {
    return await askPageState(tab.id, 'page-state');
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    const report = await findGateReport(tab.id);
    if (report?.kind === 'looking') return 'looking';
    if (report !== null && report.kind !== 'checking') return { report, areMarksHidden: false };
    if (site.access === 'none') return null;
    await askBackground('check-tab', { tabId: tab.id });
    return askPageState(tab.id, 'page-state');
  }
}

/** Reads the state and hands it on as it becomes known: at once, and again when a running check is done. */
export async function readState(tab: Tab | null, before: PopupState, show: (state: PopupState) => void): Promise<void> {
  const isAllowedEverywhere = await hasSitePermission(ALL_SITES);
  const isStorageOpen = await askBackground('is-storage-open', {}).catch(() => true);
  const host = hostOf(tab);
  let site: PopupSite | null = null;
  const showPage = (page: PageStatus) =>
    show({ ...before, isAllowedEverywhere, isStorageOpen, site, page, article: 'unavailable', tabs: null });
  if (tab === null || host === null) {
    showPage({ kind: 'closed-page' });
    return;
  }
  try {
    site = { host, access: await readAccess(host, isAllowedEverywhere), isOff: false };
    const [isOff, choices] = await Promise.all([
      askBackground('is-site-off', { host }),
      askBackground('read-choices', {}),
    ]);
    site = { ...site, isOff };
    const { areValuesShown } = choices;
    const selection = await takeSelection(tab);
    if (selection !== null) {
      showPage(selection);
      return;
    }
    if (site.isOff) {
      showPage({ kind: 'off-here' });
      return;
    }
    let shown = before.tabs;
    const showReport = ({ report, areMarksHidden }: KnownPage) =>
      show({
        tabs: shown,
        isAllowedEverywhere,
        isStorageOpen,
        site,
        areMarksHidden,
        areValuesShown,
        page: toStatus(report, 'page'),
        article: toArticle(report, before.article),
      });
    const state = await askPageOrStart(tab, site);
    if (state === 'looking') {
      showPage({ kind: 'checking' });
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
      // All of it: meanwhile the reader may have switched the site off.
      await readState(tab, before, show);
      return;
    }
    if (state === null) {
      showPage({ kind: 'no-permission' });
      return;
    }
    showReport(state);
    const settled = state.report.kind === 'checking' ? await askPageState(tab.id, 'settled-page-state') : state;
    if (settled !== state) showReport(settled);
    shown = await findTabs(tab, settled.report, shown);
    if (shown !== before.tabs) showReport(settled);
  } catch (error) {
    showPage({ kind: 'failed', reason: failureOf(error) });
  }
}
