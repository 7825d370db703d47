// Answers to the content scripts. Which page and which site a request is about is read from its sender, never from
// the request.

import { getPageSender, type Handlers } from '../protocol/answer.ts';
import { ARTICLE_LENGTH } from '../protocol/limits.ts';
import type { FromPage } from '../protocol/messages.ts';
import { packReport } from '../protocol/sent-report.ts';
import { ArrivingTexts } from '../protocol/text-pieces.ts';
import { DEFAULT_CHOICES, readChoices } from '../store/choices.ts';
import { dismissFact, undismissFact } from '../store/dismissals.ts';
import { isSiteOff } from '../store/sites.ts';
import { joinPair, splitPair } from '../store/split-pairs.ts';
import { readOpenArticles } from './open-articles.ts';
import { withReadAddress } from './page-address.ts';
import { getDatabase, getReady } from './ready.ts';
import { bringPainter, checkTabsAgain, showIcon, startReader } from './tab-scripts.ts';
import { withEngine } from './with-engine.ts';

const arriving = new ArrivingTexts(ARTICLE_LENGTH);

export const pageHandlers: Handlers<FromPage> = {
  'open-page': async (_request, sender) => {
    const { tabId, url } = getPageSender(sender);
    // Where nothing can be kept, no site is off.
    const isOffHere = await isSiteOff(getDatabase(), new URL(url).host).catch(() => false);
    if (isOffHere) return { isOffHere };
    const reader = startReader(tabId);
    // The page is read meanwhile. Where the painter does not come now, the reader asks for it.
    void bringPainter(tabId).catch(() => undefined);
    void withEngine()
      .then(({ warmUp }) => warmUp())
      .catch(() => undefined);
    await reader;
    return { isOffHere };
  },

  'send-text': async (piece, sender) => {
    arriving.keep(getPageSender(sender).tabId, piece);
    return null;
  },

  'check-article': async ({ article, lastPiece }, sender) => {
    const { tabId, url } = getPageSender(sender);
    const whole = withReadAddress({ ...article, text: arriving.take(tabId, lastPiece) }, url);
    const { checkArticle, endWarmUp } = await withEngine();
    endWarmUp();
    const report = await checkArticle(whole, url, { openArticles: readOpenArticles(tabId, url) });
    // Whether what is installed is whole is looked at when nobody waits for it.
    void getReady().catch(() => undefined);
    return packReport(report);
  },

  'bring-painter': async ({ isThere }, sender) => {
    const [{ areValuesShown }] = await Promise.all([
      readChoices(getDatabase()).catch(() => DEFAULT_CHOICES),
      isThere ? null : bringPainter(getPageSender(sender).tabId),
    ]);
    return { areValuesShown };
  },

  'show-icon': async ({ icon }, sender) => {
    await showIcon(getPageSender(sender).tabId, icon);
    return null;
  },

  'dismiss-fact': async ({ fact, scope }, sender) => {
    const { url } = getPageSender(sender);
    await dismissFact(await getReady(), { ...fact, dismissedAtMs: Date.now() }, scope === 'once' ? url : null);
    if (scope === 'fact') await checkTabsAgain();
    return null;
  },

  'undismiss-fact': async ({ factId, scope }, sender) => {
    const { url } = getPageSender(sender);
    await undismissFact(await getReady(), factId, scope === 'once' ? url : null);
    if (scope === 'fact') await checkTabsAgain();
    return null;
  },

  'split-pair': async ({ pair }) => {
    await splitPair(await getReady(), { ...pair, splitAtMs: Date.now() });
    await checkTabsAgain();
    return null;
  },

  'join-own-pair': async ({ factId, record }) => {
    await joinPair(await getReady(), factId, record);
    await checkTabsAgain();
    return null;
  },
};
