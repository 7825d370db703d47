// Puts the popup's state together: what the page's script says, what the background says, what the browser says.

import { ALL_SITES, hasSitePermission, patternOfHost } from '../platform/permissions.ts';
import { declaredContentScript } from '../platform/runtime.ts';
import type { Tab } from '../platform/tabs.ts';
import type { PageReport } from '../protocol/page-report.ts';
import { failureOf, NoAnswerError } from '../protocol/request.ts';
import type { ArticleInSet, PageStatus, PopupSite, PopupState } from '../ui/popup/popup-state.ts';
import { askBackground, askPageState, findGateReport, type KnownPage } from './ask.ts';
import { hostOf } from './popup-tab.ts';

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
  if (report.kind !== 'checked') return 'unavailable';
  if (report.sameAs !== null) return 'present';
  return before === 'unavailable' ? 'absent' : before;
}

/** Whether a finished selection came with the popup; it is handed out once. */
async function takeSelection(tab: Tab): Promise<PageStatus | null> {
  const report = await askBackground('take-selection', { tabId: tab.id });
  return report === null ? null : toStatus(report, 'selection');
}

/**
 * Asks the reader, else the gate. The reader is brought where it is on its way anyway, and where a page on an allowed
 * site has no script yet, as right after the install.
 */
async function askPageOrStart(tab: Tab, site: PopupSite): Promise<KnownPage | null> {
  try {
    return await askPageState(tab.id, 'page-state');
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    const report = await findGateReport(tab.id);
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
    show({ ...before, isAllowedEverywhere, isStorageOpen, site, page, article: 'unavailable' });
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
    const showReport = ({ report, areMarksHidden }: KnownPage) =>
      show({
        isAllowedEverywhere,
        isStorageOpen,
        site,
        areMarksHidden,
        areValuesShown,
        page: toStatus(report, 'page'),
        article: toArticle(report, before.article),
      });
    const state = await askPageOrStart(tab, site);
    if (state === null) {
      showPage({ kind: 'no-permission' });
      return;
    }
    showReport(state);
    if (state.report.kind === 'checking') showReport(await askPageState(tab.id, 'settled-page-state'));
  } catch (error) {
    showPage({ kind: 'failed', reason: failureOf(error) });
  }
}
