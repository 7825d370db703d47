// Requests of the popup: to the background, and to the page of its tab.

import { getFitting } from '../model/shape.ts';
import { runtimeChannel } from '../platform/runtime.ts';
import { findLeftInPage, sendToTab } from '../platform/tabs.ts';
import { LEFT_IN_PAGE, type LeftInPage, type StillLooking } from '../protocol/left-in-page.ts';
import type { FromExtension, ToPage } from '../protocol/messages.ts';
import type { PageReport } from '../protocol/page-report.ts';
import { pageStateShape, sentReportShape, stillLookingShape } from '../protocol/page-state.ts';
import { createRequester, type SendRequest } from '../protocol/request.ts';
import { unpackReport } from '../protocol/sent-report.ts';

export const askBackground = createRequester<FromExtension>((envelope) => runtimeChannel.send(envelope));

export function askPage(tabId: number): SendRequest<ToPage> {
  return createRequester<ToPage>((envelope) => sendToTab(tabId, envelope));
}

/** What is known of a tab's page. */
export interface KnownPage {
  readonly report: PageReport;
  readonly areMarksHidden: boolean;
}

/** What the page's script says of its page. It runs beside the page's own scripts, so its words are checked. */
export async function askPageState(tabId: number, name: 'page-state' | 'settled-page-state'): Promise<KnownPage> {
  const { report, areMarksHidden } = getFitting(pageStateShape, await askPage(tabId)(name, {}), name);
  return { report: unpackReport(report), areMarksHidden };
}

/** What the gate says of its page; `null` where none is at work, or where nobody may look. */
export async function findGateReport(tabId: number): Promise<PageReport | StillLooking | null> {
  const left = await findLeftInPage(tabId, LEFT_IN_PAGE, 'gateReport' satisfies keyof LeftInPage).catch(() => null);
  if (stillLookingShape.problem(left, 'gateReport') === null) return { kind: 'looking' };
  return left === null ? null : unpackReport(getFitting(sentReportShape, left, 'gateReport'));
}
