// "Compare selection" in the context menu: compares the selected text alone, and shows the result in the popup.

import { fields, filledText, type Shape } from '../model/shape.ts';
import { addressOfFile } from '../platform/runtime.ts';
import { readSession, removeSession, writeSession } from '../platform/session.ts';
import { findTab, openTab } from '../platform/tabs.ts';
import { openPopup } from '../platform/toolbar.ts';
import { ARTICLE_LENGTH } from '../protocol/limits.ts';
import type { PageReport } from '../protocol/page-report.ts';
import { withEngine } from './with-engine.ts';

export const SELECTION_MENU = 'compare-selection';

/** The popup's page, as built; told which tab it is about where it has to open in a tab of its own. */
const POPUP = 'src/popup/index.html';

interface Selection {
  readonly text: string;
}

const selectionShape: Shape<Selection> = fields<Selection>({ text: filledText(ARTICLE_LENGTH) });
const keyOf = (tabId: number) => `selection ${tabId}`;

/** The selection is on its way into the session's memory while the popup already asks for it. */
let writing: Promise<void> = Promise.resolve();

/** Opens the popup at once, while the browser still sees the reader's action, and leaves the text for it. */
export async function compareSelection(tabId: number, text: string): Promise<void> {
  writing = writeSession(keyOf(tabId), { text } satisfies Selection);
  const isOpen = await openPopup();
  await writing;
  if (!isOpen) await openTab(`${addressOfFile(POPUP)}?tab=${tabId}`);
}

/** The report on the text selected in this tab, once; `null` where nothing was selected. */
export async function takeSelection(tabId: number): Promise<PageReport | null> {
  await writing;
  const stored = await readSession(keyOf(tabId));
  if (selectionShape.problem(stored, 'selection') !== null) return null;
  await removeSession(keyOf(tabId));
  const tab = await findTab(tabId);
  const { checkArticle, endWarmUp } = await withEngine();
  endWarmUp();
  return checkArticle({ title: '', text: (stored as Selection).text }, tab?.url ?? '', { isOnTopic: true });
}
