// Every state of the popup, by name.

import type { PageStatus, PopupEvents, PopupState } from '../../../../src/ui/popup/popup-state.ts';
import { agreeingFinding, galleryFindings } from './findings.ts';

const hidden = { mentions: 0, facts: 0 };

const base: PopupState = {
  page: { kind: 'checking' },
  site: { host: 'www.courier.example', access: 'listed', isOff: false },
  isAllowedEverywhere: false,
  areMarksHidden: false,
  isStorageOpen: true,
  areValuesShown: true,
  article: 'absent',
  tabs: null,
};

const at = (page: PageStatus, own: Partial<PopupState> = {}): PopupState => ({ ...base, ...own, page });

export const popupStates = {
  checking: at({ kind: 'checking' }, { article: 'unavailable' }),
  findings: at({ kind: 'checked', scope: 'page', findings: galleryFindings, figureCount: 12, quoteCount: 9, hidden }),
  selection: at({
    kind: 'checked',
    scope: 'selection',
    findings: [agreeingFinding],
    figureCount: 1,
    quoteCount: 0,
    hidden,
  }),
  'nothing-different': at({ kind: 'checked', scope: 'page', findings: [], figureCount: 9, quoteCount: 4, hidden }),
  'not-on-topic': at({ kind: 'not-on-topic' }),
  'only-report': at(
    { kind: 'only-report' },
    { article: { kept: { report: 'courier', figureCount: 16, quoteCount: 1, knownCount: 0 } } },
  ),
  'tabs-offered': at({ kind: 'not-on-topic' }, { tabs: { kind: 'offered', count: 2 } }),
  'tabs-compared': at(
    { kind: 'checked', scope: 'page', findings: galleryFindings, figureCount: 12, quoteCount: 9, hidden },
    { tabs: { kind: 'compared', count: 1 } },
  ),
  'not-an-article': at({ kind: 'not-an-article' }),
  'off-here': at({ kind: 'off-here' }, { site: { host: 'www.courier.example', access: 'listed', isOff: true } }),
  'no-permission': at({ kind: 'no-permission' }, { site: { host: 'blog.example', access: 'none', isOff: false } }),
  'closed-page': at({ kind: 'closed-page' }, { site: null }),
  'too-large': at({ kind: 'too-large' }),
  'failed-no-answer': at({ kind: 'failed', reason: 'no-answer' }),
  'failed-no-storage': at({ kind: 'failed', reason: 'no-storage' }),
  'failed-unexpected': at({ kind: 'failed', reason: 'unexpected' }),
} as const satisfies Record<string, PopupState>;

/** Events that write down what was asked for. */
export function recordPopupEvents(asked: unknown[]): PopupEvents {
  const record =
    (name: string) =>
    (...values: unknown[]) =>
      void asked.push([name, ...values]);
  return {
    onCheck: record('check'),
    onJump: record('jump'),
    onChooseValues: record('choose-values'),
    onAllowSite: record('allow-site'),
    onAllowEverywhere: record('allow-everywhere'),
    onSwitchSiteOff: record('switch-site-off'),
    onHideMarks: record('hide-marks'),
    onAddArticle: record('add-article'),
    onEditReport: record('edit-report'),
    onCompareTabs: record('compare-tabs'),
    onKeepTabs: record('keep-tabs'),
    onLeaveTabs: record('leave-tabs'),
    onOpenLibrary: record('open-library'),
  };
}
