// What the popup's buttons do.

import { ALL_SITES, patternOfHost, requestSitePermission, revokeSitePermission } from '../platform/permissions.ts';
import { addressOfFile } from '../platform/runtime.ts';
import { openTab, type Tab } from '../platform/tabs.ts';
import { failureOf, refusalOf } from '../protocol/request.ts';
import type { PageStatus, PopupEvents, PopupState } from '../ui/popup/popup-state.ts';
import { askBackground, askPage, askPageState } from './ask.ts';

const LIBRARY = 'src/library/index.html';

export interface PopupActions extends PopupEvents {
  refresh(): Promise<void>;
}

interface Drawing {
  state(): PopupState;
  /** Draws the state with these changes. */
  change(changes: Partial<PopupState>): void;
  /** Reads the state anew and draws it. */
  refresh(): Promise<void>;
}

/** Firefox leaves a popup open over what it led to. In a tab of its own it stays. */
function leave(): void {
  if (!new URLSearchParams(location.search).has('tab')) window.close();
}

/** A selection is compared by itself: its finding is looked for among those of the page. */
async function jump(tabId: number, page: PageStatus, index: number): Promise<void> {
  if (page.kind !== 'checked') return;
  if (page.scope === 'page') {
    await askPage(tabId)('jump', { index });
    return;
  }
  const { report } = await askPageState(tabId, 'page-state');
  const wanted = page.findings[index]?.factId;
  const place = report.kind === 'checked' ? report.findings.findIndex(({ factId }) => factId === wanted) : -1;
  if (place >= 0) await askPage(tabId)('jump', { index: place });
}

export function createPopupEvents(tab: Tab | null, { state, change, refresh }: Drawing): PopupActions {
  const tabId = tab?.id ?? null;

  /** Does something, then shows what became of it. A failure is shown as one. */
  const act = (action: () => Promise<unknown>): void => {
    action().then(refresh, (error: unknown) => change({ page: { kind: 'failed', reason: failureOf(error) } }));
  };
  /** Does something that shows the reader something else, and makes room for it. */
  const lead = (action: () => Promise<unknown>): void => {
    action().then(leave, (error: unknown) => change({ page: { kind: 'failed', reason: failureOf(error) } }));
  };
  const setPermission = (patterns: readonly string[], isAllowed: boolean): void => {
    // Asked before anything is awaited: browsers only ask the reader right behind a click.
    const asking = isAllowed ? requestSitePermission(patterns) : revokeSitePermission(patterns);
    act(async () => {
      const isDone = await asking;
      if (isDone && isAllowed && tabId !== null) await askBackground('check-tab', { tabId });
    });
  };

  return {
    refresh,
    onCheck() {
      if (tabId === null) return;
      change({ page: { kind: 'checking' } });
      act(() => askBackground('check-tab', { tabId }));
    },
    onJump(index) {
      if (tabId !== null) lead(() => jump(tabId, state().page, index));
    },
    onAllowSite(isAllowed) {
      const { site } = state();
      if (site !== null) setPermission([patternOfHost(site.host)], isAllowed);
    },
    onAllowEverywhere: (isAllowed) => setPermission(ALL_SITES, isAllowed),
    onSwitchSiteOff(isOff) {
      const { site } = state();
      if (site !== null) act(() => askBackground('switch-site', { host: site.host, isOff, tabId }));
    },
    onHideMarks(areHidden) {
      if (tabId !== null) act(() => askPage(tabId)('hide-marks', { areHidden }));
    },
    onChooseValues(areShown) {
      change({ areValuesShown: areShown });
      act(() => askBackground('choose-values', { areShown }));
    },
    onAddArticle() {
      if (tabId === null) return;
      change({ article: 'adding' });
      askBackground('add-article', { tabId }).then(
        (kept) => {
          change({ article: { kept } });
          return refresh();
        },
        (error: unknown) => change({ article: { refused: refusalOf(error) } }),
      );
    },
    onCompareTabs() {
      const { tabs } = state();
      if (tabId === null || tabs === null) return;
      change({ tabs: { ...tabs, kind: 'comparing' } });
      act(() => askBackground('compare-with-tabs', { tabId }));
    },
    onKeepTabs() {
      if (tabId === null) return;
      act(async () => {
        const { keptCount } = await askBackground('keep-tabs', { tabId });
        change({ tabs: keptCount === 0 ? null : { kind: 'kept', count: keptCount } });
      });
    },
    onLeaveTabs() {
      if (tabId !== null) act(() => askBackground('leave-tabs', { tabId }));
    },
    onEditReport: (id) => lead(() => openTab(`${addressOfFile(LIBRARY)}?edit=${encodeURIComponent(id)}`)),
    onOpenLibrary: () => lead(() => openTab(addressOfFile(LIBRARY))),
  };
}
